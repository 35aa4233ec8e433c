import type { LocaleTag } from "@parasol/shared";
import { articlesOnFrontPage, eventsOnFrontPage } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import {
  HomePageDocument,
  type ArticleCardFragment,
  type EventCardFragment,
  type FrameFragment,
  type TopicLinkFragment,
} from "./generated/documents";

export interface HomeReading {
  readonly frame: FrameFragment;
  readonly articles: readonly ArticleCardFragment[];
  /** Those to come, the next first. */
  readonly events: readonly EventCardFragment[];
  readonly topics: readonly TopicLinkFragment[];
}

export async function readHome(ask: Ask, locale: LocaleTag): Promise<Answer<HomeReading>> {
  const asked = await ask(HomePageDocument, { locale, first: articlesOnFrontPage, events: eventsOnFrontPage });
  if (asked.kind !== "answered") return asked;
  const { articles, events, topics, ...frame } = asked.data;
  return { kind: "found", found: { frame, articles: articles.nodes, events: events.nodes, topics } };
}
