import {
  articlePath, cardPath, eventPath, homePath, languageChoicePath, localeTags, newsPath, organisationPath, organisationsPath, pagePath, placePath, resourcesPath,
  securityContactPath, siteCardPath, sitemapIndexPath, sitemapPath, topicPath, topicsPath,
} from "@parasol/shared";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { writtenLanguages } from "../contract-server/languages.ts";
import { openOwnSite, type OwnSite } from "./site.ts";

/* What search engines, networks and researchers find of the site. */

let site: OwnSite;
beforeAll(async () => {
  site = await openOwnSite({ NUXT_SECURITY_CONTACT: "safety@newsroom.example" });
});
afterAll(() => site?.close());
afterEach(() => {
  for (const fault of Object.keys(site.newsroom.faults)) Reflect.deleteProperty(site.newsroom.faults, fault);
});

const read = async (path: string) => {
  const response = await fetch(site.url + path, { redirect: "manual" });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found.replaceAll("&amp;", "&"));
const locations = (xml: string) => all(xml, /<loc>([^<]+)<\/loc>/g).map((address) => address.replace(site.url, ""));

async function readSitemap(): Promise<string> {
  const files = locations((await read(sitemapIndexPath)).text);
  return (await Promise.all(files.map((file) => read(file)))).map(({ text }) => text).join("\n");
}

describe("the sitemap of a newsroom that may be found", () => {
  it("names a file of pages, and files of articles, events and organisations, in each language", async () => {
    site.newsroom.faults.isLive = true;
    const { status, headers, text } = await read(sitemapIndexPath);
    expect([status, headers.get("content-type")]).toEqual([200, "application/xml; charset=utf-8"]);
    const written: readonly string[] = writtenLanguages;
    const files = (locale: string) => (written.includes(locale) ? ["pages", "articles-1", "events-1", "organisations-1"] : ["pages"]);
    expect(locations(text)).toEqual(localeTags.flatMap((locale) => files(locale).map((name) => sitemapPath(locale, name))));
  });

  it("leads to pages that exist, each once, and to one of every kind", async () => {
    site.newsroom.faults.isLive = true;
    const found = locations(await readSitemap());
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(
      expect.arrayContaining([
        languageChoicePath, homePath("ru"), newsPath("en"), organisationsPath("ru"), resourcesPath("en"), topicsPath("ru"),
        articlePath("ru", "vstrecha-v-moskve"), eventPath("en", "strategic-meeting-in-moscow"), organisationPath("ru", "forum-seks-rabotnikov"),
        pagePath("en", "about"), placePath("en", "moscow"), topicPath("ru", "zdorovye"),
      ]),
    );
    for (const path of found) expect([path, (await read(path)).status]).toEqual([path, 200]);
  });

  it("says of the languages of a page what the page says itself", async () => {
    site.newsroom.faults.isLive = true;
    const entries = (await readSitemap()).split("<url>").slice(1);
    expect(entries.length).toBeGreaterThan(40);
    for (const entry of entries) {
      const [path = ""] = locations(entry);
      const { text: html } = await read(path);
      const alternates = /hreflang="([^"]+)" href="([^"]+)"/g;
      const onPage = [...html.matchAll(/<link rel="alternate" type="text\/html" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => `${language} ${href}`);
      expect({ path, alternates: [...entry.matchAll(alternates)].map(([, language, href]) => `${language} ${href}`) }).toEqual({ path, alternates: onPage });
      expect({ path, canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] }).toEqual({ path, canonical: site.url + path });
    }
  });

  it("says when a text last changed", async () => {
    site.newsroom.faults.isLive = true;
    expect((await read(sitemapPath("en", "articles-1"))).text).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/);
  });

  it.each([sitemapPath("en", "articles-2"), sitemapPath("en", "articles-0"), sitemapPath("ru", "nothing"), sitemapPath("ru", "constructor-1"), "/de/sitemap/pages.xml"])("has no file %s", async (path) => {
    site.newsroom.faults.isLive = true;
    expect((await read(path)).status).toBeGreaterThanOrEqual(400);
    expect((await read(path)).status).toBeLessThan(500);
  });
});

describe("while the newsroom holds demonstration content", () => {
  it.each([sitemapIndexPath, sitemapPath("en", "pages"), sitemapPath("ru", "articles-1")])("there is no sitemap: %s", async (path) => {
    expect((await read(path)).status).toBe(404);
    expect((await read("/robots.txt")).text).not.toContain("Sitemap");
  });
});

describe("while the newsroom cannot be reached", () => {
  it.each([sitemapIndexPath, sitemapPath("en", "pages"), sitemapPath("ru", "events-1"), siteCardPath("ru"), cardPath("article", "en", "sex-workers-meet-in-moscow")])(
    "%s is a 503 that says when to try again, never an empty answer", async (path) => {
      site.newsroom.faults.isDown = true;
      const { status, headers } = await read(path);
      expect([status, headers.get("retry-after")]).toEqual([503, "30"]);
    });
});

describe("security.txt", () => {
  it("says whom to tell", async () => {
    const { status, headers, text } = await read(securityContactPath);
    expect([status, headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
    expect(text).toContain("Contact: mailto:safety@newsroom.example\n");
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
  });

  it("is not there where nobody was named", async () => {
    const other = await openOwnSite();
    try {
      expect((await fetch(other.url + securityContactPath)).status).toBe(404);
    } finally {
      await other.close();
    }
  });
});

const cards = [
  [cardPath("article", "en", "sex-workers-meet-in-moscow"), articlePath("en", "sex-workers-meet-in-moscow")],
  [cardPath("article", "ru", "vstrecha-v-moskve"), articlePath("ru", "vstrecha-v-moskve")],
  [cardPath("event", "en", "strategic-meeting-in-moscow"), eventPath("en", "strategic-meeting-in-moscow")],
  [cardPath("organisation", "ru", "forum-seks-rabotnikov"), organisationPath("ru", "forum-seks-rabotnikov")],
  [siteCardPath("en"), homePath("en")],
  [siteCardPath("ru"), topicPath("ru", "zdorovye")],
] as const;

describe("a card", () => {
  it.each(cards)("%s is a picture, named by its page with its size and words", async (card, page) => {
    const response = await fetch(site.url + card);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(response.headers.get("cache-control")).toBe("public, max-age=300");
    expect(await sharp(await response.bytes()).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    const { text: html } = await read(page);
    for (const [name, content] of [["og:image", site.url + card], ["og:image:width", "1200"], ["og:image:height", "630"], ["og:url", site.url + page]]) {
      expect(html).toContain(`<meta property="${name}" content="${content}">`);
    }
    expect(html).toMatch(/<meta property="og:image:alt" content="[^"]{4,}">/);
    expect(html).toMatch(/<meta name="description" content="[^"]{10,}">/);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  it.each([
    [cardPath("article", "ru", "sex-workers-meet-in-moscow"), 301],
    [cardPath("event", "ru", "strategic-meeting-in-moscow"), 301],
    [cardPath("organisation", "en", "serebryanaya-roza"), 301],
    [cardPath("article", "en", "taken-back"), 410],
    [cardPath("event", "en", "taken-back-event"), 410],
    [cardPath("organisation", "ru", "taken-back-organisation"), 410],
    [cardPath("article", "en", "never-was"), 404],
    [cardPath("event", "en", "tolko-po-russki"), 404],
    ["/en/about/card.png", 404],
  ])("%s is a %i, as its page would be", async (path, status) => {
    const response = await read(path);
    expect(response.status).toBe(status);
    if (status !== 301) return;
    const target = response.headers.get("location") ?? "";
    expect(target).toMatch(/\/card\.png$/);
    expect((await read(target)).status).toBe(200);
  });

  it("is drawn once for a flood of readers, whatever they put behind its address", async () => {
    const path = cardPath("article", "en", "sex-workers-meet-in-moscow");
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => fetch(`${site.url}${path}?${index}`)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 60 }, () => 200));
  });
});

describe("what a page says of itself to machines", () => {
  const things = async (path: string): Promise<Record<string, any>[]> => {
    const [json = "{}", ...others] = all((await read(path)).text, /<script type="application\/ld\+json">([^<]*)<\/script>/g);
    expect(others).toEqual([]);
    return JSON.parse(json)["@graph"];
  };

  it("of an article: what it is, and its translation, which names it in return", async () => {
    const english = site.url + articlePath("en", "sex-workers-meet-in-moscow");
    const russian = site.url + articlePath("ru", "vstrecha-v-moskve");
    const [original, breadcrumbs] = await things(articlePath("ru", "vstrecha-v-moskve"));
    expect(original).toMatchObject({ "@type": "NewsArticle", url: russian, inLanguage: "ru", workTranslation: [{ "@id": english, inLanguage: "en" }] });
    expect(breadcrumbs).toMatchObject({ "@type": "BreadcrumbList" });
    const [translation] = await things(articlePath("en", "sex-workers-meet-in-moscow"));
    expect(translation).toMatchObject({ url: english, inLanguage: "en", translationOfWork: { "@id": russian, inLanguage: "ru" } });
  });

  it("of an event: when, where and how it stands", async () => {
    const [event] = await things(eventPath("en", "strategic-meeting-in-moscow"));
    expect(event).toMatchObject({ "@type": "Event", startDate: "2016-04-11", endDate: "2016-04-14", eventStatus: "https://schema.org/EventScheduled", location: { "@type": "Place" } });
    expect(event?.mainEntityOfPage.workTranslation).toHaveLength(1);
  });

  it("of an organisation: who it is", async () => {
    const [organisation] = await things(organisationPath("ru", "forum-seks-rabotnikov"));
    expect(organisation).toMatchObject({ "@type": "NGO", name: expect.any(String), mainEntityOfPage: { inLanguage: "ru" } });
    expect(JSON.stringify(organisation)).not.toMatch(/contactPoint|email|telephone/);
  });

  it("nothing, where a page stands for nothing", async () => {
    expect((await read("/en/news/never-was")).text).not.toContain("ld+json");
  });
});
