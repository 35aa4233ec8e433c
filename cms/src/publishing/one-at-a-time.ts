/** Keeps apart what a bulk action starts all at once inside one transaction, where no lock of the database does. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Knex } from "knex";

const turns = new WeakMap<Knex.Transaction, Promise<unknown>>();
const turnTaken = new AsyncLocalStorage<Knex.Transaction>();

/** Runs `work` after all earlier work of the same transaction; what `work` starts itself goes on at once. */
export async function oneAtATime<Result>(trx: Knex.Transaction, work: () => Promise<Result>): Promise<Result> {
  if (turnTaken.getStore() === trx) return work();
  const before = turns.get(trx) ?? Promise.resolve();
  const turn = before.then(() => turnTaken.run(trx, work));
  turns.set(trx, turn.catch(() => undefined));
  return turn;
}
