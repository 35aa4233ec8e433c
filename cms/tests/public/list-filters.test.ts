import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  article,
  event,
  openNewsstand,
  organisation,
  place,
  population,
  priorityArea,
  resource,
  topic,
  type Answer,
  type Newsstand,
} from "./newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});
afterAll(() => newsstand.close());

const lists = {
  articles: { topic: "ID", event: "ID", organisation: "ID", place: "ID" },
  events: { when: "EventTime", topic: "ID", organisation: "ID", place: "ID" },
  organisations: {
    kind: "OrganisationKind",
    place: "ID",
    population: "ID",
    workingLanguage: "String",
    priorityArea: "ID",
    network: "ID",
  },
  resources: { kind: "ResourceKind", topic: "ID", event: "ID", organisation: "ID" },
} as const;
type ListName = keyof typeof lists;

async function list(name: ListName, asked: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const types = { locale: "Locale!", first: "Int!", after: "Cursor", page: "Int", ...lists[name] };
  const given: Record<string, unknown> = { locale: "en", first: 20, ...asked };
  const names = Object.keys(types).filter((argument) => argument in given);
  const defined = names.map((argument) => `$${argument}: ${types[argument as keyof typeof types]}`).join(", ");
  const passed = names.map((argument) => `${argument}: $${argument}`).join(", ");
  return newsstand.ask(
    `query (${defined}) { list: ${name}(${passed}) { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`,
    given,
  );
}

async function ids(name: ListName, asked: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const { data, errors } = await list(name, asked);
  expect(errors).toBeUndefined();
  const found = data.list.nodes.map(({ id }: { id: string }) => id);
  expect(data.list.edges.map((edge: any) => edge.node.id)).toEqual(found);
  return found;
}

describe("order", () => {
  beforeEach(() => newsstand.clear());

  test("events: the newest beginning first; upcoming ones the soonest first; past ones the latest first", async () => {
    newsstand.today = new Date("2026-05-10T12:00:00Z");
    await newsstand.publish(
      event("long-ago", { start: "2016-04-11", end: "2016-04-14" }),
      event("today", { start: "2026-05-10" }),
      event("since-a-week", { start: "2026-05-03", end: "2026-05-12" }),
      event("yesterday", { start: "2026-05-09" }),
      event("in-june", { start: "2026-06-01" }),
      event("in-may", { start: "2026-05-20" }),
    );
    expect(await ids("events")).toEqual(["in-june", "in-may", "today", "yesterday", "since-a-week", "long-ago"]);
    expect(await ids("events", { when: "UPCOMING" })).toEqual(["since-a-week", "today", "in-may", "in-june"]);
    expect(await ids("events", { when: "PAST" })).toEqual(["yesterday", "long-ago"]);
    newsstand.today = new Date("2026-05-10T23:59:59Z");
    expect(await ids("events", { when: "UPCOMING" })).toContain("today");
    newsstand.today = new Date("2026-05-11T00:00:00Z");
    expect(await ids("events", { when: "UPCOMING" })).not.toContain("today");
    expect(await ids("events", { when: "PAST" })).toContain("today");
    newsstand.today = new Date("2026-05-01T12:00:00Z");
  });

  test("organisations: by name, whichever was first published", async () => {
    for (const name of ["Яблоня", "Берёза", "rose", "Lily", "lilac"]) {
      await newsstand.publish(organisation(name, { name, slug: null, locale: "ru" }));
    }
    expect(await ids("organisations", { locale: "ru" })).toEqual(["lilac", "Lily", "rose", "Берёза", "Яблоня"]);
    await newsstand.publish(organisation("rose", { name: "A rose", slug: null, locale: "ru" }));
    expect((await ids("organisations", { locale: "ru" }))[0]).toBe("rose");
  });

  test("resources: the newest first", async () => {
    await newsstand.publish(
      resource("old", { datedOn: "2012-01-01" }),
      resource("new", { datedOn: "2020-01-01" }),
      resource("newer", { datedOn: "2020-01-01" }),
    );
    expect(await ids("resources")).toEqual(["newer", "new", "old"]);
  });
});

describe("each filter", () => {
  beforeAll(async () => {
    await newsstand.clear();
    await newsstand.publish(
      topic("t", "T"),
      place("country"),
      place("region", { within: "country" }),
      place("city", { within: "region" }),
      place("elsewhere"),
      population("migrants", "Migrants"),
      priorityArea("health", "Health"),
      organisation("network", { card: { kind: "NETWORK" }, facets: { kind: ["NETWORK"] } }),
      organisation("member", {
        references: {
          placesServed: ["city", "country"],
          populations: ["migrants"],
          priorityAreas: ["health"],
          memberships: ["network"],
        },
        facets: { workingLanguages: ["ru", "zh-Hans"] },
      }),
      event("e", { start: "2026-07-01", references: { topics: ["t"], hosts: ["member"], place: ["city"] } }),
      event("other-event", { references: { place: ["elsewhere"] } }),
      article("a", { references: { topics: ["t"], event: ["e"], organisations: ["member"], places: ["region"] } }),
      article("other-article", { references: { places: ["elsewhere"] } }),
      resource("r", {
        references: { topics: ["t"], event: ["e"], organisations: ["member"] },
        facets: { kind: ["BOOK"] },
      }),
      resource("other-resource"),
    );
  });

  test.each<[ListName, Record<string, unknown>, string[]]>([
    ["articles", { topic: "t" }, ["a"]],
    ["articles", { event: "e" }, ["a"]],
    ["articles", { organisation: "member" }, ["a"]],
    ["articles", { place: "region" }, ["a"]],
    ["articles", { place: "country" }, ["a"]],
    ["articles", { place: "city" }, []],
    ["articles", { topic: "t", event: "e", organisation: "member", place: "country" }, ["a"]],
    ["articles", { topic: "t", organisation: "network" }, []],
    ["events", { topic: "t" }, ["e"]],
    ["events", { organisation: "member" }, ["e"]],
    ["events", { place: "city" }, ["e"]],
    ["events", { place: "country" }, ["e"]],
    ["events", { place: "elsewhere" }, ["other-event"]],
    ["events", { when: "UPCOMING", place: "country", topic: "t", organisation: "member" }, ["e"]],
    ["events", { when: "UPCOMING", place: "country", organisation: "network" }, []],
    ["events", { when: "PAST", place: "country" }, []],
    ["organisations", { kind: "NETWORK" }, ["network"]],
    ["organisations", { kind: "FUND" }, []],
    ["organisations", { place: "country" }, ["member"]],
    ["organisations", { place: "region" }, ["member"]],
    ["organisations", { population: "migrants" }, ["member"]],
    ["organisations", { workingLanguage: "ru" }, ["member"]],
    ["organisations", { workingLanguage: "ZH-hans" }, ["member"]],
    ["organisations", { workingLanguage: "en" }, []],
    ["organisations", { priorityArea: "health" }, ["member"]],
    ["organisations", { network: "network" }, ["member"]],
    ["organisations", { network: "member" }, []],
    [
      "organisations",
      {
        kind: "GROUP",
        place: "country",
        population: "migrants",
        workingLanguage: "ru",
        priorityArea: "health",
        network: "network",
      },
      ["member"],
    ],
    ["organisations", { kind: "NETWORK", place: "country", population: "migrants" }, []],
    ["organisations", { kind: null, place: null }, ["member", "network"]],
    ["resources", { kind: "BOOK" }, ["r"]],
    ["resources", { topic: "t" }, ["r"]],
    ["resources", { event: "e" }, ["r"]],
    ["resources", { organisation: "member" }, ["r"]],
    ["resources", { organisation: "member", kind: "FILM" }, []],
    // An id of another type, and no id at all.
    ["articles", { topic: "member" }, []],
    ["articles", { place: "t" }, []],
    ["events", { place: "" }, []],
    ["articles", { topic: "" }, []],
    ["articles", { event: "", place: "" }, []],
    ["events", { when: "UPCOMING", organisation: "" }, []],
    ["organisations", { place: "", kind: "GROUP" }, []],
    ["organisations", { population: "" }, []],
    ["organisations", { priorityArea: "" }, []],
    ["organisations", { network: "" }, []],
    ["organisations", { workingLanguage: null }, ["member", "network"]],
    ["resources", { organisation: "" }, []],
    ["events", { when: "UPCOMING", topic: "a\0b" }, []],
    ["organisations", { population: "' OR 1=1 --", place: "%" }, []],
  ])("%s by %j", async (name, asked, expected) => {
    expect(await ids(name, asked)).toEqual(expected);
    expect((await list(name, asked)).data.list.totalCount).toBe(expected.length);
    expect((await list(name, { ...asked, locale: "ru" })).data.list).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test.each(["no tag", "x", "", "en_US!"])("no language tag: %j", async (workingLanguage) => {
    const { errors } = await list("organisations", { workingLanguage });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toContain("workingLanguage");
  });
});

test("an id tells nothing of what is not published, also while what is published refers to it", async () => {
  await newsstand.clear();
  await newsstand.publish(
    organisation("unlisted"),
    place("hidden"),
    place("city", { within: "hidden" }),
    topic("t", "T"),
    event("e", { references: { hosts: ["unlisted"], place: ["hidden"], topics: ["t"] } }),
    event("in-city", { references: { place: ["city"] } }),
    article("a", { references: { organisations: ["unlisted"], places: ["hidden"], event: ["e"] } }),
    organisation("member", { references: { memberships: ["unlisted"], placesServed: ["hidden"] } }),
    resource("r", { references: { organisations: ["unlisted"] } }),
  );
  const asked: [ListName, Record<string, unknown>][] = [
    ["articles", { organisation: "unlisted" }],
    ["articles", { place: "hidden" }],
    ["events", { organisation: "unlisted" }],
    ["events", { place: "hidden" }],
    ["events", { topic: "t", organisation: "unlisted" }],
    ["events", { topic: "t", place: "hidden", when: "UPCOMING" }],
    ["events", { organisation: "unlisted", when: "PAST" }],
    ["organisations", { network: "unlisted" }],
    ["organisations", { place: "hidden", kind: "GROUP" }],
    ["resources", { organisation: "unlisted" }],
  ];
  const lengths = () =>
    Promise.all(asked.map(async ([name, filters]) => (await list(name, filters)).data.list.totalCount));
  expect(await lengths()).toEqual([1, 1, 1, 2, 1, 1, 0, 1, 1, 1]);
  await newsstand.withdraw("unlisted");
  await newsstand.withdraw("hidden");
  for (const [name, filters] of asked) {
    const { data } = await list(name, filters);
    expect(data.list).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: 0,
    });
  }
  const { text } = await newsstand.ask(
    `{ events(locale: "en") { nodes { hosts { id } place { id } } } articles(locale: "en") { nodes { organisations { id } places { id } event { hosts { id } } } }
       organisations(locale: "en") { nodes { id memberships { id } placesServed { id } } } resources(locale: "en") { nodes { organisations { id } } }
       places(locale: "en") { id parent { id } } }`,
  );
  expect(text).not.toMatch(/unlisted|hidden/);
});

test("places that lie in each other in a circle, or in themselves, end", async () => {
  await newsstand.clear();
  await newsstand.publish(
    place("a", { within: "c" }),
    place("b", { within: "a" }),
    place("c", { within: "b" }),
    place("self", { within: "self" }),
    event("e", { references: { place: ["b"] } }),
    event("f", { references: { place: ["self"] } }),
  );
  for (const within of ["a", "b", "c"]) expect(await ids("events", { place: within })).toEqual(["e"]);
  expect(await ids("events", { place: "self" })).toEqual(["f"]);
});

test("a place that is published in another language alone still holds what lies within it", async () => {
  await newsstand.clear();
  await newsstand.publish(
    place("country", { locale: "ru" }),
    place("city", { within: "country", locale: "ru" }),
    event("e", { references: { place: ["city"] } }),
  );
  expect(await ids("events", { place: "country" })).toEqual(["e"]);
});

test("a cursor of one list is none of another", async () => {
  await newsstand.clear();
  await newsstand.publish(
    topic("t", "T"),
    ...["a", "b", "c"].map((id) => event(id, { references: { topics: ["t"] } })),
  );
  const after = (await list("events", { first: 1 })).data.list.pageInfo.endCursor;
  expect(await ids("events", { after })).toEqual(["b", "a"]);
  const refused = [
    list("events", { after, topic: "t" }),
    list("events", { after, when: "UPCOMING" }),
    list("events", { after, locale: "ru" }),
    list("articles", { after }),
    list("organisations", { after }),
  ];
  for (const { errors } of await Promise.all(refused)) expect(errors?.[0]?.extensions.code).toBe("INVALID_CURSOR");
});

// Any newsroom, any filters: what is listed is what an unindexed look at everything finds.

const few = (...among: string[]) => fc.uniqueArray(fc.constantFrom(...among), { maxLength: 2 });
const someIds = (letter: string, count: number) => Array.from({ length: count }, (_, number) => `${letter}${number}`);
const [topicIds, placeIds, organisationIds, eventIds] = [
  someIds("t", 2),
  someIds("p", 5),
  someIds("o", 6),
  someIds("e", 6),
];
const days = fc.constantFrom("2026-04-20", "2026-05-01", "2026-05-01", "2026-05-02");

const newsrooms = fc.record({
  parents: fc.array(fc.option(fc.constantFrom(...placeIds), { nil: undefined }), { minLength: 5, maxLength: 5 }),
  organisations: fc.array(
    fc.record({
      name: fc.constantFrom("Rose", "Rose", "Lily"),
      placesServed: few(...placeIds),
      memberships: few(...organisationIds),
      kind: fc.constantFrom("GROUP", "NETWORK"),
      workingLanguages: few("en", "ru"),
    }),
    { minLength: 6, maxLength: 6 },
  ),
  events: fc.array(
    fc.record({
      start: days,
      topics: few(...topicIds),
      hosts: few(...organisationIds),
      place: fc.constantFrom(...placeIds),
    }),
    { minLength: 6, maxLength: 6 },
  ),
  articles: fc.array(
    fc.record({ day: days, topics: few(...topicIds), event: fc.constantFrom(...eventIds), places: few(...placeIds) }),
    { minLength: 8, maxLength: 8 },
  ),
  withdrawn: fc.uniqueArray(fc.constantFrom(...topicIds, ...placeIds, ...organisationIds, ...eventIds), {
    maxLength: 4,
  }),
});
type Newsroom = typeof newsrooms extends fc.Arbitrary<infer Made> ? Made : never;

const maybe = (...among: string[]) => fc.option(fc.constantFrom(...among), { nil: undefined, freq: 1 });
const questions = fc.oneof(
  fc.record({
    name: fc.constant("articles" as const),
    filters: fc.record({ topic: maybe(...topicIds), event: maybe(...eventIds), place: maybe(...placeIds) }),
  }),
  fc.record({
    name: fc.constant("events" as const),
    filters: fc.record({
      when: maybe("UPCOMING", "PAST"),
      topic: maybe(...topicIds),
      organisation: maybe(...organisationIds),
      place: maybe(...placeIds),
    }),
  }),
  fc.record({
    name: fc.constant("organisations" as const),
    filters: fc.record({
      kind: maybe("GROUP", "NETWORK"),
      place: maybe(...placeIds),
      workingLanguage: maybe("en", "ru"),
      network: maybe(...organisationIds),
    }),
  }),
);
type Question = typeof questions extends fc.Arbitrary<infer Made> ? Made : never;

async function open({ parents, organisations, events, articles, withdrawn }: Newsroom): Promise<void> {
  await newsstand.clear();
  await newsstand.publish(
    ...topicIds.map((id) => topic(id, id)),
    ...placeIds.map((id, number) => {
      const within = parents[number];
      return place(id, within === undefined ? {} : { within });
    }),
    ...organisations.map(({ name, kind, workingLanguages, ...references }, number) =>
      organisation(`o${number}`, { name, references, facets: { kind: [kind], workingLanguages } }),
    ),
    ...events.map(({ start, place: at, ...references }, number) =>
      event(`e${number}`, { start, references: { ...references, place: [at] } }),
    ),
    ...articles.map(({ day, event: about, ...references }, number) =>
      article(`a${number}`, { datedOn: day, references: { ...references, event: [about] } }),
    ),
  );
  for (const id of withdrawn) await newsstand.withdraw(id);
}

function expectedIds(
  { parents, organisations, events, articles, withdrawn }: Newsroom,
  { name, filters }: Question,
): string[] {
  const isPublished = (id: string) => !withdrawn.includes(id);
  const isWithin = (id: string, outer: string, seen: string[] = []): boolean => {
    if (!isPublished(id) || seen.includes(id)) return false;
    if (id === outer) return true;
    const parent = parents[placeIds.indexOf(id)];
    return parent !== undefined && isWithin(parent, outer, [...seen, id]);
  };
  const refers = (targets: readonly string[], wanted: string | undefined) =>
    wanted === undefined || (isPublished(wanted) && targets.includes(wanted));
  const lies = (places: readonly string[], wanted: string | undefined) =>
    wanted === undefined || places.some((id) => isWithin(id, wanted));
  const sorted = (entries: { id: string; key: string }[], sign: number) =>
    entries
      .filter(({ id }) => isPublished(id))
      .toSorted((one, other) => sign * (one.key.localeCompare(other.key, "en") || one.id.localeCompare(other.id, "en")))
      .map(({ id }) => id);
  switch (name) {
    case "articles":
      return sorted(
        articles.flatMap((each, number) =>
          refers(each.topics, filters.topic) && refers([each.event], filters.event) && lies(each.places, filters.place)
            ? [{ id: `a${number}`, key: each.day }]
            : [],
        ),
        -1,
      );
    case "events":
      return sorted(
        events.flatMap((each, number) =>
          refers(each.topics, filters.topic) &&
          refers(each.hosts, filters.organisation) &&
          lies([each.place], filters.place) &&
          (filters.when === undefined || (filters.when === "UPCOMING") === each.start >= "2026-05-01")
            ? [{ id: `e${number}`, key: each.start }]
            : [],
        ),
        filters.when === "UPCOMING" ? 1 : -1,
      );
    case "organisations":
      return sorted(
        organisations.flatMap((each, number) =>
          refers(each.memberships, filters.network) &&
          lies(each.placesServed, filters.place) &&
          (filters.kind ?? each.kind) === each.kind &&
          (filters.workingLanguage === undefined || each.workingLanguages.includes(filters.workingLanguage))
            ? [{ id: `o${number}`, key: each.name }]
            : [],
        ),
        1,
      );
  }
}

test("any list of any newsroom has what it should, in order, with its count, by cursor and by page alike", async () => {
  await fc.assert(
    fc.asyncProperty(
      newsrooms,
      fc.array(questions, { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 1, max: 4 }),
      async (newsroom, asked, first) => {
        await open(newsroom);
        for (const question of asked) {
          const expected = expectedIds(newsroom, question);
          const { name, filters } = question;
          const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
          expect(await ids(name, { ...given, first: 100 })).toEqual(expected);
          const [byCursor, byPage]: [string[], string[]] = [[], []];
          let after: string | null = null;
          for (let page = 1, more = true; more; page += 1) {
            const answer: Answer = await list(name, { ...given, first, ...(after === null ? {} : { after }) });
            expect(answer.data.list.totalCount).toBe(expected.length);
            byCursor.push(...answer.data.list.nodes.map(({ id }: { id: string }) => id));
            byPage.push(...(await ids(name, { ...given, first, page })));
            ({ hasNextPage: more, endCursor: after } = answer.data.list.pageInfo);
          }
          expect(byCursor).toEqual(expected);
          expect(byPage).toEqual(expected);
        }
      },
    ),
    { numRuns: 15 },
  );
});
