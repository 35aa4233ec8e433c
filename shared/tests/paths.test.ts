import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  articlePath,
  cardPath,
  eventPath,
  eventsFeedPath,
  eventsPath,
  homePath,
  languageChoicePath,
  localeTags,
  mediaPath,
  newsFeedPath,
  newsPath,
  organisationPath,
  organisationsPath,
  pagePath,
  pastEventsPath,
  pathsOfOthers,
  placePath,
  placesPath,
  previewEntryPath,
  previewPath,
  publicationPaths,
  readPreviewPath,
  reservedSlugs,
  resourcesPath,
  robotsPath,
  securityContactPath,
  siteCardPath,
  sitemapIndexPath,
  sitemapPath,
  topicPath,
  topicsPath,
} from "../src/index.js";

const locales = fc.constantFrom(...localeTags);
const slugs = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const pages = fc.integer({ min: 1, max: 10_000 });
/** Anything at all but the two names that mean a folder in every address. */
const anything = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text !== "." && text !== "..");

test("says where everything is, in both languages", () => {
  expect([languageChoicePath, homePath("en"), homePath("ru")]).toEqual(["/", "/en", "/ru"]);
  expect([newsPath("en"), newsPath("ru"), newsPath("en", 2), newsPath("ru", 3)]).toEqual([
    "/en/news",
    "/ru/novosti",
    "/en/news/page/2",
    "/ru/novosti/stranitsa/3",
  ]);
  expect([articlePath("en", "hello"), articlePath("ru", "privet")]).toEqual(["/en/news/hello", "/ru/novosti/privet"]);
  expect([newsFeedPath("en"), newsFeedPath("ru")]).toEqual(["/en/news/feed.xml", "/ru/novosti/feed.xml"]);
  expect([topicsPath("ru"), topicPath("en", "health"), topicPath("ru", "zdorove", 2)]).toEqual([
    "/ru/temy",
    "/en/topics/health",
    "/ru/temy/zdorove/stranitsa/2",
  ]);
  expect([eventsPath("en"), eventsPath("ru", 2), pastEventsPath("en"), pastEventsPath("ru", 2)]).toEqual([
    "/en/events",
    "/ru/sobytiya/stranitsa/2",
    "/en/events/past",
    "/ru/sobytiya/proshedshie/stranitsa/2",
  ]);
  expect([eventPath("en", "meeting"), eventPath("ru", "vstrecha"), eventsFeedPath("en"), eventsFeedPath("ru")]).toEqual(
    ["/en/events/meeting", "/ru/sobytiya/vstrecha", "/en/events/feed.xml", "/ru/sobytiya/feed.xml"],
  );
  expect([robotsPath, sitemapIndexPath, sitemapPath("ru", "articles-2"), securityContactPath]).toEqual([
    "/robots.txt",
    "/sitemap.xml",
    "/ru/sitemap/articles-2.xml",
    "/.well-known/security.txt",
  ]);
  expect([cardPath("article", "en", "hello"), cardPath("event", "ru", "vstrecha"), siteCardPath("ru")]).toEqual([
    "/en/news/hello/card.png",
    "/ru/sobytiya/vstrecha/card.png",
    "/ru/card.png",
  ]);
  expect([
    organisationsPath("en"),
    organisationsPath("ru", 3),
    organisationPath("en", "rose"),
    organisationPath("ru", "roza"),
  ]).toEqual(["/en/organisations", "/ru/organizatsii/stranitsa/3", "/en/organisations/rose", "/ru/organizatsii/roza"]);
  expect([placesPath("en"), placePath("ru", "moskva"), resourcesPath("ru"), resourcesPath("en", 2)]).toEqual([
    "/en/places",
    "/ru/mesta/moskva",
    "/ru/resursy",
    "/en/resources/page/2",
  ]);
  expect([pagePath("en", "about"), mediaPath("aa11.webp")]).toEqual(["/en/about", "/media/aa11.webp"]);
});

describe("whatever the slug", () => {
  test("a path stays on the site and ends in the slug", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(publicationPaths)), locales, anything, (pathOf, locale, slug) => {
        const url = new URL(pathOf(locale, slug), "https://newsroom.example");
        expect(url.origin).toBe("https://newsroom.example");
        expect([url.search, url.hash]).toEqual(["", ""]);
        expect(decodeURIComponent(url.pathname.split("/").at(-1) ?? "")).toBe(slug);
      }),
    );
  });

  test("a file's path stays under the media folder", () => {
    fc.assert(
      fc.property(anything, (name) => {
        expect(new URL(mediaPath(name), "https://newsroom.example").pathname.split("/")).toHaveLength(3);
      }),
    );
  });
});

/** Every address that there is, each with what it is of. */
const numbered = {
  news: newsPath,
  events: eventsPath,
  past: pastEventsPath,
  organisations: organisationsPath,
  resources: resourcesPath,
};
const single = {
  home: homePath,
  topics: topicsPath,
  places: placesPath,
  newsFeed: newsFeedPath,
  eventsFeed: eventsFeedPath,
};
const pathOfType = fc.constantFrom(...Object.entries(publicationPaths));

test("no two places share a path", () => {
  const place = fc.oneof(
    fc
      .tuple(fc.constantFrom(...Object.entries(numbered)), locales, pages)
      .map(([[name, pathOf], locale, page]) => [`${name} ${locale} ${page}`, pathOf(locale, page)]),
    fc
      .tuple(fc.constantFrom(...Object.entries(single)), locales)
      .map(([[name, pathOf], locale]) => [`${name} ${locale}`, pathOf(locale)]),
    fc
      .tuple(locales, slugs, pages)
      .map(([locale, slug, page]) => [`topic ${locale} ${slug} page ${page}`, topicPath(locale, slug, page)]),
    fc
      .tuple(pathOfType, locales, slugs)
      .filter(([[type], locale, slug]) => type !== "topic" && !isReserved(type, locale, slug))
      .map(([[type, pathOf], locale, slug]) => [`${type} ${locale} ${slug}`, pathOf(locale, slug)]),
  );
  fc.assert(
    fc.property(place, place, ([one, onePath], [other, otherPath]) => (one === other) === (onePath === otherPath)),
    { numRuns: 5_000 },
  );
});

/** As cms/src/preview/token.ts makes them. */
const token = `WyJhcnRpY2xlIl0.${"wSk-P7_d0".repeat(5).slice(0, 43)}`;

test("any path of the site stands in a preview, and comes out of it as it was", () => {
  const tokens = fc.stringMatching(/^[\w-]{1,200}\.[\w-]{43}$/);
  const paths = fc.webPath().map((path) => `/${path.replace(/^\/+/, "")}`);
  fc.assert(
    fc.property(tokens, paths, fc.constantFrom("", "?people=youth"), (token, path, query) => {
      expect(readPreviewPath(previewPath(token, path + query))).toEqual({ token, path: path + query });
      expect(readPreviewPath(path + query)).toBeNull();
    }),
  );
  expect(readPreviewPath(previewEntryPath(token, "ru"))).toEqual({ token, path: "/?language=ru" });
  expect(readPreviewPath(previewEntryPath(token, "ru", "1 2"))).toEqual({ token, path: "/?language=ru&saved=1%202" });
  expect(readPreviewPath(`/preview/${token}`)).toEqual({ token, path: "/" });
  for (const other of ["/preview", "/preview/", "/preview//en", `/previews/${token}/en`, `/en/preview/${token}/en`]) expect(readPreviewPath(other)).toBeNull();
});

test("what has not the shape of a token is none, wherever the address leads", () => {
  const malformed = fc.string().filter((word) => !/[/?]/.test(word) && word !== "" && !/^[\w-]+\.[\w-]{43}$/.test(word));
  fc.assert(
    fc.property(malformed, fc.constantFrom("/en", "/", "/ru/novosti?page=2"), (word, path) => {
      expect(readPreviewPath(previewPath(word, path))).toEqual({ token: null, path });
    }),
  );
  for (const word of ["a.b", "x", "..", token.slice(0, -1), `${token}x`, `.${token}`, `${token}.${"x".repeat(43)}`, `${token}\n`, token.replace(".", "~"), `é${token}`, "%2e%2e"]) {
    expect(readPreviewPath(previewPath(word, "/en")), word).toEqual({ token: null, path: "/en" });
  }
});

test("what has no page of its own is seen on a page of the site", () => {
  const places = Object.entries(pathsOfOthers).map(([type, pathOf]) => [type, pathOf("en", "youth & co"), pathOf("ru", null)]);
  expect(places).toEqual([
    ["contributor", "/en/news", "/ru/novosti"],
    ["population", "/en/organisations?people=youth%20%26%20co", "/ru/organizatsii"],
    ["priority-area", "/en/organisations?area=youth%20%26%20co", "/ru/organizatsii"],
    ["question", "/en/organisations", "/ru/organizatsii"],
    ["resource", "/en/resources", "/ru/resursy"],
    ["site", "/en", "/ru"],
  ]);
});

test("what would hide another page is reserved", () => {
  const taken = new Set(
    localeTags.flatMap((locale) => [
      ...Object.values(numbered).map((pathOf) => pathOf(locale)),
      ...Object.values(single).map((pathOf) => pathOf(locale)),
    ]),
  );
  for (const locale of localeTags) {
    for (const [type, pathOf] of Object.entries(publicationPaths)) {
      for (const path of taken) {
        const slug = path.split("/").at(-1) ?? "";
        if (pathOf(locale, slug) === path && /^[a-z0-9-]+$/.test(slug))
          expect([type, isReserved(type, locale, slug)]).toEqual([type, true]);
      }
    }
    expect(reservedSlugs("article", locale)).toEqual([]);
    expect(pagePath(locale, "about")).not.toBe(newsPath(locale));
    expect(reservedSlugs("page", locale)).not.toContain("about");
  }
  expect(isReserved("event", "en", "past")).toBe(true);
  expect(isReserved("event", "ru", "past")).toBe(false);
});

function isReserved(type: string, locale: (typeof localeTags)[number], slug: string): boolean {
  return isTypeWithPage(type) && reservedSlugs(type, locale).includes(slug);
}

function isTypeWithPage(type: string): type is keyof typeof publicationPaths {
  return Object.hasOwn(publicationPaths, type);
}
