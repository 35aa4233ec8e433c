/**
 * Cursors of the ledger, as the outside sees them: opaque, and carrying the ledger's generation, so that a cursor from a
 * ledger that was since replaced (a restored backup) is noticed instead of skipping what it never saw.
 */

/** A place in the ledger: everything up to and including `position` has been seen. */
export interface LedgerPlace {
  readonly generation: string;
  readonly position: number;
}

const shape = /^([0-9a-f]{16})\.(0|[1-9][0-9]{0,14})$/;

export function writeCursor(place: LedgerPlace): string {
  return Buffer.from(`${place.generation}.${place.position}`, "latin1").toString("base64url");
}

/** The place a cursor names, or `null` when it is no cursor of a ledger. Only the exact text that `writeCursor` makes is one. */
export function readCursor(cursor: string): LedgerPlace | null {
  const match = shape.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  const generation = match?.[1];
  const position = match?.[2];
  if (generation === undefined || position === undefined) return null;
  const place = { generation, position: Number(position) };
  return writeCursor(place) === cursor ? place : null;
}
