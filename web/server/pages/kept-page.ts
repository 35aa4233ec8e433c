/** A rendered page as it is kept: what a reader gets, and what must be known to take it back. */
export interface KeptPage {
  readonly path: string;
  readonly status: number;
  /** All headers of the answer but those that follow from the bytes. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The ids of all documents that it shows or names. */
  readonly shows: readonly string[];
  /** Of documents that are named by the links around every page, and nowhere else in it. */
  readonly framed: readonly string[];
  /** Which step of the ledger it was made after, counted by this site; -1: not known. */
  readonly epoch: number;
  /** Milliseconds since 1970. */
  readonly renderedAt: number;
}
