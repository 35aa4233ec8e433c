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

/**
 * Where each page of app/pages is found in each language, as @nuxtjs/i18n wants it: without the language's prefix,
 * with `[slug]` and `[page]` for the parts that vary. All of it follows from the newsroom's public paths.
 */
export const localisedRoutes = {
  index: patterns(homePath),
  "news/index": patterns((locale) => newsPath(locale)),
  "news/page/[page]": patterns((locale) => newsPath(locale, somePage)),
  "news/[slug]": patterns((locale) => articlePath(locale, "[slug]")),
  "events/index": patterns((locale) => eventsPath(locale)),
  "events/page/[page]": patterns((locale) => eventsPath(locale, somePage)),
  "events/past/index": patterns((locale) => pastEventsPath(locale)),
  "events/past/page/[page]": patterns((locale) => pastEventsPath(locale, somePage)),
  "events/[slug]": patterns((locale) => eventPath(locale, "[slug]")),
  "organisations/index": patterns((locale) => organisationsPath(locale)),
  "organisations/page/[page]": patterns((locale) => organisationsPath(locale, somePage)),
  "organisations/[slug]": patterns((locale) => organisationPath(locale, "[slug]")),
  "places/index": patterns(placesPath),
  "places/[slug]": patterns((locale) => placePath(locale, "[slug]")),
  "resources/index": patterns((locale) => resourcesPath(locale)),
  "resources/page/[page]": patterns((locale) => resourcesPath(locale, somePage)),
  "topics/index": patterns(topicsPath),
  "topics/[slug]/index": patterns((locale) => topicPath(locale, "[slug]")),
  "topics/[slug]/page/[page]": patterns((locale) => topicPath(locale, "[slug]", somePage)),
  "[slug]": patterns((locale) => pagePath(locale, "[slug]")),
  "language-choice": false as const,
  "[...address]": false as const,
};

/** The page outside all languages; its file name says what it is, its address is the site's root. */
export const languageChoiceRoute = { name: "language-choice", path: languageChoicePath };

function patterns(path: (locale: LocaleTag) => string): Record<string, `/${string}`> {
  return Object.fromEntries(localeTags.map((locale) => [locale, toPattern(locale, path(locale))]));
}

function toPattern(locale: LocaleTag, path: string): `/${string}` {
  const withoutPrefix = decodeURIComponent(path).slice(homePath(locale).length + 1);
  return `/${withoutPrefix.replace(new RegExp(`/${somePage}$`), "/[page]")}`;
}
