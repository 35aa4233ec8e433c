/**
 * Every public address of the newsroom, as paths from the site's origin. Pages, feeds, the public API's
 * `url` fields and the admin's links are made here and nowhere else; the ledger stores no address with an origin.
 */
import { getLocale, type LocaleTag } from "./locales.js";

/** The page that offers the languages without guessing one. */
export const languageChoicePath = "/";

/** Where the site serves the public store's files from, without a trailing slash. */
export const mediaRoot = "/media";

/** Path of a file in the public store; `name` is the content-derived file name, e.g. `3fa4….webp`. */
export function mediaPath(name: string): string {
  return `${mediaRoot}/${encodeURIComponent(name)}`;
}

export function homePath(locale: LocaleTag): string {
  return `/${locale}`;
}

/** The list of articles, newest first; `page` counts from 1. */
export function newsPath(locale: LocaleTag, page = 1): string {
  return paged(locale, `${homePath(locale)}/${getLocale(locale).segments.news}`, page);
}

export function articlePath(locale: LocaleTag, slug: string): string {
  return `${newsPath(locale)}/${encodeURIComponent(slug)}`;
}

/** RSS 2.0 of the newest articles in one language. */
export function newsFeedPath(locale: LocaleTag): string {
  return `${newsPath(locale)}/feed.xml`;
}

/** The events that are still to come. */
export function eventsPath(locale: LocaleTag, page = 1): string {
  return paged(locale, `${homePath(locale)}/${getLocale(locale).segments.events}`, page);
}

/** The events that are over, newest first; `page` counts from 1. */
export function pastEventsPath(locale: LocaleTag, page = 1): string {
  return paged(locale, `${eventsPath(locale)}/${getLocale(locale).segments.past}`, page);
}

export function eventPath(locale: LocaleTag, slug: string): string {
  return `${eventsPath(locale)}/${encodeURIComponent(slug)}`;
}

/** RSS 2.0 of the newest events in one language. */
export function eventsFeedPath(locale: LocaleTag): string {
  return `${eventsPath(locale)}/feed.xml`;
}

/** The directory; its filters are query parameters. */
export function organisationsPath(locale: LocaleTag, page = 1): string {
  return paged(locale, `${homePath(locale)}/${getLocale(locale).segments.organisations}`, page);
}

export function organisationPath(locale: LocaleTag, slug: string): string {
  return `${organisationsPath(locale)}/${encodeURIComponent(slug)}`;
}

export function placesPath(locale: LocaleTag): string {
  return `${homePath(locale)}/${getLocale(locale).segments.places}`;
}

export function placePath(locale: LocaleTag, slug: string): string {
  return `${placesPath(locale)}/${encodeURIComponent(slug)}`;
}

export function resourcesPath(locale: LocaleTag, page = 1): string {
  return paged(locale, `${homePath(locale)}/${getLocale(locale).segments.resources}`, page);
}

export function topicsPath(locale: LocaleTag): string {
  return `${homePath(locale)}/${getLocale(locale).segments.topics}`;
}

/** One topic and its articles, newest first; `page` counts from 1. */
export function topicPath(locale: LocaleTag, slug: string, page = 1): string {
  return paged(locale, `${topicsPath(locale)}/${encodeURIComponent(slug)}`, page);
}

/** A standing page such as "about" or "safety". */
export function pagePath(locale: LocaleTag, slug: string): string {
  return `${homePath(locale)}/${encodeURIComponent(slug)}`;
}

/**
 * Slugs that a publication of a type cannot have in a language, because another page has that address.
 * The gate refuses them, and what has one all the same (from before the address was taken) is not published.
 */
export function reservedSlugs(type: TypeWithPage, locale: LocaleTag): readonly string[] {
  const { segments } = getLocale(locale);
  switch (type) {
    case "page": {
      const { news, events, organisations, places, resources, topics } = segments;
      return [news, events, organisations, places, resources, topics];
    }
    case "event":
      return [segments.past];
    case "article":
    case "organisation":
    case "place":
    case "topic":
      return [];
  }
}

/** What crawlers may read and where the sitemap is (RFC 9309). */
export const robotsPath = "/robots.txt";

/** Names every other file of the sitemap (sitemaps.org). */
export const sitemapIndexPath = "/sitemap.xml";

/** A file of the sitemap in one language; `name` says what is in it, e.g. `articles-2`. */
export function sitemapPath(locale: LocaleTag, name: string): string {
  return `${homePath(locale)}/sitemap/${encodeURIComponent(name)}.xml`;
}

/** Whom to tell of a hole in the site's defence (RFC 9116). */
export const securityContactPath = "/.well-known/security.txt";

/** The picture by which a page of one of these types is shown where somebody shares it. */
export function cardPath(type: TypeWithCard, locale: LocaleTag, slug: string): string {
  return `${publicationPaths[type](locale, slug)}/card.png`;
}

/** The same for every other page in a language. */
export function siteCardPath(locale: LocaleTag): string {
  return `${homePath(locale)}/card.png`;
}

/** The types of publication that have a page of their own, with where it is. */
export const publicationPaths = {
  article: articlePath,
  event: eventPath,
  organisation: organisationPath,
  place: placePath,
  topic: (locale: LocaleTag, slug: string) => topicPath(locale, slug),
  page: pagePath,
} as const satisfies Record<string, (locale: LocaleTag, slug: string) => string>;

export type TypeWithPage = keyof typeof publicationPaths;

/**
 * Where a publication without a page of its own is seen best, as long as no page is known that names it. `code` is the word by
 * which the directory's filters know it.
 */
export const pathsOfOthers = {
  contributor: (locale: LocaleTag) => newsPath(locale),
  population: (locale: LocaleTag, code: string | null) => directoryPath(locale, "people", code),
  "priority-area": (locale: LocaleTag, code: string | null) => directoryPath(locale, "area", code),
  question: (locale: LocaleTag) => organisationsPath(locale),
  resource: (locale: LocaleTag) => resourcesPath(locale),
  site: homePath,
} as const satisfies Record<string, (locale: LocaleTag, code: string | null) => string>;

/** Where drafts are shown to who holds a token, without a trailing slash. */
export const previewRoot = "/preview";

/** A path of the site as it stands in the preview that a token opens. */
export function previewPath(token: string, path: string): string {
  return `${previewRoot}/${token}${path}`;
}

/**
 * Where a preview opens: it leads on to the page of its document in this language, wherever that is by then. `saved` is any word that
 * stands for the last time the document was saved, and makes the address another one after each.
 */
export function previewEntryPath(token: string, locale: LocaleTag, saved?: string): string {
  return `${previewRoot}/${token}?language=${locale}${saved === undefined ? "" : `&saved=${encodeURIComponent(saved)}`}`;
}

/**
 * The token and the site's own path in the address of a preview, its query with it; the token is `null` where what stands in its
 * place is none, as in an address that was cut short. `null` for any other address.
 */
export function readPreviewPath(target: string): { readonly token: string | null; readonly path: string } | null {
  const [, word, rest = ""] = /^\/preview\/([^/?]+)((?:[/?].*)?)$/s.exec(target) ?? [];
  if (word === undefined) return null;
  return { token: tokenShape.test(word) ? word : null, path: rest.startsWith("/") ? rest : `/${rest}` };
}

/** What is signed, and a signature of 256 bits, both in base64url (RFC 4648). Whether it is good the CMS alone knows. */
const tokenShape = /^[\w-]+\.[\w-]{43}$/;

function directoryPath(locale: LocaleTag, filter: string, word: string | null): string {
  return word === null ? organisationsPath(locale) : `${organisationsPath(locale)}?${filter}=${encodeURIComponent(word)}`;
}
/** The types of publication that have a card of their own. */
export type TypeWithCard = Extract<TypeWithPage, "article" | "event" | "organisation">;

function paged(locale: LocaleTag, path: string, page: number): string {
  return page === 1 ? path : `${path}/${getLocale(locale).segments.page}/${page}`;
}
