import { randomBytes, randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { request as startRequest } from "node:http";
import { text as readText } from "node:stream/consumers";
import knex from "knex";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LedgerUnavailable, openLedgerDatabase, type LedgerDatabase } from "../../src/ledger/database.js";
import { watchHead, type HeadWatch } from "../../src/ledger/head-watch.js";
import { renewGeneration } from "../../src/ledger/generation.js";
import { keepAnswers, type KeptAnswers } from "../../src/public/kept-answers.js";
import { createPublicApi } from "../../src/public/public-api.js";
import { startPublicServer, type RunningServer } from "../../src/public/public-server.js";
import { article, event, openNewsstand, origin, pathKey, type Newsstand } from "./newsstand.js";

let newsstand: Newsstand;
let head: HeadWatch;
let database: LedgerDatabase;
let server: RunningServer;
let answers: KeptAnswers;
let maxBytes: number | undefined;

beforeAll(async () => {
  newsstand = await openNewsstand();
});
afterAll(async () => {
  await newsstand.close();
});
beforeEach(async () => {
  await newsstand.clear();
  database = openLedgerDatabase(newsstand.location);
  head = watchHead(newsstand.location);
  answers = keep(newsstand, database, head);
  server = await startPublicServer(answers.listen, { host: "127.0.0.1", port: 0 });
  await expect.poll(() => head.head()).not.toBeNull();
});
afterEach(async () => {
  await server.close();
  await head.close();
  await database.close();
  expect(newsstand.faults).toEqual([]);
});

/** `ends` is asked where answers end to hold, if not the ledger itself. */
function keep({ faults }: Newsstand, ledger: LedgerDatabase, watch: HeadWatch, ends = ledger): KeptAnswers {
  const given = { now: () => newsstand.today, logFault: (fault: unknown) => faults.push(fault) };
  const api = createPublicApi({ database: ledger, siteOrigin: origin, pathKey, ...given });
  return keepAnswers({ api, database: ends, head: watch, ...given, ...(maxBytes !== undefined && { maxBytes }) });
}

const titles = `{ articles(locale: "en") { nodes { title summary } } }`;

async function ask(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(server.url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify({ query }) });
}
async function get(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${server.url}?query=${encodeURIComponent(query)}`, { headers });
}
/** Until the server knows of all that is committed: on PostgreSQL the word takes some milliseconds. */
async function settle(): Promise<void> {
  const [{ generation, position }] = await newsstand.writer("ledger_head").select("generation", "position");
  await expect.poll(() => head.head(), { interval: 2 }).toBe(`${generation}.${position}`);
}
/** What was answered from what is kept, and what was not, since the last look. */
async function during(act: () => Promise<unknown>): Promise<{ kept: number; asked: number }> {
  const before = answers.counts();
  await act();
  const after = answers.counts();
  return { kept: after.kept - before.kept, asked: after.asked - before.asked };
}

test("a question that was asked before costs the ledger nothing", async () => {
  await newsstand.publish(article("a", { card: { title: "One" } }));
  await settle();
  expect(await (await ask(titles)).text()).toContain("One");
  expect(await during(() => ask(titles))).toEqual({ kept: 1, asked: 0 });
  expect(await during(() => get(titles))).toEqual({ kept: 0, asked: 1 });
  expect(await during(() => get(titles))).toEqual({ kept: 1, asked: 0 });
});

test.each(["a publication", "a correction", "a withdrawal", "a new generation"])("%s is seen at once, also by those who asked before", async (what) => {
  await newsstand.publish(article("a", { card: { title: "One" } }));
  await settle();
  expect(await (await ask(titles)).text()).toContain("One");
  const cursor = `{ changes(first: 1) { cursor } }`;
  const cursorBefore = await (await ask(cursor)).text();
  const acts: Readonly<Partial<Record<string, readonly [() => Promise<unknown>, (text: string) => boolean]>>> = {
    "a publication": [() => newsstand.publish(article("b", { card: { title: "Two" } })), (text) => text.includes("Two")],
    "a correction": [() => newsstand.publish(article("a", { card: { title: "Three" } })), (text) => text.includes("Three") && !text.includes("One")],
    "a withdrawal": [() => newsstand.withdraw("a"), (text) => !text.includes("One")],
    "a new generation": [() => renewGeneration(newsstand.writer), () => true],
  };
  const [act, isSeen] = acts[what] ?? [() => Promise.reject(new Error(what)), () => false];
  await act();
  // On PostgreSQL word comes with the commit's notification, on SQLite with the question.
  await expect.poll(async () => isSeen(await (await ask(titles)).text()), { timeout: 2_000, interval: 5 }).toBe(true);
  if (what === "a new generation") await expect.poll(async () => (await ask(cursor)).text(), { timeout: 2_000 }).not.toBe(cursorBefore);
});

test("after a withdrawal no question ever brings the text back", async () => {
  await newsstand.publish(article("a", { card: { title: "Forget me" } }));
  const questions = Array.from({ length: 20 }, (_, number) => `{ articles(locale: "en", first: ${number + 1}) { nodes { title } } }`);
  const askAll = () => Promise.all(questions.map(async (question) => (await ask(question)).text()));
  await settle();
  expect((await askAll()).every((text) => text.includes("Forget me"))).toBe(true);
  // Questions are under way while it is taken back.
  const [, ...meanwhile] = await Promise.all([newsstand.withdraw("a"), askAll(), askAll(), askAll()]);
  expect(meanwhile).toHaveLength(3);
  await expect.poll(async () => (await askAll()).some((text) => text.includes("Forget me")), { timeout: 2_000, interval: 5 }).toBe(false);
  for (let round = 0; round < 5; round += 1) expect((await askAll()).join()).not.toContain("Forget me");
});

test("what is upcoming ends to be so at its own moment, with nothing published in between", async () => {
  newsstand.today = new Date("2026-05-01T12:00:00Z");
  await newsstand.publish(event("soon", { endsAt: "2026-05-01T13:00:00Z", slug: "soon" }), event("late", { endsAt: "2026-05-01T14:00:00Z", slug: "late" }));
  const upcoming = `{ events(locale: "en", when: UPCOMING) { totalCount nodes { slug } } }`;
  const slugs = async () => ((await (await ask(upcoming)).json()) as any).data.events.nodes.map((node: any) => node.slug).toSorted();
  await settle();
  expect(await slugs()).toEqual(["late", "soon"]);
  expect(await during(slugs)).toEqual({ kept: 1, asked: 0 });
  newsstand.today = new Date("2026-05-01T12:59:59Z");
  expect(await slugs()).toEqual(["late", "soon"]);
  newsstand.today = new Date("2026-05-01T13:00:01Z");
  expect(await slugs()).toEqual(["late"]);
  newsstand.today = new Date("2026-05-03T13:00:01Z");
  expect(await slugs()).toEqual([]);
  // A clock that was two days ahead and is put right.
  newsstand.today = new Date("2026-05-01T12:30:00Z");
  expect(await slugs()).toEqual(["late", "soon"]);
});

test("what does not ask for the moment is kept whatever the clock says", async () => {
  await newsstand.publish(event("soon", { endsAt: "2026-05-01T13:00:00Z" }));
  const all = `{ events(locale: "en") { totalCount } }`;
  await settle();
  expect(await (await ask(all)).text()).toContain("1");
  newsstand.today = new Date("2026-05-01T18:00:00Z");
  expect(await during(() => ask(all))).toEqual({ kept: 1, asked: 0 });
});

describe("two who ask for the same bytes in another form get their own", () => {
  test("media types", async () => {
    await newsstand.publish(article("a"));
    const types = ["application/json", "application/graphql-response+json", "text/html, application/graphql-response+json;q=0.9"];
    for (const accept of [...types, ...types]) {
      const answer = await ask(titles, { accept });
      expect(answer.headers.get("content-type")).toBe(`${accept.includes("response+json") ? "application/graphql-response+json" : "application/json"}; charset=utf-8`);
      expect(answer.headers.get("vary")).toBe("accept, accept-encoding");
    }
  });

  test.each(["br", "gzip", "identity", "gzip;q=0, br;q=0.5", "*;q=0.1, gzip", "deflate", "gzip, br"])("encodings: %s", async (accepted) => {
    await newsstand.publish(...Array.from({ length: 20 }, (_, number) => article(`a${number}`, { slug: `a-${number}` })));
    const plain = await (await ask(titles, { "accept-encoding": "identity" })).text();
    expect(plain.length).toBeGreaterThan(1_000);
    for (let round = 0; round < 3; round += 1) {
      const answer = await ask(titles, { "accept-encoding": accepted });
      const encoding = answer.headers.get("content-encoding");
      if (encoding !== null) expect(accepted).toContain(encoding);
      if (/^(br|gzip)$/.test(accepted)) expect(encoding).toBe(accepted);
      expect(await answer.text()).toBe(plain);
    }
  });
});

test("refusals and faults are answered as ever and kept by nobody", async () => {
  await newsstand.publish(article("a"));
  for (const query of ["{ nothing }", "{", `{ articles(locale: "en", first: 0) { totalCount } }`]) {
    expect(await during(async () => [await ask(query), await ask(query)])).toEqual({ kept: 0, asked: 2 });
    expect(((await (await ask(query)).json()) as any).errors).toBeDefined();
  }
  const withoutQuery = await fetch(server.url, { method: "POST", headers: { "content-type": "application/json" }, body: "{" });
  expect(withoutQuery.status).toBe(400);
  const asForm = await fetch(server.url, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "query=1" });
  expect(asForm.status).toBe(415);
  const asStream = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: new Blob([JSON.stringify({ query: titles })]).stream(),
    duplex: "half",
  } as RequestInit);
  expect(asStream.status).toBe(200);
});

test("many who ask the same at once cost one answer", async () => {
  await newsstand.publish(article("a"));
  const question = `{ articles(locale: "en") { totalCount nodes { slug } } }`;
  await settle();
  const waiting = Promise.withResolvers<undefined>();
  const slow: LedgerDatabase = { ...database, select: async (...given: Parameters<LedgerDatabase["select"]>) => (await waiting.promise, database.select(...given)) };
  const shared = keep(newsstand, slow, head);
  let arrived = 0;
  const own = await startPublicServer((request, response) => ((arrived += 1), shared.listen(request, response)), { host: "127.0.0.1", port: 0 });
  const all = Array.from({ length: 30 }, async () => (await fetch(`${own.url}?query=${encodeURIComponent(question)}`)).text());
  // None is answered before the last has come.
  await expect.poll(() => arrived).toBe(30);
  await new Promise(setImmediate);
  waiting.resolve(undefined);
  expect(new Set(await Promise.all(all)).size).toBe(1);
  expect(shared.counts()).toMatchObject({ kept: 0, asked: 1 });
  await own.close();
});

test("who holds the answer already hears so", async () => {
  await newsstand.publish(article("a"));
  await settle();
  await get(titles);
  const tag = (await get(titles)).headers.get("etag") ?? "";
  const again = await get(titles, { "if-none-match": tag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  await newsstand.publish(article("b", { slug: "b" }));
  await expect.poll(async () => (await get(titles, { "if-none-match": tag })).status, { timeout: 2_000 }).toBe(200);
});

test("of a question that comes slowly, the answer is of when its last word came", async () => {
  await newsstand.publish(article("a", { card: { title: "Forget me" } }));
  await settle();
  expect(await (await ask(titles)).text()).toContain("Forget me");
  const body = JSON.stringify({ query: titles });
  const slow = startRequest(server.url, { method: "POST", headers: { "content-type": "application/json", "content-length": body.length } });
  const answered = new Promise<string>((resolve, reject) => {
    slow.once("response", (response) => void readText(response).then(resolve, reject)).once("error", reject);
  });
  await new Promise<void>((resolve) => slow.write(body.slice(0, 20), () => resolve()));
  await newsstand.withdraw("a");
  await settle();
  slow.end(body.slice(20));
  const text = await answered;
  expect(text).toContain("nodes");
  expect(text).not.toContain("Forget me");
});

test("an answer of which it is not known how long it holds is given, and not kept", async () => {
  await newsstand.publish(event("soon", { endsAt: "2026-05-01T13:00:00Z", slug: "soon" }));
  await settle();
  let refused = 0;
  const failing: LedgerDatabase = {
    select: async () => {
      refused += 1;
      throw new LedgerUnavailable("The disk is away.");
    },
    close: async () => undefined,
  };
  const forgetful = keep(newsstand, database, head, failing);
  const other = await startPublicServer(forgetful.listen, { host: "127.0.0.1", port: 0 });
  const body = JSON.stringify({ query: `{ events(locale: "en", when: UPCOMING) { nodes { slug } } }` });
  const answer = async () => (await fetch(other.url, { method: "POST", headers: { "content-type": "application/json" }, body })).text();
  newsstand.today = new Date("2026-05-01T12:00:00Z");
  for (let round = 0; round < 3; round += 1) expect(await answer()).toContain("soon");
  newsstand.today = new Date("2026-05-01T13:00:01Z");
  expect(await answer()).not.toContain("soon");
  expect([forgetful.counts().kept, forgetful.counts().asked, refused]).toEqual([0, 4, 4]);
  await other.close();
});

test("the compressed forms of an answer count as it does", async () => {
  await newsstand.publish(...Array.from({ length: 20 }, (_, number) => article(`a${number}`, { slug: `a-${number}` })));
  await settle();
  for (const encoding of ["br", "gzip"]) {
    await ask(titles, { "accept-encoding": "identity" });
    const before = answers.counts().bytes;
    const length = Number((await ask(titles, { "accept-encoding": encoding })).headers.get("content-length"));
    expect(length).toBeGreaterThan(0);
    expect(answers.counts().bytes - before).toBe(length);
    await ask(titles, { "accept-encoding": encoding });
    expect(answers.counts().bytes - before).toBe(length);
  }
});

if (process.env.TEST_DATABASE === "sqlite") test("a backup that is put in the file's place is noticed, with everything that was kept of the former", async () => {
  const stand = await openNewsstand();
  if (!("file" in stand.location)) throw new Error("This is about a file.");
  const { file } = stand.location;
  await stand.publish(article("a", { card: { title: "From the backup" }, slug: "a" }));
  const backup = `${file}.backup`;
  await stand.writer.raw("VACUUM INTO ?", [backup]);
  await stand.publish(article("b", { card: { title: "Since the backup" }, slug: "b" }));
  const own = openLedgerDatabase(stand.location);
  const watch = watchHead(stand.location);
  const restored = await startPublicServer(keep(stand, own, watch).listen, { host: "127.0.0.1", port: 0 });
  const read = async () => (await fetch(restored.url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: titles }) })).text();
  expect(await read()).toContain("Since the backup");
  const renewed = knex({ client: "better-sqlite3", connection: { filename: backup }, useNullAsDefault: true });
  await renewGeneration(renewed);
  await renewed.destroy();
  await rename(backup, file);
  for (const ending of ["-wal", "-shm"]) await rm(file + ending, { force: true });
  await expect.poll(read, { timeout: 2_000, interval: 10 }).not.toContain("Since the backup");
  for (let round = 0; round < 3; round += 1) {
    const text = await read();
    expect(text).toContain("From the backup");
    expect(text).not.toContain("Since the backup");
  }
  await restored.close();
  await watch.close();
  await own.close();
  await stand.close();
});

describe("hostile variety", () => {
  beforeAll(() => {
    maxBytes = 200_000;
  });
  afterAll(() => {
    maxBytes = undefined;
  });

  test("pushes answers out and never takes more than its bound", async () => {
    await newsstand.publish(article("a"));
    for (let round = 0; round < 20; round += 1) {
      await Promise.all(Array.from({ length: 20 }, () => ask(`query Q${randomUUID().replaceAll("-", "")} { articles(locale: "en") { nodes { title } } }`, { "accept-encoding": round % 2 === 0 ? "br" : "gzip" })));
      expect(answers.counts().bytes).toBeLessThanOrEqual(200_000);
    }
    expect(answers.counts().bytes).toBeGreaterThan(100_000);
  });

  test("an answer that is too large with its compressed form is kept without it", async () => {
    // As many bytes as a quarter of the bound has room for once, and not with half of them more.
    const title = () => randomBytes(950).toString("hex");
    await newsstand.publish(...Array.from({ length: 20 }, (_, number) => article(`a${number}`, { card: { title: title() }, slug: `a-${number}` })));
    await settle();
    const question = `{ articles(locale: "en") { nodes { title } } }`;
    for (const encoding of ["identity", "gzip", "br", "gzip", "identity"]) await (await ask(question, { "accept-encoding": encoding })).text();
    expect(answers.counts()).toMatchObject({ asked: 1, kept: 4 });
  });
});
