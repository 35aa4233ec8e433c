import { articlePath, homePath, newsFeedPath, newsPath, pagePath, topicPath, topicsPath } from "@parasol/shared";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openOwnSite, type OwnSite } from "./site.ts";

let site: OwnSite;
beforeAll(async () => {
  site = await openOwnSite();
});
afterAll(() => site?.close());
afterEach(() => {
  for (const fault of Object.keys(site.newsroom.faults)) Reflect.deleteProperty(site.newsroom.faults, fault);
});

const read = async (path: string) => {
  const response = await fetch(site.url + path, { redirect: "manual" });
  return { status: response.status, headers: response.headers, html: await response.text() };
};

const everyPage = [
  "/", homePath("en"), homePath("ru"), newsPath("ru"), newsPath("en", 2), articlePath("ru", "vstrecha-v-moskve"),
  topicsPath("en"), topicPath("ru", "zdorovye"), pagePath("en", "about"),
];

describe("while the newsroom cannot be reached", () => {
  it.each(everyPage)("%s is a 503 that says when to try again, never a 404", async (path) => {
    site.newsroom.faults.isDown = true;
    const { status, headers, html } = await read(path);
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("30");
    expect(html).toMatch(/We cannot show this page just now|Сейчас мы не можем показать эту страницу/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
  });

  it("speaks the reader's language", async () => {
    site.newsroom.faults.isDown = true;
    const { html } = await read("/ru/novosti");
    expect(html).toMatch(/<html +lang="ru"/);
    expect(html).not.toContain("We cannot show");
  });

  it("gives programs a 503 for the feed, and crawlers nothing", async () => {
    site.newsroom.faults.isDown = true;
    expect((await read(newsFeedPath("en"))).status).toBe(503);
    expect((await read("/robots.txt")).html).toContain("Disallow: /\n");
  });

  it("is well again as soon as the newsroom is", async () => {
    site.newsroom.faults.isDown = true;
    expect((await read("/en")).status).toBe(503);
    site.newsroom.faults.isDown = false;
    expect((await read("/en")).status).toBe(200);
  });

  it("waits for a newsroom that hangs no longer than two tries, and hangs with it for nobody else", async () => {
    site.newsroom.faults.delay = 20_000;
    const started = Date.now();
    expect((await read("/en/news")).status).toBe(503);
    expect(Date.now() - started).toBeLessThan(7000);
  });

  it("asks again when a proxy hiccups, and the reader notices nothing", async () => {
    site.newsroom.faults.badGateways = 1;
    expect((await read("/en/news")).status).toBe(200);
  });
});

describe("while the newsroom answers with errors", () => {
  it.each(everyPage)("%s is a 503, never an empty page and never a 404", async (path) => {
    site.newsroom.faults.errorCode = "INTERNAL";
    expect((await read(path)).status).toBe(503);
  });

  it("takes only the question's own faults for a 400", async () => {
    site.newsroom.faults.errorCode = "BAD_USER_INPUT";
    expect((await read("/en/news")).status).toBe(400);
  });
});

describe("what was taken back", () => {
  it.each([
    ["/en/news/taken-back", "This page was taken back"],
    ["/ru/novosti/snyato", "Этот текст снят с публикации"],
    ["/en/topics/taken-back-topic", "This page was taken back"],
    ["/ru/taken-back-page", "Этот текст снят с публикации"],
  ])("%s is a 410 in the reader's language", async (path, words) => {
    const { status, html } = await read(path);
    expect(status).toBe(410);
    expect(html).toContain(words);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

describe("an address in another language's words", () => {
  it.each([
    [articlePath("ru", "sex-workers-meet-in-moscow"), articlePath("ru", "vstrecha-v-moskve")],
    [articlePath("en", "vstrecha-v-moskve"), articlePath("en", "sex-workers-meet-in-moscow")],
    [topicPath("en", "zdorovye"), topicPath("en", "health")],
    [pagePath("ru", "about"), pagePath("ru", "o-nas")],
  ])("%s leads to %s", async (path, target) => {
    const { status, headers } = await read(path);
    expect([status, headers.get("location")]).toEqual([301, target]);
  });

  it.each([topicPath("en", "pustaya-tema"), topicPath("ru", "money")])("%s says honestly that there is none", async (path) => {
    const { status, html } = await read(path);
    expect(status).toBe(200);
    expect(html).toMatch(/This text is not in English|Этого текста нет на русском/);
  });
});

describe("a body with parts from the future", () => {
  it("shows the rest, and the log says which entry holds them", async () => {
    const { status, html } = await read(articlePath("ru", "bloki-iz-budushchego"));
    expect(status).toBe(200);
    expect(html).toContain("Before the block that nobody knows.");
    expect(html).toContain("not safe to follow");
    expect(html).toContain("&lt;script&gt;alert(2)&lt;/script&gt;");
    expect(html).not.toMatch(/Nobody sees this|javascript:|<script/);
    expect(site.log()).toMatch(/left out "VideoBlock".*in entry sample0000000000000000006 \(ru\)/);
    expect(site.log()).toMatch(/left out "hologram".*in entry sample0000000000000000006 \(ru\)/);
  });

  it("keeps links to the site itself on whatever address the reader came by", async () => {
    site.newsroom.faults.isLive = false;
    const { html } = await read(articlePath("en", "sex-workers-meet-in-moscow"));
    const body = html.slice(html.indexOf('class="body"'), html.indexOf("</article>"));
    expect(body).not.toContain(`href="${site.url}`);
    expect(body).toContain('href="https://example.org/cedaw" rel="noopener noreferrer"');
  });
});

describe("a newsroom that is no demonstration", () => {
  it("is open to crawlers, and says nothing of demonstrations", async () => {
    site.newsroom.faults.isLive = true;
    const { html } = await read("/en");
    expect(html).not.toContain("noindex");
    expect(html).not.toContain("demonstration");
    expect((await read("/robots.txt")).html).toBe("User-agent: *\nDisallow:\n");
  });
});

describe("a newsroom in which nothing was published yet", () => {
  it.each(["/", "/en", "/ru", "/en/news", "/ru/temy", "/en/news/feed.xml"])("has a page under %s all the same", async (path) => {
    site.newsroom.faults.isEmpty = true;
    expect((await read(path)).status).toBe(200);
  });

  it("says in words that there is nothing yet", async () => {
    site.newsroom.faults.isEmpty = true;
    expect((await read("/ru/novosti")).html).toContain("По-русски пока ничего не вышло.");
  });
});

it("asks the newsroom one question for a page", async () => {
  for (const path of everyPage.slice(1)) {
    const before = site.newsroom.requests();
    await read(path);
    expect(site.newsroom.requests() - before, path).toBe(1);
  }
});
