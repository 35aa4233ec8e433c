/**
 * Where rendered pages outlive the process, and the CMS: one SQLite file. It also holds the cursor up to which the ledger was followed, so that
 * what is taken back and the word that it was are written in one transaction.
 */
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import type { KeptPage } from "./kept-page";

/** More than a newsroom ever has: what comes beyond is shown and not kept. */
const mostPages = 250_000;

/** Raised whenever pages of an earlier release may not be shown any more. */
const shape = 1;

export interface PageStore {
  read(path: string): KeptPage | undefined;
  write(page: KeptPage): void;
  /** The cursor of the ledger that everything here is in step with; `null`: none yet. */
  cursor(): string | null;
  /** Goes on to a cursor and forgets every page that shows one of these documents. Answers with the paths of those pages. */
  advance(cursor: string, takenBack: readonly string[]): readonly string[];
  /** Forgets everything. */
  clear(): void;
  forget(path: string): void;
  close(): void;
}

/**
 * `build` tells one release of the site from another: its pages name files that only it has. A file that is damaged is begun anew; where there can be none (no
 * room, no right, another process that has it), pages are kept in memory alone.
 */
export function openPageStore(file: string, build: string, report: (message: string) => void): PageStore {
  let opened = open();

  function open(): PageStore {
    try {
      mkdirSync(dirname(file), { recursive: true });
      return openFile(file, build);
    } catch (error) {
      if (!isDamage(error)) return inMemory(error);
      report(`${file} is damaged and begun anew: ${String(error)}`);
      try {
        remove();
        return openFile(file, build);
      } catch (again) {
        return inMemory(again);
      }
    }
  }

  function inMemory(error: unknown): PageStore {
    report(`${file} cannot be used; pages are kept in memory alone: ${String(error)}`);
    return openFile(":memory:", build);
  }

  function remove(): void {
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(file + ending, { force: true });
  }

  /** What was taken back must not come back with the next start: where that cannot be written, the file goes, for which no room is needed. */
  function orWithoutFile<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (error) {
      const cursor = opened.cursor();
      opened.close();
      remove();
      opened = inMemory(error);
      if (cursor !== null) opened.advance(cursor, []);
      return act();
    }
  }

  return {
    read: (path) => opened.read(path),
    write: (page) => opened.write(page),
    cursor: () => opened.cursor(),
    advance: (cursor, takenBack) => (takenBack.length === 0 ? opened.advance(cursor, takenBack) : orWithoutFile(() => opened.advance(cursor, takenBack))),
    clear: () => orWithoutFile(() => opened.clear()),
    forget: (path) => opened.forget(path),
    close: () => opened.close(),
  };
}

/** SQLite's own words for a file that is none of its, or is broken (sqlite.org/rescode.html), and ours. */
function isDamage(error: unknown): boolean {
  if (error instanceof DamagedFile) return true;
  return error instanceof Error && "errcode" in error && (error.errcode === 11 || error.errcode === 26);
}

class DamagedFile extends Error {
  override readonly name = "DamagedFile";
}

function openFile(file: string, build: string): PageStore {
  const db = new DatabaseSync(file);
  // What is deleted is overwritten: a text that was taken back shall not lie in the file.
  // One process has it: another would believe a cursor that it has not followed itself.
  db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
  const broken = db.prepare("PRAGMA quick_check(1)").get()?.quick_check;
  if (broken !== "ok") {
    db.close();
    throw new DamagedFile(String(broken));
  }
  const version = db.prepare("PRAGMA user_version").get()?.user_version;
  if (version !== shape) db.exec("DROP TABLE IF EXISTS page_shows; DROP TABLE IF EXISTS page; DROP TABLE IF EXISTS place");
  db.exec(`
    CREATE TABLE IF NOT EXISTS page (path TEXT PRIMARY KEY, status INTEGER NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL, rendered_at INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS page_shows (path TEXT NOT NULL REFERENCES page ON DELETE CASCADE, document_id TEXT NOT NULL, PRIMARY KEY (path, document_id)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS page_shows_document ON page_shows (document_id);
    CREATE TABLE IF NOT EXISTS place (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    PRAGMA user_version = ${shape};
  `);
  const statements = {
    page: db.prepare("SELECT * FROM page WHERE path = ?"),
    shown: db.prepare("SELECT document_id FROM page_shows WHERE path = ?"),
    forget: db.prepare("DELETE FROM page WHERE path = ?"),
    keep: db.prepare("INSERT INTO page (path, status, headers, body, rendered_at) VALUES (?, ?, ?, ?, ?)"),
    show: db.prepare("INSERT INTO page_shows (path, document_id) VALUES (?, ?)"),
    showing: db.prepare("SELECT path FROM page_shows WHERE document_id = ?"),
    place: db.prepare("SELECT value FROM place WHERE name = ?"),
    move: db.prepare("INSERT INTO place (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
    count: db.prepare("SELECT count(*) AS pages FROM page"),
  };

  function atOnce<Result>(act: () => Result): Result {
    db.exec("BEGIN IMMEDIATE");
    try {
      const result = act();
      db.exec("COMMIT");
      return result;
    } catch (error) {
      db.exec("ROLLBACK");
      throw error;
    }
  }

  const store: PageStore = {
    read(path) {
      const row = statements.page.get(path);
      if (!row) return undefined;
      const shows = statements.shown.all(path).map(({ document_id }) => String(document_id));
      return { path, status: Number(row.status), headers: readHeaders(row.headers), body: readBody(row.body), shows, epoch: -1, renderedAt: Number(row.rendered_at) };
    },
    write({ path, status, headers, body, shows, renderedAt }) {
      if (Number(statements.count.get()?.pages) >= mostPages) return;
      atOnce(() => {
        statements.forget.run(path);
        statements.keep.run(path, status, JSON.stringify(headers), body, renderedAt);
        for (const id of new Set(shows)) statements.show.run(path, id);
      });
    },
    cursor() {
      const value = statements.place.get("cursor")?.value;
      return typeof value === "string" ? value : null;
    },
    advance(cursor, takenBack) {
      const forgotten = atOnce(() => {
        const paths = new Set(takenBack.flatMap((id) => statements.showing.all(id).map(({ path }) => String(path))));
        for (const path of paths) statements.forget.run(path);
        statements.move.run("cursor", cursor);
        return [...paths];
      });
      // Else it would go on lying in the log of what was written.
      if (forgotten.length > 0) db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      return forgotten;
    },
    clear() {
      atOnce(() => db.exec("DELETE FROM page; DELETE FROM place"));
    },
    forget: (path) => void statements.forget.run(path),
    close: () => db.close(),
  };
  if (statements.place.get("build")?.value !== build) {
    store.clear();
    statements.move.run("build", build);
  }
  return store;
}

function readHeaders(value: SQLOutputValue | undefined): Readonly<Record<string, string>> {
  const parsed: unknown = JSON.parse(String(value));
  return Object.fromEntries(Object.entries(parsed ?? {}).map(([name, header]) => [name, String(header)]));
}

function readBody(value: SQLOutputValue | undefined): Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : Buffer.alloc(0);
}
