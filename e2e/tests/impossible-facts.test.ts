import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import * as form from "../browser/form.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/* What cannot be is refused where it is entered: in the editor's language, with the field named as her form names it. */

let newsroom: Newsroom;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none", withSite: false });
  browser = await launchChromium();
  const { context } = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
  page = await context.newPage();
  await admin.logIn(page, newsroom, newsroom.prManager);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

const languages = [
  {
    language: "en",
    everyone: "Everyone",
    members: "Sex workers among the members",
    figures: "Figures",
    endsFirst: "Last day: The event would end before it begins.",
    unknownZone: "Time zone: There is no such time zone.",
    partExceedsWhole: "Figures 1 → How many: 5 of 4 is not possible",
    ownParent: "Lies in: This leads back to the very entry",
    takenSlug: (slug: string) => `Address on the site: Another published text in this language has the address “${slug}”`,
    malformedSlug: "Address on the site: Use lower-case Latin letters",
  },
  {
    language: "ru",
    everyone: "Все",
    members: "Секс-работницы и секс-работники среди членов",
    figures: "Цифры",
    endsFirst: "Последний день: Событие закончилось бы раньше, чем началось.",
    unknownZone: "Часовой пояс: Такого часового пояса нет.",
    partExceedsWhole: "Цифры 1 → Сколько: 5 из 4 быть не может",
    ownParent: "Где находится: Это ведёт обратно к той же записи",
    takenSlug: (slug: string) => `Адрес на сайте: Адрес «${slug}» уже есть у другого опубликованного текста`,
    malformedSlug: "Адрес на сайте: Годятся строчные латинские буквы",
  },
] as const;

describe.each(languages)("an editor whose interface is in $language is refused", ({ language, ...says }) => {
  beforeAll(() => admin.chooseInterfaceLanguage(page, newsroom, language));

  test("an event that ends before it starts, in a time zone that is none, and loses nothing", async () => {
    await admin.openNew(page, newsroom, "event", "en");
    await form.fill(page, { title: `Backwards in ${language}`, timeZone: "Europe/Atlantis" });
    await form.fillDay(page, "startsOn", "2026-05-04", language);
    await form.fillDay(page, "endsOn", "2026-05-01", language);
    await admin.addText(page, "A paragraph.");
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(notice).toContain(says.unknownZone);
    await form.fill(page, { timeZone: "Europe/Moscow" });
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(notice).toContain(says.endsFirst);
    // A last day was given: nobody asks for it, and both days can still be read in words.
    expect(await notice()).not.toMatch(/last day too|последний день\./);
    expect(await page.locator("[data-parasol=day-in-words]").count()).toBe(2);
    expect(await form.field(page, "title").inputValue()).toBe(`Backwards in ${language}`);
    await form.fillDay(page, "endsOn", "2026-05-06", language);
    expect(await admin.publish(page)).toBe(200);
    await expect.poll(notice).toBe("");
  });

  test("a figure of 5 of 4", async () => {
    await newOrganisation(`Counting in ${language}`);
    await form.addItem(page, says.figures);
    await form.choose(page, "figures.0.kind", says.members);
    await form.fill(page, { "figures.0.part": "5", "figures.0.whole": "4" });
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(notice).toContain(says.partExceedsWhole);
  });

  test("the address of another organisation, and an address that is none", async () => {
    const slug = `twice-in-${language}`;
    await newOrganisation("The first of two");
    await form.fill(page, { slug });
    expect(await admin.publish(page)).toBe(200);
    await newOrganisation("The second of two");
    await form.fill(page, { slug });
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(notice).toContain(says.takenSlug(slug));
    await form.fill(page, { slug: "Not an Address!" });
    await admin.publishButton(page).click();
    await expect.poll(notice).toContain(says.malformedSlug);
  });

  test("a place that lies in itself", async () => {
    const name = `Place in ${language}`;
    await admin.openNew(page, newsroom, "place", "en");
    await form.fill(page, { name });
    expect(await admin.publish(page)).toBe(200);
    await form.relate(page, "parent", name);
    expect(await admin.publish(page)).toBe(400);
    await expect.poll(notice).toContain(says.ownParent);
  });

  async function newOrganisation(name: string): Promise<void> {
    await admin.openNew(page, newsroom, "organisation", "en");
    await form.fill(page, { name, summary: "An invented organisation." });
    await form.choose(page, "listing", says.everyone);
  }
});

async function notice(): Promise<string> {
  return (await admin.saveNotice(page).allInnerTexts()).join("\n");
}
