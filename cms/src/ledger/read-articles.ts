/** Reading lists of articles, newest first. Each is one walk along one index, whether a topic is wanted or not. */
import type { LocaleTag } from "@parasol/shared";
import type { LedgerDatabase } from "./database.js";
import { columns, integer, text, toPublished, type PublishedRow } from "./read-rows.js";
import { isStorable, paddedLength } from "./statement-lists.js";

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
    `SELECT ${columns(window.withBodies)} FROM ${source} ${after}
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
    `SELECT ${columns(window.withBodies)}, r.target_id FROM (${walks.map(() => walk).join(" UNION ALL ")}) r
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
