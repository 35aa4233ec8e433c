import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/*
 * A session outlives its access tokens: each ends after half an hour, while an editor writes, and is renewed at the next request.
 * The private seam of Strapi 5.54 is the fetch client of its admin, with `renewSession` of its `AuthProvider`, both changed by
 * cms/src/admin/vite.config.ts. When a test here fails after an upgrade, look there first.
 */

let newsroom: Newsroom;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let whenQuiet: () => Promise<void>;
let article: string;
/** What was answered since the access token ended, as `GET 200 /admin/users/me`. */
let answers: string[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none", withSite: false });
  browser = await launchChromium();
  ({ context, whenQuiet } = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } }));
  page = await context.newPage();
  page.on("response", (answer) => answers.push(`${answer.request().method()} ${answer.status()} ${new URL(answer.url()).pathname}`));
  await admin.logIn(page, newsroom);
  article = await admin.saveDraft(page, newsroom);
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());
afterEach(() => page.unrouteAll({ behavior: "wait" }));

describe("when the access token ends while an article is being written", () => {
  let typed: string;
  let times = 0;

  beforeEach(async () => {
    await admin.openDocument(page, newsroom, "article", article, "en");
    await whenQuiet();
    typed = `Typed before it ended for the ${++times}th time`;
    await page.fill("textarea[name=summary]", typed);
  });

  test("coming back to the window renews the session once, and what was typed stays", async () => {
    await endAccessToken();
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect.poll(() => answers.filter((answer) => answer.endsWith("/countDraftRelations"))).toHaveLength(2);
    await expectRenewedOnce();
    expect(await page.inputValue("textarea[name=summary]")).toBe(typed);
    expect(await admin.save(page)).toBe(200);
  });

  test("what is refused after the renewal is told as what it is", async () => {
    await page.route("**/content-manager/**/api::newsroom.article/*", async (route) => {
      const isRenewed = answers.some((answer) => answer.startsWith("POST 200 /admin/access-token"));
      if (route.request().method() !== "PUT" || !isRenewed) return route.continue();
      await route.fulfill({ status: 403, json: { data: null, error: { status: 403, name: "ForbiddenError", message: "Forbidden" } } });
    });
    await endAccessToken();
    await admin.saveButton(page).click();
    await expect.poll(() => notice()).toContain("Your role does not allow this.");
    await expectRenewedOnce();
    expect(await page.inputValue("textarea[name=summary]")).toBe(typed);
  });

  test.each([
    { name: "the newsroom cannot be reached", begin: () => page.route("**/admin/access-token", (route) => route.abort()), says: "The newsroom cannot be reached." },
    { name: "the newsroom fails", begin: () => page.route("**/admin/access-token", (route) => route.fulfill({ status: 502, body: "Bad gateway" })), says: "The newsroom failed." },
  ])("a session that cannot be renewed because $name has not ended", async ({ begin, says }) => {
    await begin();
    await endAccessToken();
    await admin.saveButton(page).click();
    await expect.poll(() => notice()).toContain(says);
    await page.unrouteAll({ behavior: "wait" });
    answers = [];
    await admin.saveButton(page).click();
    await expect.poll(() => answers.filter((answer) => answer.startsWith("PUT 200"))).toHaveLength(1);
    await expectRenewedOnce();
    expect(await page.inputValue("textarea[name=summary]")).toBe(typed);
  });
});

test("a form that is opened again asks for several things at once, and opens", async () => {
  const row = page.getByRole("gridcell", { name: "A draft" });
  await page.goto(`${newsroom.admin}/content-manager/collection-types/api::newsroom.article?plugins[i18n][locale]=en`);
  await row.click();
  await admin.saveButton(page).waitFor();
  await whenQuiet();
  await page.goBack();
  await row.waitFor();
  await whenQuiet();
  await endAccessToken();
  await row.click();
  await admin.saveButton(page).waitFor();
  await whenQuiet();
  expect(answers.filter((answer) => answer.includes(" 401 ")).length).toBeGreaterThan(1);
  await expectRenewedOnce();
});

/** The server takes the access token for one that has ended; the refresh token stays good. */
async function endAccessToken(): Promise<void> {
  const token = (await context.cookies()).find(({ name }) => name === "jwtToken");
  if (token === undefined) throw new Error("Strapi keeps the access token elsewhere.");
  await context.addCookies([{ ...token, value: `${token.value.slice(0, -8)}AAAAAAAA` }]);
  answers = [];
}

async function expectRenewedOnce(): Promise<void> {
  await whenQuiet();
  expect(answers.filter((answer) => answer.endsWith("/admin/access-token"))).toEqual(["POST 200 /admin/access-token"]);
  expect(answers.filter((answer) => answer.endsWith("/admin/logout"))).toEqual([]);
  expect(await page.getByRole("alertdialog").count()).toBe(0);
  expect(page.url()).not.toContain("/auth/login");
}

async function notice(): Promise<string> {
  return (await admin.saveNotice(page).allInnerTexts()).join("\n");
}
