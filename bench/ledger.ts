/** A ledger filled with a generated newsroom, on SQLite or PostgreSQL, by the ledger's own append. */
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import knex, { type Knex } from "knex";
import { lockLedger, recordPublication, type Projected } from "../cms/src/ledger/append.ts";
import { migrateLedger } from "../cms/src/ledger/migrations.ts";
import { parentOf } from "../commands/process-table.mjs";
import { startPostgres } from "../cms/tests/postgres-server.ts";
import { generateNewsroom, sizeOf } from "./generate.ts";

export type DatabaseKind = "sqlite" | "postgres";

export interface FilledLedger {
  readonly kind: DatabaseKind;
  readonly writer: Knex;
  /** Environment by which a public node finds it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whose processor time counts besides the node's: the database server's, if there is one. */
  readonly processes: readonly number[];
  readonly close: () => Promise<void>;
}

export const pathKey = "a key for measuring";
const batch = 200;

export async function openLedger(kind: DatabaseKind): Promise<FilledLedger> {
  const folder = await mkdtemp(path.join("/var/tmp", "parasol-bench-"));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  if (kind === "sqlite") {
    const writer = knex({ client: "better-sqlite3", connection: { filename: path.join(folder, "newsroom.sqlite") }, useNullAsDefault: true });
    await writer.raw("PRAGMA journal_mode = WAL");
    await migrateLedger(writer);
    const close = async () => {
      await writer.destroy();
      await removeFolder();
    };
    return { kind, writer, environment: { PARASOL_DATA: folder, DATABASE_URL: "" }, processes: [], close };
  }
  const server = await startPostgres();
  const writer = knex({ client: "pg", connection: server.url, pool: { min: 0, max: 4 } });
  await migrateLedger(writer);
  const { rows } = await writer.raw<{ rows: { pid: number }[] }>("SELECT pg_backend_pid() AS pid");
  const close = async () => {
    await writer.destroy();
    await server.stop();
    await removeFolder();
  };
  return { kind, writer, environment: { PARASOL_DATA: folder, DATABASE_URL: server.url }, processes: rows.map(({ pid }) => Number(parentOf(pid))), close };
}

/** Writes a newsroom with so many articles; `tell` hears how many of its publications are there. */
export async function fillLedger(writer: Knex, articles: number, tell: (written: number) => void): Promise<number> {
  let written = 0;
  const pending: Projected[] = [];
  const flush = async () => {
    const some = pending.splice(0);
    await writer.transaction(async (trx) => {
      await lockLedger(trx);
      for (const publication of some) await recordPublication(trx, publication, { pathKey, now: () => new Date() });
    });
    written += some.length;
    tell(written);
  };
  for (const publication of generateNewsroom(sizeOf(articles), 1)) {
    if (pending.push(publication) === batch) await flush();
  }
  await flush();
  if (writer.client.dialect === "postgresql") await writer.raw("VACUUM ANALYZE");
  else await writer.raw("ANALYZE");
  return written;
}
