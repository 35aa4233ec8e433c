/** A ledger without a CMS, on SQLite or PostgreSQL: what public nodes read. */
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import knex, { type Knex } from "knex";
import { migrateLedger } from "../../cms/src/ledger/migrations.ts";
import { parentOf } from "../../commands/process-table.mjs";
import { startPostgres } from "../../cms/tests/postgres-server.ts";

export type DatabaseKind = "sqlite" | "postgres";

export interface OwnLedger {
  readonly kind: DatabaseKind;
  readonly writer: Knex;
  /** What another process would open it by. */
  readonly connection: Knex.Config;
  /** Environment by which a public node finds it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whose processor time counts besides the node's: the database server's, if there is one. */
  readonly processes: readonly number[];
  readonly close: () => Promise<void>;
}

export const pathKey = "a key for a ledger alone";

export async function openLedger(kind: DatabaseKind): Promise<OwnLedger> {
  const folder = await mkdtemp(path.join("/var/tmp", "parasol-ledger-"));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (kind === "sqlite") {
    const connection = { client: "better-sqlite3", connection: { filename: path.join(folder, "newsroom.sqlite") }, useNullAsDefault: true };
    const writer = knex(connection);
    await writer.raw("PRAGMA journal_mode = WAL");
    await migrateLedger(writer);
    const close = async () => {
      await writer.destroy();
      await removeFolder();
    };
    return { kind, writer, connection, environment: { PARASOL_DATA: folder, DATABASE_URL: "" }, processes: [], close };
  }
  const server = await startPostgres();
  const connection = { client: "pg", connection: server.url, pool: { min: 0, max: 4 } };
  const writer = knex(connection);
  await migrateLedger(writer);
  const { rows } = await writer.raw<{ rows: { pid: number }[] }>("SELECT pg_backend_pid() AS pid");
  const close = async () => {
    await writer.destroy();
    await server.stop();
    await removeFolder();
  };
  return { kind, writer, connection, environment: { PARASOL_DATA: folder, DATABASE_URL: server.url }, processes: rows.map(({ pid }) => Number(parentOf(pid))), close };
}
