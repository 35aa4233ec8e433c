/** A page of a list. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  readonly totalCount: number;
  /** Which page of the list this is, from 1. */
  readonly page: number;
  readonly pageCount: number;
}

interface Connection<Entry> {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
}

/** A page of a list; `undefined` when the list ends before it. The first page exists even when it is empty. */
export function toListPage<Entry>(connection: Connection<Entry>, page: number, perPage: number): ListPage<Entry> | undefined {
  const { nodes: entries, totalCount } = connection;
  if (entries.length === 0 && page > 1) return undefined;
  return { entries, totalCount, page, pageCount: Math.max(1, Math.ceil(totalCount / perPage)) };
}
