/** What publications are found by: the rows of `ledger_reference`. */
import type { Knex } from "knex";
import type { Projected } from "./projected.js";
import { isRow, type RowKey } from "./rows.js";

/** A document that a publication refers to, or a word. */
interface Found {
  readonly field: string;
  readonly ordinal: number;
  readonly target_id: string;
}

export function listFound({ references, facets }: Projected): readonly Found[] {
  return Object.entries({ ...references, ...facets }).flatMap(([field, targets]) =>
    [...new Set(targets)].map((target, ordinal) => ({ field, ordinal, target_id: target })),
  );
}

/** Whether the ledger has exactly these of a publication. */
export async function areFoundAlready(trx: Knex.Transaction, key: RowKey, wanted: readonly Found[]): Promise<boolean> {
  const rows: unknown[] = await trx("ledger_reference").where(key).select("field", "ordinal", "target_id");
  const describe = (row: { field?: unknown; ordinal?: unknown; target_id?: unknown }): string =>
    JSON.stringify([row.field, row.ordinal, row.target_id]);
  const known = new Set(rows.filter(isRow).map(describe));
  return known.size === wanted.length && wanted.every((row) => known.has(describe(row)));
}
