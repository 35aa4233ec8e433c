/**
 * Following the ledger's head: whoever keeps what was read from the ledger asks here, before every use, whether it still holds.
 * On SQLite each question looks into the file; on PostgreSQL a connection listens for commits and asks several times a second all
 * the same, because a standby cannot listen and a message can be lost.
 */
import { setTimeout as pass } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { Client } from "pg";
import type { LedgerLocation } from "./database.js";
import { identifyFile } from "./file-identity.js";

/** The channel on which the ledger says that it has moved (PostgreSQL's NOTIFY). */
export const ledgerChannel = "parasol_ledger";

export interface HeadWatch {
  /**
   * The head as it is known now: generation and position in one word, equal only where nothing was committed in between. `null`: not
   * known, because the database was not reached of late; nothing that was kept may then be used.
   */
  readonly head: () => string | null;
  readonly close: () => Promise<void>;
}

export function watchHead(location: LedgerLocation): HeadWatch {
  return "url" in location ? watchPostgres(location.url) : watchSqlite(location.file);
}

/** Where the ledger is, in one word; for a statement of its own, or within another one. */
export const selectHead = "SELECT generation || '.' || position AS head FROM ledger_head WHERE id = 1";

/** How often it is looked whether the file is still the same, in milliseconds. */
const lookAtFile = 100;

function watchSqlite(file: string): HeadWatch {
  let identity: string | null = null;
  let identifiedAt = -Infinity;
  let connection: Sqlite.Database | undefined;
  let version: Sqlite.Statement<[]>;
  let heads: Sqlite.Statement<[]>;
  let seen: unknown;
  let head: string | null = null;

  function open(): Sqlite.Database {
    // Asked before: if it is replaced in between, the next look notices.
    identity = identifyFile(file);
    identifiedAt = performance.now();
    const opened = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 0 });
    // Changes with every commit of another connection, and costs no reading of a table (sqlite.org/pragma.html#pragma_data_version).
    version = opened.prepare<[]>("PRAGMA data_version").pluck();
    heads = opened.prepare<[]>(selectHead).pluck();
    return opened;
  }

  /** A file that was put in its place is not seen by its predecessor's version. */
  function leaveFormerFile(): void {
    if (!connection || performance.now() - identifiedAt < lookAtFile) return;
    identifiedAt = performance.now();
    if (identifyFile(file) === identity) return;
    connection.close();
    connection = undefined;
    seen = undefined;
  }

  function look(): string | null {
    leaveFormerFile();
    connection ??= open();
    const now = version.get();
    // Of another connection the number means nothing.
    if (now === seen && head !== null) return head;
    const found = heads.get();
    seen = now;
    return typeof found === "string" ? found : null;
  }

  return {
    head() {
      try {
        head = look();
      } catch {
        // Locked, not migrated yet, or gone with its disk: not known now.
        connection?.close();
        connection = undefined;
        head = null;
      }
      return head;
    },
    close: async () => {
      connection?.close();
      connection = undefined;
    },
  };
}

/** How often the head is asked for on PostgreSQL, in milliseconds. */
const pace = 250;
/** Least time between two questions, in milliseconds: where commits follow each other without a pause, each would cost node and database one. */
const rest = 10;
/** How old an answer may be on which anything relies, in milliseconds. */
const freshness = 750;

function watchPostgres(url: string): HeadWatch {
  let head: string | null = null;
  let heardAt = -Infinity;
  let isClosed = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let asking: Promise<void> | undefined;
  let isAskedAgain = false;

  async function connect(): Promise<Client> {
    const fresh = new Client({ connectionString: url, connectionTimeoutMillis: 2_000, query_timeout: freshness, keepAlive: true });
    fresh.on("error", () => drop(fresh));
    fresh.on("end", () => drop(fresh));
    fresh.on("notification", () => void ask());
    await fresh.connect();
    // A standby refuses to listen and is asked for its head all the more.
    await fresh.query(`LISTEN ${ledgerChannel}`).catch(() => undefined);
    return fresh;
  }

  function drop(broken: Client): void {
    if (client === broken) client = undefined;
    void broken.end().catch(() => undefined);
  }

  /** One question at a time, and a rest after it; what comes meanwhile is answered by one more. */
  function ask(): Promise<void> {
    if (asking) {
      isAskedAgain = true;
      return asking;
    }
    asking = askOnce()
      .then(() => pass(rest))
      .finally(() => {
        asking = undefined;
        if (isAskedAgain && !isClosed) {
          isAskedAgain = false;
          void ask();
        }
      });
    return asking;
  }

  async function askOnce(): Promise<void> {
    // What the answer says was so when it was asked, not when it came.
    const askedAt = performance.now();
    try {
      client ??= await connect();
      const { rows } = await client.query<{ head: string }>(selectHead);
      head = rows[0]?.head ?? null;
      heardAt = askedAt;
    } catch {
      if (client) drop(client);
    }
  }

  async function goOn(): Promise<void> {
    await ask();
    if (isClosed) return;
    timer = setTimeout(() => void goOn(), pace);
    timer.unref();
  }
  void goOn();

  return {
    head: () => (performance.now() - heardAt <= freshness ? head : null),
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await asking;
      await client?.end().catch(() => undefined);
    },
  };
}
