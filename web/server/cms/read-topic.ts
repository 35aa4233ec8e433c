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
  if (page.kind !== "page") return page;
  const reading = await readText(ask, {
    document: TopicPageDocument,
    variables: { locale, slug, first: articlesPerPage, page: page.number, events: entriesBeside, resources: entriesBeside },
    text: (data) => data.topic,
    path: (...of) => topicPath(...of),
    title: (topic) => topic.name,
  });
  if (reading.kind !== "here") return reading;
  const { text: topic, frame } = reading;
  const list = toListPage(topic.articles, page.number, articlesPerPage);
  return list ? { kind: "found", found: { frame, topic, list } } : { kind: "missing" };
}
