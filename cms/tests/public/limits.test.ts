import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { getIntrospectionQuery, Kind, parse, print, specifiedRules, validate, type DocumentNode } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as operations from "@parasol/shared/operations";
import { priceOf } from "../../src/public/cost.js";
import { limits } from "../../src/public/limits.js";
import { openLedgerDatabase, type LedgerDatabase } from "../../src/ledger/database.js";
import { createPublicApi, createPublicSchema, type PublicApi } from "../../src/public/public-api.js";
import { questionsAtOnce } from "../../src/public/turns.js";
import {
  article,
  event,
  measured,
  type Newsstand,
  openNewsstand,
  organisation,
  origin,
  paragraph,
  pathKey,
  place,
  soon,
  topic,
} from "./newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
  const text = "Word ".repeat(20_000);
  await newsstand.publish(
    topic("t", "T"),
    place("p"),
    organisation("o", { references: { placesServed: ["p"] } }),
    event("e", { references: { hosts: ["o"], topics: ["t"], place: ["p"] } }),
  );
  for (let number = 0; number < 30; number += 1) {
    await newsstand.publish(
      article(`a${number}`, { body: [{ kind: "text", content: [paragraph(text)] }], references: { topics: ["t"] } }),
    );
  }
  await newsstand.ask("{ __typename }");
});
afterAll(() => newsstand.close());

const repeat = (count: number, each: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => each(number)).join(" ");

/** Fragments that spread the next one twice: 2^30 if they were walked. */
const fragmentBomb = `{ ...F0 } ${repeat(30, (n) => `fragment F${n} on Query { a${n}: __typename ...F${n + 1} ... on Query { ...F${n + 1} } }`)} fragment F30 on Query { __typename }`;
const deepBomb = `{ topic(id: "t", locale: "en") { ...F0 } } ${repeat(20, (n) => `fragment F${n} on Topic { articles { nodes { topics { ...F${n + 1} ...F${n + 1} } } } }`)} fragment F20 on Topic { id }`;
const costBomb = `{ articles(locale: "en", first: 100) { nodes { topics { ...A } } } } fragment A on Topic { articles(first: 100) { nodes { topics { articles(first: 100) { nodes { id title } } } } } }`;

describe("refuses quickly, naming the limit", () => {
  test.each<[string, string]>([
    [
      "depth",
      `{ topic(id: "t", locale: "en") { ... on Topic { ${"articles { nodes { topics { ".repeat(5)} id ${"} } } ".repeat(5)} } } }`,
    ],
    ["depth", deepBomb],
    ["depth", `{ ${"a { ".repeat(300)} b ${"} ".repeat(300)} }`],
    ["depth", `{ ${"... { a { ".repeat(100)} b ${"} } ".repeat(100)} }`],
    ["aliases", `{ ${repeat(31, (n) => `a${n}: __typename`)} }`],
    ["aliases", fragmentBomb],
    ["aliases", "{ __schema { types { one: fields { name } two: fields { name } } } }"],
    ["directives", `{ ${repeat(31, () => "__typename @include(if: true)")} }`],
    ["directives", `{ __typename ${"@unknown ".repeat(200)} }`],
    ["cost", costBomb],
    [
      "cost",
      `{ ${repeat(29, (n) => `a${n}: articles(locale: "en", first: 100) { nodes { title body { html text } topics { name } } }`)} }`,
    ],
    [
      "lists of several",
      `{ topics(locale: "en") { a: articles { totalCount } b: articles(first: 2) { totalCount } } }`,
    ],
    [
      "lists of several",
      `{ topics(locale: "en") { articles(first: 2) { nodes { topics { articles(first: 2) { totalCount } } } } } }`,
    ],
    [
      "lists of several",
      `{ events(locale: "en", first: 2) { nodes { hosts { events(first: 2) { nodes { hosts { events(first: 2) { nodes { id } } } } } } } } }`,
    ],
    [
      "lists of several",
      `{ organisations(locale: "en", first: 2) { nodes { members(first: 2) { nodes { members(first: 2) { totalCount } } } } } }`,
    ],
    ["cost", `{ events(locale: "en", first: 100) { nodes { hosts { events(first: 100) { nodes { id title } } } } } }`],
    [
      "cost",
      `{ place(id: "p", locale: "en") { ... on Place { events(first: 50) { nodes { topics { articles(first: 50) { nodes { organisations { name resources(first: 5) { totalCount } } } } } } } } } }`,
    ],
    [
      "cost",
      `{ ${repeat(21, (n) => `a${n}: organisations(locale: "en", first: ${n + 1}, place: "p") { totalCount }`)} }`,
    ],
    ["page size", `{ events(locale: "en", first: 101, when: PAST) { totalCount } }`],
    ["page size", `{ articles(locale: "en", first: 101) { totalCount } }`],
    ["page size", `{ topic(id: "t", locale: "en") { ... on Topic { articles(first: 1000000) { totalCount } } } }`],
    ["page size", "{ changes(first: 201) { cursor } }"],
    ["tokens", `{ ${"__typename a ".repeat(500)} }`],
    ["tokens", `{ changes(types: ${"[".repeat(2000)}${"]".repeat(2000)}) { cursor } }`],
    ["document length", `{ __typename } #${"x".repeat(8_000)}`],
    [
      "answer size",
      `{ ${repeat(10, (n) => `a${n}: articles(locale: "en", first: 30) { nodes { body { html text } } }`)} }`,
    ],
  ])("%s (%#)", async (limit, query) => {
    const { errors, data, busy } = await measured(() => newsstand.ask(query));
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit, maximum: expect.any(Number) });
    expect(errors?.[0]?.message).toContain(
      limit === "lists of several" ? "more than one `" : String(errors?.[0]?.extensions.maximum),
    );
    expect(data?.articles ?? null).toBeNull();
    expect(busy).toBeLessThan(soon);
  });

  test("answer size, in publications: a short query over much that refers to much", async () => {
    const stand = await openNewsstand();
    try {
      const ids = (letter: string, count: number) => Array.from({ length: count }, (_, number) => `${letter}${number}`);
      const references = { topics: ids("t", 20), participantPlaces: ids("p", 60) };
      await stand.publish(...ids("t", 20).map((id) => topic(id, id)), ...ids("p", 60).map((id) => place(id)));
      await stand.publish(...ids("e", 20).map((id) => event(id, { references })));
      const ask = (first: number) =>
        stand.ask(`{ topics(locale: "en") { events(first: ${first}) { nodes { participantPlaces { id } } } } }`);
      expect((await ask(2)).errors).toBeUndefined();
      const { errors, data, busy } = await measured(() => ask(20));
      expect(errors?.[0]?.extensions).toMatchObject({ limit: "answer size", maximum: limits.answerParts });
      expect(data).toBeNull();
      expect(busy).toBeLessThan(soon);
    } finally {
      await stand.close();
    }
  });

  test("request size", async () => {
    for (const body of [
      JSON.stringify({ query: "{ __typename }", variables: { a: "x".repeat(70_000) } }),
      streamed(100, 1_000),
    ]) {
      const { errors, status } = await newsstand.send(post(body));
      expect(status).toBe(413);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: "LIMIT_EXCEEDED",
        limit: "request size",
        maximum: limits.requestBytes,
      });
    }
  });

  test("batching", async () => {
    const { errors } = await newsstand.send(
      post(JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }])),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "batching" });
  });
});

test("counts a page size that comes as a variable or by default as it counts a written one", async () => {
  const query = (size: string, definition = "") =>
    `query ${definition} { articles(locale: "en", first: ${size}) { nodes { topics { articles(first: 100) { nodes { id title summary url } } } } } }`;
  const code = async (text: string, variables = {}) =>
    (await newsstand.ask(text, variables)).errors?.[0]?.extensions.limit;
  expect(await code(query("100"))).toBe("cost");
  expect(await code(query("$n", "($n: Int!)"), { n: 100 })).toBe("cost");
  expect(await code(query("$n", "($n: Int! = 100)"))).toBe("cost");
  expect(await code(query("$n", "($n: Int! = 100)"), { n: 2 })).toBeUndefined();
  expect(await code(query("2"))).toBeUndefined();
});

test("counts a list with what its language lacks as the walks it takes, however that is asked for", async () => {
  const lists = (fallback: string, definition = "") =>
    `query ${definition} { ${repeat(15, (n) => `a${n}: articles(locale: "en", first: ${n + 1}, topic: "t", fallback: ${fallback}) { totalCount }`)} }`;
  const code = async (text: string, variables = {}) =>
    (await newsstand.ask(text, variables)).errors?.[0]?.extensions.limit;
  expect(await code(lists("NONE"))).toBeUndefined();
  expect(await code(lists("COUNTERPART"))).toBe("cost");
  expect(await code(lists("$f", "($f: Fallback!)"), { f: "NONE" })).toBeUndefined();
  expect(await code(lists("$f", "($f: Fallback!)"), { f: "COUNTERPART" })).toBe("cost");
  expect(await code(lists("$f", "($f: Fallback! = COUNTERPART)"))).toBe("cost");
  expect(await code(lists("$f", "($f: Fallback! = COUNTERPART)"), { f: "NONE" })).toBeUndefined();
});

test("counts those walks for lists within documents too, and for nothing that is no list", async () => {
  const within = (fallback: string, first: number) =>
    `{ places(locale: "en") { organisations(fallback: ${fallback}, first: ${first}) { nodes { id } } } }`;
  const code = async (text: string) => (await newsstand.ask(text)).errors?.[0]?.extensions.limit;
  // Of some hundred places each.
  expect(await code(within("NONE", 100))).toBeUndefined();
  expect(await code(within("COUNTERPART", 100))).toBe("cost");
  expect(await code(within("COUNTERPART", 10))).toBeUndefined();
  const one = (fallback: string) =>
    `{ ${repeat(20, (n) => `a${n}: article(id: "a${n}", locale: "en", fallback: ${fallback}) { ... on Article { id } }`)} }`;
  expect(await code(one("COUNTERPART"))).toBeUndefined();
});

test.each(["specifiedByUrl", "descriptions", "inputValueDeprecation", "schemaDescription", "directiveIsRepeatable"])(
  "lets the standard introspection query pass, with %s",
  async (option) => {
    const { errors, data } = await newsstand.ask(getIntrospectionQuery({ [option]: true }));
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(30);
  },
);

test("bounds introspection that goes round in circles", async () => {
  const { errors } = await newsstand.ask(
    "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
  );
  expect(errors?.[0]?.message).toContain("introspection depth");
});

test.each([
  ["articles", operations.ArticlesDocument, { locale: "en", fallback: "COUNTERPART", first: limits.pageSize, topic: "t", place: "p" }],
  ["one article", operations.ArticleDocument, { locale: "en", id: "a1" }],
  ["events", operations.EventsDocument, { locale: "en", fallback: "COUNTERPART", first: limits.pageSize, when: "UPCOMING", organisation: "o" }],
  ["one event", operations.EventDocument, { locale: "en", id: "e" }],
  [
    "organisations",
    operations.OrganisationsDocument,
    { locale: "en", fallback: "COUNTERPART", first: limits.pageSize, kind: "NETWORK", network: "o" },
  ],
  ["one organisation", operations.OrganisationDocument, { locale: "en", id: "o" }],
  ["resources", operations.ResourcesDocument, { locale: "en", fallback: "COUNTERPART", first: limits.pageSize, kind: "FILM", event: "e" }],
  ["changes", operations.ChangesDocument, { first: limits.changes }],
])("lets our own operations pass at their largest: %s", async (_, document, variables) => {
  const { errors } = await newsstand.ask(print(document), variables);
  expect(errors).toBeUndefined();
});

describe("lets the site's own questions pass at their largest, with as much again to spare for more languages", () => {
  const folder = path.join(import.meta.dirname, "../../../web/server/cms/queries");
  const definitions = readdirSync(folder).flatMap((file) => parse(readFileSync(path.join(folder, file), "utf8")).definitions);
  const schema = createPublicSchema();
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const questions = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

  test.each(questions.map((question) => [question.name?.value ?? "", question] as const))("%s", (_, question) => {
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [question, ...fragments] };
    const sizes = (question.variableDefinitions ?? []).filter(({ type }) => print(type).startsWith("Int"));
    // As many at once as the site ever asks for of anything that has bodies or parts; of bare addresses, a whole page of the API.
    const size = /^Sitemap|^EventsFeed/.test(question.name?.value ?? "") ? limits.pageSize : 30;
    const variables = Object.fromEntries(sizes.map(({ variable }) => [variable.name.value, size]));
    expect(validate(schema, document, specifiedRules.filter(({ name }) => name !== "NoUnusedFragmentsRule"))).toEqual([]);
    expect(priceOf(schema, document, question, variables).cost).toBeLessThan(limits.cost / 2);
  });
});

test("a narrower fragment bomb that costs nothing is answered, not walked", async () => {
  const harmless = `{ ...F0 } ${repeat(40, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Query { __typename }`;
  const { data, busy } = await measured(() => newsstand.ask(harmless));
  expect(data).toEqual({ __typename: "Query" });
  expect(busy).toBeLessThan(soon);
});

const byId = `query ($id: ID!) { article(id: $id, locale: "en") { ... on Article { title } } }`;
const ways: [string, (api: PublicApi, body: string) => Promise<{ readonly status: number; readonly body: string }>][] = [
  ["quick", async (api, body) => (await api.ask({ method: "POST", mediaType: "application/json", text: body })).answer],
  [
    "whole",
    async (api, body) => {
      const answer = await api.fetch(post(body));
      return { status: answer.status, body: await answer.text() };
    },
  ],
];

test.each(ways)("of questions that come all at once so many are carried out at the same time, and the others after them (the %s way)", async (_, ask) => {
  const ledger = openLedgerDatabase(newsstand.location);
  let underWay = 0;
  let most = 0;
  const slow: LedgerDatabase = {
    select: async (sql, parameters) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
      return ledger.select(sql, parameters);
    },
    close: ledger.close,
  };
  const api = createPublicApi({ database: slow, siteOrigin: origin, pathKey, logFault: () => undefined });
  const asked = (number: number): string => JSON.stringify({ query: byId, variables: { id: `a${number}` } });
  await ask(api, asked(0));
  most = 0;
  const answers = await Promise.all(Array.from({ length: 30 }, (_, number) => ask(api, asked(number))));
  expect(answers.map(({ body }) => body)).toEqual(Array.from({ length: 30 }, (_, number) => expect.stringContaining(`"title":"Title of a${number}"`)));
  expect(most).toBe(questionsAtOnce);
  await slow.close();
});

test.each(ways)("questions that wait too long behind others are refused as they are in an outage, and what comes later is answered (the %s way)", async (_, ask) => {
  const ledger = openLedgerDatabase(newsstand.location);
  let hangs = false;
  const hanging: LedgerDatabase = {
    select: async (sql, parameters) => {
      if (hangs) await new Promise((resolve) => setTimeout(resolve, 6_000));
      return ledger.select(sql, parameters);
    },
    close: ledger.close,
  };
  const api = createPublicApi({ database: hanging, siteOrigin: origin, pathKey, logFault: () => undefined });
  const asked = (number: number): string => JSON.stringify({ query: byId, variables: { id: `a${number}` } });
  await ask(api, asked(0));
  hangs = true;
  const answers = await Promise.all(Array.from({ length: questionsAtOnce + 3 }, (_, number) => ask(api, asked(number))));
  const refused = answers.filter(({ body }) => body.includes(`"code":"UNAVAILABLE"`));
  expect([refused.length, refused.map(({ status }) => status)]).toEqual([3, [503, 503, 503]]);
  hangs = false;
  expect((await ask(api, asked(1))).body).toContain(`"title":"Title of a1"`);
  await hanging.close();
});

test("a fragment that spreads itself is refused", async () => {
  const { errors } = await newsstand.ask("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
  expect(errors?.[0]?.message).toContain("within itself");
});

function post(body: string | ReadableStream<Uint8Array>): Request {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
  return new Request(`${origin}/graphql`, init);
}

function streamed(chunks: number, size: number): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent++ === chunks) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(32));
    },
  });
}
