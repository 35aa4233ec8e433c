import { globSync } from "node:fs";
import {
  articlePath, eventPath, eventsPath, homePath, localeTags, newsPath, organisationPath, organisationsPath, pagePath, pastEventsPath, placePath,
  placesPath, resourcesPath, topicPath, topicsPath,
} from "@parasol/shared";
import { describe, expect, it } from "vitest";
import { listPaths, localisedRoutes } from "../../config/localised-routes";

describe("the addresses of the pages", () => {
  it("are said of every page: of another, its file's name would be the address", () => {
    const folder = new URL("../../app/pages", import.meta.url);
    const pages = globSync("**/*.vue", { cwd: folder }).map((file) => file.replace(/\.vue$/, ""));
    expect(Object.keys(localisedRoutes).sort()).toEqual(pages.sort());
  });

  it.each(localeTags)("are in %s those that the rest of the newsroom links to", (locale) => {
    const addresses = Object.entries(localisedRoutes).flatMap(([page, routes]) =>
      routes ? [[page, `/${locale}${routes[locale] ?? ""}`.replace("[slug]", "some-slug").replace("[page]", "7").replace(/\/$/, "")]] : []);

    expect(Object.fromEntries(addresses)).toEqual({
      index: homePath(locale),
      "news/index": newsPath(locale),
      "news/page/[page]": newsPath(locale, 7),
      "news/[slug]": articlePath(locale, "some-slug"),
      "events/index": eventsPath(locale),
      "events/page/[page]": eventsPath(locale, 7),
      "events/past/index": pastEventsPath(locale),
      "events/past/page/[page]": pastEventsPath(locale, 7),
      "events/[slug]": eventPath(locale, "some-slug"),
      "organisations/index": organisationsPath(locale),
      "organisations/page/[page]": organisationsPath(locale, 7),
      "organisations/[slug]": organisationPath(locale, "some-slug"),
      "places/index": placesPath(locale),
      "places/[slug]": placePath(locale, "some-slug"),
      "resources/index": resourcesPath(locale),
      "resources/page/[page]": resourcesPath(locale, 7),
      "topics/index": topicsPath(locale),
      "topics/[slug]/index": topicPath(locale, "some-slug"),
      "topics/[slug]/page/[page]": topicPath(locale, "some-slug", 7),
      "[slug]": pagePath(locale, "some-slug"),
    });
  });

  it("are in the sitemap where every language has the page", () => {
    expect(listPaths.map((path) => path("ru")).sort()).toEqual(
      [newsPath("ru"), eventsPath("ru"), pastEventsPath("ru"), organisationsPath("ru"), placesPath("ru"), resourcesPath("ru"), topicsPath("ru")].sort(),
    );
  });
});
