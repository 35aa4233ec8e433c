import type { LocaleTag } from "@parasol/shared";
import { articlesInFeed } from "../../config/site";
import type { Failure } from "./answer";
import type { Ask } from "./ask";
import { FrameDocument, NewsFeedDocument, TopicsPageDocument, type FrameFragment, type TopicLinkFragment } from "./generated/documents";
import { readArticle } from "./read-article";
import { readHome } from "./read-home";
import { readNews } from "./read-news";
import { readStandingPage } from "./read-standing-page";
import { readTopic } from "./read-topic";

export interface TopicsReading {
  readonly frame: FrameFragment;
  readonly topics: readonly TopicLinkFragment[];
}

export type Newsroom = ReturnType<typeof createNewsroom>;

/** Everything that pages, feeds and robots.txt can read from the newsroom: one method per page, one question each. */
export function createNewsroom(ask: Ask) {
  return {
    readArticle: (locale: LocaleTag, slug: string) => readArticle(ask, locale, slug),
    readHome: (locale: LocaleTag) => readHome(ask, locale),
    readNews: (locale: LocaleTag, pageNumber?: string) => readNews(ask, locale, pageNumber),
    readStandingPage: (locale: LocaleTag, slug: string) => readStandingPage(ask, locale, slug),
    readTopic: (locale: LocaleTag, slug: string, pageNumber?: string) => readTopic(ask, locale, slug, pageNumber),

    async readTopics(locale: LocaleTag): Promise<{ readonly kind: "found"; readonly found: TopicsReading } | Failure> {
      const asked = await ask(TopicsPageDocument, { locale });
      if (asked.kind !== "answered") return asked;
      const { topics, ...frame } = asked.data;
      return { kind: "found", found: { frame, topics } };
    },

    /** Only what surrounds every page: the newsroom's name, its channels, its standing pages. */
    async readFrame(locale: LocaleTag): Promise<{ readonly kind: "found"; readonly found: FrameFragment } | Failure> {
      const asked = await ask(FrameDocument, { locale });
      return asked.kind === "answered" ? { kind: "found", found: asked.data } : asked;
    },

    readNewsFeed: (locale: LocaleTag) => ask(NewsFeedDocument, { locale, first: articlesInFeed }),
  };
}
