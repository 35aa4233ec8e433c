import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDocumentCache } from "../../src/public/document-cache.js";
import {
  article,
  event,
  measured,
  type Newsstand,
  openNewsstand,
  organisation,
  origin,
  place,
  soon,
  topic,
} from "./newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
  await newsstand.publish(
    topic("t", "T"),
    place("p"),
    organisation("o", { references: { placesServed: ["p"], memberships: ["o"] } }),
    event("e", { references: { hosts: ["o"], place: ["p"], topics: ["t"], previousEvent: ["e"] } }),
    article("a", { references: { topics: ["t"], event: ["e"], organisations: ["o"], places: ["p"] } }),
  );
});
afterAll(() => newsstand.close());

const nested = (open: string, close: string, depth: number, inside = "") =>
  open.repeat(depth) + inside + close.repeat(depth);

/** JSON that no test report could print, and no JSON.stringify make. */
const bottomless = new Map<unknown, string>([
  ["nested lists", nested("[", "]", 20_000)],
  ["nested objects", nested('{"a":', "}", 10_000, "1")],
]);

test("whatever comes, the answer is never a 5xx, carries no internals, and comes soon", async () => {
  const values = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.integer(),
    fc.double(),
    fc.constantFrom(
      null,
      true,
      "en",
      "nonsense",
      "a\0b",
      "\ud800",
      "__proto__",
      "' OR 1=1 --",
      "%",
      "../../etc/passwd",
      2 ** 31,
      -1,
      1e300,
    ),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
    fc.constantFrom("nested lists", "nested objects"),
  );
  const queries = fc.constantFrom(
    'query ($v: ID) { article(id: $v, locale: "en") { __typename } }',
    'query ($v: String) { article(slug: $v, locale: "ru", fallback: COUNTERPART) { __typename } }',
    "query ($v: Locale!) { topics(locale: $v) { id } }",
    'query ($v: Fallback!) { topic(id: "t", locale: "en", fallback: $v) { __typename } }',
    'query ($v: Int!) { articles(locale: "en", first: $v) { totalCount nodes { id } } }',
    'query ($v: Int) { articles(locale: "en", page: $v) { nodes { id } } }',
    'query ($v: Cursor) { articles(locale: "en", after: $v) { nodes { id } } }',
    'query ($v: ID) { articles(locale: "en", topic: $v) { totalCount nodes { id } } }',
    'query ($v: ID) { articles(locale: "en", event: $v, organisation: $v, place: $v) { totalCount nodes { id } } }',
    'query ($v: ID) { events(locale: "en", place: $v, organisation: $v) { totalCount nodes { id } } }',
    'query ($v: EventTime) { events(locale: "en", when: $v, topic: "t") { totalCount nodes { id } } }',
    'query ($v: String) { organisations(locale: "en", workingLanguage: $v) { totalCount nodes { id } } }',
    'query ($v: OrganisationKind) { organisations(locale: "en", kind: $v) { totalCount nodes { id } } }',
    'query ($v: ID) { organisations(locale: "en", network: $v, population: $v, priorityArea: $v) { totalCount nodes { id } } }',
    'query ($v: ResourceKind) { resources(locale: "en", kind: $v, event: "e") { totalCount nodes { id } } }',
    'query ($v: Cursor) { organisations(locale: "en", after: $v) { nodes { id } } }',
    'query ($v: Int) { place(id: "p", locale: "en") { ... on Place { events(page: $v) { nodes { id } } } } }',
    'query ($v: String) { event(slug: $v, locale: "en") { __typename } }',
    "query ($v: Locale!) { places(locale: $v) { parent { id } } }",
    "query ($v: Cursor) { changes(after: $v) { cursor } }",
    "query ($v: [PublicationType!]) { changes(types: $v) { cursor } }",
    "query ($v: [Locale!]) { changes(locales: $v) { cursor } }",
    'query ($v: Boolean!) { topics(locale: "en") { id @include(if: $v) } }',
  );
  await fc.assert(
    fc.asyncProperty(queries, values, async (query, v) => {
      const { status, text, busy } = await measured(() =>
        newsstand.send(post(query, bottomless.get(v) ?? JSON.stringify(v))),
      );
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/SQLITE|ledger_|\.ts:|\.js:|node_modules|syntax error at|invalid byte/);
      expect(busy).toBeLessThan(soon);
    }),
    { numRuns: 600 },
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (query) => {
      expect((await newsstand.ask(query)).status).toBeLessThan(500);
      const viaGet = await newsstand.send(new Request(`${origin}/graphql?${encodeURI(query)}`));
      expect(viaGet.status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
  expect(newsstand.faults).toEqual([]);
});

test.each([
  ["nested lists", `{ changes(types: ${nested("[", "]", 480)}) { cursor } }`],
  ["nested objects", `{ changes(after: ${nested("{a:", "}", 300, "1")}) { cursor } }`],
  ["nested types", `query ($v: ${nested("[", "]", 480, "Int")}) { __typename }`],
  ["nested fields", nested("{a", "}", 480)],
  ["nested fragments", `{ ${nested("... on Query {", "}", 190, "__typename")} }`],
  [
    "many fragments that all overlap",
    `{ ${Array.from({ length: 55 }, (_, n) => `...F${n}`).join(" ")} } ${Array.from({ length: 55 }, (_, n) => `fragment F${n} on Query { topics(locale: "en") { id } }`).join(" ")}`,
  ],
  ["the same field many times", `{ topics(locale: "en") { ${"name ".repeat(950)} } }`],
  ["many unknown fields", `{ ${Array.from({ length: 900 }, (_, n) => `f${n}`).join(" ")} }`],
  ["many operations", Array.from({ length: 200 }, (_, n) => `query Q${n} { __typename }`).join(" ")],
  ["a long name", `{ ${"a".repeat(7_900)} }`],
  ["comments only", "#".repeat(7_900)],
  ["a subscription", "subscription { a }"],
  ["a mutation", "mutation { a }"],
  ["a schema", "type Query { a: Int }"],
  ["nothing", ""],
  ["a byte order mark", "\ufeff{ __typename }"],
])("%s are answered soon, and are no fault", async (_, query) => {
  await newsstand.ask("{ __typename }");
  const { status, busy } = await measured(() => newsstand.ask(query));
  expect(status).toBeLessThan(500);
  expect(busy).toBeLessThan(soon);
  expect(newsstand.faults).toEqual([]);
});

test("remembers documents no further than their texts' length allows, the last used longest", () => {
  const cache = createDocumentCache(100);
  const document: any = { kind: "Document", definitions: [] };
  const text = (number: number) => `${number}`.padEnd(30);
  for (let number = 0; number < 3; number += 1) cache.set(text(number), document);
  cache.get(text(0));
  cache.set(text(3), document);
  expect([0, 1, 2, 3].map((number) => cache.get(text(number)) !== undefined)).toEqual([true, false, true, true]);
  for (let number = 0; number < 1_000; number += 1) cache.set(text(number), document);
  expect(Array.from({ length: 1_000 }, (_, number) => cache.get(text(number))).filter(Boolean)).toHaveLength(3);
});

test("hundreds of documents never seen before leave the memory where it was", async () => {
  const ask = (number: number) =>
    newsstand.ask(`{ a${number}: articles(locale: "en", first: 1) { nodes { id ${"title ".repeat(200)} } } }`);
  const malformed = (number: number) =>
    newsstand.send(new Request(`${origin}/graphql?query={a${number}&variables={${number}`));
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc");
  const heap = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed / 1e6;
  };
  for (let number = 0; number < 400; number += 1) await ask(number);
  const before = heap();
  for (let number = 1_000; number < 1_800; number += 1) await Promise.all([ask(number), malformed(number)]);
  expect(heap() - before).toBeLessThan(40);
});

function post(query: string, value: string): Request {
  return new Request(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"query": ${JSON.stringify(query)}, "variables": {"v": ${value}}}`,
  });
}
