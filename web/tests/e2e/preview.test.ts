import { request } from "node:http";
import { AxeBuilder } from "@axe-core/playwright";
import { articlePath, homePath, newsPath, previewEntryPath, previewPath } from "@parasol/shared";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { draftsPicture, goodToken } from "../contract-server/server.ts";
import { openBrowser } from "./browser.ts";
import { adminOrigin, openOwnSite, type OwnSite } from "./site.ts";

/* Pages of a preview, before a newsroom that opens one for whoever holds the good token. What it shows is tested in cms/tests/preview. */

let site: OwnSite;
let browser: Browser;
beforeAll(async () => {
  site = await openOwnSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => {
  for (const fault of Object.keys(site.newsroom.faults)) Reflect.deleteProperty(site.newsroom.faults, fault);
});

const english = articlePath("en", "sex-workers-meet-in-moscow");
const russian = articlePath("ru", "vstrecha-v-moskve");
const inPreview = (path: string) => previewPath(goodToken, path);
/** As a token is made, and signed by nobody. */
const endedToken = `ZW5kZWQ.${"x".repeat(43)}`;

const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(site.url + path, { redirect: "manual", headers });
  // Where lines may not break is of no concern here.
  return { status: response.status, headers: response.headers, html: (await response.text()).replaceAll("\u00A0", " ") };
};

describe("a page of a preview", () => {
  it("says on paper too that it is one", async () => {
    const page = await browser.newPage();
    await page.goto(site.url + inPreview(english));
    await page.emulateMedia({ media: "print" });
    const bar = page.locator(".preview-bar");
    expect((await bar.innerText()).length).toBeGreaterThan(20);
    expect(await bar.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)");
    expect(await page.locator(".preview-bar nav").isVisible()).toBe(false);
    expect(await page.locator(".printed-address").count()).toBe(0);
    await page.close();
  });

  it.each([english, russian, homePath("en"), newsPath("ru"), newsPath("en", 2)])("%s is the site's own page, for the admin's frame alone and kept by nobody", async (path) => {
    const [shown, own] = [await read(inPreview(path)), await read(path)];
    expect([shown.status, own.status]).toEqual([200, 200]);
    const title = /<title>[^<]+<\/title>/;
    expect(shown.html.match(title)?.[0]).toBe(own.html.match(title)?.[0]);
    expect(shown.headers.get("content-security-policy")).toContain(`frame-ancestors ${adminOrigin}`);
    expect(shown.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
    expect(shown.headers.get("x-frame-options")).toBeNull();
    expect(shown.headers.get("cache-control")).toBe("private, no-store");
    expect(shown.headers.get("x-robots-tag")).toBe("noindex");
    expect(shown.html).not.toMatch(/<script(?! type="application.ld.json")/);
    expect(shown.html).toContain('<base target="_blank">');

    expect(own.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(own.headers.get("x-frame-options")).toBe("DENY");
    expect(own.headers.get("x-robots-tag")).toBeNull();
    expect(own.html).not.toMatch(/preview|<base/i);
  });

  it("is where its entry leads, in the language that was asked for", async () => {
    for (const [locale, path] of [["en", english], ["ru", russian]] as const) {
      const { status, headers } = await read(previewEntryPath(goodToken, locale));
      expect([status, headers.get("location"), headers.get("cache-control")]).toEqual([302, inPreview(path), "private, no-store"]);
    }
    expect((await read(previewEntryPath(endedToken, "ru"))).html).toContain("Предпросмотр закончился");
  });

  it("has a bar that says what it is, for how long, and leads to the other language", async () => {
    site.newsroom.faults.preview = { until: new Date(Date.now() + 17.5 * 60_000).toISOString() };
    const { html } = await read(inPreview(english));
    expect(html).toContain("This is what readers would see if you published it now.");
    expect(html).toContain("for another 18 min.");
    expect(html).toMatch(new RegExp(`<a href="${inPreview(russian)}" target="_self" hreflang="ru" lang="ru">Русский</a>`));
    expect(html).toMatch(new RegExp(`<a href="${inPreview(english)}" target="_self" hreflang="en" aria-current="true">English</a>`));
  });

  it("stays in the preview where it leads to another language, and leads out of it beside the frame anywhere else", async () => {
    const draft = articlePath("ru", "chernovik");
    site.newsroom.faults.preview = { addresses: [{ locale: "en", path: english }, { locale: "ru", path: draft }] };
    const { html } = await read(inPreview(english));
    const languages = /<nav class="languages".*?<\/nav>/s.exec(html)?.[0] ?? "";
    expect(languages).toContain(`<a href="${inPreview(english)}" target="_self" hreflang="en" aria-current="true">`);
    expect(languages).toContain(`<a href="${inPreview(draft)}" target="_self" hreflang="ru" lang="ru">`);
    expect(html, "among its facts").toContain(`<a href="${inPreview(draft)}" target="_self" hreflang="ru" lang="ru" rel="alternate">`);
    expect(html).toMatch(new RegExp(`class="masthead-name" href="${homePath("en")}"(?! target)`));
    const translated = await read(inPreview(draft.replace("chernovik", "vstrecha-v-moskve")));
    expect(translated.html).toContain(`href="${inPreview(english)}" target="_self"`);

    const list = await read(inPreview(newsPath("ru")));
    expect(list.html, "a page of the preview that is not the document's own").toContain(`<a href="${inPreview(newsPath("en"))}" target="_self" hreflang="en" lang="en">`);
    expect((await read(english)).html).not.toContain("_self");
  });

  it("leads beside the frame to what readers see of a language that its token does not open", async () => {
    site.newsroom.faults.preview = { locales: ["en"], addresses: [{ locale: "en", path: english }] };
    const { html } = await read(inPreview(english));
    expect(/<nav class="languages".*?<\/nav>/s.exec(html)?.[0]).toContain(`<a href="${russian}" hreflang="ru" lang="ru">`);
  });

  it("speaks to the editor in her language, whatever the language of the page", async () => {
    site.newsroom.faults.preview = { language: "ru", refusals: [{ field: "Обложка", message: "Опишите снимок." }] };
    const { html } = await read(inPreview(english));
    expect(html).toMatch(/<aside class="preview-bar" lang="ru" aria-label="Предпросмотр">/);
    expect(html).toContain("Так это выйдет, если опубликовать сейчас.");
    expect(html).toMatch(/<summary>Опубликовать это пока нельзя<\/summary>.*<b>Обложка\.<\/b> Опишите снимок\./s);
    expect(html).toMatch(/<html +lang="en"/);
  });

  it.each([
    ["published", "This is what readers see now, without the changes in the draft."],
    ["undrafted", "There is no draft in this language."],
  ] as const)("says when it is %s", async (standing, words) => {
    site.newsroom.faults.preview = { standing };
    expect((await read(inPreview(english))).html).toContain(words);
  });

  it("shows pictures that only the draft has, at its own address", async () => {
    const { html } = await read(inPreview(homePath("en")));
    const pictures = [...html.matchAll(/(?:src|srcset)="([^" ]*\/media\/[^" ]+)/g)].map(([, address]) => address);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((address) => !address?.startsWith(inPreview("/media/")))).toEqual([]);
    for (const address of pictures) {
      const picture = await read(address ?? "");
      expect([picture.status, picture.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
    }
    const draft = await read(inPreview(`/media/${draftsPicture.name}`));
    expect([draft.status, draft.html, draft.headers.get("content-type"), draft.headers.get("cache-control")]).toEqual([200, draftsPicture.bytes, "image/webp", "private, no-store"]);
    expect((await read(`/media/${draftsPicture.name}`)).status).toBe(404);
    expect((await read(previewPath(endedToken, `/media/${draftsPicture.name}`))).status).toBe(404);
    expect((await read(inPreview("/media/11111111111111111111111111111111.webp"))).status).toBe(404);
  });

  it("lets nobody keep its card", async () => {
    const card = await read(inPreview(`${english}/card.png`));
    expect([card.status, card.headers.get("cache-control"), card.headers.get("cross-origin-resource-policy")]).toEqual([200, "private, no-store", "same-origin"]);
  });

  it("stays in the preview when its address is not quite right", async () => {
    const slashed = await read(inPreview(`${english}/`));
    expect([slashed.status, slashed.headers.get("location"), slashed.headers.get("cache-control")]).toEqual([301, inPreview(english), "private, no-store"]);
    expect((await read(inPreview(articlePath("ru", "sex-workers-meet-in-moscow")))).headers.get("location") ?? "").toMatch(/^$|^\/preview\//);
  });

  it("has no fault that a program can find, and fits a phone, in either language", async () => {
    site.newsroom.faults.preview = { refusals: [{ field: "Cover picture", message: "Say in a sentence what can be seen in the picture, for those who do not see it." }] };
    for (const path of [english, russian]) {
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({ viewport: { width: 320, height: 600 }, colorScheme });
        const page = await context.newPage();
        await page.goto(site.url + inPreview(path));
        await page.locator(".preview-bar summary").click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        await context.close();
      }
    }
  });
});

describe("where there is no preview to show", () => {
  it.each([[endedToken], ["altered.token"], ["x"], [`${goodToken}x`], [goodToken.slice(0, -1)]])("the token %s is a 403 that says how to go on, in the language of the address", async (token) => {
    const [russianPage, englishPage] = [await read(previewPath(token, russian)), await read(previewPath(token, english))];
    expect([russianPage.status, englishPage.status]).toEqual([403, 403]);
    expect(russianPage.html).toContain("Предпросмотр закончился");
    expect(englishPage.html).toContain("This preview is over");
    expect(englishPage.headers.get("content-security-policy")).toContain(`frame-ancestors ${adminOrigin}`);
    expect(englishPage.headers.get("x-frame-options")).toBeNull();
    expect(englishPage.headers.get("cache-control")).toBe("private, no-store");
    expect(englishPage.html).not.toContain("Moscow");
  });

  it("what is no token has the answer of one that has ended, and the CMS is not asked", async () => {
    const answerTo = async (token: string, path: string) => {
      const before = site.newsroom.requests();
      const { status, headers, html } = await read(previewPath(token, path));
      return { asked: site.newsroom.requests() - before, answer: [status, [...headers].filter(([name]) => name !== "date"), html] };
    };
    for (const path of [english, russian, "?language=ru", "", `/media/${draftsPicture.name}`]) {
      const ended = await answerTo(endedToken, path);
      expect(ended.asked).toBe(1);
      for (const token of ["x", "bad.token", "%2e%2e%2fadmin", `${endedToken}x`, `.${endedToken}`, `${endedToken}~`]) {
        expect(await answerTo(token, path), `${token} ${path}`).toEqual({ ...ended, asked: 0 });
      }
    }
  });

  it("an address of a preview without a token is a 404", async () => {
    for (const path of ["/preview", "/preview/", "/preview/?x"]) expect([301, 404]).toContain((await read(path)).status);
    expect((await read("/preview")).headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });

  it("a CMS that is away is a 503, in the frame too", async () => {
    site.newsroom.faults.isDown = true;
    const { status, headers, html } = await read(inPreview(russian));
    expect([status, headers.get("retry-after")]).toEqual([503, "30"]);
    expect(html).toContain("Сейчас мы не можем показать эту страницу");
    expect(headers.get("content-security-policy")).toContain(`frame-ancestors ${adminOrigin}`);
  });

  it("a draft that lacks what a page needs is a 422 that says what, to its editor", async () => {
    site.newsroom.faults.preview = { standing: "incomplete", language: "ru", refusals: [{ field: "Коротко", message: "Здесь пусто." }] };
    const { status, html } = await read(inPreview(english));
    expect(status).toBe(422);
    expect(html).toContain("Показать этот черновик пока нельзя");
    expect(html).toContain("<b>Коротко.</b> Здесь пусто.");
  });

  it("what is for nobody outside is a 404 that says so", async () => {
    site.newsroom.faults.preview = { standing: "hidden" };
    const { status, html } = await read(inPreview(english));
    expect(status).toBe(404);
    expect(html).toContain("Readers would see nothing of this");
  });

  it("what was never there is a 404, and a malformed address a 400, in the frame too", async () => {
    const missing = await read(inPreview(articlePath("en", "never-there")));
    expect([missing.status, missing.headers.get("x-frame-options")]).toEqual([404, null]);
    expect((await read(inPreview("/en/%00"))).status).toBe(400);
    expect((await read(inPreview("/de/news"))).status).toBe(400);
  });
});

describe("a page that is no preview", () => {
  it("becomes none by a header", async () => {
    const { status, headers, html } = await read(english, { "x-newsroom-preview": goodToken });
    expect([status, headers.get("x-frame-options"), headers.get("x-robots-tag")]).toEqual([200, "DENY", null]);
    expect(html).not.toContain("preview-bar");
  });

  it("takes no path with a token in the middle for one", async () => {
    const { hostname, port } = new URL(site.url);
    const answer = await new Promise<number>((resolve, reject) => {
      request({ hostname, port, path: `/en/..${inPreview(english)}` }, (response) => resolve(response.resume().statusCode ?? 0)).on("error", reject).end();
    });
    expect(answer).toBe(404);
  });
});
