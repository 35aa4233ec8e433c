/** How far this process has followed the ledger. Nothing that it asks may be answered from before: it has forgotten what was taken back until then. */
let known: string | null = null;

export function knownCursor(): string | null {
  return known;
}

/** `null`: the ledger is followed from its beginning again. */
export function knowCursor(cursor: string | null): void {
  known = cursor;
}
