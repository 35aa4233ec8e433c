import { AxeBuilder } from "@axe-core/playwright";
import { articlePath, homePath, newsPath } from "@parasol/shared";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/* The demonstration, as readers have it while the public API is away and when it is back. */

let newsroom: Newsroom;
let picture: string;

const moscow = { en: articlePath("en", "sex-workers-meet-in-moscow"), ru: articlePath("ru", "vstrecha-v-moskve") };
const read = (["en", "ru"] as const).flatMap((locale) => [homePath(locale), newsPath(locale), moscow[locale]]);

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "demo" });
  const pages: string[] = [];
  for (const address of read) pages.push(await (await fetch(newsroom.site + address)).text());
  picture = /\/media\/[0-9a-f]+\.\w+/.exec(pages.join())?.[0] ?? "none";
  expect((await fetch(newsroom.site + picture)).status).toBe(200);
  await newsroom.stopCms();
});
afterAll(() => newsroom?.close());
beforeEach(() => newsroom.showOutputOnFailure());

test.each(["en", "ru"] as const)("what was published is read on in %s", async (locale) => {
  for (const address of [homePath(locale), newsPath(locale), moscow[locale]]) {
    const answer = await fetch(newsroom.site + address);
    expect({ address, status: answer.status }).toEqual({ address, status: 200 });
    expect(await answer.text()).toContain(`lang="${locale}"`);
  }
});

test.each(["en", "ru"] as const)("what nobody can know of in %s answers 503 and when to come again, never 404", async (locale) => {
  const answer = await fetch(`${newsroom.site}${newsPath(locale)}/never-asked-for`);
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await answer.text()).toContain(`lang="${locale}"`);
});

test("pictures are still there", async () => {
  expect((await fetch(newsroom.site + picture)).status).toBe(200);
});

test("axe finds nothing on the page that says so", async () => {
  const browser = await launchChromium();
  const { context } = await openContext(browser, [newsroom.site]);
  const page = await context.newPage();
  await page.goto(`${newsroom.site}${newsPath("ru")}/never-asked-for`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await browser.close();
});

test("when it is back, so are the pages", async () => {
  await newsroom.startCms();
  for (const address of [homePath("en"), moscow.en, moscow.ru]) {
    await expect.poll(async () => (await fetch(newsroom.site + address)).status).toBe(200);
  }
  await expect.poll(async () => (await fetch(`${newsroom.site}${newsPath("en")}/never-asked-for`)).status, { timeout: 5_000 }).toBe(404);
});
