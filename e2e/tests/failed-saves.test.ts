import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { takeGpsPhoto } from "../newsroom/gps-photo.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/*
 * The private seam of Strapi 5.54 that cms/src/admin/saving/failed-saves.ts changes: the endpoints `createDocument`,
 * `updateDocument`, `cloneDocument` and `publishDocument` of its admin's API, with their `onQueryStarted`, `invalidatesTags`
 * and `transformErrorResponse`, and the `onQueryStarted` of `getDocument`. When a test here fails after an upgrade, look there first.
 */

let newsroom: Newsroom;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let whenQuiet: () => Promise<void>;
let article: string;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none", withSite: false });
  browser = await launchChromium();
  ({ context, whenQuiet } = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } }));
  page = await context.newPage();
  await admin.logIn(page, newsroom);
  article = await admin.saveDraft(page, newsroom);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());
afterEach(async () => {
  await page.unrouteAll({ behavior: "wait" });
  await context.setOffline(false);
});

const newsroomFails = {
  name: "the newsroom fails",
  begin: () => answerWrites({ status: 500, json: { data: null, error: { status: 500, name: "InternalServerError", message: "Internal Server Error" } } }),
  en: "The newsroom failed.",
  ru: "Сбой на сервере.",
};

const networkIsDown = {
  name: "the network is down",
  begin: () => context.setOffline(true),
  en: "The newsroom cannot be reached.",
  ru: "Нет связи с сервером.",
};

const failures = [
  newsroomFails,
  networkIsDown,
  {
    name: "a server in between fails",
    begin: () => answerWrites({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
    en: "The newsroom failed.",
    ru: "Сбой на сервере.",
  },
  {
    name: "the role does not allow it",
    begin: () => answerWrites({ status: 403, json: { data: null, error: { status: 403, name: "ForbiddenError", message: "Forbidden" } } }),
    en: "Your role does not allow this.",
    ru: "У вашей роли нет на это права.",
  },
  {
    name: "somebody has deleted the entry",
    begin: () => answerWrites({ status: 404, json: { data: null, error: { status: 404, name: "NotFoundError", message: "Not Found" } } }),
    en: "Somebody has deleted this",
    ru: "Эту запись тем временем удалили.",
  },
];

const forms = [
  { name: "a new article", open: () => admin.openNew(page, newsroom, "article", "en"), title: "input[name=title]", text: "textarea[name=summary]" },
  { name: "an article in English", open: () => admin.openDocument(page, newsroom, "article", article, "en"), title: "input[name=title]", text: "textarea[name=summary]" },
  { name: "an article in Russian", open: () => admin.openDocument(page, newsroom, "article", article, "ru"), title: "input[name=title]", text: "textarea[name=summary]" },
  { name: "the site’s settings", open: () => admin.openSite(page, newsroom, "en"), title: "input[name=name]", text: "textarea[name=tagline]" },
];

describe.each(forms)("$name, when a save fails", ({ open, title, text }) => {
  // What the other failures do to a form is the same; what is said of each is tested below.
  test.each([newsroomFails, networkIsDown])("because $name: says so, loses nothing, and can be saved afterwards", async ({ name, begin, en }) => {
    await open();
    await type(title, text, `Typed while ${name}`);
    await begin();
    await admin.saveButton(page).click();
    await expect.poll(() => notice()).toContain(en);

    await expectTyped(title, text, `Typed while ${name}`);
    await page.fill(text, "Typed after it failed");
    await page.unrouteAll({ behavior: "wait" });
    await context.setOffline(false);
    expect(await admin.save(page)).toBeLessThan(300);
    await expect.poll(() => admin.saveNotice(page).count()).toBe(0);
    await page.reload();
    await admin.saveButton(page).waitFor();
    expect(await page.inputValue(text)).toBe("Typed after it failed");
  });
});

test("the body’s text is not lost either", async () => {
  await admin.openDocument(page, newsroom, "article", article, "en");
  await admin.addText(page, "A paragraph that took an hour.");
  await newsroomFails.begin();
  await admin.saveButton(page).click();
  await expect.poll(() => notice()).toContain("The newsroom failed.");
  await expect.poll(() => page.locator("[role=textbox][contenteditable=true]").last().innerText()).toBe("A paragraph that took an hour.");
  await page.unrouteAll({ behavior: "wait" });
  expect(await admin.save(page)).toBe(200);
});

test.each([newsroomFails, networkIsDown])("a publish that fails because $name loses nothing", async ({ name, begin, en }) => {
  await admin.openDocument(page, newsroom, "article", article, "en");
  await type("input[name=title]", "textarea[name=summary]", `Published while ${name}`);
  await begin();
  await admin.publishButton(page).click();
  await expect.poll(() => notice()).toContain(en);
  await expectTyped("input[name=title]", "textarea[name=summary]", `Published while ${name}`);
  await expect.poll(() => admin.saveButton(page).isEnabled()).toBe(true);
});

test.each([1400, 390])("while an answer is awaited nothing can be typed that the answer would wipe, on a screen %i wide", async (width) => {
  await page.setViewportSize({ width, height: 1000 });
  await admin.openDocument(page, newsroom, "article", article, "en");
  await answerSlowly("PUT");
  await page.fill("input[name=title]", `Saved slowly at ${width}`);
  const saved = admin.save(page);
  await admin.stillForm(page).waitFor({ state: "attached" });
  expect(await saved).toBe(200);
  await whenQuiet();
  expect(await page.inputValue("input[name=title]")).toBe(`Saved slowly at ${width}`);
  await page.setViewportSize({ width: 1400, height: 1000 });
});

describe.each([
  { name: "an article with a cover", open: openSavedWithCover, title: "input[name=title]" },
  { name: "the site’s settings", open: openSavedSite, title: "input[name=name]" },
])("$name, saved", ({ open, title }) => {
  test("what is typed once the form can be typed in stays, however late it is read again", async () => {
    await open();
    await answerSlowly("GET");
    await page.fill(title, "Saved, and read late");
    const answer = page.waitForResponse((response) => response.request().method() === "PUT");
    const saved = admin.save(page);
    await answer;
    expect(await admin.stillForm(page).count()).toBe(1);
    expect(await saved).toBe(200);
    await page.fill(title, "Typed as soon as it could be");
    await page.waitForTimeout(3000);
    expect(await page.inputValue(title)).toBe("Typed as soon as it could be");
  });
});

test("what is typed after a save stays, too, when the form's address names its tab and others read the same document", async () => {
  await openSavedWithCover();
  const draft = new URL(page.url());
  draft.searchParams.set("status", "draft");
  await page.goto(draft.href);
  await admin.saveButton(page).waitFor();
  let last = 0;
  await page.route("**/content-manager/**", async (route) => {
    // Each reading later than the one before: whichever is the form's.
    if (route.request().method() === "GET") await new Promise((resolve) => setTimeout(resolve, (last += 400)));
    await route.continue();
  });
  await page.fill("input[name=title]", "Saved, and read by several");
  expect(await admin.save(page)).toBe(200);
  await page.fill("input[name=title]", "Typed as soon as it could be");
  await page.waitForTimeout(4000);
  expect(await page.inputValue("input[name=title]")).toBe("Typed as soon as it could be");
});

test("one new article after the other can be written without loading the admin anew", async () => {
  await admin.openNew(page, newsroom, "article", "en");
  for (const title of ["The first", "The second"]) {
    await type("input[name=title]", "textarea[name=summary]", title);
    expect(await admin.save(page)).toBe(201);
    await admin.documentId(page);
    await page.getByRole("link", { name: "Articles", exact: true }).first().click();
    await page.getByRole("link", { name: "Create new entry" }).first().click();
    await admin.saveButton(page).waitFor();
    expect(await admin.stillForm(page).count()).toBe(0);
  }
});

describe("when the session ends", () => {
  test.each([
    { name: "a new article", open: () => admin.openNew(page, newsroom, "article", "en") },
    { name: "an article", open: () => admin.openDocument(page, newsroom, "article", article, "en") },
    { name: "an article with a cover, saved in the same session", open: openSavedWithCover },
  ])("$name is there again after logging in, with what was typed", async ({ open }) => {
    await open();
    await type("input[name=title]", "textarea[name=summary]", "Typed before the session ended");
    await context.clearCookies();
    await admin.saveButton(page).click();
    const dialog = page.getByRole("alertdialog");
    await expect.poll(() => dialog.innerText()).toContain("what you typed will be put back");
    await dialog.getByRole("button", { name: "Confirm" }).click();
    await page.waitForURL(/auth\/login/);
    await admin.logIn(page, newsroom);

    await expect.poll(() => notice()).toContain("Your text is back");
    expect(await notice(), "nobody else has saved").toContain("What you had typed is in the form again: save it.");
    await expectTyped("input[name=title]", "textarea[name=summary]", "Typed before the session ended");
    expect(await admin.save(page)).toBeLessThan(300);
    await expect.poll(() => admin.saveNotice(page).count()).toBe(0);
  });

  test("what somebody leaves by logging out is forgotten", async () => {
    await admin.openDocument(page, newsroom, "article", article, "en");
    await type("input[name=title]", "textarea[name=summary]", "Typed and left");
    await page.getByRole("button", { name: /Administrator/ }).click();
    await page.getByRole("menuitem", { name: /Log ?out/i }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Confirm" }).click();
    await page.waitForURL(/auth\/login/);
    await admin.logIn(page, newsroom);
    await admin.openDocument(page, newsroom, "article", article, "en");
    expect(await page.inputValue("input[name=title]")).not.toBe("Typed and left");
    expect(await admin.saveNotice(page).count()).toBe(0);
  });
});

describe("with the interface in Russian", () => {
  beforeAll(() => admin.chooseInterfaceLanguage(page, newsroom, "ru"));

  test.each(failures)("it is said in Russian that $name", async ({ begin, ru }) => {
    await admin.openDocument(page, newsroom, "article", article, "ru");
    await page.fill("input[name=title]", `Набрано по-русски. ${ru}`);
    await begin();
    await admin.saveButton(page).click();
    await expect.poll(() => notice()).toContain(ru);
    expect(await page.inputValue("input[name=title]")).toBe(`Набрано по-русски. ${ru}`);
  });
});

async function openSavedWithCover(): Promise<void> {
  await admin.openNew(page, newsroom, "article", "en");
  await type("input[name=title]", "textarea[name=summary]", "With a cover");
  await admin.addCover(page, await takeGpsPhoto(), "A street");
  expect(await admin.save(page)).toBe(201);
  await admin.documentId(page);
  await page.reload();
  await admin.saveButton(page).waitFor();
  await type("input[name=title]", "textarea[name=summary]", "With a cover, and saved again");
  expect(await admin.save(page)).toBe(200);
}

async function openSavedSite(): Promise<void> {
  await admin.openSite(page, newsroom, "en");
  await type("input[name=name]", "textarea[name=tagline]", "Our newsroom");
  expect(await admin.save(page)).toBe(200);
  await page.reload();
  await admin.saveButton(page).waitFor();
}

async function answerSlowly(method: "GET" | "PUT"): Promise<void> {
  await page.route("**/content-manager/**", async (route) => {
    if (route.request().method() === method) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
}

async function answerWrites(answer: { status: number; json?: unknown; contentType?: string; body?: string }): Promise<void> {
  await page.route("**/content-manager/**", (route) =>
    ["PUT", "POST"].includes(route.request().method()) ? route.fulfill(answer) : route.continue(),
  );
}

async function type(title: string, text: string, words: string): Promise<void> {
  await page.fill(title, words);
  await page.fill(text, `${words}, at length`);
}

async function expectTyped(title: string, text: string, words: string): Promise<void> {
  // Whatever empties the form does so after the answer; give it the time.
  await page.waitForTimeout(400);
  expect({ title: await page.inputValue(title), text: await page.inputValue(text) }).toEqual({ title: words, text: `${words}, at length` });
}

async function notice(): Promise<string> {
  return (await admin.saveNotice(page).allInnerTexts()).join("\n");
}
