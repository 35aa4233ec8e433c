import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readListCursor, writeListCursor } from "../../src/public/list-cursor.js";
import { article, openNewsstand, topic, type Newsstand } from "./newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});
beforeEach(() => newsstand.clear());
afterAll(() => newsstand.close());

interface Asked {
  readonly locale?: string;
  readonly first?: number;
  readonly after?: string | null;
  readonly page?: number;
  readonly topic?: string;
}

async function list(asked: Asked = {}) {
  return newsstand.ask(
    `query ($locale: Locale! = "en", $first: Int! = 20, $after: Cursor, $page: Int, $topic: ID) {
      articles(locale: $locale, first: $first, after: $after, page: $page, topic: $topic) {
        nodes { id }
        edges { cursor node { id } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }`,
    { ...asked },
  );
}

const ids = (answer: Awaited<ReturnType<typeof list>>): string[] =>
  answer.data.articles.nodes.map(({ id }: { id: string }) => id);

test("lists the newest first, by date and then by when they first appeared", async () => {
  await newsstand.publish(
    article("old", { datedOn: "2020-01-01" }),
    article("first-of-day", { datedOn: "2024-05-05" }),
    article("second-of-day", { datedOn: "2024-05-05" }),
    article("middle", { datedOn: "2022-02-02" }),
    article("russian", { datedOn: "2025-01-01", locale: "ru" }),
  );
  await newsstand.publish(article("first-of-day", { datedOn: "2024-05-05", title: "Edited since" }));
  const answer = await list();
  expect(ids(answer)).toEqual(["second-of-day", "first-of-day", "middle", "old"]);
  expect(answer.data.articles.totalCount).toBe(4);
  expect(ids(await list({ locale: "ru" }))).toEqual(["russian"]);
});

test("lists only articles about a topic, also through the topic itself, with cursors that serve both", async () => {
  await newsstand.publish(topic("t", "T"), topic("u", "U"));
  for (let day = 1; day <= 5; day += 1) {
    await newsstand.publish(
      article(`t${day}`, { datedOn: `2024-01-0${day}`, references: { topics: ["u", "t"] } }),
      article(`other${day}`, { datedOn: `2024-01-0${day}` }),
    );
  }
  const half = await list({ topic: "t", first: 2 });
  expect(ids(half)).toEqual(["t5", "t4"]);
  expect(half.data.articles.totalCount).toBe(5);
  const { data } = await newsstand.ask(
    `query ($after: Cursor) {
      topic(id: "t", locale: "en") { ... on Topic { articles(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage } } } }
      topics(locale: "en") { id articles(first: 2, page: 2) { nodes { id } totalCount } }
    }`,
    { after: half.data.articles.pageInfo.endCursor },
  );
  expect(data.topic.articles).toEqual({ nodes: [{ id: "t3" }, { id: "t2" }], pageInfo: { hasNextPage: true } });
  expect(data.topics.map((each: any) => each.articles)).toEqual([
    { nodes: [{ id: "t3" }, { id: "t2" }], totalCount: 5 },
    { nodes: [{ id: "t3" }, { id: "t2" }], totalCount: 5 },
  ]);
  expect(ids(await list({ topic: "nothing" }))).toEqual([]);
});

test("pages by number", async () => {
  for (let number = 1; number <= 5; number += 1)
    await newsstand.publish(article(`a${number}`, { datedOn: `2024-01-0${number}` }));
  expect(ids(await list({ first: 2, page: 1 }))).toEqual(["a5", "a4"]);
  expect(ids(await list({ first: 2, page: 3 }))).toEqual(["a1"]);
  const beyond = await list({ first: 2, page: 4 });
  expect(beyond.data.articles).toMatchObject({
    nodes: [],
    totalCount: 5,
    pageInfo: { hasNextPage: false, endCursor: null },
  });
  expect(ids(await list({ first: 100, page: 2_147_483_647 }))).toEqual([]);
});

test("walks any list without a gap or a repeat, also while articles are published and taken back between pages", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.record({ day: fc.integer({ min: 1, max: 6 }), taken: fc.nat({ max: 11 }) }), { maxLength: 4 }),
      async (days, first, disturbances) => {
        await newsstand.writer("ledger_publication").delete();
        const start = days.map((day, number) => article(`a${number}`, { datedOn: `2024-01-0${day}` }));
        await newsstand.publish(...start);
        const before = ids(await list({ first: 100 }));
        const taken = new Set<string>();
        const seen: string[] = [];
        let after: string | null = null;
        for (let round = 0; ; round += 1) {
          const answer: Awaited<ReturnType<typeof list>> = await list({ first, after });
          const { nodes, edges, pageInfo } = answer.data.articles;
          expect(edges.map((edge: any) => edge.node)).toEqual(nodes);
          seen.push(...ids(answer));
          if (!pageInfo.hasNextPage) break;
          expect(nodes).toHaveLength(first);
          expect(pageInfo.endCursor).not.toBe(after);
          after = pageInfo.endCursor;
          const disturbance = disturbances[round];
          if (disturbance) {
            await newsstand.publish(article(`new${round}`, { datedOn: `2024-01-0${disturbance.day}` }));
            await newsstand.withdraw(`a${disturbance.taken}`);
            taken.add(`a${disturbance.taken}`);
          }
        }
        expect(new Set(seen).size).toBe(seen.length);
        const untouched = (list: string[]) => list.filter((id) => id.startsWith("a") && !taken.has(id));
        expect(untouched(seen)).toEqual(untouched(before));
      },
    ),
    { numRuns: 25 },
  );
});

test("a cursor names its place again, in its own list and no other", () => {
  const filters = fc.record({
    by: fc.constantFrom("document" as const, "place" as const),
    field: fc.constantFrom("topics" as const, "event" as const),
    value: fc.string(),
  });
  const lists = fc.record({
    type: fc.constantFrom("article" as const, "event" as const),
    locale: fc.constantFrom("en" as const, "ru" as const),
    fallback: fc.constantFrom("NONE" as const, "COUNTERPART" as const),
    filters: fc.array(filters, { maxLength: 2 }),
    when: fc.constantFrom("upcoming" as const, "past" as const, null),
  });
  const moments = fc.date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  const places = fc.record({
    sortKey: fc.oneof(
      moments.map((moment) => moment.toISOString().slice(0, 10)),
      moments.map((moment) => `${moment.toISOString().slice(0, 19)}Z`),
      fc.string({ unit: "grapheme", maxLength: 60 }).map((name) => Buffer.from(name).toString("hex")),
    ),
    firstPosition: fc.integer({ min: 0, max: 2 ** 40 }),
  });
  fc.assert(
    fc.property(lists, lists, places, (list, other, place) => {
      const cursor = writeListCursor(list, place);
      expect(readListCursor(list, cursor)).toEqual(place);
      if (JSON.stringify(list) !== JSON.stringify(other)) expect(readListCursor(other, cursor)).toBeNull();
      expect(readListCursor(list, `${cursor}A`)).toBeNull();
      expect(readListCursor(list, `${cursor}=`)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(
      fc.string(),
      (nonsense) => readListCursor({ type: "article", locale: "en", fallback: "NONE", filters: [], when: null }, nonsense) === null,
    ),
  );
});

test.each<[string, Asked, string]>([
  ["no articles", { first: 0 }, "BAD_USER_INPUT"],
  ["fewer than none", { first: -1 }, "BAD_USER_INPUT"],
  ["more than a page holds", { first: 101 }, "LIMIT_EXCEEDED"],
  ["page 0", { page: 0 }, "BAD_USER_INPUT"],
  ["page -1", { page: -1 }, "BAD_USER_INPUT"],
  ["a nonsense cursor", { after: "nonsense" }, "INVALID_CURSOR"],
  ["an empty cursor", { after: "" }, "INVALID_CURSOR"],
  ["a cursor of changes", { after: "MDEyMzQ1Njc4OWFiY2RlZi4x" }, "INVALID_CURSOR"],
  ["a cursor and a page", { after: "nonsense", page: 1 }, "BAD_USER_INPUT"],
])("refuses %s", async (_, asked, code) => {
  const { errors, data } = await list(asked);
  expect(errors?.[0]?.extensions.code).toBe(code);
  expect(data).toBeNull();
});

test("refuses a cursor of another list", async () => {
  await newsstand.publish(article("a"), article("b"), article("c", { locale: "ru" }), article("d", { locale: "ru" }));
  const { data } = await list({ first: 1 });
  const after = data.articles.pageInfo.endCursor;
  expect((await list({ after })).errors).toBeUndefined();
  expect((await list({ after, locale: "ru" })).errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
  expect((await list({ after, topic: "t" })).errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
});
