import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  articlePath,
  homePath,
  languageChoicePath,
  localeTags,
  mediaPath,
  newsFeedPath,
  newsPath,
  pagePath,
  publicationPaths,
  reservedPageSlugs,
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

test("no two places share a path", () => {
  const place = fc.oneof(
    fc.record({ kind: fc.constant("home"), locale: locales }).map(({ locale }) => [`home ${locale}`, homePath(locale)]),
    fc.tuple(locales, pages).map(([locale, page]) => [`news ${locale} ${page}`, newsPath(locale, page)]),
    fc.tuple(locales, slugs).map(([locale, slug]) => [`article ${locale} ${slug}`, articlePath(locale, slug)]),
    fc
      .tuple(locales, slugs, pages)
      .map(([locale, slug, page]) => [`topic ${locale} ${slug} ${page}`, topicPath(locale, slug, page)]),
    locales.map((locale) => [`topics ${locale}`, topicsPath(locale)]),
    locales.map((locale) => [`feed ${locale}`, newsFeedPath(locale)]),
    fc
      .tuple(locales, slugs)
      .filter(([locale, slug]) => !reservedPageSlugs(locale).includes(slug))
      .map(([locale, slug]) => [`page ${locale} ${slug}`, pagePath(locale, slug)]),
  );
  fc.assert(
    fc.property(place, place, ([one, onePath], [other, otherPath]) => (one === other) === (onePath === otherPath)),
    { numRuns: 2_000 },
  );
});

test("a page that took a reserved slug would hide another page", () => {
  for (const locale of localeTags) {
    const taken = reservedPageSlugs(locale).map((slug) => pagePath(locale, slug));
    expect(taken).toContain(newsPath(locale));
    expect(taken).toContain(topicsPath(locale));
  }
});
