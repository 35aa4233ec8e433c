import {
  articlePath,
  eventPath,
  eventsPath,
  homePath,
  languageChoicePath,
  localeTags,
  newsPath,
  organisationPath,
  organisationsPath,
  pagePath,
  pastEventsPath,
  placePath,
  placesPath,
  resourcesPath,
  topicPath,
  topicsPath,
  type LocaleTag,
} from "@parasol/shared";

/** Stands for "any page but the first" while a path is turned into a route pattern. */
const somePage = 2;

/** Where each page of app/pages is, with `[slug]` and `[page]` for the parts that vary. All of it follows from the newsroom's public paths. */
const pages = {
  index: homePath,
  "news/index": (locale) => newsPath(locale),
  "news/page/[page]": (locale) => newsPath(locale, somePage),
  "news/[slug]": (locale) => articlePath(locale, "[slug]"),
  "events/index": (locale) => eventsPath(locale),
  "events/page/[page]": (locale) => eventsPath(locale, somePage),
  "events/past/index": (locale) => pastEventsPath(locale),
  "events/past/page/[page]": (locale) => pastEventsPath(locale, somePage),
  "events/[slug]": (locale) => eventPath(locale, "[slug]"),
  "organisations/index": (locale) => organisationsPath(locale),
  "organisations/page/[page]": (locale) => organisationsPath(locale, somePage),
  "organisations/[slug]": (locale) => organisationPath(locale, "[slug]"),
  "places/index": placesPath,
  "places/[slug]": (locale) => placePath(locale, "[slug]"),
  "resources/index": (locale) => resourcesPath(locale),
  "resources/page/[page]": (locale) => resourcesPath(locale, somePage),
  "topics/index": topicsPath,
  "topics/[slug]/index": (locale) => topicPath(locale, "[slug]"),
  "topics/[slug]/page/[page]": (locale) => topicPath(locale, "[slug]", somePage),
  "[slug]": (locale) => pagePath(locale, "[slug]"),
} as const satisfies Record<string, (locale: LocaleTag) => string>;

/** The same as @nuxtjs/i18n wants it: by language, and without the language's prefix. */
export const localisedRoutes = {
  ...Object.fromEntries(Object.entries(pages).map(([page, path]) => [page, patterns(path)])),
  "language-choice": false as const,
  "[...address]": false as const,
};

/** Where the pages are that every language has, whatever is published: the lists. */
export const listPaths = Object.entries(pages).flatMap(([page, path]) => (page === "index" || page.includes("[") ? [] : [path]));

/** The page outside all languages; its file name says what it is, its address is the site's root. */
export const languageChoiceRoute = { name: "language-choice", path: languageChoicePath };

function patterns(path: (locale: LocaleTag) => string): Record<string, `/${string}`> {
  return Object.fromEntries(localeTags.map((locale) => [locale, toPattern(locale, path(locale))]));
}

function toPattern(locale: LocaleTag, path: string): `/${string}` {
  const withoutPrefix = decodeURIComponent(path).slice(homePath(locale).length + 1);
  return `/${withoutPrefix.replace(new RegExp(`/${somePage}$`), "/[page]")}`;
}
