import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { sitDown, type Desk } from "../newsroom/desk.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";

/* A partner's own script, a process that knows the GraphQL address and nothing else, through one article's life. */

const script = path.join(import.meta.dirname, "../partner/follow.mjs");

let newsroom: Newsroom;
let desk: Desk;
let article: string;
let cursor = "";

beforeAll(async () => {
  newsroom = await openNewsroom({ seed: "none", withSite: false });
  desk = await sitDown(newsroom);
  article = await desk.createArticle("en", { title: "Clinics open", summary: "Three clinics open.", kind: "kind_news", body: [paragraph("Three.")] });
  await desk.updateArticle(article, "ru", { title: "Клиники открываются", summary: "Открываются три клиники.", body: [paragraph("Три.")] });
});
afterAll(() => newsroom?.close());
beforeEach(() => newsroom.showOutputOnFailure());

test("a partner’s script is short", async () => {
  const lines = (await readFile(script, "utf8")).split("\n").filter((line) => line.trim() !== "" && !line.startsWith("//"));
  expect(lines.length).toBeLessThanOrEqual(16);
});

test("a draft is neither listed nor a change", async () => {
  expect(await follow()).toMatchObject({ articles: [], changes: [] });
});

test("what is published is listed, and comes as a change in each language", async () => {
  await desk.publishArticle(article, "en");
  await desk.publishArticle(article, "ru");
  const { articles, changes } = await follow();
  expect(articles).toEqual([{ id: article, title: "Clinics open", url: `${newsroom.site}/en/news/clinics-open` }]);
  expect(changes).toEqual([upsert("en", "Clinics open", "ORIGINAL"), upsert("ru", "Клиники открываются", "CURRENT")]);
});

test("nothing new is no change, and a saved draft is nothing new", async () => {
  await desk.updateArticle(article, "en", { title: "Clinics open today" });
  expect((await follow()).changes).toEqual([]);
});

test("an edit that is published comes once, as the text it is now, and its translation as outdated", async () => {
  await desk.publishArticle(article, "en");
  await desk.updateArticle(article, "en", { title: "Five clinics open" });
  await desk.publishArticle(article, "en");
  const { changes } = await follow();
  expect(changes).toHaveLength(2);
  expect(changes).toContainEqual(upsert("en", "Five clinics open", "ORIGINAL"));
  expect(changes).toContainEqual(upsert("ru", "Клиники открываются", "OUTDATED"));
});

test("a text taken back comes as a withdrawal without a word of it", async () => {
  await desk.unpublishArticle(article, "en");
  const { articles, changes } = await follow();
  expect(articles).toEqual([]);
  expect(changes.filter(({ kind }: { kind: string }) => kind === "Withdrawal")).toEqual([
    { kind: "Withdrawal", id: article, locale: "en", reason: "UNPUBLISHED" },
  ]);
  expect(JSON.stringify(changes)).not.toContain("clinics");
});

test("a deleted document is withdrawn in the languages that were public", async () => {
  await desk.deleteArticle(article);
  expect((await follow()).changes).toContainEqual({ kind: "Withdrawal", id: article, locale: "ru", reason: "DELETED" });
});

test("whoever starts from the beginning learns of withdrawals, and of no text", async () => {
  cursor = "";
  const { changes } = await follow();
  expect(changes.every(({ kind }: { kind: string }) => kind === "Withdrawal")).toBe(true);
  expect(JSON.stringify(changes)).not.toMatch(/clinic|клиник/i);
});

async function follow() {
  const { stdout } = await promisify(execFile)(process.execPath, [script, newsroom.graphql, cursor]);
  const answer = JSON.parse(stdout);
  cursor = answer.cursor;
  return answer;
}

function upsert(locale: string, title: string, status: string) {
  return { kind: "Upsert", publication: { id: article, locale, title, translation: { status } } };
}

function paragraph(text: string) {
  return { __component: "body.text", content: [{ type: "paragraph", children: [{ type: "text", text }] }] };
}
