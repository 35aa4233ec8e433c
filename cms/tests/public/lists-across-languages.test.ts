import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { article, event, openNewsstand, organisation, origin, page, place, site, topic, type Answer, type Newsstand } from "./newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});
afterAll(() => newsstand.close());
beforeEach(() => newsstand.clear());

const locales = ["en", "ru"] as const;
type Locale = (typeof locales)[number];

describe("a list with what its language lacks", () => {
  beforeEach(() =>
    newsstand.publish(
      topic("t", "T"),
      article("both", { datedOn: "2026-04-03", references: { topics: ["t"] } }),
      article("both", { locale: "ru", slug: "oba", datedOn: "2026-04-03", references: { topics: ["t"] } }),
      article("english", { datedOn: "2026-04-02", references: { topics: ["t"] } }),
      article("russian", { locale: "ru", slug: "russkaya", datedOn: "2026-04-04", references: { topics: ["t"] } }),
    ),
  );
  const nodes = async (locale: Locale, more: string) => {
    const { data, errors } = await newsstand.ask(`{ articles(locale: "${locale}" ${more}) { nodes { id locale } totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data.articles.totalCount).toBe(data.articles.nodes.length);
    return data.articles.nodes.map((node: { id: string; locale: string }) => `${node.id} ${node.locale}`);
  };

  test("has each document once, in the list's language where it is published in it, in one order", async () => {
    expect(await nodes("en", "fallback: COUNTERPART")).toEqual(["russian ru", "both en", "english en"]);
    expect(await nodes("ru", "fallback: COUNTERPART")).toEqual(["russian ru", "both ru", "english en"]);
    expect(await nodes("ru", 'fallback: COUNTERPART, topic: "t"')).toEqual(["russian ru", "both ru", "english en"]);
  });

  test("is not what is answered to those who do not ask for it", async () => {
    for (const more of ["", "fallback: NONE"]) {
      expect(await nodes("en", more)).toEqual(["both en", "english en"]);
      expect(await nodes("ru", more)).toEqual(["russian ru", "both ru"]);
    }
  });

  test("has a document in the other language as soon as this one's text is taken back, and in this one when it is there again", async () => {
    await newsstand.withdraw("both", "ru");
    expect(await nodes("ru", "fallback: COUNTERPART")).toEqual(["russian ru", "both en", "english en"]);
    expect(await nodes("ru", 'fallback: COUNTERPART, topic: "t"')).toEqual(["russian ru", "both en", "english en"]);
    await newsstand.publish(article("english", { locale: "ru", slug: "angliyskaya", datedOn: "2026-04-02" }));
    expect(await nodes("ru", "fallback: COUNTERPART")).toEqual(["russian ru", "both en", "english ru"]);
    expect(await nodes("ru", 'fallback: COUNTERPART, topic: "t"')).toEqual(["russian ru", "both en"]);
  });

  test("is there within documents too", async () => {
    await newsstand.publish(topic("t", "Т", { locale: "ru", slug: "tema" }));
    const { data } = await newsstand.ask(
      `{ topic(id: "t", locale: "ru") { ... on Topic { articles(fallback: COUNTERPART) { nodes { id locale } totalCount } own: articles { totalCount } } } }`,
    );
    expect(data.topic.articles.nodes.map(({ id, locale }: Record<string, string>) => `${id} ${locale}`)).toEqual(["russian ru", "both ru", "english en"]);
    expect([data.topic.articles.totalCount, data.topic.own.totalCount]).toEqual([3, 2]);
  });

  test("comes without a change for those who follow: a new language says nothing new of the others", async () => {
    const changes = async () => (await newsstand.ask(`{ changes { cursor changes { ... on Upsert { publication { id locale } } } } }`)).data.changes;
    const before = await changes();
    await newsstand.publish(article("english", { locale: "ru", slug: "angliyskaya" }));
    const after = await changes();
    expect(after.changes.slice(0, -1)).toEqual(before.changes);
    expect(after.changes.at(-1)).toEqual({ publication: { id: "english", locale: "ru" } });
  });

  test("keeps a cursor apart from that of the list without", async () => {
    const ask = (more: string) => newsstand.ask(`{ articles(locale: "en", first: 1 ${more}) { pageInfo { endCursor } } }`);
    const { endCursor } = (await ask("fallback: COUNTERPART")).data.articles.pageInfo;
    expect((await ask(`fallback: COUNTERPART, after: "${endCursor}"`)).errors).toBeUndefined();
    expect((await ask(`after: "${endCursor}"`)).errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
  });
});

test("whole lists too have what their language lacks, in the editors' order", async () => {
  await newsstand.publish(
    topic("second", "Second", { rank: 2 }),
    topic("second", "Вторая", { rank: 2, locale: "ru", slug: "vtoraya" }),
    topic("first", "Первая", { rank: 1, locale: "ru", slug: "pervaya" }),
    topic("third", "Third", { rank: 3 }),
    place("moscow", { name: "Moscow" }),
    page("about", "О нас", { locale: "ru", slug: "o-nas" }),
  );
  const { data } = await newsstand.ask(
    `{ topics(locale: "ru", fallback: COUNTERPART) { name } own: topics(locale: "ru") { name } places(locale: "ru", fallback: COUNTERPART) { name } pages(locale: "en", fallback: COUNTERPART) { title locale } }`,
  );
  expect(data).toEqual({
    topics: [{ name: "Первая" }, { name: "Вторая" }, { name: "Third" }],
    own: [{ name: "Первая" }, { name: "Вторая" }],
    places: [{ name: "Moscow" }],
    pages: [{ title: "О нас", locale: "ru" }],
  });
});

test("the front page has what was arranged, in its order; what is taken back drops out, and stands at its place when it is back", async () => {
  const lead = article("lead", { locale: "ru", slug: "glavnaya" });
  await newsstand.publish(site("Newsroom", { references: { frontPage: ["lead", "beside"] } }), lead, article("beside"));
  const frontPage = async () =>
    (await newsstand.ask(`{ site(locale: "en") { frontPage { id locale } } }`)).data.site.frontPage;
  const both = [
    { id: "lead", locale: "ru" },
    { id: "beside", locale: "en" },
  ];
  expect(await frontPage()).toEqual(both);
  await newsstand.withdraw("lead", "ru");
  expect(await frontPage()).toEqual(both.slice(1));
  await newsstand.publish(lead);
  expect(await frontPage()).toEqual(both);
});

test("where the newsroom has no name yet, the front page and the feeds are in the language asked for all the same", async () => {
  await newsstand.publish(
    site("Newsroom", { references: { frontPage: ["lead"] } }),
    article("lead"),
    article("lead", { locale: "ru", slug: "glavnaya" }),
  );
  const { data } = await newsstand.ask(`{ site(locale: "ru") { locale frontPage { locale } feeds { url } } }`);
  const feeds = ["novosti", "sobytiya"].map((segment) => ({ url: `${origin}/ru/${segment}/feed.xml` }));
  expect(data.site).toEqual({ locale: "en", frontPage: [{ locale: "ru" }], feeds });
});

// Any history of publishing and taking back, any list: what is listed is what a naive look at every document's best version finds.

const ids = ["d0", "d1", "d2", "d3", "d4", "d5"];
const days = ["2026-04-20", "2026-05-01", "2026-05-02"];
const versions = fc.record({
  day: fc.constantFrom(...days),
  topics: fc.uniqueArray(fc.constantFrom("t0", "t1"), { maxLength: 2 }),
  place: fc.constantFrom("p0", "p1"),
});
const histories = fc.array(
  fc.record({ id: fc.constantFrom(...ids), locale: fc.constantFrom(...locales), version: fc.option(versions, { freq: 4 }) }),
  { minLength: 6, maxLength: 24 },
);
const questions = fc.record({
  name: fc.constantFrom("articles" as const, "events" as const, "organisations" as const),
  locale: fc.constantFrom(...locales),
  fallback: fc.constantFrom("NONE" as const, "COUNTERPART" as const),
  topic: fc.option(fc.constantFrom("t0", "t1"), { nil: undefined }),
  place: fc.option(fc.constantFrom("p0", "p1"), { nil: undefined }),
  when: fc.option(fc.constantFrom("UPCOMING" as const, "PAST" as const), { nil: undefined }),
});
type History = typeof histories extends fc.Arbitrary<infer Made> ? Made : never;
type Question = typeof questions extends fc.Arbitrary<infer Made> ? Made : never;
type Version = NonNullable<History[number]["version"]> & { readonly id: string; readonly locale: Locale; readonly first: number };

/** What is published in the end of one type, and when each text first appeared. */
function outcomeOf(history: History): readonly Version[] {
  const published = new Map<string, Version>();
  for (const [step, { id, locale, version }] of history.entries()) {
    const key = `${id} ${locale}`;
    if (version === null) published.delete(key);
    else published.set(key, { ...version, id, locale, first: published.get(key)?.first ?? step });
  }
  return [...published.values()];
}

function expectedOf(published: readonly Version[], { name, locale, fallback, topic: about, place: at, when }: Question): string[] {
  const best = ids.flatMap((id) => {
    const own = published.filter((version) => version.id === id);
    const other = fallback === "COUNTERPART" ? own[0] : undefined;
    return own.find((version) => version.locale === locale) ?? other ?? [];
  });
  const isAscending = name === "organisations" || (name === "events" && when === "UPCOMING");
  return best
    .filter((version) => name === "organisations" || about === undefined || version.topics.includes(about))
    .filter((version) => at === undefined || version.place === at)
    .filter((version) => name !== "events" || when === undefined || (when === "UPCOMING") === version.day >= "2026-05-01")
    .toSorted((one, other) => (isAscending ? 1 : -1) * (one.day.localeCompare(other.day) || one.first - other.first))
    .map((version) => `${version.id} ${version.locale}`);
}

async function live(history: History): Promise<void> {
  await newsstand.clear();
  await newsstand.publish(topic("t0", "T0"), topic("t1", "T1"), place("p0"), place("p1"));
  for (const { id, locale, version } of history) {
    for (const type of ["article", "event", "organisation"] as const) {
      const documentId = `${type}-${id}`;
      if (version === null) {
        await newsstand.withdraw(documentId, locale);
        continue;
      }
      const { day, topics, place: at } = version;
      const text = { locale, slug: `${documentId}-${locale}` };
      if (type === "article") await newsstand.publish(article(documentId, { ...text, datedOn: day, references: { topics, places: [at] } }));
      else if (type === "event") await newsstand.publish(event(documentId, { ...text, start: day, references: { topics, place: [at] } }));
      else await newsstand.publish(organisation(documentId, { ...text, name: day, references: { placesServed: [at] } }));
    }
  }
}

async function ask({ name, ...question }: Question, window: Readonly<Record<string, unknown>>): Promise<Answer["data"]["list"]> {
  const arguments_ = {
    locale: question.locale,
    fallback: question.fallback,
    place: question.place,
    ...(name === "organisations" ? {} : { topic: question.topic }),
    ...(name === "events" ? { when: question.when } : {}),
    ...window,
  };
  const isEnum = (argument: string) => argument === "fallback" || argument === "when";
  const given = Object.entries(arguments_).filter(([, value]) => value !== undefined);
  const said = given.map(([argument, value]) => `${argument}: ${isEnum(argument) ? String(value) : JSON.stringify(value)}`);
  const { data, errors } = await newsstand.ask(
    `{ list: ${name}(${said.join(", ")}) { nodes { id locale } pageInfo { hasNextPage endCursor } totalCount } }`,
  );
  expect(errors).toBeUndefined();
  return data.list;
}

const named = (list: { nodes: { id: string; locale: string }[] }) =>
  list.nodes.map(({ id, locale }) => `${id.slice(id.indexOf("-") + 1)} ${locale}`);

test("any list after any history has each document's best version, in order, with its count, by cursor and by page alike", async () => {
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.array(questions, { minLength: 10, maxLength: 10 }),
      fc.integer({ min: 1, max: 3 }),
      async (history, asked, first) => {
        await live(history);
        const published = outcomeOf(history);
        for (const question of asked) {
          const expected = expectedOf(published, question);
          expect(named(await ask(question, { first: 100 }))).toEqual(expected);
          const [byCursor, byPage]: [string[], string[]] = [[], []];
          let after: string | undefined;
          for (let number = 1, more = true; more; number += 1) {
            const list = await ask(question, { first, after });
            expect(list.totalCount).toBe(expected.length);
            byCursor.push(...named(list));
            byPage.push(...named(await ask(question, { first, page: number })));
            more = list.pageInfo.hasNextPage;
            after = list.pageInfo.endCursor ?? undefined;
          }
          expect(byCursor).toEqual(expected);
          expect(byPage).toEqual(expected);
        }
      },
    ),
    { numRuns: 20 },
  );
});
