/** What stands behind the contract's types while a request is answered. The generated resolver types are made from these. */
import type { ArticleList } from "../ledger/read-articles.js";
import type { LedgerRow, PublishedRow, PublishedRowOf, WithdrawnRow } from "../ledger/read-rows.js";
import type { StoredBlock } from "../ledger/stored.js";

export type ArticleRow = PublishedRowOf<"article">;
export type ContributorRow = PublishedRowOf<"contributor">;
export type PageRow = PublishedRowOf<"page">;
export type SiteRow = PublishedRowOf<"site">;
export type TopicRow = PublishedRowOf<"topic">;

/** The types whose texts are written in one language and translated into others. */
export type TranslatedRow = ArticleRow | PageRow;

export type StoredText = Extract<StoredBlock, { kind: "text" }>;
export type StoredFigure = Extract<StoredBlock, { kind: "figure" }>;
export type StoredQuote = Extract<StoredBlock, { kind: "quote" }>;

/** A page of a list of articles. */
export interface ArticlePage {
  readonly list: ArticleList;
  readonly rows: readonly ArticleRow[];
  readonly hasNextPage: boolean;
}

/** An article at its place in a list. */
export interface ArticlePlace {
  readonly list: ArticleList;
  readonly row: ArticleRow;
}

export interface UpsertAnswered {
  readonly kind: "upsert";
  readonly cursor: string;
  readonly row: PublishedRow;
}

export interface WithdrawalAnswered {
  readonly kind: "withdrawal";
  readonly cursor: string;
  readonly row: WithdrawnRow;
}

export interface ChangesAnswered {
  readonly changes: readonly (UpsertAnswered | WithdrawalAnswered)[];
  readonly cursor: string;
  readonly hasMore: boolean;
}

export function isArticle(row: LedgerRow): row is ArticleRow {
  return row.state === "published" && row.type === "article";
}

export function isContributor(row: LedgerRow): row is ContributorRow {
  return row.state === "published" && row.type === "contributor";
}

export function isPage(row: LedgerRow): row is PageRow {
  return row.state === "published" && row.type === "page";
}

export function isSite(row: LedgerRow): row is SiteRow {
  return row.state === "published" && row.type === "site";
}

export function isTopic(row: LedgerRow): row is TopicRow {
  return row.state === "published" && row.type === "topic";
}
