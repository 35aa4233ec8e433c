/** Rows as knex gives them to those who write the ledger. */

/** A publication's key in every table of the ledger. */
export interface RowKey {
  readonly document_id: string;
  readonly locale: string;
}

export function isRow(candidate: unknown): candidate is Record<string, unknown> {
  return typeof candidate === "object" && candidate !== null;
}
