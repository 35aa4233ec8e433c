import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/*
 * Strapi hands what is typed into a text over to the form a moment later; who saves within it saves that too. The private seams of
 * Strapi 5.54 are `BlocksEditor` and the shortcuts of its form, both changed by cms/src/admin/vite.config.ts.
 */

let newsroom: Newsroom;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none", withSite: false });
  browser = await launchChromium();
  const { context } = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
  page = await context.newPage();
  await admin.logIn(page, newsroom);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

test.each([
  { how: "by its button", save: () => admin.saveButton(page).click() },
  { how: "by the keyboard", save: () => page.keyboard.press("Control+s") },
  { how: "by the keyboard with Russian letters", save: () => pressSWithRussianLetters() },
  { how: "by publishing it", save: () => admin.publishButton(page).click() },
])("a text that is saved $how the moment it is typed is saved to its last letter", async ({ save }) => {
  await admin.openNew(page, newsroom, "article", "en");
  await page.fill("input[name=title]", "Written in a hurry");
  await page.fill("textarea[name=summary]", "A summary");
  await admin.addText(page, "Typed some time before.");
  await page.waitForTimeout(400);
  await page.keyboard.type(" Typed the moment before.");
  const asked = page.waitForRequest((request) => request.method() === "POST" && /\/api::newsroom\.article(?:\/actions\/publish)?$/.test(new URL(request.url()).pathname));
  await save();
  const request = await asked;
  expect(request.postData()).toContain("Typed some time before. Typed the moment before.");
  expect((await request.response())?.ok()).toBe(true);
  await admin.documentId(page);
});

/** As a keyboard with Russian letters says it, which Playwright has no word for. */
async function pressSWithRussianLetters(): Promise<void> {
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ы", code: "KeyS", ctrlKey: true, bubbles: true, cancelable: true })));
}
