import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { print } from "graphql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ChangesDocument } from "@parasol/shared/operations";
import { readCursor, writeCursor } from "../../src/ledger/cursor.js";
import {
  article,
  contributor,
  event,
  openNewsstand,
  organisation,
  page,
  paragraph,
  place,
  population,
  priorityArea,
  question,
  resource,
  site,
  text,
  topic,
  type Answer,
  type Newsstand,
} from "./newsstand.js";

let newsstand: Newsstand;

beforeEach(async () => {
  newsstand = await openNewsstand();
});
afterEach(() => newsstand.close());

interface Asked {
  readonly after?: string | null;
  readonly first?: number;
  readonly types?: string[];
  readonly locales?: string[];
}

function poll(asked: Asked = {}, stand = newsstand): Promise<Answer> {
  return stand.ask(
    `query ($after: Cursor, $first: Int! = 100, $types: [PublicationType!], $locales: [Locale!]) {
      changes(after: $after, first: $first, types: $types, locales: $locales) {
        changes {
          __typename
          ... on Upsert { cursor publication { id locale ... on Article { title } } }
          ... on Withdrawal { cursor id locale reason type }
        }
        cursor
        hasMore
      }
    }`,
    { ...asked },
  );
}

/** The changes as "+id locale" and "-id locale". */
function told({ data }: Answer): string[] {
  return data.changes.changes.map((change: any) =>
    change.__typename === "Upsert"
      ? `+${change.publication.id} ${change.publication.locale}`
      : `-${change.id} ${change.locale}`,
  );
}

test("tells what changed in order, each document once per language as it is now, and then only what is new", async () => {
  await newsstand.publish(topic("t", "T"), article("a"), article("b"), article("b", { locale: "ru" }));
  await newsstand.publish(article("a", { title: "Corrected" }));
  await newsstand.withdraw("b", "ru", "DELETED");
  const all = await poll();
  expect(told(all)).toEqual(["+t en", "+b en", "+a en", "-b ru"]);
  expect(all.data.changes.changes[2].publication.title).toBe("Corrected");
  expect(all.data.changes.changes[3]).toMatchObject({ reason: "DELETED", type: "ARTICLE" });
  expect(all.data.changes.hasMore).toBe(false);
  expect(all.statements).toBe(1);

  const nothing = await poll({ after: all.data.changes.cursor });
  expect(told(nothing)).toEqual([]);
  expect(nothing.data.changes.cursor).toBe(all.data.changes.cursor);
  await newsstand.publish(article("b", { title: "Again" }));
  expect(told(await poll({ after: all.data.changes.cursor }))).toEqual(["+b en"]);
  expect(told(await poll({ after: all.data.changes.changes[1].cursor }))).toEqual(["+a en", "-b ru", "+b en"]);
});

test("begins with a cursor also in an empty newsroom", async () => {
  const { data } = await poll();
  expect(data.changes).toMatchObject({ changes: [], hasMore: false });
  await newsstand.publish(article("a"));
  expect(told(await poll({ after: data.changes.cursor }))).toEqual(["+a en"]);
});

test("filters by type and language, and the cursor passes what was filtered out", async () => {
  await newsstand.publish(
    article("a"),
    contributor("c", "C"),
    article("a", { locale: "ru" }),
    topic("t", "T"),
    page("p", "P"),
  );
  await newsstand.withdraw("t");
  expect(told(await poll({ types: ["ARTICLE", "ARTICLE"] }))).toEqual(["+a en", "+a ru"]);
  expect(told(await poll({ locales: ["ru"] }))).toEqual(["+a ru"]);
  expect(told(await poll({ types: ["TOPIC", "PAGE"], locales: ["en"] }))).toEqual(["+p en", "-t en"]);
  const none = await poll({ types: ["SITE"] });
  expect(none.data.changes).toMatchObject({ changes: [], hasMore: false, cursor: (await poll()).data.changes.cursor });
  const one = await poll({ types: ["ARTICLE"], first: 1 });
  expect(one.data.changes.hasMore).toBe(true);
  const last = await poll({ types: ["ARTICLE"], first: 1, after: one.data.changes.cursor });
  expect([...told(one), ...told(last)]).toEqual(["+a en", "+a ru"]);
  expect(last.data.changes).toMatchObject({ hasMore: false, cursor: none.data.changes.cursor });
});

test("tells of every type, whole, and leaves none out", async () => {
  await newsstand.publish(
    topic("t", "T"),
    place("p"),
    population("pop", "Pop"),
    priorityArea("area", "Area"),
    question("q", "Q?"),
    contributor("c", "C"),
    site("Newsroom"),
    page("page", "P"),
    organisation("o", { body: { answers: [{ id: "a1", question: "q", body: text("Answer.") }] } }),
    resource("r"),
    event("e", {
      body: {
        text: text("Event."),
        reports: [{ id: "r1", title: "Report", presenter: "c", resource: "r" }],
        priorities: [],
        decisions: [],
      },
    }),
    article("a"),
  );
  const { data, errors } = await newsstand.ask(print(ChangesDocument));
  expect(errors).toBeUndefined();
  const upserts = data.changes.changes.map((change: any) => change.publication);
  expect(upserts.map((publication: any) => `${publication.__typename} ${publication.id}`)).toEqual([
    "Topic t",
    "Place p",
    "Population pop",
    "PriorityArea area",
    "Question q",
    "Contributor c",
    "Site site",
    "Page page",
    "Organisation o",
    "Resource r",
    "Event e",
    "Article a",
  ]);
  expect(upserts[8].answers).toMatchObject([{ id: "a1", question: { prompt: "Q?" }, body: { text: "Answer." } }]);
  expect(upserts[10]).toMatchObject({
    body: { text: "Event." },
    reports: [{ title: "Report", presenter: { name: "C" }, resource: { title: "Title of r" } }],
  });
  const types = ["PRIORITY_AREA", "EVENT", "POPULATION"];
  expect(told(await poll({ types }))).toEqual(["+pop en", "+area en", "+e en"]);
  await newsstand.withdraw("area");
  const [withdrawal] = (await poll({ types: ["PRIORITY_AREA"] })).data.changes.changes;
  expect(withdrawal).toMatchObject({ __typename: "Withdrawal", id: "area", type: "PRIORITY_AREA" });
});

test("a rename of what others refer to is one change", async () => {
  await newsstand.publish(organisation("o", { name: "Old" }), event("e", { references: { hosts: ["o"] } }));
  const { cursor } = (await poll()).data.changes;
  await newsstand.publish(organisation("o", { name: "New" }));
  expect(told(await poll({ after: cursor }))).toEqual(["+o en"]);
  const { data } = await newsstand.ask(`{ event(id: "e", locale: "en") { ... on Event { hosts { name } } } }`);
  expect(data.event.hosts).toEqual([{ name: "New" }]);
});

test("whoever follows with any page size and pauses anywhere holds exactly what is published", async () => {
  const acts = fc.array(
    fc.oneof(
      fc.record({
        act: fc.constant("publish"),
        id: fc.constantFrom("a", "b", "c", "d"),
        locale: fc.constantFrom("en", "ru"),
      }),
      fc.record({
        act: fc.constant("withdraw"),
        id: fc.constantFrom("a", "b", "c", "d"),
        locale: fc.constantFrom("en", "ru"),
      }),
      fc.record({ act: fc.constant("poll") }),
    ),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 1, max: 4 }), async (script, first) => {
      await newsstand.clear();
      await newsstand.writer("ledger_head").update({ position: 0, generation: randomBytes(8).toString("hex") });
      const truth = new Map<string, string>();
      const held = new Map<string, string>();
      let after: string | null = null;
      let edition = 0;
      const pollOnce = async (): Promise<boolean> => {
        const answer: Answer = await poll({ after, first });
        expect(answer.errors).toBeUndefined();
        for (const change of answer.data.changes.changes) {
          if (change.__typename === "Upsert")
            held.set(`${change.publication.id} ${change.publication.locale}`, change.publication.title);
          else held.delete(`${change.id} ${change.locale}`);
        }
        after = answer.data.changes.cursor;
        return answer.data.changes.hasMore;
      };
      for (const step of script) {
        if (step.act === "poll") await pollOnce();
        else if ("id" in step) {
          const { id, locale } = step;
          if (step.act === "publish") {
            const title = `Edition ${++edition}`;
            await newsstand.publish(article(id, { locale, title }));
            truth.set(`${id} ${locale}`, title);
          } else {
            await newsstand.withdraw(id, locale);
            truth.delete(`${id} ${locale}`);
          }
        }
      }
      while (await pollOnce());
      expect(new Map([...held].sort())).toEqual(new Map([...truth].sort()));
    }),
    { numRuns: 15 },
  );
});

test("misses nothing while many write at once", async () => {
  const writers = process.env.TEST_DATABASE === "postgres" ? 12 : 2;
  const perWriter = 25;
  let writing = true;
  const work = Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let number = 0; number < perWriter; number += 1) {
        await newsstand.publish(article(`w${writer}-${number}`));
        if (number % 5 === 4) await newsstand.withdraw(`w${writer}-${number}`);
      }
    }),
  ).finally(() => (writing = false));
  const held = new Set<string>();
  let after: string | null = null;
  let polls = 0;
  for (let more = true; writing || more; polls += 1) {
    const stillWriting = writing;
    const answer: Answer = await poll({ after, first: 7 });
    for (const change of told(answer)) {
      if (change.startsWith("+")) held.add(change.slice(1));
      else held.delete(change.slice(1));
    }
    after = answer.data.changes.cursor;
    more = stillWriting || answer.data.changes.hasMore;
  }
  await work;
  expect(polls).toBeGreaterThan(10);
  expect(held.size).toBe(writers * perWriter * 0.8);
});

test("bounds an answer in bytes, always goes on, and leaves out nothing", async () => {
  const long = "Long. ".repeat(20_000); // 120 kB
  for (let number = 0; number < 12; number += 1) {
    await newsstand.publish(
      article(`a${number}`, { body: [{ kind: "text", content: [paragraph(`${number} ${long}`)] }] }),
    );
  }
  await newsstand.publish(article("huge", { body: [{ kind: "text", content: [paragraph(long.repeat(10))] }] }));
  const seen: string[] = [];
  let after: string | null = null;
  let answers = 0;
  for (let more = true; more; answers += 1) {
    const answer: Answer = await newsstand.ask(
      `query ($after: Cursor) { changes(after: $after, first: 200) { cursor hasMore changes {
        ... on Upsert { publication { id ... on Article { body { html text blocks { ... on TextBlock { content } } } } } } } } }`,
      { after },
    );
    const page: any = answer.data.changes;
    expect(page.changes.length).toBeGreaterThan(0);
    if (page.changes.length > 1) expect(answer.text.length).toBeLessThan(1_600_000);
    seen.push(...page.changes.map((change: any) => change.publication.id));
    after = page.cursor;
    more = page.hasMore;
  }
  expect(answers).toBeGreaterThan(3);
  expect(seen).toEqual([...Array.from({ length: 12 }, (_, number) => `a${number}`), "huge"]);
  expect(told(await poll({ first: 200 }))).toHaveLength(13); // without bodies they fit into one
});

test("notices that the ledger was replaced", async () => {
  await newsstand.publish(article("a"), article("b"));
  const { data } = await poll();
  const { cursor } = data.changes;
  const { generation, position } = readCursor(cursor) ?? { generation: "", position: NaN };

  // A backup that is older than what the caller has seen.
  const ahead = writeCursor({ generation, position: position + 1 });
  expect((await poll({ after: ahead })).errors?.[0]?.extensions.code).toBe("FOREIGN_CURSOR");
  // Another ledger.
  const foreign = writeCursor({ generation: "0123456789abcdef", position: 1 });
  const { errors } = await poll({ after: foreign });
  expect(errors?.[0]?.extensions.code).toBe("FOREIGN_CURSOR");
  expect(errors?.[0]?.message).toContain("without `after`");
  expect((await poll({ after: cursor })).errors).toBeUndefined();
});

test("tells the withdrawal of a language that the newsroom no longer has, and never serves a text in it", async () => {
  await newsstand.publish(article("a", { locale: "fr" }), article("b", { locale: "fr" }), article("a"));
  await newsstand.withdraw("b", "fr", "LANGUAGE_REMOVED");
  expect(told(await poll())).toEqual(["+a en", "-b fr"]);
  const { data } = await newsstand.ask(
    `{ article(id: "a", locale: "en") { ... on Article { counterparts { locale } } } }`,
  );
  expect(data.article.counterparts).toEqual([]);
});

test.each<[string, Asked, string]>([
  ["none", { first: 0 }, "BAD_USER_INPUT"],
  ["too many", { first: 201 }, "LIMIT_EXCEEDED"],
  ["no types", { types: [] }, "BAD_USER_INPUT"],
  ["no languages", { locales: [] }, "BAD_USER_INPUT"],
  ["a language that there is not", { locales: ["de"] }, "BAD_USER_INPUT"],
  ["a nonsense cursor", { after: "nonsense" }, "INVALID_CURSOR"],
  ["a cursor of a list of articles", { after: "YXJ0aWNsZXMuZmUzNmQ5YTFkMjc1LjIwMjYtMDQtMDEuMg" }, "INVALID_CURSOR"],
])("refuses %s", async (_, asked, code) => {
  expect((await poll(asked)).errors?.[0]?.extensions.code).toBe(code);
});

test("a cursor names its place again, and nothing else is a cursor", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (position) => {
      const place = { generation: "0123456789abcdef", position };
      expect(readCursor(writeCursor(place))).toEqual(place);
      expect(readCursor(`${writeCursor(place)}=`)).toBeNull();
      expect(readCursor(` ${writeCursor(place)}`)).toBeNull();
    }),
  );
  fc.assert(fc.property(fc.string(), (nonsense) => readCursor(nonsense) === null));
});

test("what was taken back is nowhere: not in an answer, not under its old address, not in a list or a relation", async () => {
  const secret = "Zaporozhets";
  await newsstand.publish(
    topic("t", "T"),
    contributor("c", `C ${secret}`),
    article("a", {
      title: secret,
      slug: `slug-${secret.toLowerCase()}`,
      body: [{ kind: "text", content: [paragraph(secret)] }],
      card: { summary: secret },
      references: { topics: ["t"] },
    }),
    article("b", { references: { byline: ["c"], topics: ["t"] } }),
  );
  await newsstand.withdraw("a");
  await newsstand.withdraw("c");
  const { text } = await newsstand.ask(
    `query ($slug: String) {
      article(slug: $slug, locale: "en") { ...All }
      byId: article(id: "a", locale: "en") { ...All }
      articles(locale: "en", topic: "t") { totalCount nodes { title summary byline { name } body { text } } }
      topic(id: "t", locale: "en") { ... on Topic { articles { totalCount nodes { title } } } }
      changes { changes { __typename ... on Withdrawal { id cursor reason } ... on Upsert { publication { id slug ... on Article { title body { html } } } } } }
    }
    fragment All on ArticleAnswer { __typename ... on Article { title } ... on Withdrawal { id reason cursor withdrawnAt } }`,
    { slug: `slug-${secret.toLowerCase()}` },
  );
  expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(JSON.parse(text).data.articles.totalCount).toBe(1);
  const kept = JSON.stringify(await newsstand.writer("ledger_publication").select());
  expect(kept.toLowerCase()).not.toContain(secret.toLowerCase());
});
