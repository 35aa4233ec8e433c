/** What the ledger takes in. */
import type { Bodies, Cards, Facets, PublicationTypeName, References } from "./stored.js";

/** A publication as the projection makes it: one document in one language. */
export type Projected = { [T in PublicationTypeName]: ProjectedAs<T> }[PublicationTypeName];

export interface ProjectedAs<T extends PublicationTypeName> {
  readonly type: T;
  readonly documentId: string;
  readonly locale: string;
  /** `null` for types without a page of their own. */
  readonly slug: string | null;
  /** The day the editors date it to (ISO 8601); `null`: the day it was first published. */
  readonly datedOn: string | null;
  /** The editors' order, for types that have one. */
  readonly rank: number | null;
  /**
   * What lists of the type are sorted by, compared as ASCII: the start of an event, the name of an organisation
   * (see `sortableName`); `null`: the day it was published.
   */
  readonly sortKey: string | null;
  /** When an event is over (RFC 3339, UTC, to the second); `null` for everything else. */
  readonly endsAt: string | null;
  readonly card: Cards[T];
  readonly body: Bodies[T];
  readonly references: References[T];
  readonly facets: Facets[T];
  /** The public store's files that it shows, with the upload they come from; `name` is empty for an upload that may not be shown now. */
  readonly files: readonly { readonly fileId: number; readonly name: string }[];
}
