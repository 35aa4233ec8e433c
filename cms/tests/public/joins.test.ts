import { afterAll, beforeAll, expect, test } from "vitest";
import {
  article,
  contributor,
  event,
  openNewsstand,
  organisation,
  place,
  priorityArea,
  question,
  resource,
  text,
  topic,
  type Newsstand,
} from "./newsstand.js";

let newsstand: Newsstand;

/** Twelve of everything, each referring to three of everything. */
beforeAll(async () => {
  newsstand = await openNewsstand();
  const ids = (letter: string, from: number) => [0, 1, 2].map((step) => `${letter}${(from + step) % 12}`);
  for (let n = 0; n < 12; n += 1) {
    await newsstand.publish(
      topic(`t${n}`, `Topic ${n}`),
      place(`p${n}`, n === 0 ? {} : { within: `p${Math.floor(n / 2)}` }),
      contributor(`c${n}`, `Contributor ${n}`),
      priorityArea(`area${n}`, `Area ${n}`, { references: { network: ["o0"] } }),
      question(`q${n}`, `Question ${n}?`),
      resource(`r${n}`, { references: { event: [`e${n}`], organisations: ids("o", n), topics: ids("t", n) } }),
      organisation(`o${n}`, {
        body: { answers: ids("q", n).map((id) => ({ id, question: id, body: text("Answer.") })) },
        references: { placesServed: ids("p", n), memberships: ids("o", n), priorityAreas: ids("area", n) },
      }),
      event(`e${n}`, {
        body: {
          text: text("Event."),
          reports: ids("r", n).map((id) => ({ id, title: id, presenter: id.replace("r", "c"), resource: id })),
          priorities: ids("area", n).map((id) => ({ id, text: id, area: id })),
          decisions: [{ id: "d", text: "D", examples: [], status: "DONE", evidence: ids("a", n) }],
        },
        references: { place: [`p${n}`], hosts: ids("o", n), topics: ids("t", n), previousEvent: [`e${(n + 1) % 12}`] },
      }),
      article(`a${n}`, {
        references: { event: [`e${n}`], organisations: ids("o", n), places: ids("p", n), topics: ids("t", n) },
      }),
    );
  }
});
afterAll(() => newsstand.close());

test.each<[string, string, number]>([
  [
    "what events refer to",
    "events(locale: $l, first: $n) { nodes { place { name } hosts { name counterparts { url } } topics { name } previousEvent { title } nextEvents { title } } }",
    5,
  ],
  [
    "the items of events",
    "events(locale: $l, first: $n) { nodes { reports { presenter { name } resource { title } } priorities { area { name } } decisions { evidence { title } } } }",
    2,
  ],
  [
    "what organisations refer to",
    "organisations(locale: $l, first: $n) { nodes { placesServed { name parent { name } } memberships { name } priorityAreas { name network { name } } answers { question { prompt } } } }",
    5,
  ],
  [
    "Topic.articles",
    "events(locale: $l, first: $n) { nodes { topics { articles(first: 2) { totalCount nodes { id } } } } }",
    5,
  ],
  [
    "Topic.events",
    "articles(locale: $l, first: $n) { nodes { topics { events(first: 2) { totalCount nodes { id } } } } }",
    5,
  ],
  [
    "Topic.resources",
    "articles(locale: $l, first: $n) { nodes { topics { resources(first: 2) { totalCount nodes { id } } } } }",
    5,
  ],
  ["Event.articles", "events(locale: $l, first: $n) { nodes { articles(first: 2) { totalCount nodes { id } } } }", 3],
  ["Event.resources", "events(locale: $l, first: $n) { nodes { resources(first: 2) { totalCount nodes { id } } } }", 3],
  [
    "Organisation.members",
    "organisations(locale: $l, first: $n) { nodes { members(first: 2) { totalCount nodes { id } } } }",
    3,
  ],
  [
    "Organisation.articles",
    "organisations(locale: $l, first: $n) { nodes { articles(first: 2) { totalCount nodes { id } } } }",
    3,
  ],
  [
    "Organisation.events",
    "organisations(locale: $l, first: $n) { nodes { events(first: 2) { totalCount nodes { id } } } }",
    3,
  ],
  [
    "Organisation.resources",
    "organisations(locale: $l, first: $n) { nodes { resources(first: 2) { totalCount nodes { id } } } }",
    3,
  ],
  [
    "Place.articles",
    "events(locale: $l, first: $n) { nodes { place { articles(first: 2) { totalCount nodes { id } } } } }",
    5,
  ],
  [
    "Place.events",
    "events(locale: $l, first: $n) { nodes { place { events(first: 2) { totalCount nodes { id } } } } }",
    5,
  ],
  [
    "Place.organisations",
    "events(locale: $l, first: $n) { nodes { place { organisations(first: 2) { totalCount nodes { id } } } } }",
    5,
  ],
  [
    "several at once",
    "organisations(locale: $l, first: $n) { nodes { articles(first: 2) { totalCount } events(first: 2) { totalCount } resources(first: 2) { totalCount } members(first: 2) { totalCount } } }",
    9,
  ],
])("%s: as many statements for twelve as for two", async (_, field, most) => {
  const ask = (n: number) => newsstand.ask(`query ($l: Locale! = "en", $n: Int!) { ${field} }`, { n });
  const [two, twelve] = [await ask(2), await ask(12)];
  expect(twelve.errors).toBeUndefined();
  expect(Object.values<any>(twelve.data)[0].nodes).toHaveLength(12);
  expect(twelve.statements).toBe(two.statements);
  expect(twelve.statements).toBeLessThanOrEqual(most);
});

test("lists within documents have what the list of all, narrowed to that document, has", async () => {
  const list = "totalCount nodes { id } pageInfo { hasNextPage endCursor }";
  const within = (type: string, id: string, fields: string) =>
    `${type}: ${type}(id: "${id}", locale: "en") { ... on ${type === "topic" ? "Topic" : type === "event" ? "Event" : type === "place" ? "Place" : "Organisation"} { ${fields} } }`;
  const { data, errors } = await newsstand.ask(
    `{ ${within("topic", "t3", `articles(first: 2) { ${list} } events(first: 2) { ${list} } resources(first: 2) { ${list} }`)}
       ${within("event", "e3", `articles(first: 2) { ${list} } resources(first: 2) { ${list} }`)}
       ${within("organisation", "o3", `members(first: 2) { ${list} } articles(first: 2) { ${list} } events(first: 2) { ${list} } resources(first: 2) { ${list} }`)}
       ${within("place", "p1", `articles(first: 2) { ${list} } events(first: 2) { ${list} } organisations(first: 2) { ${list} }`)} }`,
  );
  expect(errors).toBeUndefined();
  const narrowed = await newsstand.ask(
    `{ ta: articles(locale: "en", first: 2, topic: "t3") { ${list} } te: events(locale: "en", first: 2, topic: "t3") { ${list} } tr: resources(locale: "en", first: 2, topic: "t3") { ${list} }
       ea: articles(locale: "en", first: 2, event: "e3") { ${list} } er: resources(locale: "en", first: 2, event: "e3") { ${list} }
       om: organisations(locale: "en", first: 2, network: "o3") { ${list} } oa: articles(locale: "en", first: 2, organisation: "o3") { ${list} }
       oe: events(locale: "en", first: 2, organisation: "o3") { ${list} } or: resources(locale: "en", first: 2, organisation: "o3") { ${list} }
       pa: articles(locale: "en", first: 2, place: "p1") { ${list} } pe: events(locale: "en", first: 2, place: "p1") { ${list} }
       po: organisations(locale: "en", first: 2, place: "p1") { ${list} } }`,
  );
  const { topic: t, event: e, organisation: o, place: p } = data;
  const { ta, te, tr, ea, er, om, oa, oe, or, pa, pe, po } = narrowed.data;
  expect([t.articles, t.events, t.resources]).toEqual([ta, te, tr]);
  expect([e.articles, e.resources]).toEqual([ea, er]);
  expect([o.members, o.articles, o.events, o.resources]).toEqual([om, oa, oe, or]);
  expect([p.articles, p.events, p.organisations]).toEqual([pa, pe, po]);
  expect(ta.totalCount).toBe(3);
  expect(pe.totalCount).toBeGreaterThan(3);
  const next = await newsstand.ask(
    `query ($after: Cursor) { organisation(id: "o3", locale: "en") { ... on Organisation { members(first: 2, after: $after) { nodes { id } } } } }`,
    { after: o.members.pageInfo.endCursor },
  );
  expect([...o.members.nodes, ...next.data.organisation.members.nodes].map(({ id }: any) => id)).toEqual([
    "o1",
    "o2",
    "o3",
  ]);
});

test("bodies are read of the types that are asked for them and of no others, wherever they stand", async () => {
  const { data, errors } = await newsstand.ask(
    `{ articles(locale: "en", first: 1) { nodes { event { body { text } reports { id } hosts { answers { body { text } } } } } }
       changes(first: 9) { changes { ... on Upsert { publication { ... on Organisation { answers { id } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.articles.nodes[0].event).toMatchObject({ body: { text: "Event." }, reports: [{}, {}, {}] });
  expect(data.articles.nodes[0].event.hosts[0].answers[0].body.text).toBe("Answer.");
});
