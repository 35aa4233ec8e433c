import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exampleQueries } from "../../cms/src/public/explorer/example-queries.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/* A partner's developer opens the GraphQL address in a browser, in a newsroom with its demonstration. */

let newsroom: Newsroom;
let browser: Browser;

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "demo", withSite: false });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});
beforeEach(() => newsroom.showOutputOnFailure());

async function open(look: (page: Page) => Promise<void>, width = 1280): Promise<void> {
  const { context, outside } = await openContext(browser, [newsroom.cms], { viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(newsroom.graphql);
  await look(page);
  expect({ outside, complaints }).toEqual({ outside: [], complaints: [] });
  await context.close();
}

const names = exampleQueries.map(({ query }) => /query (\w+)/.exec(query)?.[1] ?? "");

/** The answer that stands beside the query, without the line breaks of the editor. */
function answerOf(page: Page) {
  return page.locator(".graphiql-response .view-lines").innerText().then((text) => text.replaceAll("\u00a0", " "));
}

async function execute(page: Page, name: string): Promise<Response> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().postData()?.includes(name) === true),
    page.getByRole("button", { name: /execute query/i }).click(),
  ]);
  return answer;
}

test.each([1280, 360])("each example runs and shows data, on a screen of %d pixels, and nobody else is asked", async (width) => {
  await open(async (page) => {
    for (const name of names) {
      await page.locator(".graphiql-tab-button", { hasText: name }).click();
      let data: any;
      // The editor learns a moment after it shows another query which operation is in it.
      await expect.poll(async () => {
        const answer = await execute(page, name);
        expect([name, answer.status()]).toEqual([name, 200]);
        const answered = await answer.json();
        data = answered.data;
        return answered.errors;
      }).toBeUndefined();
      for (const found of Object.values<any>(data)) expect((found.nodes ?? found.changes).length).toBeGreaterThan(0);
      await expect.poll(() => answerOf(page)).toContain('"data"');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(new URL(page.url()).search).toBe("");
  }, width);
});

describe("the schema", () => {
  test("is explained field by field", async () => {
    await open(async (page) => {
      await page.getByRole("button", { name: /show documentation explorer/i }).click();
      const docs = page.locator(".graphiql-plugin");
      await docs.getByRole("link", { name: "Query", exact: true }).click();
      await expect.poll(() => docs.innerText()).toContain("What changed in the newsroom after a cursor");
    });
  });
});

test("the page says its language and title, and helps those who run no script", async () => {
  const { context } = await openContext(browser, [newsroom.cms], { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(newsroom.graphql);
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect(await page.title()).toContain("GraphQL");
  expect(await page.innerText("body")).toContain("Send a query as JSON");
  await context.close();
});
