import { topicPath, type LocaleTag } from "@parasol/shared";
import { articlesPerPage, entriesBeside } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { TopicPageDocument, type ArticleCardFragment, type FrameFragment, type TopicTextFragment } from "./generated/documents";
import { toListPage, type ListPage } from "./list-page";
import { readPageNumber } from "./page-number";
import { readText } from "./read-text";

export interface TopicReading {
  readonly frame: FrameFragment;
  readonly topic: TopicTextFragment;
  readonly list: ListPage<ArticleCardFragment>;
}

/** @param pageNumber as it stands in the address, or `undefined` for the topic's own address */
export async function readTopic(
  ask: Ask,
  locale: LocaleTag,
  slug: string,
  pageNumber: string | undefined,
): Promise<Answer<TopicReading>> {
  const page = readPageNumber(pageNumber, topicPath(locale, slug));
  if (page.kind !== "page" && page.kind !== "moved") return page;
  const number = page.kind === "page" ? page.number : 1;
  const reading = await readText(ask, {
    document: TopicPageDocument,
    variables: { locale, slug, first: articlesPerPage, page: number, events: entriesBeside, resources: entriesBeside },
    text: (data) => data.topic,
    path: (...of) => topicPath(...of),
    // Who asks for a page under a former address is led to that page, in one step also from `…/page/1`.
    movedPath: (...of) => topicPath(...of, number),
    title: (topic) => topic.name,
  });
  if (reading.kind !== "here") return reading;
  if (page.kind === "moved") return page;
  const { text: topic, frame } = reading;
  const list = toListPage(topic.articles, number, articlesPerPage);
  return list ? { kind: "found", found: { frame, topic, list } } : { kind: "missing" };
}
