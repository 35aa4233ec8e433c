/**
 * A commit that failed is no commit. `commit()` of a transaction that knex 3.0 began without a function resolves also when the database refused
 * (a full disk, a line that broke), and Strapi, which begins all of its transactions so, told the editor that her text was saved.
 */
import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

/** To be called before anything is written. */
export function heedFailedCommits({ db: { connection } }: Core.Strapi): void {
  const begin = connection.transaction.bind(connection);
  Object.defineProperty(connection, "transaction", {
    configurable: true,
    value: (...asked: readonly unknown[]) => {
      const begun: unknown = Reflect.apply(begin, undefined, asked);
      // Begun with a function it is knex's own kind of promise, and is rejected when the commit fails.
      return begun instanceof Promise ? begun.then(heed) : begun;
    },
  });
}

function heed(trx: Knex.Transaction): Knex.Transaction {
  const commit = trx.commit.bind(trx);
  return Object.assign(trx, {
    commit: async (value?: unknown) => {
      await commit(value);
      // Rejects with what the database said.
      await trx.executionPromise;
    },
  });
}
