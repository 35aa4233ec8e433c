/** Does what docs/editors.md tells, step by step, in each language of the interface, and takes its images. `npm run pictures`. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import * as form from "../browser/form.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";
import { imageName, imagesFolder, type Subject } from "./images.ts";

const screen = { width: 1280, height: 900 };
/** What an image may weigh, in bytes, and measure, in points: the guide is read on slow connections too. */
const mostBytes = 60_000;
const mostWidth = 1000;

let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  await mkdir(imagesFolder, { recursive: true });
  for (const file of await readdir(imagesFolder)) await rm(path.join(imagesFolder, file));
  newsroom = await openNewsroom({ seed: "demo", withSite: false });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

const guides = [
  {
    language: "en",
    second: "ru",
    words: { reports: "Reports", priorities: "Priorities named", contacts: "Contacts", cover: "Cover picture", held: "Held" },
    organisation: "Example Collective",
    illustrated: "A map without borders: what people who move need to know",
    event: { title: "A meeting by the lake", theme: "How to find a home, and how not to lose it.", attendees: "members from three towns" },
    report: "What a room costs",
    priority: "A contract for every room",
    text: "Everybody spoke.",
    translated: "Встреча у озера",
    theirs: { title: "Meeting by the lake, 2026", theme: "How to find a home." },
    mine: { title: "Three days by the lake" },
  },
  {
    language: "ru",
    second: "en",
    words: { reports: "Доклады", priorities: "Названные приоритеты", contacts: "Контакты", cover: "Обложка", held: "Состоялось" },
    organisation: "Объединение «Пример»",
    illustrated: "Карта без границ: что нужно знать тем, кто в пути",
    event: { title: "Встреча у озера", theme: "Как найти жильё и как его не потерять.", attendees: "участниц и участников из трёх городов" },
    report: "Сколько стоит комната",
    priority: "Договор на каждую комнату",
    text: "Говорили все.",
    translated: "A meeting by the lake",
    theirs: { title: "Встреча у озера, 2026", theme: "Как найти жильё." },
    mine: { title: "Три дня у озера" },
  },
] as const;

describe.each(guides)("the guide in $language", ({ language, second, words, organisation, illustrated, event, report, priority, text, translated, theirs, mine }) => {
  let page: Page;
  let quiet: () => Promise<void>;
  let id: string;

  beforeAll(async () => {
    ({ page, quiet } = await openPage(newsroom.prManager));
    await admin.chooseInterfaceLanguage(page, newsroom, language);
  });

  test("an event is begun", async () => {
    await admin.openNew(page, newsroom, "event", language);
    await form.fill(page, { title: event.title, theme: event.theme });
    await form.choose(page, "stage", words.held);
    await top(page);
    await take("form");
  });

  test("it is refused", async () => {
    await form.fillDay(page, "startsOn", "2026-05-04", language);
    await form.fillDay(page, "endsOn", "2026-05-06", language);
    await form.fill(page, { timeZone: "Moscow", attendees: event.attendees });
    await form.addItem(page, words.reports);
    await form.fill(page, { "reports.0.title": report });
    await form.addItem(page, words.priorities);
    await form.fill(page, { "priorities.0.text": priority });
    await admin.addText(page, text);
    expect(await admin.publish(page)).toBe(400);
    await admin.saveNotice(page).waitFor();
    await quiet();
    await form.field(page, "timeZone").evaluate((input) => input.scrollIntoView({ block: "end" }));
    await take("refused", { x: 288, y: 0, width: 992, height: 900 });
  });

  test("it is saved, and gets its other language", async () => {
    await form.fill(page, { timeZone: "Europe/Moscow", attendance: "24" });
    expect(await admin.save(page)).toBe(201);
    id = await admin.documentId(page);
    await admin.openDocument(page, newsroom, "event", id, language);
    await languageChoice().click();
    await page.getByRole("option").nth(1).waitFor();
    await take("languages", { x: 620, y: 0, width: 660, height: 380 });
    await page.keyboard.press("Escape");

    await admin.openDocument(page, newsroom, "event", id, second);
    await form.fill(page, { title: translated });
    expect(await admin.save(page)).toBe(200);
    await expect.poll(async () => (await form.itemTitles(page, words.priorities)).length).toBe(1);
    await take("waiting", await around(form.items(page, words.reports), form.items(page, words.priorities)));
  });

  test("it is published, and can be taken back", async () => {
    await admin.openDocument(page, newsroom, "event", id, language);
    expect(await admin.publish(page)).toBe(200);
    await top(page);
    await quiet();
    await page.getByRole("button", { name: /^(More document actions|Другие действия с документом)$/ }).click();
    await page.getByRole("menuitem").nth(2).waitFor();
    await take("takeback", { x: 620, y: 0, width: 660, height: 540 });
    await page.keyboard.press("Escape");
  });

  test("a contact is withheld", async () => {
    await openListed("organisation", organisation);
    const titles = await form.itemTitles(page, words.contacts);
    await form.openItem(page, words.contacts, titles.indexOf("sample-telegram-withheld"));
    const visibility = form.field(page, `contacts.${titles.indexOf("sample-telegram-withheld")}.visibility`);
    await visibility.waitFor();
    await take("visibility", await around(form.items(page, words.contacts), visibility));
  });

  test("a picture has its words beside it", async () => {
    await openListed("article", illustrated);
    await form.field(page, "cover.alt").waitFor();
    const cover = page.getByText(words.cover, { exact: true }).locator("xpath=ancestor::div[.//textarea][1]");
    await expect.poll(() => cover.getByRole("img").count()).toBeGreaterThan(0);
    await take("picture", await around(cover));
  });

  test("two people change one text", async () => {
    const { page: other } = await openPage(newsroom.account);
    for (const opened of [other, page]) await admin.openDocument(opened, newsroom, "event", id, language);
    await form.fill(other, theirs);
    expect(await admin.save(other)).toBe(200);
    await other.close();
    await form.fill(page, mine);
    expect(await admin.save(page)).toBe(400);
    await page.locator("[data-parasol-field=theme]").waitFor();
    await quiet();
    await take("two-texts");
  });

  function languageChoice(): Locator {
    return page.getByRole("combobox", { name: /^(Languages|Языки)$/ }).first();
  }

  async function openListed(type: admin.CollectionType, title: string): Promise<void> {
    await page.goto(`${newsroom.admin}/content-manager/collection-types/api::newsroom.${type}?plugins[i18n][locale]=${language}`);
    await page.getByRole("gridcell", { name: title, exact: true }).click();
    await admin.saveButton(page).waitFor();
    await quiet();
  }

  /** What can be seen now, or the part of it around what it is about, as a small picture. */
  async function take(subject: Subject, clip?: Clip): Promise<void> {
    const shot = await page.screenshot({ ...(clip && { clip }), animations: "disabled" });
    for (const quality of [80, 65, 50, 35]) {
      const picture = await sharp(shot).resize({ width: mostWidth, withoutEnlargement: true }).webp({ quality, effort: 6 }).toBuffer();
      if (picture.length > mostBytes) continue;
      await writeFile(path.join(imagesFolder, imageName(subject, language)), picture);
      return;
    }
    throw new Error(`The image of ${subject} weighs more than ${mostBytes} bytes.`);
  }
});

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the screen that holds all of these, brought into view, with a margin. */
async function around(...parts: readonly Locator[]): Promise<Clip> {
  await parts.at(-1)?.evaluate((element) => element.scrollIntoView({ block: "end" }));
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const margin = 16;
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - margin);
  const right = Math.min(screen.width, Math.max(...boxes.map((box) => box.x + box.width)) + margin);
  const bottom = Math.min(screen.height, Math.max(...boxes.map((box) => box.y + box.height)) + margin);
  return { x, y, width: right - x, height: bottom - y };
}

async function top(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await form.field(page, "title").evaluate((input) => input.scrollIntoView({ block: "center" }));
}

interface OpenPage {
  readonly page: Page;
  /** Resolves once nothing is loading, and Strapi's messages, which come and go by themselves, have gone. */
  readonly quiet: () => Promise<void>;
}

async function openPage(account: Newsroom["account"]): Promise<OpenPage> {
  const { context, whenQuiet } = await openContext(browser, [newsroom.cms], { viewport: screen });
  const page = await context.newPage();
  await admin.logIn(page, newsroom, account);
  const quiet = async (): Promise<void> => {
    await whenQuiet();
    await expect.poll(() => page.getByRole("button", { name: /^(Close|Закрыть)$/ }).count()).toBe(0);
  };
  return { page, quiet };
}
