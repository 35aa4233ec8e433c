/**
 * Where rendered pages outlive the process, and the CMS: one SQLite file. It also holds the cursor up to which the ledger was followed, so that
 * what is taken back and the word that it was are written in one transaction. That word is small, however many pages show the text: from then on none of them
 * is read any more, and they are deleted little by little.
 */
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import { withoutFrameLinks } from "./frame-links";
import type { KeptPage } from "./kept-page";

/** More than a newsroom ever has: what comes beyond is shown and not kept. */
const enoughPages = 250_000;
/** How long the process that had the file before may take to end, in milliseconds. */
const forOthers = 5_000;

/** Raised whenever pages of an earlier release may not be shown any more. */
const shape = 2;

export interface PageStore {
  /** Without the frame's links to what was taken back since; `undefined` where it shows more of that. */
  read(path: string): KeptPage | undefined;
  write(page: KeptPage): void;
  /** The cursor of the ledger that everything here is in step with; `null`: none yet. */
  cursor(): string | null;
  /** Counts the steps of the ledger up to that cursor. */
  epoch(): number;
  /** Goes on to a cursor; no page of before is read again with what it shows of these documents. */
  advance(cursor: string, epoch: number, takenBack: readonly string[]): void;
  /** Deletes what is not read any more, looking at so many pages at most. Answers with the paths of pages that are gone. */
  forgetSome(most: number): Forgotten;
  /** Forgets everything; the count of steps goes on. */
  clear(epoch: number): void;
  forget(path: string): void;
  close(): void;
}

export interface Forgotten {
  readonly paths: readonly string[];
  /** Whether nothing is left to be deleted. */
  readonly isAll: boolean;
}

interface StoreOptions {
  readonly file: string;
  /** Tells one release of the site from another: its pages name files that only it has. */
  readonly build: string;
  readonly report: (message: string) => void;
  readonly mostPages?: number;
  /** How long to wait for another process that has the file, in milliseconds. */
  readonly patience?: number;
}

/** Says in a sentence why the site must not start with the folder that it was given. */
export class PageStoreRefused extends Error {
  override readonly name = "PageStoreRefused";
}

/**
 * A file that cannot be used is begun anew; where there can be none (no room, no right), pages are kept in memory alone. An old file is never left behind:
 * a later start would believe it, and show what was taken back meanwhile.
 *
 * @throws PageStoreRefused when another process has the file, or it can neither be used nor removed
 */
export function openPageStore({ file, build, report, mostPages = enoughPages, patience = forOthers }: StoreOptions): PageStore {
  let opened = open();

  function open(): PageStore {
    try {
      mkdirSync(dirname(file), { recursive: true });
      return openFile(file);
    } catch (error) {
      if (isHeld(error)) throw new PageStoreRefused(`Another process keeps its pages in ${file}: give each process of the site a folder of its own (NUXT_PAGES_FOLDER).`);
      report(`${file} cannot be used and is begun anew: ${String(error)}`);
      removeOrRefuse(error);
      try {
        return openFile(file);
      } catch (again) {
        removeOrRefuse(again);
        return inMemory(again);
      }
    }
  }

  function openFile(location: string): PageStore {
    const db = new DatabaseSync(location, { timeout: patience });
    try {
      return openDatabase(db, build, mostPages);
    } catch (error) {
      db.close();
      throw error;
    }
  }

  function removeOrRefuse(error: unknown): void {
    try {
      remove();
    } catch (again) {
      throw new PageStoreRefused(`${file} can neither be used (${String(error)}) nor removed (${String(again)}): mend or remove it, or set NUXT_PAGES_FOLDER to another folder.`);
    }
  }

  function inMemory(error: unknown): PageStore {
    report(`${file} cannot be used; pages are kept in memory alone: ${String(error)}`);
    return openFile(":memory:");
  }

  function remove(): void {
    for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(file + ending, { force: true });
  }

  /** What was taken back must not come back with the next start: where that cannot be written, the file goes, for which no room is needed. */
  function orWithoutFile<Result>(act: () => Result): Result {
    try {
      return act();
    } catch (error) {
      const [cursor, epoch] = [opened.cursor(), opened.epoch()];
      opened.close();
      opened = inMemory(error);
      if (cursor !== null) opened.advance(cursor, epoch, []);
      try {
        remove();
      } catch (again) {
        report(`${file} could not be removed (${String(again)}): remove it before the next start, which would believe it.`);
      }
      return act();
    }
  }

  return {
    read: (path) => opened.read(path),
    write: (page) => opened.write(page),
    cursor: () => opened.cursor(),
    epoch: () => opened.epoch(),
    advance: (cursor, epoch, takenBack) => {
      if (takenBack.length === 0) opened.advance(cursor, epoch, takenBack);
      else orWithoutFile(() => opened.advance(cursor, epoch, takenBack));
    },
    forgetSome: (most) => opened.forgetSome(most),
    clear: (epoch) => orWithoutFile(() => opened.clear(epoch)),
    forget: (path) => opened.forget(path),
    close: () => opened.close(),
  };
}

/** SQLite's own word for a file that another has locked (sqlite.org/rescode.html); the rest of the number says how. */
function isHeld(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === 5;
}

class DamagedFile extends Error {
  override readonly name = "DamagedFile";
}

function openDatabase(db: DatabaseSync, build: string, mostPages: number): PageStore {
  // What is deleted is overwritten: a text that was taken back shall not lie in the file.
  // One process has it: another would believe a cursor that it has not followed itself.
  db.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
  const broken = db.prepare("PRAGMA quick_check(1)").get()?.quick_check;
  if (broken !== "ok") throw new DamagedFile(String(broken));
  const version = db.prepare("PRAGMA user_version").get()?.user_version;
  if (version !== shape) db.exec("DROP TABLE IF EXISTS page_shows; DROP TABLE IF EXISTS page; DROP TABLE IF EXISTS taken_back; DROP TABLE IF EXISTS place");
  db.exec(`
    CREATE TABLE IF NOT EXISTS page (path TEXT PRIMARY KEY, status INTEGER NOT NULL, headers TEXT NOT NULL, rendered_at INTEGER NOT NULL, epoch INTEGER NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS page_shows (path TEXT NOT NULL REFERENCES page ON DELETE CASCADE, document_id TEXT NOT NULL, in_frame INTEGER NOT NULL, PRIMARY KEY (path, document_id)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS page_shows_document ON page_shows (document_id);
    CREATE TABLE IF NOT EXISTS taken_back (document_id TEXT PRIMARY KEY, epoch INTEGER NOT NULL, forgotten_to TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS place (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    PRAGMA user_version = ${shape};
  `);
  const statements = {
    page: db.prepare("SELECT * FROM page WHERE path = ?"),
    shown: db.prepare("SELECT document_id, in_frame, (SELECT epoch FROM taken_back t WHERE t.document_id = s.document_id) AS taken_back FROM page_shows s WHERE path = ?"),
    isKept: db.prepare("SELECT 1 FROM page WHERE path = ?"),
    forget: db.prepare("DELETE FROM page WHERE path = ?"),
    keep: db.prepare("INSERT INTO page (path, status, headers, rendered_at, epoch, body) VALUES (?, ?, ?, ?, ?, ?)"),
    show: db.prepare("INSERT INTO page_shows (path, document_id, in_frame) VALUES (?, ?, ?)"),
    takeBack: db.prepare("INSERT INTO taken_back (document_id, epoch, forgotten_to) VALUES (?, ?, '') ON CONFLICT (document_id) DO UPDATE SET epoch = excluded.epoch, forgotten_to = ''"),
    takenBack: db.prepare("SELECT document_id, epoch, forgotten_to FROM taken_back LIMIT 1"),
    showing: db.prepare("SELECT s.path, p.epoch FROM page_shows s JOIN page p ON p.path = s.path WHERE s.document_id = ? AND s.path > ? ORDER BY s.path LIMIT ?"),
    goOn: db.prepare("UPDATE taken_back SET forgotten_to = ? WHERE document_id = ?"),
    isForgotten: db.prepare("DELETE FROM taken_back WHERE document_id = ?"),
    rewrite: db.prepare("UPDATE page SET body = ? WHERE path = ?"),
    showNothing: db.prepare("DELETE FROM page_shows WHERE path = ?"),
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
      // On a full disk SQLite has rolled back by itself (sqlite.org/lang_transaction.html), and what failed would be lost over that.
      if (db.isTransaction) db.exec("ROLLBACK");
      pages = count();
      throw error;
    }
  }

  const count = (): number => Number(statements.count.get()?.pages);
  // Counting goes through the whole file.
  let pages = count();
  let epoch = Number(statements.place.get("epoch")?.value ?? 0);

  function forgetOne(path: string): void {
    pages -= Number(statements.forget.run(path).changes);
  }

  function advanceTo(reached: number): void {
    statements.move.run("epoch", String(reached));
  }

  function writeShown({ path, shows, framed }: KeptPage): void {
    for (const id of new Set(shows)) statements.show.run(path, id, 0);
    for (const id of new Set(framed)) statements.show.run(path, id, 1);
  }

  /** Writes a page as it is read, without anything that was taken back. Answers whether it is gone. */
  function forgetIn(path: string): boolean {
    const page = store.read(path);
    if (!page) {
      forgetOne(path);
      return true;
    }
    statements.rewrite.run(page.body, path);
    statements.showNothing.run(path);
    writeShown(page);
    return false;
  }

  const store: PageStore = {
    read(path) {
      const row = statements.page.get(path);
      if (!row) return undefined;
      const shown = statements.shown.all(path).map(({ document_id, in_frame, taken_back }) => ({
        id: String(document_id),
        isFramed: in_frame === 1,
        isTakenBack: taken_back !== null && Number(taken_back) > Number(row.epoch),
      }));
      const takenBack = shown.filter(({ isTakenBack }) => isTakenBack);
      if (takenBack.some(({ isFramed }) => !isFramed)) return undefined;
      const whole = readBody(row.body);
      const body = takenBack.length === 0 ? whole : withoutFrameLinks(whole, takenBack.map(({ id }) => id));
      if (body === null) return undefined;
      const left = shown.filter(({ isTakenBack }) => !isTakenBack);
      const [framed, shows] = [true, false].map((wanted) => left.filter(({ isFramed }) => isFramed === wanted).map(({ id }) => id));
      return { path, status: Number(row.status), headers: readHeaders(row.headers), body, shows: shows ?? [], framed: framed ?? [], epoch: Number(row.epoch), renderedAt: Number(row.rendered_at) };
    },
    write(page) {
      const { path, status, headers, body, epoch: madeAfter, renderedAt } = page;
      if (pages >= mostPages && !statements.isKept.get(path)) return;
      // A step that could not be written will be counted again, for another cursor.
      const known = madeAfter <= epoch ? madeAfter : -1;
      atOnce(() => {
        forgetOne(path);
        pages += 1;
        statements.keep.run(path, status, JSON.stringify(headers), renderedAt, known, body);
        writeShown(page);
      });
    },
    epoch: () => epoch,
    cursor() {
      const value = statements.place.get("cursor")?.value;
      return typeof value === "string" ? value : null;
    },
    advance(cursor, reached, takenBack) {
      atOnce(() => {
        for (const id of takenBack) statements.takeBack.run(id, reached);
        statements.move.run("cursor", cursor);
        advanceTo(reached);
      });
      epoch = reached;
    },
    forgetSome(most) {
      let left = most;
      const forgotten = atOnce(() => {
        const paths: string[] = [];
        for (let mark = statements.takenBack.get(); mark && left > 0; mark = statements.takenBack.get()) {
          const id = String(mark.document_id);
          const found = statements.showing.all(id, String(mark.forgotten_to), left);
          for (const page of found) if (Number(page.epoch) < Number(mark.epoch) && forgetIn(String(page.path))) paths.push(String(page.path));
          if (found.length < left) statements.isForgotten.run(id);
          else statements.goOn.run(String(found.at(-1)?.path), id);
          left -= Math.max(found.length, 1);
        }
        return paths;
      });
      // Else it would go on lying in the log of what was written.
      if (left < most) db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      return { paths: forgotten, isAll: statements.takenBack.get() === undefined };
    },
    clear(reached) {
      atOnce(() => {
        db.exec("DELETE FROM page; DELETE FROM taken_back; DELETE FROM place WHERE name = 'cursor'");
        advanceTo(reached);
      });
      pages = 0;
      epoch = reached;
    },
    forget: forgetOne,
    close: () => db.close(),
  };
  if (statements.place.get("build")?.value !== build) {
    store.clear(epoch);
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
