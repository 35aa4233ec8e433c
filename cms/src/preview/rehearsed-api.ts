/** The public API, reading the ledger as a rehearsal has left it: the same contract, resolvers and limits, and no copy of them. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Knex } from "knex";
import { isRecord } from "../fields.js";
import type { LedgerDatabase, Row } from "../ledger/database.js";
import { createPublicApi, publicApiPath } from "../public/public-api.js";
import { oneAtATime } from "../publishing/one-at-a-time.js";

type Surroundings = Omit<Parameters<typeof createPublicApi>[0], "database">;

/** Answers a question, a POST's body of JSON, within a transaction. */
export type RehearsedApi = (trx: Knex.Transaction, body: string) => Promise<{ readonly status: number; readonly body: string }>;

export function createRehearsedApi(surroundings: Surroundings): RehearsedApi {
  const rehearsals = new AsyncLocalStorage<Knex.Transaction>();
  const database: LedgerDatabase = {
    select: async (sql, parameters) => {
      const trx = rehearsals.getStore();
      if (!trx) throw new Error("A rehearsal is over before its answer was read.");
      const answer: unknown = await oneAtATime(trx, async () => trx.raw(sql, [...parameters]));
      // SQLite's driver answers with the rows, PostgreSQL's with a result that holds them.
      const rows = isRecord(answer) ? answer.rows : answer;
      return Array.isArray(rows) ? rows.filter((row): row is Row => isRecord(row)) : [];
    },
    close: async () => undefined,
  };
  const api = createPublicApi({ ...surroundings, database });
  return (trx, body) =>
    rehearsals.run(trx, async () => {
      const headers = { "content-type": "application/json" };
      const answer = await api.fetch(new Request(`http://localhost${publicApiPath}`, { method: "POST", headers, body }));
      return { status: answer.status, body: await answer.text() };
    });
}
