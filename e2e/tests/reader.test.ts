import { request as httpRequest } from "node:http";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { articlePath, homePath, languageChoicePath, newsFeedPath, newsPath, topicsPath } from "@parasol/shared";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { demonstrationLanguages } from "../../cms/seed/languages.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { crawl, type Crawled } from "../browser/crawl.ts";
import { openDemonstration, type Demonstration } from "../newsroom/demonstration.ts";

/* The demonstration, as readers have it, also at the edge of production (`npm run rehearse`). Every page that can be reached is found by following links from the start. */

let newsroom: Demonstration;
let browser: Browser;
let everything: readonly Crawled[];

const moscow = { en: articlePath("en", "sex-workers-meet-in-moscow"), ru: articlePath("ru", "vstrecha-v-moskve") };

beforeAll(async () => {
  newsroom = await openDemonstration();
  browser = await launchChromium();
  everything = await crawl(newsroom.site, languageChoicePath);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

describe("following every link from the start", () => {
  test("reaches each kind of page in both languages", () => {
    const reached = pages().map(({ address }) => address);
    for (const locale of demonstrationLanguages) {
      expect(reached).toEqual(
        expect.arrayContaining([homePath(locale), newsPath(locale), newsPath(locale, 2), topicsPath(locale), moscow[locale]]),
      );
      expect(reached.filter((address) => address.startsWith(`${topicsPath(locale)}/`)).length).toBeGreaterThan(2);
    }
    expect(everything.filter(({ address }) => address.startsWith("/media/")).length).toBeGreaterThan(10);
  });

  test("meets no dead link", () => {
    expect(everything.filter(({ status }) => status !== 200).map(({ address, status, from }) => ({ address, status, from }))).toEqual([]);
  });

  test("finds a feed in each language whose every address answers", async () => {
    for (const locale of demonstrationLanguages) {
      const feed = everything.find(({ address }) => address === newsFeedPath(locale));
      expect(feed?.contentType).toContain("application/rss+xml");
      const links = [...(feed?.body ?? "").matchAll(/<link>([^<]+)</g)].map(([, link = ""]) => link);
      expect(links.length).toBeGreaterThan(5);
      for (const link of links) expect({ link, status: (await fetch(link)).status }).toEqual({ link, status: 200 });
    }
  });
});

describe("every page", () => {
  test("says which language it is in, once, where its address says so", () => {
    for (const { address, body } of pages()) {
      const lang = /<html[^>]*\slang="([^"]+)"/.exec(body)?.[1];
      const expected = demonstrationLanguages.find((tag) => address === homePath(tag) || address.startsWith(`${homePath(tag)}/`)) ?? "en";
      expect({ address, lang }).toEqual({ address, lang: expected });
    }
  });

  test("names itself as canonical, and each translation names it in return", () => {
    const heads = new Map(pages().map(({ address, body }) => [newsroom.site + address, headOf(body)]));
    for (const [address, head] of heads) {
      if (head.canonical === undefined) continue;
      const target = heads.get(head.canonical);
      expect({ address, canonical: head.canonical, isReached: target !== undefined }).toMatchObject({ isReached: true });
      if (head.canonical !== address) continue;
      for (const [language, alternate] of Object.entries(head.alternates)) {
        if (language === "x-default") continue;
        expect({ address, alternate, back: Object.values(heads.get(alternate)?.alternates ?? {}) }).toMatchObject({
          back: expect.arrayContaining([address]),
        });
      }
    }
    expect(heads.get(newsroom.site + moscow.en)).toMatchObject({
      canonical: newsroom.site + moscow.en,
      alternates: { en: newsroom.site + moscow.en, ru: newsroom.site + moscow.ru },
    });
  });

  test("has a title of its own in its language", () => {
    const seen = new Map<string, string>();
    for (const { address, body } of pages()) {
      const title = /<title>([^<]+)<\/title>/.exec(body)?.[1] ?? "";
      expect({ address, title }).not.toEqual({ address, title: "" });
      const canonical = headOf(body).canonical ?? address;
      expect({ title, addresses: [seen.get(title) ?? canonical, canonical] }).toEqual({ title, addresses: [canonical, canonical] });
      seen.set(title, canonical);
    }
  });

  test("says what it is, in its language, to those who share it: a title, a description, and a picture that is there", async () => {
    const pictures = new Set<string>();
    for (const { address, body } of pages()) {
      const meta = Object.fromEntries([...body.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(([, name = "", content = ""]) => [name, content]));
      expect({ address, ...meta }).toMatchObject({
        "og:title": expect.stringMatching(/.{2}/),
        "og:image": expect.stringContaining("/card.png"),
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": expect.stringMatching(/.{2}/),
        "og:type": expect.stringMatching(/^(?:article|website)$/),
      });
      // What is there only in another language has nothing of its own to say.
      if (headOf(body).canonical === newsroom.site + address) expect({ address, ...meta }).toMatchObject({ description: expect.stringMatching(/.{10}/) });
      if (/^\/ru(?:\/|$)/.test(address) && meta.description) expect({ address, description: meta.description }).toMatchObject({ description: expect.stringMatching(/[а-яё]/i) });
      pictures.add(meta["og:image"] ?? "");
    }
    expect(pictures.size).toBeGreaterThan(50);
    // One after the other, as networks ask: many at once are told to come again.
    for (const picture of [...pictures].filter((_, index) => index % 5 === 0)) {
      const answer = await fetch(picture);
      expect({ picture, status: answer.status, type: answer.headers.get("content-type") }).toEqual({ picture, status: 200, type: "image/png" });
    }
  });

  test("says to machines what is valid JSON-LD and names addresses of this newsroom that exist", () => {
    const reached = new Set(pages().map(({ address }) => newsroom.site + address));
    let things = 0;
    for (const { address, body } of pages()) {
      for (const [, json = ""] of body.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)) {
        const data = JSON.parse(json);
        expect(data["@context"]).toBe("https://schema.org");
        things += data["@graph"].length;
        for (const translation of [data["@graph"][0].workTranslation ?? [], data["@graph"][0].translationOfWork ?? []].flat()) {
          expect({ address, translation: translation["@id"], isReached: reached.has(translation["@id"]) }).toMatchObject({ isReached: true });
        }
      }
    }
    expect(things).toBeGreaterThan(100);
  });

  test("says that this is a demonstration, and asks not to be indexed", () => {
    for (const { address, body } of pages()) {
      expect({ address, isUnindexed: /<meta[^>]+name="robots"[^>]+noindex/.test(body) }).toEqual({ address, isUnindexed: true });
      if (address !== languageChoicePath) expect({ address, says: /class="demonstration"/.test(body) }).toEqual({ address, says: true });
    }
  });

  test("forbids everything from elsewhere, without unsafe words", () => {
    return Promise.all(
      [languageChoicePath, moscow.en, moscow.ru].map(async (address) => {
        const policy = (await fetch(newsroom.site + address)).headers.get("content-security-policy") ?? "";
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toMatch(/unsafe|https?:|\*/);
      }),
    );
  });
});

describe("a reader without JavaScript, in Chromium", () => {
  test("walks every page, and it has no script, cookie, storage or request to anywhere else", async () => {
    const { context, outside } = await openContext(browser, [newsroom.site], { javaScriptEnabled: false });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(`${page.url()}: ${message.text()}`));
    const scripts: string[] = [];
    context.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
    for (const { address, body } of templates()) {
      const answer = await page.goto(newsroom.site + address);
      expect({ address, status: answer?.status() }).toEqual({ address, status: 200 });
      expect({ address, scripts: body.match(/<script(?![^>]*ld\+json)[^>]*>|\son[a-z]+="|javascript:/gi) ?? [] }).toEqual({ address, scripts: [] });
    }
    expect({ outside, scripts, complaints, cookies: await context.cookies(), storage: (await context.storageState()).origins }).toEqual({
      outside: [],
      scripts: [],
      complaints: [],
      cookies: [],
      storage: [],
    });
    await context.close();
  });

  test("reads the same article in the other language by the switch, and comes back", async () => {
    const { context } = await openContext(browser, [newsroom.site], { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(newsroom.site + moscow.en);
    await page.getByRole("link", { name: "Русский" }).first().click();
    expect(new URL(page.url()).pathname).toBe(moscow.ru);
    await page.getByRole("link", { name: "English" }).first().click();
    expect(new URL(page.url()).pathname).toBe(moscow.en);
    await context.close();
  });

  test("is told honestly where a text exists only in the other language", async () => {
    const { context } = await openContext(browser, [newsroom.site], { javaScriptEnabled: false });
    const page = await context.newPage();
    for (const [locale, other, says] of [["en", "ru", /only in Russian|not in English/i], ["ru", "en", /только (на английском|по-английски)|по-русски/i]] as const) {
      const alone = pages().find(({ address, body }) => address.startsWith(`${newsPath(other)}/`) && headOf(body).canonical?.endsWith(address) && Object.keys(headOf(body).alternates).length === 0 && !address.includes("/page/") && !address.includes("/stranitsa/"));
      expect(alone, `an article only in ${other}`).toBeDefined();
      await page.goto(newsroom.site + (alone?.address ?? ""));
      await page.getByRole("link", { name: locale === "en" ? "English" : "Русский" }).first().click();
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      expect(await page.locator("main").innerText()).toMatch(says);
      expect(await page.locator(`main [lang=${other}]`).count()).toBeGreaterThan(0);
    }
    await context.close();
  });
});

describe("axe", () => {
  test.each([
    { name: "light and wide", options: { colorScheme: "light", viewport: { width: 1280, height: 900 } } },
    { name: "dark and narrow", options: { colorScheme: "dark", viewport: { width: 320, height: 640 } } },
  ] as const)("finds nothing on any template in either language, $name", async ({ options }) => {
    const { context } = await openContext(browser, [newsroom.site], options);
    const page = await context.newPage();
    const problems = [`${homePath("en")}/nowhere`, `${homePath("ru")}/nowhere`, `${newsPath("en")}/page/nowhere`].map((address) => ({ address }));
    for (const { address } of [...templates(), ...problems]) {
      await page.goto(newsroom.site + address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect({ address, violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })) }).toEqual({ address, violations: [] });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ address, overflow }).toEqual({ address, overflow: 0 });
    }
    await context.close();
  }, 600_000);
});

describe("weight", () => {
  test.each(demonstrationLanguages)("of an article in %s: at most 15 KB of HTML and CSS compressed, 60 KB of fonts, no script", async (locale) => {
    const { context } = await openContext(browser, [newsroom.site], { viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const bytes = { text: 0, fonts: 0, scripts: 0 };
    page.on("response", async (response) => {
      const kind = response.request().resourceType();
      const body = await response.body();
      if (kind === "document" || kind === "stylesheet") bytes.text += gzipSync(body).byteLength;
      if (kind === "font") bytes.fonts += body.byteLength;
      if (kind === "script") bytes.scripts += body.byteLength;
    });
    await page.goto(newsroom.site + moscow[locale], { waitUntil: "networkidle" });
    expect(bytes.scripts).toBe(0);
    expect(bytes.text).toBeLessThanOrEqual(15 * 1024);
    expect(bytes.fonts).toBeLessThanOrEqual(60 * 1024);
    await context.close();
  });
});

describe("whoever tries to lead a reader off the site", () => {
  const somewhere = "evil.example";

  test.each([
    { host: somewhere },
    { "x-forwarded-host": somewhere },
    { "x-forwarded-proto": "https", "x-forwarded-host": somewhere },
    { forwarded: `host=${somewhere};proto=https` },
    { "x-original-url": `//${somewhere}/` },
  ])("by the headers %j finds the site’s own addresses only", async (headers) => {
    for (const address of [languageChoicePath, moscow.en, newsFeedPath("ru")]) {
      const answer = await ask(address, headers);
      expect(answer.status).toBe("host" in headers ? newsroom.toStrangers : 200);
      expect(answer.body + answer.location).not.toContain(somewhere);
    }
  });

  test.each([`//${somewhere}`, `//${somewhere}/en/news/`, `/\\${somewhere}`, `/%5C${somewhere}`, `///${somewhere}/%2e%2e`, `/en//${somewhere}`, `/en/news/?to=//${somewhere}`])(
    "by the address %s is not sent there",
    async (address) => {
      const answer = await ask(address);
      expect(answer.status).not.toBe(500);
      if (answer.location !== "") expect(new URL(answer.location, newsroom.site).origin).toBe(newsroom.site);
    },
  );

  test("with a host that is no host is refused with 400", async () => {
    expect((await ask(moscow.en, { host: "no host at all" })).status).toBe(400);
  });
});

describe("bad addresses", () => {
  test.each([
    ["/en/news/never-written", 404],
    ["/ru/novosti/never-written", 404],
    ["/en/topics/never-written", 404],
    ["/en/never-written", 404],
    ["/en/news/page/0", 400],
    ["/en/news/page/x", 400],
    ["/en/news/page/99999", 404],
    ["/xx/news", 400],
    ["/en/news/%E0%A4%A", 400],
    ["/media/nothing.jpg", 404],
    ["/media/..%2fsecrets.json", 404],
  ])("%s answers %i", async (address, status) => {
    const answer = await ask(address);
    expect({ address, status: answer.status }).toEqual({ address, status });
  });
});

function pages(): readonly Crawled[] {
  return everything.filter(({ contentType }) => contentType.startsWith("text/html"));
}

/** One page of each kind in each language, one answer of each filter, and the article on the meeting. */
function templates(): readonly Crawled[] {
  const shown = new Set<string>();
  return pages().filter(({ address }) => {
    const kind = address.replace(/^(\/[a-z]+\/[a-z]+\/)(?!page\/|stranitsa\/)[^/?]+$/, "$1*").replaceAll(/=[^&]*/g, "=*");
    const isFirst = !shown.has(kind);
    shown.add(kind);
    return isFirst || Object.values(moscow).includes(address);
  });
}

function headOf(body: string): { readonly canonical: string | undefined; readonly alternates: Readonly<Record<string, string>> } {
  const links = [...body.matchAll(/<link\s([^>]+)>/g)].map(([, attributes = ""]) =>
    Object.fromEntries([...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value])),
  );
  return {
    canonical: links.find(({ rel }) => rel === "canonical")?.href,
    alternates: Object.fromEntries(
      links.flatMap(({ rel, hreflang, href }) => (rel === "alternate" && hreflang && href ? [[hreflang, href]] : [])),
    ),
  };
}

/** Asks for exactly this address with exactly these headers, which `fetch` would mend or refuse. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<{ status: number; location: string; body: string }> {
  const { hostname, port } = new URL(newsroom.site);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path: address, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? "", body }));
    });
    request.once("error", reject);
    request.end();
  });
}
