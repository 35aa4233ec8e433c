/**
 * The part of a statement that finds a list's publications. What refers to a document is one walk along one index, in the
 * list's order; further filters are checked on the way.
 */
import type { Parameter } from "./database.js";
import type { Strand } from "./languages.js";
import { isAscending, type ListFilter, type ListPlace, type PublicationList } from "./publication-list.js";
import { toStorable } from "./statement-lists.js";

/** A part of a statement with what its `?` stand for. */
export interface Clause {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** `FROM … k WHERE …`: the keys of a list's publications in one language, in no order yet. */
export function keysOf(list: PublicationList, strand: Strand, after: ListPlace | null, now: string): Clause {
  const { from, conditions, unchecked } = beginningOf(list, strand, now);
  const all = [...conditions, ...unchecked.map(isFoundBy)];
  // Nearly everything is over: an index of ends would only cost the walk its order, so it is kept from being used.
  if (list.when === "past") all.push({ sql: "coalesce(k.ends_at, '') <= ?", parameters: [now] });
  if (after !== null) {
    const sign = isAscending(list) ? ">" : "<";
    all.push({
      sql: `(k.sort_key, k.first_position) ${sign} (?, ?)`,
      parameters: [after.sortKey, after.firstPosition],
    });
  }
  return {
    sql: `FROM ${from.sql} k${all.length === 0 ? "" : ` WHERE ${all.map(({ sql }) => sql).join(" AND ")}`}`,
    parameters: [from, ...all].flatMap(({ parameters }) => parameters),
  };
}

/** Where the keys come from: the narrowest set that an index holds, and the filters that still have to be checked. */
function beginningOf(
  { type, filters, when }: PublicationList,
  { locale, publishedIn }: Strand,
  now: string,
): { readonly from: Clause; readonly conditions: readonly Clause[]; readonly unchecked: readonly ListFilter[] } {
  const narrowed = publishedIn === null ? [] : [publishedIn];
  const alone = publishedIn === null ? "" : " AND published_in = ?";
  const ofType = { sql: `k.type = ? AND k.locale = ?${alone}`, parameters: [type, locale, ...narrowed] };
  if (when === "upcoming") {
    // Little, and has an index of its own, which no other may serve instead. Set apart, or SQLite walks all that is over to save
    // itself the sort.
    const from = `(WITH upcoming AS MATERIALIZED (
        SELECT document_id, locale, sort_key, first_position FROM ledger_publication
        WHERE type = ? AND locale = ? AND state = 'published' AND ends_at > ?${publishedIn === null ? "" : " AND coalesce(published_in, '') = ?"}) SELECT * FROM upcoming)`;
    return { from: { sql: from, parameters: [type, locale, now, ...narrowed] }, conditions: [], unchecked: filters };
  }
  const [narrowest, ...others] = filters.toSorted((one, other) => widths[one.by] - widths[other.by]);
  if (!narrowest) {
    // What is published somewhere is published: a withdrawal is in no language.
    const published = publishedIn === null ? [{ sql: "k.state = 'published'", parameters: [] }] : [];
    return { from: { sql: "ledger_publication", parameters: [] }, conditions: [ofType, ...published], unchecked: [] };
  }
  const { by, field, value } = narrowest;
  if (by === "place") {
    const places = placesWithin(value);
    const from = `(SELECT DISTINCT document_id, locale, sort_key, first_position, ends_at FROM ledger_reference
        WHERE target_id IN (${places.sql}) AND field = ? AND type = ? AND locale = ?${alone})`;
    const parameters = [...places.parameters, field, type, locale, ...narrowed];
    return { from: { sql: from, parameters }, conditions: [], unchecked: others };
  }
  const target = { sql: "k.target_id = ? AND k.field = ?", parameters: [toStorable(value), field] };
  return {
    from: { sql: "ledger_reference", parameters: [] },
    conditions: [target, ofType, ...(by === "document" ? [isPublished(value)] : [])],
    unchecked: others,
  };
}

const widths = { document: 0, place: 1, word: 2 } as const satisfies Record<ListFilter["by"], number>;

function isFoundBy({ by, field, value }: ListFilter): Clause {
  const places = placesWithin(value);
  // "IS TRUE" has the places within found once, and a publication's few places looked up among them; without it both
  // databases go through all of them for every publication.
  const target =
    by === "place"
      ? { sql: `(f.target_id IN (${places.sql})) IS TRUE`, parameters: places.parameters }
      : { sql: "f.target_id = ?", parameters: [toStorable(value)] };
  const published = by === "document" ? [isPublished(value)] : [];
  const found = `EXISTS (SELECT 1 FROM ledger_reference f
      WHERE f.document_id = k.document_id AND f.locale = k.locale AND f.field = ? AND ${target.sql})`;
  return {
    sql: [found, ...published.map(({ sql }) => sql)].join(" AND "),
    parameters: [field, ...target.parameters, ...published.flatMap(({ parameters }) => parameters)],
  };
}

/** "IS TRUE" keeps SQLite from making a join of it, in which the walk would lose its order. */
function isPublished(documentId: string): Clause {
  return {
    sql: "EXISTS (SELECT 1 FROM ledger_publication t WHERE t.document_id = ? AND t.state = 'published') IS TRUE",
    parameters: [toStorable(documentId)],
  };
}

/** A published place and every published place within it; each once, so that a circle ends. */
function placesWithin(documentId: string): Clause {
  return {
    sql: `WITH RECURSIVE within(id) AS (
        SELECT document_id FROM ledger_publication WHERE document_id = ? AND state = 'published'
        UNION
        SELECT r.document_id FROM within JOIN ledger_reference r ON r.target_id = within.id AND r.field = 'parent' AND r.type = 'place'
      ) SELECT id FROM within`,
    parameters: [toStorable(documentId)],
  };
}
