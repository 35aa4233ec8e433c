/** Reading lists of publications. Several lists of one shape are read in one statement. */
import { locales } from "@parasol/shared";
import type { LedgerDatabase, Row } from "./database.js";
import { selectHead } from "./head-watch.js";
import { strandsOf } from "./languages.js";
import { keysOf, type Clause } from "./list-keys.js";
import { isAscending, type ListPlace, type PublicationList } from "./publication-list.js";
import { columns, integer, toPublished, type BodiesWanted, type PublishedRow } from "./read-rows.js";
import { padded, paddedLength, placeholders } from "./statement-lists.js";

/** Which part of a list is wanted. */
export interface ListWindow {
  readonly limit: number;
  readonly after: ListPlace | null;
  /** How many to skip from the start; 0 where `after` is given. */
  readonly offset: number;
  readonly bodies: BodiesWanted;
}

/**
 * The same part of several lists, which differ in nothing but the values of their filters; at most 64. The answer has one
 * entry per list, in their order. `now` (RFC 3339, UTC, to the second) decides which events are over.
 */
export async function listPublications(
  database: LedgerDatabase,
  lists: readonly PublicationList[],
  window: ListWindow,
  now: string,
): Promise<readonly (readonly PublishedRow[])[]> {
  const rows = await select(database, lists, window, now, columns(window.bodies));
  const found = lists.map((): PublishedRow[] => []);
  for (const row of rows) found[integer(row, "list")]?.push(...toPublished(row));
  return found;
}

/** A part of a list, and where the ledger was in the very moment in which it was read. */
interface ListWithHead {
  /** Generation and position in one word, as `HeadWatch` has them; `null` where the part has nothing. */
  readonly head: string | null;
  readonly rows: readonly PublishedRow[];
}

export async function listWithHead(database: LedgerDatabase, list: PublicationList, window: ListWindow, now: string): Promise<ListWithHead> {
  const rows = await select(database, [list], window, now, `${columns(window.bodies)}, (${selectHead}) AS head`);
  const told = rows[0]?.head;
  return { head: typeof told === "string" ? told : null, rows: rows.flatMap(toPublished) };
}

async function select(database: LedgerDatabase, lists: readonly PublicationList[], window: ListWindow, now: string, wanted: string): Promise<readonly Row[]> {
  const [first] = lists;
  if (!first) return [];
  const direction = isAscending(first) ? "ASC" : "DESC";
  const walks = filledUp(lists).map((list, number): Clause => {
    const { sql, parameters } = pageOf(list, window, now);
    return { sql: `SELECT ${number} AS list, page${number}.* FROM (${sql}) page${number}`, parameters };
  });
  return database.select(
    `SELECT ${wanted}, w.list FROM (${walks.map(({ sql }) => sql).join(" UNION ALL ")}) w
     JOIN ledger_publication p ON p.document_id = w.document_id AND p.locale = w.locale AND p.state = 'published'
     ORDER BY w.list, w.sort_key ${direction}, w.first_position ${direction}`,
    walks.flatMap(({ parameters }) => parameters),
  );
}

/** The keys of a part of one list: of each language as much as the part could be made of, and of these together the part. */
function pageOf(list: PublicationList, { limit, after, offset }: ListWindow, now: string): Clause {
  const direction = isAscending(list) ? "ASC" : "DESC";
  const order = `ORDER BY k.sort_key ${direction}, k.first_position ${direction}`;
  const walks = strandsOf(list).map((strand): Clause => {
    const { sql, parameters } = keysOf(list, strand, after, now);
    return { sql: `SELECT k.document_id, k.locale, k.sort_key, k.first_position ${sql} ${order}`, parameters };
  });
  const [own, ...others] = walks;
  if (own && others.length === 0) return { sql: `${own.sql} LIMIT ? OFFSET ?`, parameters: [...own.parameters, limit, offset] };
  const together = walks.map(({ sql }, number) => `SELECT * FROM (${sql} LIMIT ?) strand${number}`).join(" UNION ALL ");
  return {
    sql: `SELECT k.* FROM (${together}) k ${order} LIMIT ? OFFSET ?`,
    parameters: [...walks.flatMap(({ parameters }) => [...parameters, limit + offset]), limit, offset],
  };
}

/** How many publications each of several lists of one shape has; at most 64 lists. */
export async function countPublications(
  database: LedgerDatabase,
  lists: readonly PublicationList[],
  now: string,
): Promise<readonly number[]> {
  const counts = filledUp(lists).map((list, number): Clause => {
    const strands = strandsOf(list).map((strand) => keysOf(list, strand, null, now));
    const totals = strands.map(({ sql }) => `(SELECT count(*) ${sql})`).join(" + ");
    return { sql: `SELECT ${number} AS list, ${totals} AS total`, parameters: strands.flatMap(({ parameters }) => parameters) };
  });
  const rows = await database.select(
    counts.map(({ sql }) => sql).join(" UNION ALL "),
    counts.flatMap(({ parameters }) => parameters),
  );
  const totals = new Map(rows.map((row) => [integer(row, "list"), integer(row, "total")]));
  return lists.map((_, number) => totals.get(number) ?? 0);
}

/** When the next event ends after a moment, and with it what is upcoming and what is past changes (RFC 3339, UTC); `null` when none will. */
export async function readNextEnd(database: LedgerDatabase, now: string): Promise<string | null> {
  const languages = locales.map(({ tag }) => tag);
  const [row] = await database.select(
    `SELECT min(ends_at) AS next_end FROM ledger_publication
     WHERE type = 'event' AND locale IN (${placeholders(languages)}) AND state = 'published' AND ends_at > ?`,
    [...padded(languages), now],
  );
  return typeof row?.next_end === "string" ? row.next_end : null;
}

/** Up to a power of two, with lists in which nothing is. */
function filledUp(lists: readonly PublicationList[]): readonly PublicationList[] {
  const filler = lists
    .slice(0, 1)
    .map((list) => ({ ...list, filters: list.filters.map((filter) => ({ ...filter, value: "" })) }));
  return [...lists, ...Array.from({ length: paddedLength(lists.length) - lists.length }, () => filler).flat()];
}
