/**
 * Reading the ledger: every statement of the public side, one set for SQLite and PostgreSQL. Nothing here knows of
 * GraphQL or of addresses; it answers with rows as `stored.ts` describes them.
 *
 * Only publications in languages that `@parasol/shared` knows are served: a text in a language that was removed
 * from there has no address any more. Its withdrawal is still told.
 */
import type { PublicationType, WithdrawalReason } from "@parasol/shared/contract";
import { isLocaleTag, localeTags, type LocaleTag } from "@parasol/shared";
import type { LedgerDatabase, Parameter, Row } from "./database.js";
import type { Cards, PublicationTypeName, References, StoredBody } from "./stored.js";

/** A publication as it stands in the ledger. */
export type PublishedRow = { [T in PublicationTypeName]: PublishedRowOf<T> }[PublicationTypeName];

export interface PublishedRowOf<T extends PublicationTypeName> {
  readonly state: "published";
  readonly type: T;
  readonly documentId: string;
  readonly locale: LocaleTag;
  readonly slug: string | null;
  readonly position: number;
  readonly firstPosition: number;
  /** Calendar dates, ISO 8601. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly card: Cards[T];
  /** `null` also where the statement was asked to leave bodies out. */
  readonly body: StoredBody | null;
}

/** What remains of a publication that was taken back. */
export interface WithdrawnRow {
  readonly state: "withdrawn";
  readonly type: PublicationTypeName;
  readonly documentId: string;
  /** Perhaps a language that the newsroom no longer has. */
  readonly locale: string;
  readonly position: number;
  readonly reason: WithdrawalReason;
  /** Calendar date, ISO 8601. */
  readonly withdrawnAt: string;
}

export type LedgerRow = PublishedRow | WithdrawnRow;

/** The ledger's generation and last position; cursors are made of them. */
export interface LedgerHead {
  readonly generation: string;
  readonly position: number;
}

/** A place in a newest-first list: the sort key of the publication before. */
export interface ListPlace {
  readonly publishedAt: string;
  readonly firstPosition: number;
}

/** Which articles a list has. */
export interface ArticleList {
  readonly locale: LocaleTag;
  /** Document id; `null`: articles about anything. */
  readonly topic: string | null;
}

/** Which part of a newest-first list is wanted. */
export interface ListWindow {
  readonly limit: number;
  readonly after: ListPlace | null;
  /** How many to skip from the start; 0 where `after` is given. */
  readonly offset: number;
  readonly withBodies: boolean;
}

/** An address that a publication of the type once had, or has. */
export interface PathOwner {
  readonly hash: string;
  readonly documentId: string;
  readonly locale: string;
}

export interface ReferenceRow {
  readonly documentId: string;
  readonly locale: string;
  readonly field: ReferenceField;
  readonly target: string;
}

type FieldsOf<T> = T extends unknown ? keyof T : never;
export type ReferenceField = FieldsOf<References[PublicationTypeName]>;

export interface CounterpartRow {
  readonly documentId: string;
  readonly type: PublicationTypeName;
  readonly locale: LocaleTag;
  readonly slug: string | null;
}

const columns = "p.document_id, p.locale, p.type, p.state, p.slug, p.position, p.first_position, p.published_at, p.updated_at, p.card, p.reason";
const withBody = (wanted: boolean): string => (wanted ? `${columns}, p.body` : columns);

export async function readHead(database: LedgerDatabase): Promise<LedgerHead> {
  const [head] = await database.select("SELECT generation, position FROM ledger_head WHERE id = 1", []);
  if (!head) throw new Error("The ledger has no head row.");
  return { generation: text(head, "generation"), position: integer(head, "position") };
}

/** The publications of a type that have this slug now, at most one per language. */
export async function findBySlug(
  database: LedgerDatabase,
  type: PublicationTypeName,
  slug: string,
  languages: readonly LocaleTag[],
  withBodies: boolean,
): Promise<readonly PublishedRow[]> {
  if (!isStorable(slug)) return [];
  const rows = await database.select(
    `SELECT ${withBody(withBodies)} FROM ledger_publication p
     WHERE p.type = ? AND p.locale IN (${placeholders(languages)}) AND p.slug = ? AND p.state = 'published'`,
    [type, ...padded(languages), slug],
  );
  return rows.flatMap(toPublished);
}

/** Whose addresses these are or last were, by their keyed hashes (`hashPath`). */
export async function findPathOwners(
  database: LedgerDatabase,
  hashes: readonly string[],
): Promise<readonly PathOwner[]> {
  const rows = await database.select(
    `SELECT path_hash, document_id, locale FROM ledger_path WHERE path_hash IN (${placeholders(hashes)})`,
    padded(hashes),
  );
  return rows.map((row) => ({
    hash: text(row, "path_hash"),
    documentId: text(row, "document_id"),
    locale: text(row, "locale"),
  }));
}

/** Everything the ledger holds of a document: one row per language, published or withdrawn. */
export async function findDocument(
  database: LedgerDatabase,
  type: PublicationTypeName,
  documentId: string,
  withBodies: boolean,
): Promise<readonly LedgerRow[]> {
  if (!isStorable(documentId)) return [];
  const rows = await database.select(
    `SELECT ${withBody(withBodies)} FROM ledger_publication p WHERE p.document_id = ? AND p.type = ?`,
    [documentId, type],
  );
  return rows.flatMap(toLedgerRow);
}

/** Every publication of one type in one of these languages, in the editors' order; of documents without rank, the oldest first. */
export async function listInOrder(
  database: LedgerDatabase,
  type: PublicationTypeName,
  languages: readonly LocaleTag[],
  withBodies: boolean,
): Promise<readonly PublishedRow[]> {
  const rows = await database.select(
    `SELECT ${withBody(withBodies)} FROM ledger_publication p
     WHERE p.type = ? AND p.locale IN (${placeholders(languages)}) AND p.state = 'published'
     ORDER BY p.rank IS NULL, p.rank, p.first_position`,
    [type, ...padded(languages)],
  );
  return rows.flatMap(toPublished);
}

/** Articles, newest first. One walk along one index, whether a topic is wanted or not. */
export async function listArticles(
  database: LedgerDatabase,
  list: ArticleList,
  window: ListWindow,
): Promise<readonly PublishedRow[]> {
  if (list.topic !== null && !isStorable(list.topic)) return [];
  const key = list.topic === null ? "p" : "r";
  const source =
    list.topic === null
      ? "ledger_publication p WHERE p.type = 'article' AND p.locale = ? AND p.state = 'published'"
      : `ledger_reference r JOIN ledger_publication p ON p.document_id = r.document_id AND p.locale = r.locale AND p.state = 'published'
         WHERE r.target_id = ? AND r.field = 'topics' AND r.type = 'article' AND r.locale = ?`;
  const after = window.after === null ? "" : `AND (${key}.published_at, ${key}.first_position) < (?, ?)`;
  const rows = await database.select(
    `SELECT ${withBody(window.withBodies)} FROM ${source} ${after}
     ORDER BY ${key}.published_at DESC, ${key}.first_position DESC LIMIT ? OFFSET ?`,
    [
      ...(list.topic === null ? [] : [list.topic]),
      list.locale,
      ...(window.after === null ? [] : [window.after.publishedAt, window.after.firstPosition]),
      window.limit,
      window.offset,
    ],
  );
  return rows.flatMap(toPublished);
}

/**
 * The first articles about each of several topics, newest first, in one statement that walks the index once per topic and
 * no further than wanted. At most 64 topics. Keys are the topics' document ids.
 */
export async function listArticlesByTopic(
  database: LedgerDatabase,
  locale: LocaleTag,
  topics: readonly string[],
  window: Omit<ListWindow, "after">,
): Promise<ReadonlyMap<string, readonly PublishedRow[]>> {
  const walks = Array.from({ length: paddedLength(topics.length) }, (_, walk) => topics[walk] ?? null);
  const walk = `SELECT * FROM (
    SELECT target_id, document_id, locale, published_at, first_position FROM ledger_reference
    WHERE target_id = ? AND field = 'topics' AND type = 'article' AND locale = ?
    ORDER BY published_at DESC, first_position DESC LIMIT ? OFFSET ?) w`;
  const rows = await database.select(
    `SELECT ${withBody(window.withBodies)}, r.target_id FROM (${walks.map(() => walk).join(" UNION ALL ")}) r
     JOIN ledger_publication p ON p.document_id = r.document_id AND p.locale = r.locale AND p.state = 'published'
     ORDER BY r.target_id, r.published_at DESC, r.first_position DESC`,
    walks.flatMap((topic) => [topic, locale, window.limit, window.offset]),
  );
  const byTopic = new Map<string, PublishedRow[]>(topics.map((topic) => [topic, []]));
  for (const row of rows) byTopic.get(text(row, "target_id"))?.push(...toPublished(row));
  return byTopic;
}

export async function countArticles(database: LedgerDatabase, list: ArticleList): Promise<number> {
  if (list.topic !== null && !isStorable(list.topic)) return 0;
  const [row] =
    list.topic === null
      ? await database.select(
          "SELECT count(*) AS total FROM ledger_publication WHERE type = 'article' AND locale = ? AND state = 'published'",
          [list.locale],
        )
      : await database.select(
          "SELECT count(*) AS total FROM ledger_reference WHERE target_id = ? AND field = 'topics' AND type = 'article' AND locale = ?",
          [list.topic, list.locale],
        );
  return row ? integer(row, "total") : 0;
}

/** What these documents refer to in these languages, each field in its order. */
export async function listReferences(
  database: LedgerDatabase,
  documentIds: readonly string[],
  languages: readonly LocaleTag[],
): Promise<readonly ReferenceRow[]> {
  const rows = await database.select(
    `SELECT document_id, locale, field, target_id FROM ledger_reference
     WHERE document_id IN (${placeholders(documentIds)}) AND locale IN (${placeholders(languages)})
     ORDER BY document_id, locale, field, ordinal`,
    [...padded(documentIds), ...padded(languages)],
  );
  return rows.flatMap((row) => {
    const field = text(row, "field");
    if (!isReferenceField(field)) return [];
    return [{ documentId: text(row, "document_id"), locale: text(row, "locale"), field, target: text(row, "target_id") }];
  });
}

/** These documents in every language in which they are published, without bodies. */
export async function listPublished(
  database: LedgerDatabase,
  documentIds: readonly string[],
): Promise<readonly PublishedRow[]> {
  const rows = await database.select(
    `SELECT ${columns} FROM ledger_publication p
     WHERE p.document_id IN (${placeholders(documentIds)}) AND p.state = 'published'`,
    padded(documentIds),
  );
  return rows.flatMap(toPublished);
}

/** In which languages these documents are published, and under which slugs. */
export async function listCounterparts(
  database: LedgerDatabase,
  documentIds: readonly string[],
): Promise<readonly CounterpartRow[]> {
  const rows = await database.select(
    `SELECT document_id, type, locale, slug FROM ledger_publication
     WHERE document_id IN (${placeholders(documentIds)}) AND state = 'published'`,
    padded(documentIds),
  );
  return rows.flatMap((row) => {
    const locale = text(row, "locale");
    const type = text(row, "type");
    if (!isLocaleTag(locale) || !isTypeName(type)) return [];
    return [{ documentId: text(row, "document_id"), type, locale, slug: textOrNull(row, "slug") }];
  });
}

/** What to look for in the list of changes. */
export interface ChangeWindow {
  /** Everything up to and including this position has been seen. */
  readonly after: number;
  readonly limit: number;
  /** Stop after the row that makes the stored texts read longer than this, in bytes; at least one row is read. */
  readonly bytes: number;
  readonly types: readonly PublicationTypeName[] | null;
  readonly locales: readonly LocaleTag[] | null;
  readonly withBodies: boolean;
}

export interface ChangeRows {
  readonly head: LedgerHead;
  readonly rows: readonly LedgerRow[];
  /** Position up to which the ledger has now been read, rows that the filters left out included. */
  readonly readUpTo: number;
  readonly hasMore: boolean;
}

/**
 * What changed after a position, in order. Head and rows come from one statement, so from one moment: a row that is not
 * here and is committed later has a higher position than `readUpTo`, because positions follow commit order.
 */
export async function listChanges(database: LedgerDatabase, window: ChangeWindow): Promise<ChangeRows> {
  const { types, locales } = window;
  const filters = [
    types === null ? "" : `AND type IN (${placeholders(types)})`,
    locales === null ? "" : `AND locale IN (${placeholders(locales)})`,
    // Published texts in languages that the newsroom no longer has are not served (see above).
    `AND (state = 'withdrawn' OR locale IN (${placeholders(localeTags)}))`,
  ];
  const sizeOf = (column: string): string => `coalesce(octet_length(${column}), 0)`;
  const size = window.withBodies ? `${sizeOf("card")} + ${sizeOf("body")}` : sizeOf("card");
  const rows = await database.select(
    `SELECT h.generation, h.position AS head_position, ${withBody(window.withBodies)}, w.found
     FROM ledger_head h LEFT JOIN (
       SELECT position, sum(size) OVER (ORDER BY position) - size AS bytes_before, count(*) OVER () AS found
       FROM (
         SELECT position, ${size} AS size FROM ledger_publication
         WHERE position > ? ${filters.join(" ")} ORDER BY position LIMIT ?
       ) c
     ) w ON w.bytes_before <= ? LEFT JOIN ledger_publication p ON p.position = w.position
     WHERE h.id = 1 ORDER BY w.position`,
    [
      window.after,
      ...(types === null ? [] : padded(types)),
      ...(locales === null ? [] : padded(locales)),
      ...padded(localeTags),
      window.limit + 1,
      window.bytes,
    ],
  );
  const [first] = rows;
  if (!first) throw new Error("The ledger has no head row.");
  const head = { generation: text(first, "generation"), position: integer(first, "head_position") };
  const found = rows.filter((row) => row.position !== null);
  const served = found.slice(0, window.limit);
  const last = served.at(-1);
  const hasMore = last !== undefined && integer(last, "found") > served.length;
  return {
    head,
    rows: served.flatMap(toLedgerRow),
    readUpTo: hasMore ? integer(last, "position") : head.position,
    hasMore,
  };
}

function toLedgerRow(row: Row): readonly LedgerRow[] {
  return row.state === "withdrawn" ? toWithdrawn(row) : toPublished(row);
}

function toPublished(row: Row): readonly PublishedRow[] {
  const type = text(row, "type");
  const locale = text(row, "locale");
  if (!isTypeName(type) || !isLocaleTag(locale)) return [];
  const body = row.body ?? null;
  return [
    {
      state: "published",
      type,
      documentId: text(row, "document_id"),
      locale,
      slug: textOrNull(row, "slug"),
      position: integer(row, "position"),
      firstPosition: integer(row, "first_position"),
      publishedAt: text(row, "published_at"),
      updatedAt: text(row, "updated_at"),
      // The projection wrote these; their shapes are `Cards` and `StoredBody` by its own types.
      card: JSON.parse(text(row, "card")),
      body: body === null ? null : JSON.parse(String(body)),
    },
  ];
}

function toWithdrawn(row: Row): readonly WithdrawnRow[] {
  const type = text(row, "type");
  const reason = text(row, "reason");
  if (!isTypeName(type) || !isReason(reason)) return [];
  return [
    {
      state: "withdrawn",
      type,
      documentId: text(row, "document_id"),
      locale: text(row, "locale"),
      position: integer(row, "position"),
      reason,
      withdrawnAt: text(row, "updated_at"),
    },
  ];
}

/** The contract's name of each type. */
export const contractTypes = {
  article: "ARTICLE",
  contributor: "CONTRIBUTOR",
  page: "PAGE",
  site: "SITE",
  topic: "TOPIC",
} as const satisfies Record<PublicationTypeName, PublicationType>;

const reasons = { DELETED: true, LANGUAGE_REMOVED: true, UNPUBLISHED: true } satisfies Record<WithdrawalReason, true>;
const referenceFields = { topics: true, byline: true, translators: true } satisfies Record<ReferenceField, true>;

function isTypeName(candidate: string): candidate is PublicationTypeName {
  return Object.hasOwn(contractTypes, candidate);
}

function isReason(candidate: string): candidate is WithdrawalReason {
  return Object.hasOwn(reasons, candidate);
}

function isReferenceField(candidate: string): candidate is ReferenceField {
  return Object.hasOwn(referenceFields, candidate);
}

/** PostgreSQL refuses text with a NUL; nothing in the ledger has one. */
function isStorable(given: string): boolean {
  return !given.includes("\0");
}

/**
 * Lists are filled up to a power of two with their first value, so that a statement exists in few lengths and each
 * database prepares it once.
 */
function padded<T extends Parameter>(values: readonly T[]): readonly Parameter[] {
  const filler = values[0] ?? null;
  const length = paddedLength(values.length);
  return [...values, ...Array.from({ length: length - values.length }, () => filler)];
}

function placeholders(values: readonly Parameter[]): string {
  return Array.from({ length: paddedLength(values.length) }, () => "?").join(", ");
}

function paddedLength(length: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, length)));
}

function text(row: Row, column: string): string {
  const found = row[column];
  if (typeof found !== "string") throw new TypeError(`The ledger's column "${column}" holds no text.`);
  return found;
}

function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** PostgreSQL's driver gives bigint as text. */
function integer(row: Row, column: string): number {
  const found = Number(row[column]);
  if (row[column] === null || !Number.isSafeInteger(found)) {
    throw new TypeError(`The ledger's column "${column}" holds no integer.`);
  }
  return found;
}
