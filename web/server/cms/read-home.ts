import type { LocaleTag } from "@parasol/shared";
import { articlesBesideLead, articlesOnFrontPage, eventsOnFrontPage } from "../../config/site";
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
  /** What the editors arranged, then the newest; none of them twice. */
  readonly lead: ArticleCardFragment | undefined;
  readonly beside: readonly ArticleCardFragment[];
  readonly latest: readonly ArticleCardFragment[];
  /** Those to come, the next first. */
  readonly events: readonly EventCardFragment[];
  readonly topics: readonly TopicLinkFragment[];
}

export async function readHome(ask: Ask, locale: LocaleTag): Promise<Answer<HomeReading>> {
  const asked = await ask(HomePageDocument, { locale, first: articlesOnFrontPage, events: eventsOnFrontPage });
  if (asked.kind !== "answered") return asked;
  const { articles, events, topics, ...frame } = asked.data;
  const arranged = frame.site?.frontPage ?? [];
  return { kind: "found", found: { frame, ...arrange(arranged, articles.nodes), events: events.nodes, topics } };
}

/** Everything that was arranged stands in front; the newest fill what is left of that, and follow. */
export function arrange<Article extends { readonly id: string }>(arranged: readonly Article[], newest: readonly Article[]) {
  const others = newest.filter(({ id }) => !arranged.some((article) => article.id === id));
  const [lead, ...following] = [...arranged, ...others].slice(0, Math.max(articlesOnFrontPage, arranged.length));
  const inFront = Math.max(articlesBesideLead, arranged.length - 1);
  return { lead, beside: following.slice(0, inFront), latest: following.slice(inFront) };
}
