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
 * Slugs that a standing page cannot have in a language, because another page has that address.
 * The gate refuses them.
 */
export function reservedPageSlugs(locale: LocaleTag): readonly string[] {
  return Object.values(getLocale(locale).segments);
}

/** The types of publication that have a page of their own, with where it is. */
export const publicationPaths = {
  article: articlePath,
  topic: (locale: LocaleTag, slug: string) => topicPath(locale, slug),
  page: pagePath,
} as const satisfies Record<string, (locale: LocaleTag, slug: string) => string>;

function paged(locale: LocaleTag, path: string, page: number): string {
  return page === 1 ? path : `${path}/${getLocale(locale).segments.page}/${page}`;
}
