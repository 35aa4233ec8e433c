import { AxeBuilder } from "@axe-core/playwright";
import {
  eventsFeedPath, eventsPath, homePath, languageChoicePath, newsFeedPath, newsPath, organisationsPath, type LocaleTag,
} from "@parasol/shared";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writtenLanguages, type WrittenLanguage } from "../contract-server/languages.ts";
import { openBrowser } from "./browser.ts";
import { openSite } from "./site.ts";
import { findArticles, findTemplates } from "./templates.ts";

let site: Awaited<ReturnType<typeof openSite>>;
let browser: Browser;
let templates: Record<WrittenLanguage, Awaited<ReturnType<typeof findTemplates>>>;

beforeAll(async () => {
  site = await openSite();
  browser = await openBrowser();
  templates = {
    en: await findTemplates(browser, site.url, "en"),
    ru: await findTemplates(browser, site.url, "ru"),
  };
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const templateNames = [
  "home", "news", "secondPage", "article", "events", "pastEvents", "event", "organisations", "narrowed", "organisation", "places", "place", "resources",
  "topics", "topic", "standingPage", "missing", "wrongFilter", "malformed",
] as const;
const everyTemplate = writtenLanguages.flatMap((locale) => templateNames.map((template) => [template, locale] as const));

async function visit<Result>(path: string, look: (page: Page) => Promise<Result>, options = {}): Promise<Result> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  try {
    await page.goto(site.url + path);
    return await look(page);
  } finally {
    await context.close();
  }
}

async function findBreaches(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}

/** Chromium itself remarks on the status of an error page. */
const remarkOnStatus = /^Failed to load resource: the server responded with a status of 4/;

describe.each(everyTemplate)("the page %s in %s", (template, locale) => {
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(site.url + templates[locale][template]);
  });
  afterAll(() => page.context().close());

  it("says which language it is in, has one headline, a title and a way to skip to the text", async () => {
    expect(await page.getAttribute("html", "lang")).toBe(locale);
    expect(await page.locator("h1").count()).toBe(1);
    expect((await page.title()).length).toBeGreaterThan(3);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#text");
  });

  it("keeps the language switch in the order of the languages, each in its own words", async () => {
    expect(await page.locator(".languages a").allInnerTexts()).toEqual(["English", "Русский"]);
  });

  it("reserves the place of every picture and describes it", async () => {
    for (const image of await page.locator("img").all()) {
      expect(Number(await image.getAttribute("width"))).toBeGreaterThan(0);
      expect(Number(await image.getAttribute("height"))).toBeGreaterThan(0);
      expect(await image.getAttribute("alt")).not.toBeNull();
      expect(await image.getAttribute("src")).toMatch(/^\/media\/[0-9a-f]+\.[a-z]+$/);
    }
  });

  it("runs no script, sets nothing on the reader's device and asks nobody else", async () => {
    const held = await page.evaluate(async () => ({
      scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
      stored: localStorage.length + sessionStorage.length + (await indexedDB.databases()).length,
      workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
      styles: document.querySelectorAll("style, [style]").length,
    }));
    expect(held).toEqual({ scripts: 0, stored: 0, workers: 0, styles: 0 });
    expect(await page.context().cookies()).toEqual([]);
    expect(requests.filter((url) => new URL(url).origin !== new URL(site.url).origin)).toEqual([]);
    expect(requests.filter((url) => url.endsWith(".js"))).toEqual([]);
    expect(complaints.filter((text) => !remarkOnStatus.test(text))).toEqual([]);
  });

  it("gives axe nothing to say, on a desk, on a phone, by day and by night, and has words at 7:1", async () => {
    expect(await findBreaches(page)).toEqual([]);
    expect(await findBreaches(page, ["color-contrast-enhanced"])).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await findBreaches(page, ["color-contrast", "color-contrast-enhanced"])).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await findBreaches(page)).toEqual([]);
  });

  it("on a phone cuts no word of a headline, and leaves no section of the site alone on a line", async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    const { cut, sections } = await page.evaluate(() => {
      const tops = (shapes: Iterable<DOMRect>) => [...shapes].map(({ top }) => Math.round(top));
      const cut: string[] = [];
      for (const headline of document.querySelectorAll("h1, h2, h3")) {
        const texts = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          for (const { 0: word, index } of (text.textContent ?? "").matchAll(/\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set(tops(range.getClientRects())).size > 1) cut.push(word);
          }
        }
      }
      const lines = Map.groupBy(tops([...document.querySelectorAll(".sections li")].map((section) => section.getBoundingClientRect())), (top) => top);
      return { cut, sections: [...lines.values()].map((line) => line.length) };
    });
    expect(cut).toEqual([]);
    expect(Math.min(...sections)).toBeGreaterThan(1);
  });

  it("fits a screen of 320 pixels", async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it("fills a wide screen, and fits a small window in which all words are twice as large", async () => {
    const scrollWidth = (fontSize: string) =>
      page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth;
      }, fontSize);
    await page.setViewportSize({ width: 1920, height: 900 });
    expect(await scrollWidth("")).toBe(1920);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await scrollWidth("200%")).toBe(360);
    await scrollWidth("");
  });

  it("is black on white on paper, and without ways through the site", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const { ink, paper, shown } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const ways = [...document.querySelectorAll(".skip, nav, form, .footer, .notice-ways, .more")];
      return { ink: color, paper: backgroundColor, shown: ways.filter((way) => way.getClientRects().length > 0).map((way) => way.className) };
    });
    expect({ ink, paper, shown }).toEqual({ ink: "rgb(0, 0, 0)", paper: "rgb(255, 255, 255)", shown: [] });
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
  });

  it("carries the security headers", async () => {
    const { headers } = await fetch(site.url + templates[locale][template]);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|nonce|upgrade/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

describe.each(everyTemplate)("the page %s in %s", (template, locale) => {
  it("weighs at most 15 KB compressed with its style, and 60 KB of fonts at first sight", async () => {
    const path = templates[locale][template];
    const context = await browser.newContext();
    const weigh = async (address: string) => {
      const response = await context.request.get(site.url + address, { headers: { "accept-encoding": "gzip" } });
      return Number(response.headers()["content-length"]);
    };
    const html = await (await fetch(site.url + path)).text();
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1]);
    expect(sheets).toHaveLength(1);
    expect((await weigh(path)) + (await weigh(sheets[0] ?? ""))).toBeLessThanOrEqual(15 * 1024);
    await context.close();

    const fonts = await visit(path, (reader) =>
      reader.evaluate(async () => {
        await document.fonts.ready;
        return performance.getEntriesByType("resource").flatMap((entry) => (entry instanceof PerformanceResourceTiming && entry.name.endsWith(".woff2") ? { name: entry.name, size: entry.encodedBodySize } : []));
      }));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
    // «Русский» stands on every page, and would cost each English one 16 KB.
    expect(fonts.some(({ name }) => name.includes("cyrillic"))).toBe(locale === "ru");
  });

  it("says of every name in another language's letters which language it is in", async () => {
    const strangers = await visit(templates[locale][template], (page) =>
      page.evaluate(() => {
        const foreignLetters = document.documentElement.lang === "ru" ? /[A-Za-z]{4,}(?:\s+[A-Za-z]+){3,}/ : /[а-яё]{3,}/i;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const isUnmarked = node.parentElement?.closest("[lang]") === document.documentElement;
          if (isUnmarked && foreignLetters.test(node.textContent ?? "")) found.push(node.textContent ?? "");
        }
        return found;
      }), { javaScriptEnabled: true });
    // An organisation may go by a name in another language's letters in every language.
    if (!process.env.SITE_URL) expect(strangers).toEqual([]);
  });
});

describe("the choice of languages", () => {
  it("offers each language in that language and guesses none", async () => {
    for (const language of ["ru", "en", "de"]) {
      const response = await fetch(site.url + languageChoicePath, { headers: { "accept-language": language }, redirect: "manual" });
      expect(response.status).toBe(200);
    }
    await visit(languageChoicePath, async (page) => {
      expect(await page.locator('section[lang="en"] a').getAttribute("href")).toBe(homePath("en"));
      expect(await page.locator('section[lang="ru"] a').getAttribute("href")).toBe(homePath("ru"));
      expect(await page.locator('section[lang="ru"] a').innerText()).toBe("Читать по-русски");
    });
  });

  it.each(["light", "dark"] as const)("gives axe nothing to say, in the %s", async (colorScheme) => {
    expect(await visit(languageChoicePath, (page) => findBreaches(page), { colorScheme })).toEqual([]);
  });
});

describe("an article", () => {
  it("does not move while it loads", async () => {
    for (const locale of writtenLanguages) {
      const shift = await visit(templates[locale].article, (page) =>
        page.evaluate(() => new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 500);
        })));
      expect(shift).toBeLessThan(0.01);
    }
  });

  it("names itself and its counterpart, and the counterpart says the same", async () => {
    const links = (path: string) => visit(path, (page) =>
      page.locator('head link[rel="alternate"][hreflang]').evaluateAll((all) => all.map((link) => `${link.getAttribute("hreflang")} ${link.getAttribute("href")}`).sort()));
    const english = await links(templates.en.article);
    expect(english.map((link) => link.split(" ")[0])).toEqual(["en", "ru", "x-default"]);
    const russianPath = new URL(english.find((link) => link.startsWith("ru "))?.split(" ")[1] ?? "").pathname;
    expect(await links(russianPath)).toEqual(english);
    const canonical = await visit(templates.en.article, (page) => page.getAttribute('link[rel="canonical"]', "href"));
    expect(english).toContain(`en ${canonical}`);
  });

  it("leads by the language switch to its exact counterpart and back, without a script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + templates.en.article);
    await page.click('.languages a[hreflang="ru"]');
    expect(await page.getAttribute("html", "lang")).toBe("ru");
    expect(page.url()).toContain(newsPath("ru"));
    await page.click('.languages a[hreflang="en"]');
    expect(new URL(page.url()).pathname).toBe(templates.en.article);
    await context.close();
  });
});

describe.each([["en", "ru"], ["ru", "en"]] as const)("a text that exists only in %s", (locale, other) => {
  it(`has an honest page in ${other} that leads to it`, async () => {
    const alone = (await findArticles(browser, site.url, locale)).find(({ hasCounterpart }) => !hasCounterpart);
    if (!alone) throw new Error(`Every text in ${locale} has a counterpart: the content has no case to test this with.`);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + alone.path);
    const [response] = await Promise.all([page.waitForEvent("response"), page.click(`.languages a[hreflang="${other}"]`)]);
    expect(response.status()).toBe(200);
    expect(await page.getAttribute("html", "lang")).toBe(other);
    expect(await page.getAttribute('meta[name="robots"]', "content")).toBe("noindex");
    expect(new URL((await page.getAttribute('link[rel="canonical"]', "href")) ?? "").pathname).toBe(alone.path);
    expect(await page.locator(`main [lang="${locale}"] a`).getAttribute("href")).toBe(alone.path);
    expect(await visit(new URL(page.url()).pathname, (shown) => findBreaches(shown))).toEqual([]);
    await page.click(`main [lang="${locale}"] a`);
    expect(new URL(page.url()).pathname).toBe(alone.path);
    await context.close();
  });
});

describe("the directory", () => {
  it.each(writtenLanguages)("is narrowed by its form in %s, and widened again by the link on each choice, without a script", async (locale) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + organisationsPath(locale));
    const everybody = await page.locator('.directory [scope="row"]').count();
    await page.selectOption('select[name="language"]', "ru");
    await page.selectOption('select[name="kind"]', "network");
    await page.click(".filters button");
    // What was not chosen does not stand in the address.
    expect(page.url()).toBe(`${site.url}${organisationsPath(locale)}?language=ru&kind=network`);
    expect(await page.inputValue('select[name="language"]')).toBe("ru");
    expect(await page.locator('.directory [scope="row"]').count()).toBeLessThan(everybody);
    await page.locator(".chips a").first().click();
    expect(new URL(page.url()).search).toBe("?kind=network");
    await page.locator(".chips a").first().click();
    expect(new URL(page.url()).search).toBe("");
    await context.close();
  });

  it("keeps its filters when the language is switched, in that language's words", async () => {
    await visit(templates.en.place, async (page) => {
      const slug = new URL(page.url()).pathname.split("/").at(-1) ?? "";
      await page.goto(`${site.url}${organisationsPath("en")}?place=${slug}&kind=group`);
      const russian = new URL((await page.getAttribute('.languages a[hreflang="ru"]', "href")) ?? "", site.url);
      expect(russian.pathname).toBe(organisationsPath("ru"));
      expect(russian.searchParams.get("kind")).toBe("group");
      const there = await page.goto(russian.href);
      expect(there?.status()).toBe(200);
      await page.click('.languages a[hreflang="en"]');
      expect(new URL(page.url()).search).toBe(`?place=${slug}&kind=group`);
    });
  });

  it.each(writtenLanguages)("tells in %s what it does not know, and offers what it does", async (locale) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const response = await page.goto(`${site.url}${organisationsPath(locale)}?people=nobody&kind=network`);
    expect(response?.status()).toBe(400);
    expect(await page.innerText(".refused")).toMatch(locale === "ru" ? /Мы\sне\sзнаем.*С\sкем работают/ : /We do not know.*Works with/);
    expect(await page.inputValue('select[name="kind"]')).toBe("network");
    expect(await page.locator(".directory").count()).toBe(0);
    await context.close();
  });

  it("is a table to those who hear it, also where it looks like cards", async () => {
    await visit(organisationsPath("en"), async (page) => {
      const table = page.getByRole("table");
      expect(await table.getByRole("row").count()).toBeGreaterThan(1);
      expect(await table.getByRole("columnheader").count()).toBe(4);
      expect(await table.getByRole("rowheader").first().getByRole("link").count()).toBe(1);
    }, { viewport: { width: 360, height: 700 } });
  });
});

describe("lists", () => {
  it.each(writtenLanguages)("lead from page to page in %s and back", async (locale) => {
    await visit(newsPath(locale), async (page) => {
      await page.click('.page-links a[rel="next"]');
      expect(new URL(page.url()).pathname).toBe(newsPath(locale, 2));
      await page.click('.page-links a[rel="prev"]');
      expect(new URL(page.url()).pathname).toBe(newsPath(locale));
    }, { javaScriptEnabled: false });
  });

  it("count in the language's own forms", async () => {
    expect(await visit(newsPath("ru"), (page) => page.innerText(".page-head p"))).toMatch(/^\d+\u00A0стат(ья|ьи|ей)$/);
    expect(await visit(newsPath("en"), (page) => page.innerText(".page-head p"))).toMatch(/^\d+\u00A0articles?$/);
  });
});

const feeds = { news: { path: newsFeedPath, list: (locale: LocaleTag) => newsPath(locale) }, events: { path: eventsFeedPath, list: (locale: LocaleTag) => eventsPath(locale) } };

describe.each(["news", "events"] as const)("the feed of %s", (name) => {
  const { path, list } = feeds[name];

  it.each(writtenLanguages)("is RSS in %s with full texts and absolute addresses", async (locale) => {
    const response = await fetch(site.url + path(locale));
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const xml = await response.text();
    const context = await browser.newContext();
    const page = await context.newPage();
    const feed = await page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, "text/xml");
      const all = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent ?? "");
      return {
        faults: document.querySelectorAll("parsererror").length,
        version: document.documentElement.getAttribute("version"),
        language: all("channel > language"),
        self: document.getElementsByTagName("atom:link")[0]?.getAttribute("href") ?? "",
        links: all("item > link"),
        identities: all("item > guid"),
        dates: all("item > pubDate"),
        // RSS's own `author` is an e-mail address.
        authors: all("item > author").length,
        contents: [...document.getElementsByTagName("content:encoded")].map((element) => element.textContent ?? ""),
      };
    }, xml);
    await context.close();

    expect(feed).toMatchObject({ faults: 0, version: "2.0", language: [locale] });
    expect(new URL(feed.self).pathname).toBe(path(locale));
    expect(feed.links.length).toBeGreaterThan(0);
    expect(new Set(feed.identities).size).toBe(feed.links.length);
    for (const link of feed.links) expect(new URL(link).pathname).toMatch(new RegExp(`^${list(locale)}/`));
    for (const date of feed.dates) expect(Date.parse(date)).toBeLessThanOrEqual(Date.now());
    expect(feed.authors).toBe(0);
    expect(feed.contents).toHaveLength(feed.links.length);
    for (const content of feed.contents) expect(content).not.toMatch(/(?:href|src)="\//);
  });

  it.each(writtenLanguages)("is announced in %s and leads to pages that exist", async (locale) => {
    const announced = await visit(homePath(locale), (page) => page.locator('link[type="application/rss+xml"]').evaluateAll((all) => all.map((link) => link.getAttribute("href"))));
    expect(announced).toEqual([newsFeedPath(locale), eventsFeedPath(locale)]);
    const [, first = ""] = /<item>.*?<link>([^<]+)<\/link>/s.exec(await (await fetch(site.url + path(locale))).text()) ?? [];
    expect((await fetch(site.url + new URL(first).pathname)).status).toBe(200);
  });
});

describe("a demonstration", () => {
  it("says so on every page, and asks not to be indexed", async () => {
    const isDemonstration = (await (await fetch(`${site.url}/robots.txt`)).text()).includes("Disallow: /\n");
    for (const path of [languageChoicePath, ...writtenLanguages.flatMap((locale) => Object.values(templates[locale]))]) {
      const html = await (await fetch(site.url + path)).text();
      if (isDemonstration) expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(/This is a\sdemonstration|Это демонстрация/.test(html), path).toBe(isDemonstration);
    }
  });
});
