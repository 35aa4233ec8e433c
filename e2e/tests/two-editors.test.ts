import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import * as form from "../browser/form.ts";
import { openNewsroom, type Account, type Newsroom } from "../newsroom/newsroom.ts";

/*
 * Two people on one text: whoever saves second is refused, sees both texts, and loses nothing. The administrator is always the
 * quicker one.
 */

let newsroom: Newsroom;
let browser: Browser;
let quicker: Page;
let page: Page;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none", withSite: false });
  browser = await launchChromium();
  quicker = await openPage(newsroom.account);
  page = await openPage(newsroom.prManager);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

const languages = [
  {
    language: "en",
    news: /Administrator saved this text on .+ What you typed is still in the form\./,
    title: "Two people changed this text",
    again: "You saved this text in another window",
    put: "Put this into the form",
    reports: "Reports",
    report: "Reports 2",
    back: /Your text is back[^]+both texts: nothing of theirs is replaced/,
  },
  {
    language: "ru",
    news: /его сохранил другой человек: Administrator, .+ Набранное вами осталось в форме\./,
    title: "Этот текст изменили двое",
    again: "Вы сами сохранили этот текст в другом окне",
    put: "Перенести в форму",
    reports: "Доклады",
    report: "Доклады 2",
    back: /Ваш текст на месте[^]+оба текста: из чужого ничего не пропадёт/,
  },
] as const;

describe.each(languages)("with the interface in $language", ({ language, ...says }) => {
  let id: string;

  beforeAll(async () => {
    await admin.chooseInterfaceLanguage(page, newsroom, language);
    await admin.openNew(page, newsroom, "event", "en");
    await form.fill(page, { title: "A meeting", theme: "Housing", timeZone: "Asia/Bishkek" });
    await form.fillDay(page, "startsOn", "2026-05-04", language);
    for (const [index, title] of ["Rent", "Doctors"].entries()) {
      await form.addItem(page, says.reports);
      await form.fill(page, { [`reports.${index}.title`]: title });
    }
    expect(await admin.save(page)).toBe(201);
    id = await admin.documentId(page);
  });

  test("who saves second is refused, told who was quicker and when, and shown both texts field by field", async () => {
    await openForBoth(id);
    await form.fill(quicker, { title: "An assembly", theme: "Housing for all" });
    await form.openItem(quicker, "Reports", 1);
    await form.fill(quicker, { "reports.1.title": "Doctors who listen" });
    expect(await admin.save(quicker)).toBe(200);

    await form.fill(page, { title: "A congress", aims: "To agree" });
    await form.openItem(page, says.reports, 0);
    await form.fill(page, { "reports.0.title": "Rent and rooms" });
    expect(await admin.save(page)).toBe(400);

    const texts = page.locator("[data-parasol=two-texts]");
    await expect.poll(() => texts.innerText()).toMatch(says.news);
    expect(await texts.innerText()).toContain(says.title);
    expect(await difference("title").innerText()).toMatch(/An assembly[^]+A congress/);
    expect(await difference("theme").innerText()).toMatch(/Housing for all[^]+Housing/);
    expect(await difference("reports.1").innerText()).toMatch(/Doctors who listen[^]+Doctors/);
    expect(await texts.getByRole("heading", { level: 3 }).allInnerTexts(), "what only one of them changed is no choice").toContain(says.report);
    expect(await texts.getByRole("heading", { level: 3 }).count()).toBe(3);
  });

  test("her own words are chosen where both wrote, theirs where she did not, and she may choose otherwise", async () => {
    const [theirs, mine] = [0, 1];
    expect(await difference("title").getByRole("radio").nth(mine).isChecked()).toBe(true);
    expect(await difference("theme").getByRole("radio").nth(theirs).isChecked()).toBe(true);
    await difference("title").getByRole("radio").nth(theirs).click();
    await page.getByRole("button", { name: says.put }).click();
    await expect.poll(() => form.field(page, "title").inputValue()).toBe("An assembly");
    expect(await admin.saveNotice(page).count()).toBe(0);
    await expectForm();

    expect(await admin.save(page)).toBe(200);
    await page.reload();
    await admin.saveButton(page).waitFor();
    await expectForm();
  });

  test("an administrator who is refused in turn keeps what she typed until she has looked", async () => {
    await form.fill(quicker, { title: "Typed too late" });
    expect(await admin.save(quicker)).toBe(400);
    await quicker.locator("[data-parasol=two-texts]").getByRole("button", { name: /Later/ }).click();
    expect(await form.field(quicker, "title").inputValue()).toBe("Typed too late");
    expect(await admin.save(quicker), "and is refused as long as she has not").toBe(400);
    expect(await form.field(quicker, "title").inputValue()).toBe("Typed too late");
  });

  test("publishing over another’s text is refused as saving is", async () => {
    await openForBoth(id);
    await form.fill(quicker, { theme: "A third theme" });
    expect(await admin.save(quicker)).toBe(200);
    await form.fill(page, { theme: "A fourth theme" });
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(() => difference("theme").innerText()).toMatch(/A third theme[^]+A fourth theme/);
    expect(await form.field(page, "theme").inputValue()).toBe("A fourth theme");
  });

  test("two windows of one person are told apart from two people", async () => {
    const second = await page.context().newPage();
    await admin.openDocument(page, newsroom, "event", id, "en");
    await admin.openDocument(second, newsroom, "event", id, "en");
    await form.fill(second, { aims: "In the second window" });
    expect(await admin.save(second)).toBe(200);
    await second.close();
    await form.fill(page, { aims: "In the first window" });
    expect(await admin.save(page)).toBe(400);
    await expect.poll(async () => (await admin.saveNotice(page).allInnerTexts()).join()).toContain(says.again);
  });

  test("what comes back after a session that ended replaces nothing of another’s", async () => {
    await openForBoth(id);
    await form.fill(page, { theme: "Typed before the session ended" });
    await page.context().clearCookies();
    await admin.saveButton(page).click();
    await page.getByRole("alertdialog").getByRole("button", { name: /^(Confirm|Подтвердить)$/ }).click();
    await page.waitForURL(/auth\/login/);
    await form.fill(quicker, { theme: "Saved by the other meanwhile" });
    expect(await admin.save(quicker)).toBe(200);
    await admin.logIn(page, newsroom, newsroom.prManager);

    await expect.poll(async () => (await admin.saveNotice(page).allInnerTexts()).join()).toMatch(says.back);
    expect(await form.field(page, "theme").inputValue()).toBe("Typed before the session ended");
    expect(await admin.save(page)).toBe(400);
    await expect.poll(() => difference("theme").innerText()).toMatch(/Saved by the other meanwhile[^]+Typed before the session ended/);
    await quicker.reload();
    await admin.saveButton(quicker).waitFor();
    expect(await form.field(quicker, "theme").inputValue()).toBe("Saved by the other meanwhile");
  });

  test("a language that is begun while another changes what both share is refused once, and has the newer number", async () => {
    await admin.openDocument(page, newsroom, "event", id, "ru");
    await form.fill(page, { title: "Встреча" });
    await admin.openDocument(quicker, newsroom, "event", id, "en");
    await form.fill(quicker, { attendance: "24" });
    expect(await admin.save(quicker)).toBe(200);

    expect(await admin.save(page)).toBe(400);
    await expect.poll(() => difference("attendance").innerText()).toContain("24");
    await page.getByRole("button", { name: says.put }).click();
    expect(await form.field(page, "title").inputValue()).toBe("Встреча");
    expect(await admin.save(page)).toBeLessThan(300);
    for (const locale of ["ru", "en"]) {
      await admin.openDocument(page, newsroom, "event", id, locale);
      await expect.poll(() => form.field(page, "attendance").inputValue()).toBe("24");
    }
  });

  async function expectForm(): Promise<void> {
    expect({
      title: await form.field(page, "title").inputValue(),
      theme: await form.field(page, "theme").inputValue(),
      aims: await form.field(page, "aims").inputValue(),
    }).toEqual({ title: "An assembly", theme: "Housing for all", aims: "To agree" });
    await expect.poll(() => form.itemTitles(page, says.reports)).toEqual(["Rent and rooms", "Doctors who listen"]);
  }
});

function difference(place: string) {
  return page.locator(`[data-parasol-field="${place}"]`);
}

async function openForBoth(id: string): Promise<void> {
  for (const opened of [quicker, page]) await admin.openDocument(opened, newsroom, "event", id, "en");
}

async function openPage(account: Account): Promise<Page> {
  const { context } = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
  const opened = await context.newPage();
  await admin.logIn(opened, newsroom, account);
  return opened;
}
