/**
 * Where rendered pages outlive the process, and the CMS: one SQLite file. It also holds the cursor up to which the ledger was followed, so that
 * what is taken back and the word that it was are written in one transaction.
 */
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import type { KeptPage } from "./kept-page";

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
  count(): number;
  close(): void;
}

/** `build` tells one release of the site from another: its pages name files that only it has. */
export function openPageStore(file: string, build: string, report: (message: string) => void): PageStore {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return openFile(file, build);
  } catch (error) {
    report(`${file} cannot be read and is begun anew: ${String(error)}`);
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(file + ending, { force: true });
    return openFile(file, build);
  }
}

function openFile(file: string, build: string): PageStore {
  const db = new DatabaseSync(file);
  // What is deleted is overwritten: a text that was taken back shall not lie in the file.
  db.exec("PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
  const broken = db.prepare("PRAGMA quick_check(1)").get()?.quick_check;
  if (broken !== "ok") {
    db.close();
    throw new Error(String(broken));
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
    count: () => Number(statements.count.get()?.pages),
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
