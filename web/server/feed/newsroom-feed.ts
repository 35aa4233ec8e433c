import { homePath, isLocaleTag, topicPath, type LocaleTag } from "@parasol/shared";
import { Feed, type Item } from "feed";
import { retryAfter } from "../../config/outage";
import type { Failure } from "../cms/answer";
import type { Newsroom } from "../cms/newsroom";
import { readSettings } from "../settings";
import { replaceForbidden } from "./xml-characters";

/** What every feed is asked with. */
interface FeedAnswer {
  readonly site: { readonly name: string; readonly tagline: string | null } | null;
}

/** What every entry of a feed has. */
interface FeedEntry {
  readonly id: string;
  readonly locale: LocaleTag;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly topics: readonly { readonly locale: LocaleTag; readonly slug: string; readonly name: string }[];
  readonly body: { readonly html: string };
}

/** Where a path of this site is, for those who read elsewhere. */
type Absolute = (path: string) => string;

/** The part of an item that depends on what is published; its path is made absolute here. */
export type OwnPart = Pick<Item, "title" | "description" | "extensions"> & { readonly path: string };

interface FeedDefinition<Data, Entry> {
  readonly path: (locale: LocaleTag) => string;
  readonly title: (siteName: string, locale: LocaleTag) => string;
  readonly read: (newsroom: Newsroom, locale: LocaleTag) => Promise<{ readonly kind: "answered"; readonly data: Data } | Failure>;
  readonly entries: (data: Data) => readonly Entry[];
  readonly describe: (entry: Entry, locale: LocaleTag) => OwnPart | Promise<OwnPart>;
}

/** RSS 2.0 of the newest publications of a kind in one language, with their full text. */
export function defineFeed<Data extends FeedAnswer, Entry extends FeedEntry>(definition: FeedDefinition<Data, Entry>) {
  return defineEventHandler(async (event) => {
    const locale = event.path.split("/")[1];
    if (!isLocaleTag(locale)) throw createError({ statusCode: 404, statusMessage: "Not Found" });
    const asked = await definition.read(event.context.newsroom, locale);
    if (asked.kind !== "answered") {
      setResponseHeader(event, "retry-after", retryAfter);
      throw createError({ statusCode: 503, statusMessage: "Service Unavailable" });
    }
    const entries = definition.entries(asked.data);
    const { origin } = readSettings(useRuntimeConfig(event));
    const absolute: Absolute = (path) => new URL(path, origin).href;
    const newest = entries.map((entry) => entry.updatedAt).sort().at(-1);
    const siteName = asked.data.site?.name ?? new URL(origin).host;
    const feed = new Feed({
      id: absolute(homePath(locale)),
      link: absolute(homePath(locale)),
      title: definition.title(siteName, locale),
      description: asked.data.site?.tagline ?? "",
      language: locale,
      generator: "Parasol",
      feedLinks: { rss: absolute(definition.path(locale)) },
      ...(newest && { updated: toInstant(newest) }),
    });
    for (const entry of entries) feed.addItem(toItem(entry, await definition.describe(entry, locale), absolute));
    setResponseHeader(event, "content-type", "application/rss+xml; charset=utf-8");
    setResponseHeader(event, "cache-control", "no-cache");
    const xml = newest === undefined ? withoutBuildDate(feed.rss2()) : feed.rss2();
    return replaceForbidden(xml);
  });
}

function toItem(entry: FeedEntry, { path, ...own }: OwnPart, absolute: Absolute): Item {
  return {
    ...own,
    // Addresses may change; by this name readers' programs know a text again, and do not show it twice.
    id: `${entry.id}.${entry.locale}`,
    link: absolute(path),
    content: withAbsoluteLinks(entry.body.html, absolute),
    date: toInstant(entry.publishedAt),
    category: entry.topics.map((topic) => ({ name: topic.name, domain: absolute(topicPath(topic.locale, topic.slug)) })),
  };
}

/** In a feed there is no page that a path could be relative to. The HTML is the contract's: attributes in double quotes. */
function withAbsoluteLinks(html: string, absolute: Absolute): string {
  return html.replace(/\b(href|src)="(\/(?!\/)[^"]*)"/g, (_, name: string, path: string) => `${name}="${absolute(path)}"`);
}

/**
 * Publications are dated to the day; a feed wants an instant: noon UTC is that day nearly everywhere. Until then the day's beginning, or today's where the
 * editors' day has begun and UTC's has not, for programs that hide what is to come; the hour itself would tell when somebody asked, and differ from one node to the next.
 */
function toInstant(date: string): Date {
  const noon = new Date(`${date}T12:00:00Z`);
  if (noon.getTime() <= Date.now()) return noon;
  const today = new Date().toISOString().slice(0, 10);
  return new Date(`${date < today ? date : today}T00:00:00Z`);
}

/** Of what has no news, the library says that it changed just now. */
function withoutBuildDate(xml: string): string {
  return xml.replace(/\s*<lastBuildDate>[^<]*<\/lastBuildDate>/, "");
}
