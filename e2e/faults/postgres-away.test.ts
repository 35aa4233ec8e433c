/**
 * PostgreSQL is stopped and started again under readers, writers and editors: whoever reads what was published before notices nothing, nobody
 * is told that a text is not there, and an editor is told what happened, keeps what she typed, and goes on as soon as the database is back.
 */
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { faultSize } from "../../cms/tests/faults.ts";
import { startPostgres, type PostgresServer } from "../../cms/tests/postgres-server.ts";
import { text } from "../../cms/tests/writing.ts";
import * as admin from "../browser/admin.ts";
import { launchChromium, openContext } from "../browser/chromium.ts";
import { gather } from "../newsroom/crowd.ts";
import { NotDone, sitDown, type Desk } from "../newsroom/desk.ts";
import { openNewsroom, type Newsroom } from "../newsroom/newsroom.ts";
import { startPublicNode, stopServers, type Server } from "../newsroom/servers.ts";

/** How long after PostgreSQL takes connections again everything answers as before, in milliseconds; the machine of a short run may be busy with others. */
const recovery = faultSize({ short: 15_000, whole: 5_000 });
const rounds = faultSize({ short: 2, whole: 10 });
const readers = faultSize({ short: 4, whole: 24 });
const writers = faultSize({ short: 2, whole: 4 });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let postgres: PostgresServer;
let newsroom: Newsroom;
let desk: Desk;
let node: Server;
let folder: string;

const howTo = (round: number) => (round % 2 === 0 ? "fast" : "immediate") as "fast" | "immediate";
const fields = (title: string, slug?: string) => ({ title, ...(slug !== undefined && { slug }), summary: "A summary.", kind: "kind_news", body: [text("All of it.")] });

async function publish(title: string, slug: string): Promise<string> {
  const id = await desk.createArticle("en", fields(title, slug));
  await desk.publishArticle(id, "en");
  return id;
}

beforeAll(async () => {
  postgres = await startPostgres();
  newsroom = await openNewsroom({ seed: "none", databaseUrl: postgres.url });
  desk = await sitDown(newsroom);
  folder = await mkdtemp(path.join("/var/tmp", "parasol-away-"));
  node = await startPublicNode({ PARASOL_DATA: folder, DATABASE_URL: postgres.url });
});
afterAll(async () => {
  await stopServers();
  await newsroom?.close();
  await postgres?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});
beforeEach(() => newsroom.showOutputOnFailure());

/** Either the answer, or that there is none now: never an answer with nothing in it. */
async function askForTitles(graphql: string, slug: string): Promise<{ readonly status: number; readonly title: unknown; readonly retryAfter: string | null }> {
  const query = `{ article(slug: "${slug}", locale: "en") { ... on Article { title } } }`;
  const answer = await fetch(graphql, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  const { data } = (await answer.json()) as { data?: { article?: { title?: unknown } } };
  return { status: answer.status, title: data?.article?.title, retryAfter: answer.headers.get("retry-after") };
}

test(`${readers} readers and ${writers} writers go on while PostgreSQL is stopped ${rounds} times`, { timeout: 60_000 + rounds * 30_000 }, async () => {
  const slugs = ["quartz", "basalt", "granite", "marble", "slate", "onyx"];
  for (const slug of slugs) await publish(slug, slug);
  const addresses = [...slugs.map((slug) => `/en/news/${slug}`), "/en", "/en/news", "/en/news/feed.xml"];
  const read = async (address: string) => {
    const answer = await fetch(newsroom.site + address, { redirect: "manual" });
    return { status: answer.status, text: await answer.text(), retryAfter: answer.headers.get("retry-after") };
  };
  const isRight = (address: string, answer: { status: number; text: string }) =>
    answer.status === 200 && answer.text.includes(slugs.find((slug) => address.endsWith(slug)) ?? "onyx");
  for (const address of addresses) await expect.poll(async () => isRight(address, await read(address))).toBe(true);

  const reading = gather(readers, async (member, turn) => {
    const address = addresses[(member + turn) % addresses.length] ?? "/en";
    const answer = await read(address);
    return isRight(address, answer) ? null : `${address} answered ${answer.status}`;
  });
  const asking = gather(4, async (member, turn) => {
    const slug = slugs[turn % slugs.length] ?? "";
    const graphql = member % 2 === 0 ? newsroom.graphql : `${node.origin}/graphql`;
    const { status, title, retryAfter } = await askForTitles(graphql, slug);
    const isOutage = status === 503 && retryAfter !== null && title === undefined;
    return isOutage || (status === 200 && title === slug) ? null : `GraphQL answered ${status}, ${String(title)}, Retry-After ${String(retryAfter)}`;
  });
  const written = await Promise.all(Array.from({ length: writers }, async (_, member) => ({ id: await publish("Number 0", `written-${member}`), acknowledged: 0, begun: 0 })));
  let refused = 0;
  /** Done, or refused as it should be; otherwise what was wrong. */
  const attempt = async (doing: Promise<unknown>): Promise<string | null> => {
    try {
      await doing;
      return null;
    } catch (error) {
      if (!(error instanceof NotDone)) throw error;
      refused += 1;
      // Editors who try again at once would only be told the same.
      await pause(50);
      return error.status === 503 && error.retryAfter !== null && error.said.includes("DatabaseUnavailable") ? null : error.message;
    }
  };
  const writing = gather(written.length, async (member) => {
    const one = written[member];
    if (!one) return "Nobody writes here.";
    one.begun += 1;
    const number = one.begun;
    const save = async () => {
      await desk.updateArticle(one.id, "en", fields(`Number ${number}`));
      await desk.publishArticle(one.id, "en");
      one.acknowledged = number;
    };
    return attempt(save());
  });
  const opening = gather(writers, (member) => attempt(desk.openArticle(written[member]?.id ?? "", "en")));
  /** Something was written since, and something else is under way. */
  const inTheMiddle = async () => {
    const before = written.map(({ acknowledged }) => acknowledged);
    while (written.some(({ acknowledged }, member) => acknowledged === before[member])) await pause(10);
  };

  const recoveries: { readonly what: string; readonly took: number }[] = [];
  const late: string[] = [];
  try {
    for (let round = 0; round < rounds && late.length === 0; round += 1) {
      await Promise.race([inTheMiddle(), pause(recovery)]);
      await postgres.halt(howTo(round));
      await pause(2_000);
      // What was never read cannot be shown, and is not said to be missing.
      for (const address of [`/en/news/never-${round}`, `/en/topics/never-${round}`]) {
        const { status, retryAfter } = await read(address);
        if (status !== 503 || retryAfter === null) late.push(`${address} answered ${status}, Retry-After ${String(retryAfter)}, while the database was away`);
      }
      await postgres.resume();
      const began = performance.now();
      const within = async (what: string, isThere: () => Promise<boolean>) => {
        while (!(await isThere().catch(() => false))) {
          if (performance.now() - began > 4 * recovery) return void late.push(`${what} has not answered ${4 * recovery} ms after the database was back`);
          await pause(20);
        }
        recoveries.push({ what, took: Math.round(performance.now() - began) });
      };
      await Promise.all([
        within("the CMS’s public API", async () => (await askForTitles(newsroom.graphql, "quartz")).status === 200),
        within("the public node", async () => (await askForTitles(`${node.origin}/graphql`, "quartz")).status === 200),
        within("the site", async () => (await read(`/en/news/never-${round}`)).status === 404),
        within("the editors’ side", async () => (await desk.createArticle("en", fields(`Round ${round}`))) !== ""),
      ]);
    }
  } finally {
    const said = { reading: await reading.stop(), asking: await asking.stop(), writing: await writing.stop(), opening: await opening.stop(), late };
    console.log(`${reading.count()} pages and ${asking.count()} answers read, ${writing.count()} publishes tried, ${opening.count()} forms opened, ${refused} refused; back after (ms): ${recoveries.map(({ what, took }) => `${what} ${took}`).join(", ")}`);
    expect(said).toEqual({ reading: [], asking: [], writing: [], opening: [], late: [] });
  }
  expect(reading.count()).toBeGreaterThan(rounds * readers);
  expect(refused).toBeGreaterThan(0);
  expect(recoveries.filter(({ took }) => took > recovery)).toEqual([]);
  for (const [member, { acknowledged, begun }] of written.entries()) {
    const { title } = await askForTitles(newsroom.graphql, `written-${member}`);
    const number = Number(String(title).replace("Number ", ""));
    expect(number).toBeGreaterThanOrEqual(acknowledged);
    expect(number).toBeLessThanOrEqual(begun);
    await expect.poll(async () => (await read(`/en/news/written-${member}`)).text).toMatch(new RegExp(`Number\\s${number}`));
  }
  expect(await newsroom.verifyLedger()).toContain("the ledger agrees with what is published");
});

describe("an editor at work while PostgreSQL stops", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    const { context } = await openContext(browser, [newsroom.cms], { viewport: { width: 1400, height: 1000 } });
    page = await context.newPage();
    await admin.logIn(page, newsroom);
  });
  afterAll(() => browser?.close());

  const notice = async () => (await admin.saveNotice(page).allInnerTexts()).join("\n");
  const expectTyped = async (title: string) => {
    // Whatever empties the form does so after the answer; give it the time.
    await page.waitForTimeout(400);
    expect({ title: await page.inputValue("input[name=title]"), summary: await page.inputValue("textarea[name=summary]") }).toEqual({ title, summary: `${title}, at length` });
  };
  const type = async (title: string) => {
    await page.fill("input[name=title]", title);
    await page.fill("textarea[name=summary]", `${title}, at length`);
  };
  const isThere = () => expect.poll(async () => (await askForTitles(newsroom.graphql, "onyx")).status).toBe(200);

  const attempts = [
    { language: "en", how: "fast", what: "an article", said: "The newsroom’s database does not answer. What you typed is still in the form" },
    { language: "ru", how: "immediate", what: "a new article", said: "База данных редакции не отвечает. Набранное осталось в форме" },
    { language: "en", how: "immediate", what: "a new article", said: "The newsroom’s database does not answer. What you typed is still in the form" },
    { language: "ru", how: "fast", what: "an article", said: "База данных редакции не отвечает. Набранное осталось в форме" },
  ] as const;

  test.each(attempts.slice(0, faultSize({ short: 2, whole: attempts.length })))("reads in $language what happened to $what, loses nothing, and goes on with it afterwards", async ({ language, how, what, said }) => {
    await admin.chooseInterfaceLanguage(page, newsroom, language);
    const title = `Typed in vain, ${language} ${how}`;
    if (what === "a new article") await admin.openNew(page, newsroom, "article", "en");
    else await admin.openDocument(page, newsroom, "article", await desk.createArticle("en", fields("Before")), "en");
    await type(title);
    await postgres.halt(how);
    try {
      expect(await admin.save(page)).toBe(503);
      await expect.poll(notice).toContain(said);
      await expectTyped(title);
      expect(await admin.publish(page)).toBe(503);
      await expect.poll(notice).toContain(said);
      await expectTyped(title);
    } finally {
      await postgres.resume();
    }
    await isThere();
    expect(await admin.save(page)).toBeLessThan(300);
    await expect.poll(() => admin.saveNotice(page).count()).toBe(0);
    const id = await admin.documentId(page);
    await page.reload();
    await admin.saveButton(page).waitFor();
    await expectTyped(title);
    // A new one has no text yet.
    if (what === "a new article") return;
    expect(await admin.publish(page)).toBe(200);
    const answer = await fetch(newsroom.graphql, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: `{ article(id: "${id}", locale: "en") { ... on Article { title } } }` }) });
    expect(await answer.json()).toEqual({ data: { article: { title } } });
  });

  test("nobody is told that the session or the password is no good", async () => {
    const send = (path: string, headers: Record<string, string>, body: object = {}) =>
      fetch(newsroom.cms + path, { method: "POST", headers: { "content-type": "application/json", "accept-language": "ru-RU,ru;q=0.9", ...headers }, body: JSON.stringify(body) });
    await postgres.halt("fast");
    const answers = await Promise.all([
      // As one that has run out.
      send("/content-manager/collection-types/api::newsroom.article", { authorization: "Bearer none" }, fields("None")),
      send("/admin/login", {}, newsroom.account),
      // Waits for the database instead.
      send("/admin/access-token", { cookie: "strapi_admin_refresh=none" }).finally(() => undefined),
      pause(3_000).then(() => postgres.resume()),
    ]).then(([expired, login, renewal]) => [expired, login, renewal] as const);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 401]);
    for (const answer of answers.slice(0, 2)) {
      expect(answer.headers.get("retry-after")).toBe("2");
      expect(await answer.json()).toMatchObject({ error: { name: "DatabaseUnavailable", message: expect.stringContaining("База данных редакции не отвечает") } });
    }
  });
});
