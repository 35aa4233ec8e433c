import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkout } from "../../commands/checkout.mjs";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/*
 * What an editor reads in the admin, in her language and in no programmer's: every list and every form of an empty newsroom,
 * with every item added, so that all words on the page are ours or Strapi's.
 *
 * The private seams that this holds are those of cms/src/admin/forms/shape-form.tsx, lists/show-values.tsx, frame/ and
 * vite.config.ts.
 */

let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none", withSite: false });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

const collectionTypes = [
  "article",
  "contributor",
  "event",
  "organisation",
  "page",
  "photo-record",
  "place",
  "population",
  "priority-area",
  "question",
  "resource",
  "topic",
] as const satisfies readonly admin.CollectionType[];

const forgotten = { en: /^No e-mail was sent.+npm run password/, ru: /^Письмо не отправлено.+npm run password/ };

/** Names of fields and choices as programs know them. */
const rawNames = readRawNames();

describe.each(["en", "ru"] as const)("with the interface in %s", (language) => {
  let page: Page;

  beforeAll(async () => {
    const { context } = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
    page = await context.newPage();
    await admin.logIn(page, newsroom, newsroom.prManager);
    await admin.chooseInterfaceLanguage(page, newsroom, language);
  });

  test("the first page says where to begin, and advertises nothing", async () => {
    await page.goto(newsroom.admin);
    const steps = page.locator("[data-parasol=first-steps]");
    // Two languages without a site, four things to write.
    await expect.poll(() => steps.getByRole("link").count()).toBe(6);
    expect(await page.locator("body").innerText()).not.toMatch(/Strapi|blog|upgrade|revamped/i);
    await expectGoodWords();
  });

  test("who forgot the password is told that no e-mail comes, and what helps", async () => {
    const { context } = await openContext(browser, [newsroom.cms]);
    await context.addInitScript((code) => localStorage.setItem("strapi-admin-language", code), language);
    const stranger = await context.newPage();
    await stranger.goto(`${newsroom.admin}/auth/forgot-password`);
    await stranger.fill("input[name=email]", newsroom.prManager.email);
    await stranger.click("button[type=submit]");
    await expect.poll(async () => (await stranger.getByRole("alert").allInnerTexts()).join("")).toMatch(forgotten[language]);
    expect(stranger.url()).not.toContain("success");
    await context.close();
  });

  test("lists and new entries open in that language, until another is chosen", async () => {
    expect(await admin.openWithoutLanguage(page, newsroom, "event")).toBe(language);
    expect(await admin.openWithoutLanguage(page, newsroom, "event/create")).toBe(language);
    await page.goto(newsroom.admin);
    const link = page.locator("[data-parasol=first-steps]").locator('a[href*="newsroom.event/create"]');
    expect(await link.getAttribute("href")).toContain(`plugins[i18n][locale]=${language}`);

    const other = language === "en" ? "ru" : "en";
    await page.goto(`${newsroom.admin}/content-manager/collection-types/api::newsroom.event?plugins[i18n][locale]=${other}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await admin.openWithoutLanguage(page, newsroom, "place")).toBe(other);
  });

  test("the choice of a list’s columns names them as the form does", async () => {
    await page.goto(`${newsroom.admin}/content-manager/collection-types/api::newsroom.event?plugins[i18n][locale]=en`);
    await page.getByRole("button", { name: /^(View settings|Настройки просмотра)$/ }).click();
    await page.getByRole("group").getByRole("checkbox").first().waitFor();
    await expectGoodWords();
  });

  test.each(collectionTypes)("the list and the form of %s have words for everything", async (type) => {
    await page.goto(`${newsroom.admin}/content-manager/collection-types/api::newsroom.${type}?plugins[i18n][locale]=en`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectGoodWords();

    await admin.openNew(page, newsroom, type, "en");
    await addEverything();
    await expectGoodWords();
  });

  test("the site’s form too", async () => {
    await admin.openSite(page, newsroom, "en");
    await addEverything();
    await expectGoodWords();
  });

  test("what is asked before several languages are published at once too", async () => {
    await admin.openNew(page, newsroom, "topic", "ru");
    await page.fill("[name=name]", "Жильё");
    expect(await admin.save(page)).toBe(201);
    await admin.documentId(page);
    await page.getByRole("button", { name: /^(More document actions|Другие действия с документом)$/ }).click();
    await page.getByRole("menuitem", { name: /^(Publish in several languages|Опубликовать на нескольких языках)$/ }).click();
    await page.getByRole("dialog").getByRole("row").nth(1).waitFor();
    await expectGoodWords();
  });

  test("and the library of files", async () => {
    await page.goto(`${newsroom.admin}/plugins/upload`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForLoadState("networkidle");
    await expectGoodWords();
  });

  /** Adds one of each kind of item, and looks at the blocks that a text can have. */
  async function addEverything(): Promise<void> {
    await page.waitForLoadState("networkidle");
    const empty = page.getByRole("button", { name: admin.addFirst });
    for (let left = await empty.count(); left > 0; left -= 1) await empty.first().click();
    const blocks = page.getByRole("button", { name: /^(Add a block|Добавить блок)/ });
    if ((await blocks.count()) > 0) await blocks.first().click();
  }

  /** Looks again while something is still loading, which Strapi says in English. */
  async function expectGoodWords(): Promise<void> {
    await expect.poll(async () => (await wordsOn(page)).length).toBeGreaterThan(5);
    await expect.poll(async () => (await wordsOn(page)).filter(isRaw), { message: "raw names" }).toEqual([]);
    if (language === "ru") await expect.poll(async () => (await wordsOn(page)).filter((text) => !isRussian(text)), { message: "words that are no Russian" }).toEqual([]);
  }
});

/** Everything that can be read on the page, but the account's name. */
async function wordsOn(page: Page): Promise<readonly string[]> {
  const text = await page.locator("body").innerText();
  const placeholders = await page.locator("[placeholder]").evaluateAll((inputs) => inputs.map((input) => input.getAttribute("placeholder") ?? ""));
  const lines = [...text.split("\n"), ...placeholders].map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== "" && !line.includes("PR manager"));
}

function isRaw(text: string): boolean {
  return rawNames.has(text) || /\w_\w|api::|parasol\.|content-manager\.|\[object/.test(text);
}

function isRussian(text: string): boolean {
  return /[а-яё]/i.test(text) || !/[a-z]{2}/i.test(text) || ["English", "Menu", "Close modal"].includes(text);
}

function readRawNames(): ReadonlySet<string> {
  const sources = path.join(checkout, "cms/src");
  const files = [...jsonIn(path.join(sources, "api/newsroom/content-types")), ...jsonIn(path.join(sources, "components"))];
  const names = files.flatMap((file) => {
    const { attributes }: { attributes: Record<string, { enum?: string[] }> } = JSON.parse(readFileSync(file, "utf8"));
    return Object.entries(attributes).flatMap(([name, attribute]) => [name, ...(attribute.enum ?? [])]);
  });
  return new Set(names);
}

function jsonIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.join(folder, file));
}
