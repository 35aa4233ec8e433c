import { eventsPath, newsPath, pastEventsPath, type LocaleTag } from "@parasol/shared";
import { articlesPerPage, entriesInFeed, eventsPerPage, pastEventsAfterUpcoming, upcomingForFeed } from "../../config/site";
import type { Failure } from "./answer";
import type { Ask } from "./ask";
import {
  ChangesSinceDocument,
  EventsFeedDocument,
  EventsPageDocument,
  FrameDocument,
  NewsFeedDocument,
  NewsPageDocument,
  PastEventsPageDocument,
  PlacesPageDocument,
  TopicsPageDocument,
  type FrameFragment,
  type PlaceInListFragment,
  type TopicLinkFragment,
} from "./generated/documents";
import { readArticle } from "./read-article";
import { readCard } from "./read-card";
import { readEvent } from "./read-event";
import { readHome } from "./read-home";
import { readList } from "./read-list";
import { readOrganisation } from "./read-organisation";
import { readOrganisations } from "./read-organisations";
import { readPlace } from "./read-place";
import { readResources } from "./read-resources";
import { readSitemapFile, readSitemapIndex, readSitemapPages, type LongType } from "./read-sitemap";
import { readStandingPage } from "./read-standing-page";
import { readTopic } from "./read-topic";

/** A page that shows the whole of a short list. */
interface WholeList<Entry> {
  readonly frame: FrameFragment;
  readonly entries: readonly Entry[];
}

type Query = Readonly<Record<string, unknown>>;

export type Newsroom = ReturnType<typeof createNewsroom>;

/** Everything that pages, feeds, cards, the sitemap and robots.txt can read from the newsroom: one method per page, one question each. */
export function createNewsroom(ask: Ask, clock: () => Date = () => new Date()) {
  return {
    readArticle: (locale: LocaleTag, slug: string) => readArticle(ask, locale, slug),
    readEvent: (locale: LocaleTag, slug: string) => readEvent(ask, locale, slug),
    readHome: (locale: LocaleTag) => readHome(ask, locale),
    readOrganisation: (locale: LocaleTag, slug: string) => readOrganisation(ask, locale, slug, clock()),
    readOrganisations: (locale: LocaleTag, query: Query, pageNumber?: string) => readOrganisations(ask, locale, query, pageNumber),
    readPlace: (locale: LocaleTag, slug: string) => readPlace(ask, locale, slug),
    readResources: (locale: LocaleTag, query: Query, pageNumber?: string) => readResources(ask, locale, query, pageNumber),
    readStandingPage: (locale: LocaleTag, slug: string) => readStandingPage(ask, locale, slug),
    readTopic: (locale: LocaleTag, slug: string, pageNumber?: string) => readTopic(ask, locale, slug, pageNumber),

    readNews: (locale: LocaleTag, pageNumber?: string) =>
      readList(
        ask,
        {
          document: NewsPageDocument,
          variables: (page) => ({ locale, ...page }),
          path: newsPath(locale),
          perPage: articlesPerPage,
          connection: (data) => data.articles,
        },
        pageNumber,
      ),

    /** Those to come, with the last of those that are over. */
    readEvents: (locale: LocaleTag, pageNumber?: string) =>
      readList(
        ask,
        {
          document: EventsPageDocument,
          variables: (page) => ({ locale, ...page, past: pastEventsAfterUpcoming }),
          path: eventsPath(locale),
          perPage: eventsPerPage,
          connection: (data) => data.events,
        },
        pageNumber,
      ),

    readPastEvents: (locale: LocaleTag, pageNumber?: string) =>
      readList(
        ask,
        {
          document: PastEventsPageDocument,
          variables: (page) => ({ locale, ...page }),
          path: pastEventsPath(locale),
          perPage: eventsPerPage,
          connection: (data) => data.events,
        },
        pageNumber,
      ),

    async readTopics(locale: LocaleTag): Promise<{ readonly kind: "found"; readonly found: WholeList<TopicLinkFragment> } | Failure> {
      const asked = await ask(TopicsPageDocument, { locale });
      return asked.kind === "answered" ? { kind: "found", found: { frame: asked.data, entries: asked.data.topics } } : asked;
    },

    async readPlaces(locale: LocaleTag): Promise<{ readonly kind: "found"; readonly found: WholeList<PlaceInListFragment> } | Failure> {
      const asked = await ask(PlacesPageDocument, { locale });
      return asked.kind === "answered" ? { kind: "found", found: { frame: asked.data, entries: asked.data.places } } : asked;
    },

    /** Only what surrounds every page: the newsroom's name, its channels, its standing pages. */
    async readFrame(locale: LocaleTag): Promise<{ readonly kind: "found"; readonly found: FrameFragment } | Failure> {
      const asked = await ask(FrameDocument, { locale });
      return asked.kind === "answered" ? { kind: "found", found: asked.data } : asked;
    },

    /** What the pictures show by which texts are shared. */
    readArticleCard: (locale: LocaleTag, slug: string) => readCard.article(ask, locale, slug),
    readEventCard: (locale: LocaleTag, slug: string) => readCard.event(ask, locale, slug),
    readOrganisationCard: (locale: LocaleTag, slug: string) => readCard.organisation(ask, locale, slug),

    readSitemapIndex: (locale: LocaleTag) => readSitemapIndex(ask, locale),
    readSitemapPages: (locale: LocaleTag) => readSitemapPages(ask, locale),
    readSitemapFile: (type: LongType, locale: LocaleTag, file: number) => readSitemapFile(ask, type, locale, file),

    /** What changed since a cursor of the ledger, in its order; `null`: since the beginning. */
    readChanges: (after: string | null, first: number) => ask(ChangesSinceDocument, { after, first }),

    readNewsFeed: (locale: LocaleTag) => ask(NewsFeedDocument, { locale, first: entriesInFeed }),
    readEventsFeed: (locale: LocaleTag) => ask(EventsFeedDocument, { locale, upcoming: upcomingForFeed, past: entriesInFeed }),
  };
}
