import { createServer } from "node:http";
import { existsSync, readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { articlePath, eventPath, homePath, organisationPath, readPreviewPath } from "@parasol/shared";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { takeGpsPhoto } from "../newsroom/gps-photo.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/* A PR manager looks at drafts, in the admin's frame: each test goes on from the one before. */

let newsroom: Newsroom;
let browser: Browser;
let page: Page;
let outside: string[];
let articleId: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none" });
  browser = await launchChromium();
  const opened = await openContext(browser, [newsroom.cms, newsroom.site], { viewport: { width: 1400, height: 1000 } });
  outside = opened.outside;
  page = await opened.context.newPage();
  await admin.logIn(page, newsroom, newsroom.prManager);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

const word = "Zamoskvorechye";
const words = { en: /This is what readers would see if you published it now/, ru: /Так это выйдет, если опубликовать сейчас/ };

describe("in the admin's frame", () => {
  test("a draft that was never published is seen as it would be, with its picture, and nowhere else", async () => {
    await admin.openNew(page, newsroom, "article", "en");
    await page.getByRole("textbox", { name: /^Title/ }).fill(`${word} meets`);
    await page.locator("[name=summary]").fill("In short.");
    await admin.addText(page, "All of it.");
    await admin.addCover(page, await takeGpsPhoto(), "A red wall");
    expect(await admin.save(page)).toBeLessThan(300);
    articleId = await admin.documentId(page);

    const frame = await openPreview("Open preview");
    await expect.poll(() => frame.locator("h1").innerText()).toMatch(new RegExp(`${word}\\smeets`));
    expect(await wordsIn(frame, ".preview-bar")).toMatch(words.en);
    await expect.poll(() => frame.locator("main img").first().evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
    expect(await frame.locator('script:not([type="application/ld+json"])').count()).toBe(0);

    const media = path.join(newsroom.folder, "media");
    expect(existsSync(media) ? readdirSync(media) : []).toEqual([]);
    expect((await fetch(newsroom.site + articlePath("en", "zamoskvorechye-meets"))).status).toBe(404);
    expect(await (await fetch(newsroom.site + homePath("en"))).text()).not.toContain(word);
    expect(await askPublic(`{ articles(locale: "en", first: 10) { totalCount nodes { title } } }`)).toEqual({ articles: { totalCount: 0, nodes: [] } });
    expect(outside).toEqual([]);
  });

  test("it is on the lists of the preview, and its links open beside the admin", async () => {
    const frame = previewFrame();
    const beside = page.context().waitForEvent("page");
    await frame.locator(".masthead-name").click();
    const opened = await beside;
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toBe(homePath("en"));
    expect(await opened.locator(".preview-bar").count()).toBe(0);
    await opened.close();

    const token = await shownToken();
    const front = await (await fetch(`${newsroom.site}/preview/${token}${homePath("en")}`)).text();
    expect(front).toContain(word);
  });

  test("the bar leads to the draft in the other language, and stays in the frame", async () => {
    await admin.openDocument(page, newsroom, "article", articleId, "ru");
    await page.getByRole("textbox", { name: /^Title/ }).fill("Встреча в Замоскворечье");
    await page.locator("[name=summary]").fill("Коротко.");
    await admin.addText(page, "Целиком.");
    expect(await admin.save(page)).toBeLessThan(300);
    await admin.openDocument(page, newsroom, "article", articleId, "en");
    const frame = await openPreview("Open preview");
    await frame.locator(".preview-bar").getByRole("link", { name: "Русский" }).click();
    await expect.poll(() => frame.locator("h1").innerText()).toMatch(/Встреча\sв\sЗамоскворечье/);
    expect(await frame.locator("html").getAttribute("lang")).toBe("ru");
    expect(await wordsIn(frame, ".preview-bar")).toMatch(words.en);
    await frame.locator(".preview-bar").getByRole("link", { name: "English" }).click();
    await expect.poll(() => frame.locator("h1").innerText()).toMatch(new RegExp(word));
  });

  test("so does the page's own language switch: to the draft, which has no public page, and back, in the frame", async () => {
    const frame = previewFrame();
    const tabs = page.context().pages().length;
    await frame.locator(".masthead .languages").getByRole("link", { name: "Русский" }).click();
    await expect.poll(() => frame.locator("h1").innerText()).toMatch(/Встреча\sв\sЗамоскворечье/);
    expect(await frame.locator("html").getAttribute("lang")).toBe("ru");
    await frame.locator(".masthead .languages").getByRole("link", { name: "English" }).click();
    await expect.poll(() => frame.locator("h1").innerText()).toMatch(new RegExp(word));
    expect(page.context().pages()).toHaveLength(tabs);
  });

  test("the frame shows what is saved in another tab, and loads anew what is published from above it", async () => {
    const frame = previewFrame();
    const form = await page.context().newPage();
    await admin.openDocument(form, newsroom, "article", articleId, "en");
    await form.getByRole("textbox", { name: /^Title/ }).fill(`${word} parts`);
    expect(await admin.save(form)).toBeLessThan(300);
    await expect.poll(() => frame.locator("h1").innerText()).toMatch(/parts/);
    await form.close();

    await admin.openDocument(page, newsroom, "article", articleId, "en");
    const opened = await openPreview("Open preview");
    const [saved, other] = [await frameAddress(), opened.locator(".masthead .languages").getByRole("link", { name: "Русский" })];
    await other.click();
    await expect.poll(() => opened.locator("html").getAttribute("lang")).toBe("ru");
    expect(await admin.publish(page)).toBeLessThan(300);
    await expect.poll(() => opened.locator("html").getAttribute("lang")).toBe("en");
    expect(await frameAddress()).not.toBe(saved);
    expect(await opened.locator("h1").innerText()).toMatch(/parts/);
    await expect.poll(async () => (await fetch(newsroom.site + homePath("en"))).text(), { timeout: 5_000 }).toContain(`${word} parts`);
    expect(await page.getByRole("button", { name: "Close editor" }).count(), "where there is a form beside the frame, this test must save in it").toBe(0);
  });

  test.each([
    ["event", { title: "A meeting to come", startsOn: "2031-05-04", timeZone: "Asia/Bishkek" }, eventPath("en", "a-meeting-to-come"), /A\smeeting\sto\scome/],
    ["organisation", { name: "Sample Circle", summary: "In short.", listing: "listing_public" }, organisationPath("en", "sample-circle"), /Sample\sCircle/],
  ] as const)("so is an %s", async (type, fields, address, title) => {
    const id = await write(type, fields);
    await admin.openDocument(page, newsroom, type, id, "en");
    const frame = await openPreview("Open preview");
    await expect.poll(() => frame.locator("h1").innerText()).toMatch(title);
    expect(readPreviewPath(new URL(page.frames()[1]?.url() ?? "").pathname)?.path).toBe(address);
    expect((await fetch(newsroom.site + address)).status).toBe(404);
  });

  test("what would be refused is said in the words of the form, and the button and frame speak the editor's language", async () => {
    await admin.chooseInterfaceLanguage(page, newsroom, "ru");
    const id = await write("article", { title: "Пока без текста", summary: "Коротко." });
    await admin.openDocument(page, newsroom, "article", id, "en");
    const frame = await openPreview("Открыть предпросмотр");
    await expect.poll(() => wordsIn(frame, ".preview-bar")).toMatch(words.ru);
    await frame.getByText("Опубликовать это пока нельзя").click();
    expect(await wordsIn(frame, ".preview-bar details")).toContain("Текст. ");
    const english = (await page.locator("body").innerText()).split("\n").filter((line) => /[a-z]{2}/i.test(line) && !/[а-яё]/i.test(line));
    expect(english.filter((line) => line !== "PR manager")).toEqual([]);
  });
});

describe("the address of a preview", () => {
  test("shows nothing in a frame of anybody else, and public pages stand in no frame at all", async () => {
    const address = await frameAddress();
    const stranger = createServer((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(`<iframe src="${address}"></iframe><iframe src="${newsroom.site}${homePath("en")}"></iframe>`));
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    try {
      const { context } = await openContext(browser, [], {});
      const framing = await context.newPage();
      await framing.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
      const seen = await Promise.all(framing.frames().slice(1).map(async (frame) => [frame.url(), await frame.locator(".preview-bar, .masthead").count()]));
      expect(seen).toEqual([["chrome-error://chromewebdata/", 0], ["chrome-error://chromewebdata/", 0]]);
      await framing.goto(address);
      expect(await framing.locator(".preview-bar").count(), "in a tab of its own it is seen").toBe(1);
      await context.close();
    } finally {
      stranger.close();
    }
  });

  test("opens nothing when it was changed, and a CMS that is away is said", async () => {
    const token = await shownToken();
    const read = async (changed: string) => {
      const answer = await fetch(newsroom.site + changed, { redirect: "manual" });
      return { status: answer.status, text: await answer.text(), frames: /frame-ancestors [^;]+/.exec(answer.headers.get("content-security-policy") ?? "")?.[0] };
    };
    const altered = await read(`/preview/${token.slice(0, -2)}xx${homePath("en")}`);
    expect([altered.status, altered.frames]).toEqual([403, `frame-ancestors ${newsroom.cms}`]);
    expect(altered.text).not.toContain(word);
    await newsroom.stopCms();
    const away = await read(`/preview/${token}${homePath("en")}`);
    expect([away.status, away.frames]).toEqual([503, `frame-ancestors ${newsroom.cms}`]);
  });
});

/** Presses the button beside the form that is open, and waits for the frame. */
async function openPreview(button: string): Promise<FrameLocator> {
  await page.getByRole("link", { name: button }).click();
  await page.locator("iframe").waitFor();
  const frame = previewFrame();
  await frame.locator(".preview-bar").waitFor();
  return frame;
}

function previewFrame(): FrameLocator {
  return page.frameLocator("iframe");
}

/** Where lines may not break is of no concern here. */
async function wordsIn(frame: FrameLocator, selector: string): Promise<string> {
  return (await frame.locator(selector).innerText()).replaceAll("\u00A0", " ");
}

async function frameAddress(): Promise<string> {
  return (await page.locator("iframe").getAttribute("src")) ?? "";
}

async function shownToken(): Promise<string> {
  return readPreviewPath(new URL(await frameAddress()).pathname)?.token ?? "";
}

/** A draft in English, as the form would save it. */
async function write(type: string, fields: object): Promise<string> {
  const { data } = await send("/admin/login", newsroom.prManager);
  const created = await send(`/content-manager/collection-types/api::newsroom.${type}?locale=en`, fields, data.token);
  return created.data.documentId;
}

async function askPublic(query: string): Promise<unknown> {
  const answer = await fetch(newsroom.graphql, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  return (await answer.json()).data;
}

async function send(address: string, body: object, token = ""): Promise<any> {
  const answer = await fetch(newsroom.cms + address, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address} was refused: ${answer.status} ${await answer.text()}`);
  return answer.json();
}
