import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { takeGpsPhoto } from "../newsroom/gps-photo.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

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

/** Each language's labels as its editors see them, and what they are told. */
const languages = [
  {
    language: "en",
    summary: "Summary: This value is required.",
    alt: "Cover picture → What can be seen (alt text): Say in a sentence what can be seen",
    body: "Text: There is no text yet.",
    figure: "Text 2 → Picture → What can be seen (alt text): Say in a sentence",
    slug: "Address on the site: Another published text in this language has the address",
    kept: "What you typed is still in the form",
    head: "Not published",
    draft: "The draft was not saved either.",
    saved: "Nothing was saved",
  },
  {
    language: "ru",
    summary: "Коротко: Обязательное значение.",
    alt: "Обложка → Что на нём видно (alt): Опишите одним предложением",
    body: "Текст: Текста ещё нет.",
    figure: "Текст 2 → Изображение → Что на нём видно (alt): Опишите одним предложением",
    slug: "Адрес на сайте: Адрес «",
    kept: "Набранное осталось в форме",
    head: "Не опубликовано",
    draft: "Черновик тоже не сохранён.",
    saved: "Ничего не сохранено",
  },
] as const;

describe.each(languages)("an editor whose interface is in $language", ({ language, ...says }) => {
  const title = `Refused in ${language}`;

  beforeAll(async () => {
    await admin.chooseInterfaceLanguage(page, newsroom, language);
  });

  test("who publishes without a summary is told so by the field’s name, and nothing typed is lost", async () => {
    await admin.openNew(page, newsroom, "article", "en");
    await page.fill("input[name=title]", title);
    await admin.publishButton(page).click();
    await expect.poll(notice).toContain(says.summary);
    expect(await notice()).toContain(says.kept);
    expect(await notice(), "a publish is not spoken of as a save").toMatch(new RegExp(`^${says.head}`));
    expect(await notice()).toContain(says.draft);
    expect(await page.inputValue("input[name=title]")).toBe(title);
  });

  test("who saves what cannot be saved is told that nothing was saved", async () => {
    await page.fill("input[name=slug]", "Not an Address!");
    await admin.saveButton(page).click();
    await expect.poll(notice).toMatch(new RegExp(`^${says.saved}`));
    await page.fill("input[name=slug]", "");
  });

  test("who publishes a cover without alt text, and no text, is told both", async () => {
    await page.fill("textarea[name=summary]", "A summary that took an hour.");
    await admin.addCover(page, await takeGpsPhoto(), "");
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(notice).toContain(says.alt);
    expect(await notice()).toContain(says.body);
    expect(await notice()).toContain(says.kept);
    expect({ title: await page.inputValue("input[name=title]"), summary: await page.inputValue("textarea[name=summary]") }).toEqual({
      title,
      summary: "A summary that took an hour.",
    });
    expect(await page.locator("[name='cover.alt']").getAttribute("aria-invalid"), "the field itself is marked").toBe("true");
  });

  test("is told the place of a figure in the text whose alt text is missing", async () => {
    await page.locator("[name='cover.alt']").fill("Red umbrellas");
    await admin.addText(page, "A paragraph.");
    await admin.addFigure(page);
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(notice).toContain(says.figure);
  });

  test("is refused by the keyboard as well", async () => {
    const answer = page.waitForResponse((response) => response.url().includes("/actions/publish"));
    await page.keyboard.press("Control+Shift+Enter");
    expect((await answer).status()).toBe(400);
    await expect.poll(notice).toContain(says.figure);
    expect(await notice()).toMatch(new RegExp(`^${says.head}`));
  });

  test("publishes once everything is there, and the notice goes", async () => {
    await page.locator("[name='body.1.picture.alt']").fill("More umbrellas");
    expect(await admin.publish(page)).toBe(200);
    await expect.poll(notice).toBe("");
  });

  test("who takes an address that another text has is told so", async () => {
    await admin.openNew(page, newsroom, "article", "en");
    await page.fill("input[name=title]", "Another title");
    await page.fill("textarea[name=summary]", "A summary");
    await admin.addText(page, "A paragraph.");
    await page.fill("input[name=slug]", `refused-in-${language}`);
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(notice).toContain(says.slug);
    expect(await page.inputValue("input[name=title]")).toBe("Another title");
  });
});

async function notice(): Promise<string> {
  return (await admin.saveNotice(page).allInnerTexts()).join("\n");
}
