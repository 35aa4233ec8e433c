import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

let newsroom: Newsroom;
let browser: Browser;
let page: Page;
let outside: string[];
let whenQuiet: () => Promise<void>;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "demo", withSite: false });
  browser = await launchChromium();
  const opened = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
  ({ outside, whenQuiet } = opened);
  page = await opened.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

test("logging in asks nobody but the newsroom", async () => {
  await admin.logIn(page, newsroom);
  await whenQuiet();
  expect(outside).toEqual([]);
});

test.each([
  "/",
  "/content-manager/collection-types/api::newsroom.article",
  "/content-manager/collection-types/api::newsroom.article/create?plugins[i18n][locale]=en",
  "/content-manager/single-types/api::newsroom.site",
  "/plugins/upload",
  "/plugins/content-type-builder/content-types/api::newsroom.article",
  "/me",
  "/settings/application-infos",
  "/settings/internationalization",
  "/settings/media-library",
  "/settings/api-tokens",
  "/settings/webhooks",
  "/settings/users",
  "/settings/roles",
  "/settings/email",
])("%s of the admin asks nobody but the newsroom", async (address) => {
  await page.goto(newsroom.admin + address);
  await whenQuiet();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).or(page.getByRole("heading", { level: 2 })).count()).toBeGreaterThan(0);
  expect(outside).toEqual([]);
});

test("the browser would refuse if it did", async () => {
  const answer = await page.goto(newsroom.admin);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  const allowed = Object.fromEntries(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, [...new Set(sources)]];
    }),
  );
  expect(allowed).toMatchObject({
    "default-src": ["'self'"],
    "connect-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "media-src": ["'self'", "data:", "blob:"],
  });
});
