/** Lists of articles, newest first: which part of the list is wanted, and the page that answers. */
import { type ArticleList, listArticles, type ListPlace, type ListWindow } from "../ledger/read-articles.js";
import type { PublishedRow } from "../ledger/read-rows.js";
import { isArticle, type ArticlePage } from "./answered.js";
import type { RequestContext } from "./context.js";
import { limits } from "./limits.js";
import { readListCursor } from "./list-cursor.js";
import { badUserInput, invalidCursor, limitExceeded } from "./refusals.js";

/** The arguments of every list of articles, as the contract has them. */
interface ListArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly page?: number | null;
}

/** @throws {GraphQLError} for arguments out of bounds, and for a cursor of another list. */
export async function findArticles(
  list: ArticleList,
  wanted: ListArguments,
  context: RequestContext,
): Promise<ArticlePage> {
  const { first, after, offset } = checkArguments(list, wanted);
  const window: ListWindow = { limit: first + 1, after, offset, withBodies: context.withBodies };
  return toPage(list, first, await listArticles(context.database, list, window));
}

/** The same for the list of one topic among several: their lists are read together. */
export async function findArticlesOfTopic(
  list: ArticleList & { readonly topic: string },
  wanted: ListArguments,
  context: RequestContext,
): Promise<ArticlePage> {
  const { first, after, offset } = checkArguments(list, wanted);
  if (after !== null) return findArticles(list, wanted, context);
  return toPage(list, first, await context.topicLists.load({ ...list, limit: first + 1, offset }));
}

/**
 * Whether `first` is within the bounds of a list.
 * @throws {GraphQLError} naming the limit, or the least that can be asked for.
 */
export function checkPageSize(first: number, largest: number): void {
  if (first < 1) throw badUserInput(`\`first\` is ${first}; ask for 1 to ${largest}.`);
  if (first > largest) {
    throw limitExceeded(
      "page size",
      largest,
      `\`first\` is ${first}; the limit is ${largest}. Ask for the rest with \`after\`.`,
    );
  }
}

function checkArguments(
  list: ArticleList,
  { first, after, page }: ListArguments,
): { readonly first: number; readonly after: ListPlace | null; readonly offset: number } {
  checkPageSize(first, limits.articles);
  if (typeof after === "string" && typeof page === "number") {
    throw badUserInput("`after` and `page` do not go together: give one of them.");
  }
  if (typeof page === "number") {
    if (page < 1) throw badUserInput(`\`page\` is ${page}; pages count from 1.`);
    return { first, after: null, offset: (page - 1) * first };
  }
  if (typeof after !== "string") return { first, after: null, offset: 0 };
  const place = readListCursor(list, after);
  if (!place) throw invalidCursor();
  return { first, after: place, offset: 0 };
}

function toPage(list: ArticleList, first: number, rows: readonly PublishedRow[]): ArticlePage {
  return { list, rows: rows.slice(0, first).filter(isArticle), hasNextPage: rows.length > first };
}
