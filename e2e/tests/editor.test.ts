import { access, readdir } from "node:fs/promises";
import path from "node:path";
import { articlePath } from "@parasol/shared";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { takeGpsPhoto } from "../newsroom/gps-photo.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/* One article's life, in the order in which it is lived: each test goes on from the one before. */

let newsroom: Newsroom;
let browser: Browser;
let editor: Page;
let outside: readonly string[];
let article: string;
let pictures: readonly string[];

const english = { slug: "sex-workers-meet-in-moscow", title: "Sex workers meet in Moscow" };
const russian = { slug: "seks-rabotnitsy-vstretilis-v-moskve", title: "Секс-работницы встретились в Москве" };

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none" });
  browser = await launchChromium();
  const opened = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
  outside = opened.outside;
  editor = await opened.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

test("an editor logs in with the first account and writes an article in English, with a photo", async () => {
  await admin.logIn(editor, newsroom);
  await admin.openNew(editor, newsroom, "article", "en");
  await editor.getByLabel("Title").fill(english.title);
  await editor.getByRole("combobox", { name: "Kind" }).click();
  await editor.getByRole("option", { name: "Report", exact: true }).click();
  await editor.getByLabel("Summary").fill("Delegates from nine cities spoke about health, safety and rights.");
  await admin.addCover(editor, await takeGpsPhoto(), "Red umbrellas on a square");
  await admin.addText(editor, "They came from nine cities.", "They spoke for four days.");

  expect(await admin.save(editor)).toBeLessThan(300);
  article = await admin.documentId(editor);
  expect((await read(articlePath("en", english.slug))).status, "a draft is not public").toBe(404);
});

test("its Russian version has the shared facts, and once saved the picture, and waits for its own words", async () => {
  await admin.openDocument(editor, newsroom, "article", article, "ru");
  expect(await editor.getByRole("combobox", { name: "Kind" }).innerText()).toBe("Report");
  await editor.getByLabel("Title").fill(russian.title);
  await editor.getByLabel("Summary").fill("Участницы из девяти городов говорили о здоровье, безопасности и правах.");
  expect(await admin.save(editor)).toBe(200);

  await expect.poll(() => editor.getByRole("region", { name: "Picture" }).getByRole("img").count()).toBeGreaterThan(0);
  const alt = editor.locator("[name='cover.alt']");
  expect(await alt.inputValue()).toBe("");
  await alt.fill("Красные зонты на площади");
  await admin.addText(editor, "Они приехали из девяти городов.");
  expect(await admin.save(editor)).toBe(200);
});

test("the button beside the address makes it from the Russian title, by ICAO Doc 9303", async () => {
  await admin.openDocument(editor, newsroom, "article", article, "ru");
  await editor.getByRole("button", { name: "Regenerate" }).click();
  await expect.poll(() => editor.getByLabel("Address on the site").inputValue()).toBe(russian.slug);
});

test("published in both languages, it is on the site in both, with its picture and each other's address", async () => {
  await admin.openDocument(editor, newsroom, "article", article, "ru");
  expect(await admin.publish(editor)).toBe(200);
  await admin.openDocument(editor, newsroom, "article", article, "en");
  expect(await admin.publish(editor)).toBe(200);

  const inEnglish = await read(articlePath("en", english.slug));
  expect(inEnglish).toMatchObject({ status: 200 });
  expect(inEnglish.html).toContain("They came from nine cities.");
  expect(inEnglish.html).toContain("Red umbrellas on a square");
  expect(inEnglish.html).toContain(`href="${articlePath("ru", russian.slug)}"`);

  const inRussian = await read(articlePath("ru", russian.slug));
  expect(inRussian).toMatchObject({ status: 200 });
  expect(inRussian.html).toContain("Красные зонты на площади");
  expect(inRussian.html).not.toContain("Red umbrellas on a square");

  pictures = [...new Set(inEnglish.html.match(/\/media\/[a-z0-9.-]+/g))];
  expect(pictures.length).toBeGreaterThan(1);
});

test("the picture that readers get carries neither a place nor a name", async () => {
  for (const address of pictures) {
    const answer = await fetch(newsroom.site + address);
    expect(answer.status).toBe(200);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect({ address, exif, xmp, iptc }).toEqual({ address, exif: undefined, xmp: undefined, iptc: undefined });
    expect(address).not.toMatch(/IMG|2016|moscow/i);
  }
});

test("what the editor uploaded is not served to the public", async () => {
  const uploaded = await readdir(path.join(newsroom.folder, "uploads"), { recursive: true });
  expect(uploaded.length).toBeGreaterThan(0);
  for (const name of uploaded) {
    expect([400, 404]).toContain((await fetch(`${newsroom.site}/media/${encodeURIComponent(path.basename(name))}`)).status);
    expect((await fetch(`${newsroom.site}/uploads/${path.basename(name)}`)).status).toBe(404);
    expect((await fetch(`${newsroom.cms}/uploads/${path.basename(name)}`)).status).not.toBe(200);
  }
});

test("an edit is not public until it is published, and then the site shows the new text", async () => {
  await admin.openDocument(editor, newsroom, "article", article, "en");
  await admin.openText(editor);
  await admin.typeIntoText(editor, "They came from ten cities.");
  expect(await admin.save(editor)).toBe(200);
  expect((await read(articlePath("en", english.slug))).html).toContain("nine cities.</p>");

  expect(await admin.publish(editor)).toBe(200);
  await expect.poll(async () => (await read(articlePath("en", english.slug))).html).toContain("They came from ten cities.");
});

test("taken back in English, its address answers 410 with the way to the Russian text, and nothing of the English one is left", async () => {
  await admin.openDocument(editor, newsroom, "article", article, "en");
  expect(await admin.unpublish(editor)).toBe(200);

  await expect.poll(async () => (await read(articlePath("en", english.slug))).html).not.toContain("ten cities");
  const { html, status } = await read(articlePath("en", english.slug));
  expect(status).toBe(410);
  expect(html).not.toContain(english.title);
  expect(html).toContain(`href="${articlePath("ru", russian.slug)}"`);
  expect((await read(articlePath("ru", russian.slug))).status).toBe(200);
  expect((await fetch(newsroom.site + pictures[0])).status, "the Russian text still shows the picture").toBe(200);
});

test("taken back in both it answers 410, and its picture is gone: from the site, and from the public store", async () => {
  await admin.openDocument(editor, newsroom, "article", article, "ru");
  expect(await admin.unpublish(editor)).toBe(200);

  await expect.poll(async () => (await read(articlePath("ru", russian.slug))).status).toBe(410);
  expect((await read(articlePath("en", english.slug))).status).toBe(410);
  for (const address of pictures) {
    await expect.poll(async () => (await fetch(newsroom.site + address)).status).toBeOneOf([404, 410]);
    await expect(access(path.join(newsroom.folder, "media", path.basename(address)))).rejects.toThrow("ENOENT");
  }
});

test("all the while, the admin asked nobody else for anything", () => {
  expect(outside).toEqual([]);
});

async function read(address: string): Promise<{ readonly status: number; readonly html: string }> {
  const answer = await fetch(newsroom.site + address, { redirect: "manual" });
  // Short words are kept with the next by spaces that do not break.
  return { status: answer.status, html: (await answer.text()).replaceAll(/\u00a0|&nbsp;/g, " ") };
}
