import { topicPath, type LocaleTag } from "@parasol/shared";
import { articlesPerPage } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { TopicPageDocument, type FrameFragment, type TopicArticlesFragment } from "./generated/documents";
import { locate } from "./locate";
import { readPageNumber } from "./page-number";
import { toArticleList, type ArticleList } from "./read-news";

export interface TopicReading {
  readonly frame: FrameFragment;
  readonly topic: TopicArticlesFragment;
  readonly list: ArticleList;
}

/** @param pageNumber as it stands in the address, or `undefined` for the topic's own address */
export async function readTopic(
  ask: Ask,
  locale: LocaleTag,
  slug: string,
  pageNumber: string | undefined,
): Promise<Answer<TopicReading>> {
  const page = readPageNumber(pageNumber, topicPath(locale, slug));
  if (page.kind !== "page") return page;
  const asked = await ask(TopicPageDocument, { locale, slug, first: articlesPerPage, page: page.number });
  if (asked.kind !== "answered") return asked;
  const { topic, inThisLanguage, ...frame } = asked.data;
  const located = locate(topic, inThisLanguage, { locale, slug }, { frame, path: (...of) => topicPath(...of), title: (text) => text.name });
  if (located.kind !== "here") return located;
  const list = toArticleList(located.text.articles, page.number);
  return list ? { kind: "found", found: { frame, topic: located.text, list } } : { kind: "missing" };
}
