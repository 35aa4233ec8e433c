import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext, type WatchedContext } from "../browser/chromium.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/*
 * Strapi hands what is typed into a text over to the form 0.3 s later. Here it does so after a minute, so that nothing but our own hand-over can
 * be what saves it. The private seams of Strapi 5.54 are `BlocksEditor`, `BlocksContent`, `Modifiers` and the shortcuts of its form, all changed
 * by cms/src/admin/vite.config.ts.
 */

let newsroom: Newsroom;
let browser: Browser;
let page: Page;
let whenQuiet: WatchedContext["whenQuiet"];
/** What was sent to be saved or published, in order. */
const sent: Request[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none", withSite: false });
  browser = await launchChromium();
  const watched = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
  ({ whenQuiet } = watched);
  page = await watched.context.newPage();
  await admin.logIn(page, newsroom);
  await page.addInitScript(() => {
    const start = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (then: TimerHandler, delay?: number, ...rest: unknown[]) => start(then, delay === 300 ? 60_000 : delay, ...rest) });
  });
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (/\/content-manager\/.*\/api::newsroom\.article(?:\/[a-z0-9]+)?(?:\/actions\/publish)?$/.test(pathname) && ["POST", "PUT"].includes(request.method())) sent.push(request);
  });
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => {
  newsroom.showOutputOnFailure();
  sent.length = 0;
});

const ways = [
  { how: "by its button", save: () => admin.saveButton(page).click() },
  { how: "by Ctrl+S", save: () => page.keyboard.press("Control+s") },
  { how: "by Ctrl+S with Russian letters", save: () => press({ key: "ы", code: "KeyS", ctrlKey: true }) },
  { how: "by Ctrl+Enter", save: () => page.keyboard.press("Control+Enter") },
  { how: "by publishing it", save: () => admin.publishButton(page).click() },
  { how: "by Ctrl+Shift+Enter, which publishes it", save: () => page.keyboard.press("Control+Shift+Enter") },
];

describe("a text is saved once and to its last letter, however soon after", () => {
  test.each(ways)("$how", async ({ save }) => {
    await openNew();
    await admin.addText(page, "Typed the moment before.");
    // In the middle of a word: no key that saves writes anything there.
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press("ArrowLeft");
    await save();
    await admin.documentId(page);
    await whenQuiet();
    expect(sent.map((request) => textsOf(request))).toEqual([["Typed the moment before."]]);
    expect((await sent[0]?.response())?.ok()).toBe(true);
    await expect.poll(() => admin.saveButton(page).isDisabled()).toBe(true);
  });

  test("where nothing else had changed", async () => {
    await openNew();
    await admin.addText(page, "As it was");
    await admin.save(page);
    const id = await admin.documentId(page);
    await admin.openDocument(page, newsroom, "article", id, "en");
    await admin.openText(page);
    sent.length = 0;
    await page.locator("[role=textbox][contenteditable=true]").last().click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("!");
    await page.keyboard.press("Control+s");
    await expect.poll(() => sent.length).toBe(1);
    await whenQuiet();
    expect(sent.map((request) => textsOf(request))).toEqual([["As it was!"]]);
  });
});

test("letters are made bold with Russian letters too", async () => {
  await openNew();
  await admin.addText(page, "Plain ");
  await press({ key: "и", code: "KeyB", ctrlKey: true });
  await page.keyboard.type("bold");
  await admin.save(page);
  expect(sent[0]?.postDataJSON().body[0].content[0].children).toEqual([{ type: "text", text: "Plain " }, { type: "text", text: "bold", bold: true }]);
});

async function openNew(): Promise<void> {
  await admin.openNew(page, newsroom, "article", "en");
  await page.fill("input[name=title]", "Written in a hurry");
  await page.fill("textarea[name=summary]", "A summary");
}

/** As a keyboard with Russian letters says it, which Playwright has no word for. */
async function press(key: { readonly code: string; readonly key: string; readonly ctrlKey: boolean }): Promise<void> {
  await page.evaluate((init) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true })), key);
}

/** The paragraphs of its text, as they were sent. */
function textsOf(request: Request): readonly string[] {
  return [...(request.postData() ?? "").matchAll(/"text":"([^"]*)"/g)].map(([, text = ""]) => text);
}
