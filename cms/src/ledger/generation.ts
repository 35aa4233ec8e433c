/**
 * The ledger's generation: part of every cursor, so that a cursor from a ledger that has since been replaced is refused
 * instead of skipping what it never saw.
 */
import { randomBytes } from "node:crypto";
import type { Knex } from "knex";

/** Eight random bytes in hex. */
export function makeGeneration(): string {
  return randomBytes(8).toString("hex");
}

/** Begins a new generation, after a backup was restored: whoever follows the changes starts over and misses nothing. */
export async function renewGeneration(db: Knex): Promise<string> {
  const generation = makeGeneration();
  await db("ledger_head").where({ id: 1 }).update({ generation });
  return generation;
}
