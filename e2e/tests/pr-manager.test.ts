import { eventPath, organisationPath } from "@parasol/shared";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import * as form from "../browser/form.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/* The PR manager's day, lived once in each language of the interface: each test goes on from the one before. */

let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none" });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

/** What the forms call things, and what is written in them. */
const days = [
  {
    language: "en",
    words: {
      city: "City",
      foundByEveryone: "Everyone",
      seenByEveryone: "Everyone",
      withheld: "Withheld for safety",
      decisionMakers: "Sex workers in the decision-making body",
      held: "Held",
      underWay: "Under way",
      figures: "Figures",
      contacts: "Contacts",
      reports: "Reports",
      decisions: "Decisions",
      waiting: "No words yet",
      settings: "Settings",
      forbidden: "You don't have the permissions to access that content",
      setUp: /Edit the model|Configure the view/,
      firstDay: /Monday, May 4, 2026/,
      newLanguage: "Type its title or name and save",
    },
    hall: "Chuy",
    place: { en: "Bishkek", ru: "Бишкек" },
    organisation: { en: "Sample Circle", ru: "Круг «Образец»", slug: { en: "sample-circle", ru: "krug-obrazets" } },
    event: {
      en: "Sample Circle meets",
      ru: "Встреча круга «Образец»",
      slug: { en: "sample-circle-meets", ru: "vstrecha-kruga-obrazets" },
    },
  },
  {
    language: "ru",
    words: {
      city: "Город",
      foundByEveryone: "Все",
      seenByEveryone: "Всем",
      withheld: "Скрыто ради безопасности",
      decisionMakers: "Секс-работницы и секс-работники в органе, который принимает решения",
      held: "Состоялось",
      underWay: "Выполняется",
      figures: "Цифры",
      contacts: "Контакты",
      reports: "Доклады",
      decisions: "Решения",
      waiting: "Слов ещё нет",
      settings: "Настройки",
      forbidden: "У вас нет прав доступа к этому содержимому",
      setUp: /Редактировать модель|Настройка представления/,
      firstDay: /понедельник, 4 мая 2026/,
      newLanguage: "Впишите название и сохраните",
    },
    hall: "Naryn",
    place: { en: "Osh", ru: "Ош" },
    organisation: { en: "Sample Studio", ru: "Студия «Образец»", slug: { en: "sample-studio", ru: "studiia-obrazets" } },
    event: {
      en: "Sample Studio meets",
      ru: "Встреча студии «Образец»",
      slug: { en: "sample-studio-meets", ru: "vstrecha-studii-obrazets" },
    },
  },
] as const;

describe.each(days)("the PR manager whose interface is in $language", ({ language, words, hall, place, organisation, event }) => {
  let page: Page;
  let organisationId: string;
  let eventId: string;

  beforeAll(async () => {
    const { context } = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
    page = await context.newPage();
    await admin.logIn(page, newsroom, newsroom.prManager);
    await admin.chooseInterfaceLanguage(page, newsroom, language);
  });

  test("sees nothing of administration", async () => {
    await page.goto(newsroom.admin);
    await page.locator("[data-parasol=first-steps]").waitFor();
    expect(await page.getByRole("navigation").getByRole("link", { name: words.settings }).isVisible()).toBe(false);
    for (const address of ["users", "roles", "api-tokens", "internationalization", "webhooks"]) {
      await page.goto(`${newsroom.admin}/settings/${address}`);
      await page.getByText(words.forbidden).waitFor();
    }
    await page.goto(`${newsroom.admin}/plugins/content-type-builder`);
    await page.getByText(words.forbidden).waitFor();
  });

  test("is refused nothing when she chooses a picture", async () => {
    const refused: string[] = [];
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    page.on("response", (answer) => answer.status() === 403 && refused.push(answer.url()));
    await admin.openNew(page, newsroom, "article", "en");
    await page.getByRole("button", { name: admin.addFirst }).first().click();
    const files = page.waitForResponse((answer) => new URL(answer.url()).pathname === "/upload/files");
    await page.getByRole("button", { name: admin.chooseFile }).first().click();
    await page.getByRole("dialog").waitFor();
    await files;
    expect(asked, "what only an administrator may know").not.toContain("/upload/settings");
    expect(refused).toEqual([]);
  });

  test("has every button also in a browser that is never idle", async () => {
    const busy = await page.context().newPage();
    await busy.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await admin.openNew(busy, newsroom, "event", "en");
    expect(await admin.publishButton(busy).count()).toBe(1);
    await busy.close();
  });

  test("makes a place, in both languages", async () => {
    await admin.openNew(page, newsroom, "place", "en");
    await form.fill(page, { name: place.en });
    await form.choose(page, "kind", words.city);
    expect(await admin.publish(page)).toBe(200);
    const id = await admin.documentId(page);
    await admin.openDocument(page, newsroom, "place", id, "ru");
    await form.fill(page, { name: place.ru });
    expect(await admin.publish(page)).toBe(200);
  });

  test("is offered nothing in a form’s menu that is not hers", async () => {
    await page.getByRole("button", { name: /^(More actions|Другие действия)$/ }).click();
    await page.getByRole("menuitem").first().waitFor();
    expect((await page.getByRole("menuitem").allInnerTexts()).join()).not.toMatch(words.setUp);
    await page.keyboard.press("Escape");
  });

  test("makes an organisation with a figure and a contact that is withheld", async () => {
    await admin.openNew(page, newsroom, "organisation", "en");
    await form.fill(page, { name: organisation.en, summary: "An invented organisation for a test." });
    await form.choose(page, "listing", words.foundByEveryone);
    await form.relate(page, "placesServed", place.en);
    await form.addItem(page, words.figures);
    await form.choose(page, "figures.0.kind", words.decisionMakers);
    await form.fill(page, { "figures.0.part": "4", "figures.0.whole": "5" });
    await form.choose(page, "figures.0.visibility", words.seenByEveryone);
    await form.addItem(page, words.contacts);
    await form.fill(page, { "contacts.0.value": "nobody-may-see@example.org" });
    await form.field(page, "contacts.0.visibility").click();
    const [list, withheld] = await Promise.all([page.getByRole("listbox"), page.getByRole("option", { name: words.withheld })].map((part) => part.boundingBox()));
    expect(bottomOf(withheld), "all choices are in sight").toBeLessThanOrEqual(bottomOf(list));
    await page.getByRole("option", { name: words.withheld }).click();
    expect(await form.itemTitles(page, words.figures), "an item is named by its choice’s word").toEqual([words.decisionMakers]);
    expect(await admin.publish(page)).toBe(200);

    organisationId = await admin.documentId(page);
    await admin.openDocument(page, newsroom, "organisation", organisationId, "ru");
    await form.fill(page, { name: organisation.ru, summary: "Вымышленная организация для проверки." });
    expect(await admin.publish(page)).toBe(200);
  });

  test("writes an event in English, with two reports and a decision", async () => {
    await admin.openNew(page, newsroom, "event", "en");
    expect(await page.locator("[data-parasol=new-language]").count(), "it has no language yet that anything could come from").toBe(0);
    await form.fill(page, { title: event.en, timeZone: "Asia/Bishkek" });
    await form.choose(page, "stage", words.held);
    await form.fillDay(page, "startsOn", "2026-05-04", language);
    await form.fillDay(page, "endsOn", "2026-05-06", language);
    expect(await page.locator("[data-parasol=day-in-words]").first().innerText()).toMatch(words.firstDay);
    await form.relate(page, "place", place.en);
    await form.makeAndRelate(page, "participantPlaces", { name: hall });
    await form.relate(page, "hosts", organisation.en);
    for (const [index, title] of ["Housing", "Health"].entries()) {
      await form.addItem(page, words.reports);
      await form.fill(page, { [`reports.${index}.title`]: title });
    }
    await form.addItem(page, words.decisions);
    await form.fill(page, { "decisions.0.text": "To rent a room" });
    await form.choose(page, "decisions.0.stage", words.underWay);
    await admin.addText(page, "Everybody spoke.");
    expect(await admin.save(page)).toBeLessThan(300);
    eventId = await admin.documentId(page);
  });

  test("finds its items waiting in Russian, with all that needs no words", async () => {
    // What was made inside the event is chosen in it.
    await expect.poll(() => page.getByRole("button", { name: hall }).count()).toBe(1);
    await admin.openDocument(page, newsroom, "event", eventId, "ru");
    const notice = page.locator("[data-parasol=new-language]");
    await expect.poll(async () => (await notice.allInnerTexts()).join()).toContain(words.newLanguage);
    await form.fill(page, { title: event.ru });
    expect(await admin.save(page)).toBe(200);
    await expect.poll(() => notice.count()).toBe(0);
    await expect.poll(() => form.itemTitles(page, words.reports)).toEqual([words.waiting, words.waiting]);
    expect(await form.itemTitles(page, words.decisions)).toEqual([words.waiting]);
    await page.reload();
    await admin.saveButton(page).waitFor();
    await expect.poll(() => form.itemTitles(page, words.reports)).toEqual([words.waiting, words.waiting]);
    expect(await notice.count(), "a language that is there is no new one").toBe(0);

    for (const [index, title] of ["Жильё", "Здоровье"].entries()) {
      await form.openItem(page, words.reports, index);
      await form.fill(page, { [`reports.${index}.title`]: title });
    }
    await form.openItem(page, words.decisions, 0);
    expect(await form.field(page, "decisions.0.stage").innerText()).toBe(words.underWay);
    await form.fill(page, { "decisions.0.text": "Снять комнату" });
    await admin.addText(page, "Говорили все.");
    expect(await admin.publish(page)).toBe(200);
  });

  test("publishes it in English too, and readers have both", async () => {
    await admin.openDocument(page, newsroom, "event", eventId, "en");
    expect(await admin.publish(page)).toBe(200);

    const english = await read(eventPath("en", event.slug.en));
    expect(english.status).toBe(200);
    for (const text of [event.en, place.en, organisation.en, "Housing", "Health", "To rent a room", "Everybody spoke."]) {
      expect(english.text).toContain(text);
    }
    const russian = await read(eventPath("ru", event.slug.ru));
    expect(russian.status).toBe(200);
    for (const text of [event.ru, place.ru, organisation.ru, "Жильё", "Здоровье", "Снять комнату", "Говорили все."]) {
      expect(russian.text).toContain(text);
    }
  });

  test("sees on the site the sentence that the figure makes, and that the contact is withheld", async () => {
    const english = await read(organisationPath("en", organisation.slug.en));
    expect(english.text).toMatch(/4 of 5/);
    const russian = await read(organisationPath("ru", organisation.slug.ru));
    expect(russian.text).toMatch(/4 из 5/);
    for (const { text } of [english, russian]) expect(text).not.toContain("nobody-may-see");
  });

  test("removes a report in English, and is told of it in Russian before anything is published", async () => {
    await admin.openDocument(page, newsroom, "event", eventId, "en");
    await form.items(page, words.reports).getByRole("button", { name: /^(Delete|Удалить)$/ }).first().click();
    expect(await admin.save(page)).toBe(200);

    await admin.openDocument(page, newsroom, "event", eventId, "ru");
    await expect.poll(() => form.itemTitles(page, words.reports)).toEqual([expect.stringMatching(/Жильё\s*\S/), "Здоровье"]);
    await form.openItem(page, words.reports, 0);
    const notice = page.locator("[data-parasol=removed-elsewhere]");
    await expect.poll(() => notice.count()).toBe(1);
    await form.fill(page, { theme: "Тема" });
    expect(await admin.publish(page), "as long as the two differ").toBe(400);
    await expect.poll(async () => (await admin.saveNotice(page).allInnerTexts()).join()).toContain(words.reports);
  });

  test("unticks it, and the report is in English again", async () => {
    await page.locator("[data-parasol=removed-elsewhere]").getByRole("checkbox").click();
    expect(await admin.publish(page)).toBe(200);
    await expect.poll(() => page.locator("[data-parasol=removed-elsewhere]").count()).toBe(0);
    await admin.openDocument(page, newsroom, "event", eventId, "en");
    expect(await form.itemTitles(page, words.reports)).toEqual(["Housing", "Health"]);
  });
});

function bottomOf(box: { readonly y: number; readonly height: number } | null | undefined): number {
  if (!box) throw new Error("It is not on the page.");
  return box.y + box.height;
}

async function read(address: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await fetch(newsroom.site + address, { redirect: "manual" });
  const html = await answer.text();
  // Short words are kept with the next by spaces that do not break.
  const text = html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\u00a0|&nbsp;|\u202f/g, " ").replaceAll(/\s+/g, " ");
  return { status: answer.status, text };
}
