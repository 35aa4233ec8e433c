import { newsPath, type LocaleTag } from "@parasol/shared";
import { articlesPerPage } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { NewsPageDocument, type ArticleCardFragment, type FrameFragment } from "./generated/documents";
import { readPageNumber } from "./page-number";

export interface ArticleList {
  readonly articles: readonly ArticleCardFragment[];
  readonly totalCount: number;
  /** Which page of the list this is, from 1. */
  readonly page: number;
  readonly pageCount: number;
}

export interface NewsReading {
  readonly frame: FrameFragment;
  readonly list: ArticleList;
}

/** @param pageNumber as it stands in the address, or `undefined` for the list's own address */
export async function readNews(ask: Ask, locale: LocaleTag, pageNumber: string | undefined): Promise<Answer<NewsReading>> {
  const page = readPageNumber(pageNumber, newsPath(locale));
  if (page.kind !== "page") return page;
  const asked = await ask(NewsPageDocument, { locale, first: articlesPerPage, page: page.number });
  if (asked.kind !== "answered") return asked;
  const { articles, ...frame } = asked.data;
  const list = toArticleList(articles, page.number);
  return list ? { kind: "found", found: { frame, list } } : { kind: "missing" };
}

/** A page of a list; `undefined` when the list ends before it. The first page exists even when it is empty. */
export function toArticleList(
  connection: { readonly totalCount: number; readonly nodes: readonly ArticleCardFragment[] },
  page: number,
): ArticleList | undefined {
  const { nodes: articles, totalCount } = connection;
  if (articles.length === 0 && page > 1) return undefined;
  return { articles, totalCount, page, pageCount: Math.max(1, Math.ceil(totalCount / articlesPerPage)) };
}
