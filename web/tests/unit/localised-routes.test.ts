import { articlePath, homePath, localeTags, newsPath, pagePath, topicPath, topicsPath } from "@parasol/shared";
import { describe, expect, it } from "vitest";
import { localisedRoutes } from "../../config/localised-routes";

describe("the addresses of the pages", () => {
  it.each(localeTags)("are in %s those that the rest of the newsroom links to", (locale) => {
    const address = (page: "index" | "news/index" | "news/page/[page]" | "news/[slug]" | "topics/index" | "topics/[slug]/index" | "topics/[slug]/page/[page]" | "[slug]") =>
      `/${locale}${localisedRoutes[page][locale]}`.replace("[slug]", "some-slug").replace("[page]", "7").replace(/\/$/, "");

    expect(address("index")).toBe(homePath(locale));
    expect(address("news/index")).toBe(newsPath(locale));
    expect(address("news/page/[page]")).toBe(newsPath(locale, 7));
    expect(address("news/[slug]")).toBe(articlePath(locale, "some-slug"));
    expect(address("topics/index")).toBe(topicsPath(locale));
    expect(address("topics/[slug]/index")).toBe(topicPath(locale, "some-slug"));
    expect(address("topics/[slug]/page/[page]")).toBe(topicPath(locale, "some-slug", 7));
    expect(address("[slug]")).toBe(pagePath(locale, "some-slug"));
  });
});
