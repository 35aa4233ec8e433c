/**
 * A read-only connection to the database that holds the ledger, the same for SQLite and PostgreSQL. The public side has
 * no other way in: it cannot write, and it knows nothing of the editorial tables.
 */
import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { DatabaseError, Pool } from "pg";
import { outageOf } from "../outages/outage.js";
import { identifyFile } from "./file-identity.js";

/** What a `?` in a statement may stand for. */
export type Parameter = string | number | null;

/** A row as the database gives it; `read-rows.ts` checks each column it takes. */
export type Row = Readonly<Record<string, unknown>>;

export interface LedgerDatabase {
  /**
   * Runs one SELECT with `?` placeholders. Each statement sees the ledger at one moment.
   * @throws {LedgerUnavailable} when the database cannot be reached, is not ready, or gave up.
   */
  select(sql: string, parameters: readonly Parameter[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** The database cannot answer now; asking again later may succeed. */
export class LedgerUnavailable extends Error {
  override readonly name = "LedgerUnavailable";
}

/** Where the ledger is: a PostgreSQL URL, or the path of an SQLite file. */
export type LedgerLocation = { readonly url: string } | { readonly file: string };

export function openLedgerDatabase(location: LedgerLocation): LedgerDatabase {
  return "url" in location ? openPostgres(location.url) : openSqlite(location.file);
}

/** Longest wait for another process's lock (SQLite) or for a connection (PostgreSQL), in milliseconds. */
const patience = 2_000;

/** Longest run of one statement on PostgreSQL, in milliseconds. */
const longestStatement = 5_000;

/** Opened with the first statement, because on a fresh machine the file is made after the server has started. */
function openSqlite(file: string): LedgerDatabase {
  let connection: Sqlite.Database | undefined;
  const prepared = new Map<string, Sqlite.Statement<Parameter[], Row>>();
  let identity: string | null = null;

  function close(): void {
    prepared.clear();
    connection?.close();
    connection = undefined;
  }

  /** Before every statement: who watches the head may have heard of the new file already, and keeps what is read here as being of it. */
  function leaveFormerFile(): void {
    if (connection && identifyFile(file) !== identity) close();
  }

  function prepare(sql: string): Sqlite.Statement<Parameter[], Row> {
    leaveFormerFile();
    const known = prepared.get(sql);
    if (known) return known;
    if (!connection) identity = identifyFile(file);
    connection ??= new Sqlite(file, { readonly: true, fileMustExist: true, timeout: patience });
    const statement = connection.prepare<Parameter[], Row>(sql);
    prepared.set(sql, statement);
    return statement;
  }

  return {
    async select(sql, parameters) {
      try {
        return prepare(sql).all(...parameters);
      } catch (error) {
        throw isSqliteOutage(error) || !existsSync(file)
          ? new LedgerUnavailable(`The ledger's SQLite file cannot be read now: ${String(error)}`, { cause: error })
          : error;
      }
    },
    async close() {
      close();
    },
  };
}

/** SQLite's result codes (https://www.sqlite.org/rescode.html) that a later try may not meet again. */
function isSqliteOutage(error: unknown): boolean {
  if (!(error instanceof Sqlite.SqliteError)) return false;
  // The latter: the ledger's migrations have not run yet.
  return outageOf(error) !== null || /^no such (table|column)/.test(error.message);
}

function openPostgres(url: string): LedgerDatabase {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: patience,
    statement_timeout: longestStatement,
    query_timeout: longestStatement + 1_000,
    // Every statement finds its way by an index, whatever its values are (`listInOrder` names its type for that): planning it anew for them takes longer than it
    // saves. So would parallel workers, which are started for one statement (docs/performance.md).
    options: "-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0",
    allowExitOnIdle: true,
  });
  // A connection that breaks while idle is replaced by the pool; unheard, its error would end the process.
  pool.on("error", () => undefined);
  const prepared = new Map<string, { readonly name: string; readonly text: string }>();

  function prepare(sql: string): { readonly name: string; readonly text: string } {
    const known = prepared.get(sql);
    if (known) return known;
    let placeholders = 0;
    const text = sql.replaceAll("?", () => `$${++placeholders}`);
    const statement = { name: `ledger-${prepared.size + 1}`, text };
    prepared.set(sql, statement);
    return statement;
  }

  return {
    async select(sql, parameters) {
      try {
        const answer = await pool.query<Row>({ ...prepare(sql), values: [...parameters] });
        return answer.rows;
      } catch (error) {
        throw isPostgresOutage(error)
          ? new LedgerUnavailable(`The ledger's PostgreSQL database cannot be reached now: ${String(error)}`, { cause: error })
          : error;
      }
    },
    async close() {
      await pool.end();
    },
  };
}

/**
 * Whatever did not come from the server is a broken or missing connection. A missing table (42P01) or column (42703) means that the
 * ledger's migrations have not run yet.
 */
function isPostgresOutage(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return true;
  return outageOf(error) !== null || error.code === "42P01" || error.code === "42703";
}
