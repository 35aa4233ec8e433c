import { parse, type DocumentNode } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MediaType } from "../../src/public/answer.js";
import { createAddresses } from "../../src/public/addresses.js";
import { openLedgerDatabase, type LedgerDatabase } from "../../src/ledger/database.js";
import { rememberFarPages } from "../../src/ledger/far-pages.js";
import { createDocumentCache, type DocumentCache } from "../../src/public/document-cache.js";
import { createPublicApi, createPublicSchema } from "../../src/public/public-api.js";
import { createQuickWay, type Question } from "../../src/public/quick-way.js";
import { article, event, openNewsstand, organisation, origin, pathKey, text, topic, type Newsstand } from "./newsstand.js";

let newsstand: Newsstand;
let database: LedgerDatabase;
let documents: DocumentCache;
let valid: WeakSet<DocumentNode>;
let faults: unknown[];

const now = () => new Date("2026-05-01T12:00:00Z");
const schema = createPublicSchema();

beforeAll(async () => {
  newsstand = await openNewsstand();
  await newsstand.publish(
    topic("health", "Health"),
    organisation("union", { name: "Union" }),
    event("congress", { start: "2026-06-01", references: { hosts: ["union"] } }),
    article("march", { references: { topics: ["health"] } }),
    article("letter", { body: text("A long letter. ".repeat(2_000)), card: { summary: "A “letter”, in words: ё, й." } }),
    article("taken-back"),
  );
  await newsstand.withdraw("taken-back");
  database = openLedgerDatabase(newsstand.location);
});
afterAll(async () => {
  await database.close();
  await newsstand.close();
});
beforeEach(() => {
  documents = createDocumentCache(400_000);
  valid = new WeakSet();
  faults = [];
});

function know(query: string): void {
  const document = parse(query);
  documents.set(query, document);
  valid.add(document);
}

function quickWay(over: LedgerDatabase = database) {
  const surroundings = { database: over, farPages: rememberFarPages(), addresses: createAddresses(origin), pathKey, now };
  return createQuickWay({ schema, documents, valid, surroundings, inTurn: (work) => work(), logFault: (fault) => faults.push(fault) });
}

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly mediaType?: MediaType;
  readonly method?: "GET" | "POST";
}

function toQuestion({ query, variables, operationName, mediaType = "application/json", method = "POST" }: Asked): Question {
  if (method === "POST") return { method, mediaType, text: JSON.stringify({ query, variables, operationName }) };
  const given = new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }), ...(operationName !== undefined && { operationName }) });
  return { method, mediaType, text: `/graphql?${given}` };
}

/** The same question through the whole of the API. */
async function theWholeWay({ method, mediaType, text: asked }: Question, over: LedgerDatabase = database) {
  const whole = createPublicApi({ database: over, siteOrigin: origin, pathKey, now, logFault: () => undefined });
  const response = await whole.fetch(
    method === "GET"
      ? new Request(`http://localhost${asked}`, { headers: { accept: mediaType } })
      : new Request("http://localhost/graphql", { method, headers: { accept: mediaType, "content-type": "application/json" }, body: asked }),
  );
  const { "content-length": _, ...headers } = Object.fromEntries(response.headers); // whoever sends an answer counts its bytes
  return { status: response.status, headers, body: await response.text() };
}

const bySlug = `query ($slug: String!) { article(slug: $slug, locale: "en") { __typename ... on Article { id title summary url topics { name } body { html } } ... on Withdrawal { id reason } } }`;
const list = `query ($first: Int, $after: Cursor) { articles(locale: "en", first: $first, after: $after) { nodes { id title counterparts { url } } pageInfo { endCursor } totalCount } }`;
const two = `query A { topics(locale: "en") { name } } query B { site(locale: "en") { name } }`;

describe("answers to the byte what the whole way answers", () => {
  test.each<[string, Asked]>([
    ["a text", { query: bySlug, variables: { slug: "letter" } }],
    ["a text by GET", { query: bySlug, variables: { slug: "letter" }, method: "GET" }],
    ["a withdrawal", { query: bySlug, variables: { slug: "taken-back" } }],
    ["nothing", { query: bySlug, variables: { slug: "none" } }],
    ["a list", { query: list, variables: { first: 2 } }],
    ["a list without its variables", { query: list }],
    ["one of two operations", { query: two, operationName: "B" }],
    ["GraphQL's own media type", { query: list, mediaType: "application/graphql-response+json" }],
    ["introspection", { query: "{ __schema { queryType { name } } }" }],
    ["a cursor of no list", { query: list, variables: { after: "none" } }],
    ["a cursor of no list, in GraphQL's own media type", { query: list, variables: { after: "none" }, mediaType: "application/graphql-response+json" }],
    ["more than a page may hold", { query: list, variables: { first: 5_000 } }],
  ])("%s", async (_, asked) => {
    know(asked.query);
    const question = toQuestion(asked);
    expect(await quickWay()(question, () => undefined)).toEqual(await theWholeWay(question));
    expect(faults).toEqual([]);
  });

  test("an outage, without a word of where the database is, and logged", async () => {
    const gone: LedgerDatabase = { select: () => Promise.reject(new Error("10.0.0.7 does not answer")), close: () => Promise.resolve() };
    know(bySlug);
    const question = toQuestion({ query: bySlug, variables: { slug: "march" } });
    const answer = await quickWay(gone)(question, () => undefined);
    expect(answer).toEqual(await theWholeWay(question, gone));
    expect(answer?.status).toBe(500);
    expect(answer?.body).not.toContain("10.0.0.7");
    expect(String(faults)).toContain("10.0.0.7");
  });
});

describe("leaves to the whole way", () => {
  test.each<[string, Question]>([
    ["a document that is not known", toQuestion({ query: `{ topics(locale: "en") { id } }` })],
    ["variables that the document does not take", toQuestion({ query: bySlug, variables: { slug: 7 } })],
    ["a variable that is missing", toQuestion({ query: bySlug })],
    ["an operation that is not there", toQuestion({ query: two, operationName: "C" })],
    ["no word of which of two operations", toQuestion({ query: two })],
    ["what is no JSON", { method: "POST", mediaType: "application/json", text: `{"query": ` }],
    ["several at once", { method: "POST", mediaType: "application/json", text: `[{"query":"{ __typename }"}]` }],
    ["no query", { method: "GET", mediaType: "application/json", text: "/graphql?variables={}" }],
  ])("%s", async (_, question) => {
    for (const query of [bySlug, two]) know(query);
    expect(await quickWay()(question, () => undefined)).toBeNull();
  });

  test("a document that was read and found invalid", async () => {
    const query = `{ topics(locale: "en") { nothing } }`;
    documents.set(query, parse(query));
    expect(await quickWay()(toQuestion({ query }), () => undefined)).toBeNull();
  });

  test("what its variables make too dear", async () => {
    const query = `query ($first: Int!) { events(locale: "en", first: $first) { nodes { hosts { memberships { memberships { memberships { memberships { id name summary } } } } } } } }`;
    know(query);
    expect((await quickWay()(toQuestion({ query, variables: { first: 1 } }), () => undefined))?.status).toBe(200);
    expect(await quickWay()(toQuestion({ query, variables: { first: 100 } }), () => undefined)).toBeNull();
  });
});

test("tells of answers that another moment changes, and of no others", async () => {
  const upcoming = `{ events(locale: "en", when: UPCOMING) { nodes { id } } }`;
  const all = `{ events(locale: "en") { nodes { id } } }`;
  const told: string[] = [];
  for (const query of [upcoming, all]) {
    know(query);
    await quickWay()(toQuestion({ query }), () => told.push(query));
  }
  expect(told).toEqual([upcoming]);
});
