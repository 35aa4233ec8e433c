import { afterAll, beforeAll, expect, test } from "vitest";
import { questions } from "./every-field.js";
import {
  article,
  contributor,
  event,
  openNewsstand,
  organisation,
  origin,
  place,
  population,
  priorityArea,
  question,
  resource,
  text,
  topic,
  type Newsstand,
} from "./newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
  await newsstand.publish(
    place("russia", { name: "Russia", card: { kind: "COUNTRY", code: "RU" } }),
    place("moscow", { name: "Moscow", within: "russia" }),
    place("moscow", { name: "Москва", within: "russia", locale: "ru", slug: "moskva" }),
    place("perm", { name: "Perm", within: "russia" }),
    topic("health", "Health"),
    population("migrants", "Migrants", { rank: 2 }),
    population("everyone", "Everyone", { rank: 1 }),
    contributor("rose", "Роза", { locale: "ru" }),
    organisation("network", { name: "Network", card: { kind: "NETWORK" }, facets: { kind: ["NETWORK"] } }),
    priorityArea("health-area", "Health", {
      card: { description: "Access for all." },
      references: { network: ["network"] },
    }),
    question("who", "Who do you work with?"),
    question("how", "Как?", { locale: "ru" }),
    question("gone", "Nobody answers this any more."),
    organisation("rosa", {
      name: "Silver Rose",
      slug: "silver-rose",
      card: {
        workingLanguages: ["ru", "en"],
        website: "https://example.org/",
        lastVerified: "2026-01-02",
        socialChannels: [{ platform: "FACEBOOK", url: "https://example.org/facebook" }],
        figures: [
          { kind: "DECISION_MAKERS", withheld: false, part: 4, whole: 5, qualifier: "EXACTLY", asOf: null },
          { kind: "MEMBERS", withheld: true, part: null, whole: null, qualifier: "EXACTLY", asOf: null },
        ],
        staffRoles: [{ id: "s1", title: "Secretary", paid: true, withheld: false }],
        contacts: [{ kind: "EMAIL", value: null, withheld: true }],
        legalAdvisories: [
          {
            id: "l1",
            country: "RU",
            since: "2026-01-01",
            until: null,
            source: "https://example.org/law",
            note: "Careful.",
          },
        ],
      },
      body: {
        answers: [
          { id: "a1", question: "who", body: text("With all.") },
          { id: "a2", question: "gone", body: text("Unasked.") },
          { id: "a3", question: "how", body: text("Together.") },
        ],
      },
      references: {
        placesServed: ["moscow", "unpublished-place"],
        populations: ["everyone", "migrants"],
        memberships: ["unlisted-network", "network"],
        priorityAreas: ["health-area"],
        questions: ["who", "gone", "how"],
      },
      facets: { workingLanguages: ["ru", "en"] },
    }),
    event("year-2012", { start: "2012-01-01", end: "2012-12-31" }),
    event("meeting", {
      slug: "strategic-meeting",
      start: "2016-04-11",
      end: "2016-04-14",
      card: {
        title: "Strategic meeting",
        status: "HELD",
        period: {
          precision: "DAY",
          startDate: "2016-04-11",
          startTime: "10:00",
          endDate: "2016-04-14",
          endTime: null,
          timeZone: "Europe/Moscow",
        },
        venueWithheld: true,
        theme: "Strength",
        aims: "To meet.",
        attendance: { number: 40, qualifier: "MORE_THAN", who: "representatives of the community" },
        outcomeSummary: "Much was decided.",
        horizonYears: 5,
      },
      body: {
        text: text("They met."),
        reports: [
          { id: "r1", title: "History", presenter: "rose", resource: "paper" },
          { id: "r2", title: "Review", presenter: null, resource: "unpublished-paper" },
        ],
        priorities: [
          { id: "p1", text: "Medical confidentiality", area: "health-area" },
          { id: "p2", text: "Funding", area: null },
        ],
        decisions: [
          {
            id: "d1",
            text: "A brand",
            examples: ["souvenirs", "books"],
            status: "DECIDED",
            evidence: ["unpublished", "report"],
          },
        ],
      },
      references: {
        place: ["moscow"],
        hosts: ["unlisted", "rosa"],
        participantPlaces: ["moscow", "perm"],
        previousEvent: ["year-2012"],
        topics: ["health"],
        presenters: ["rose"],
        reportResources: ["paper"],
        areas: ["health-area"],
        evidence: ["report"],
      },
    }),
    event("meeting", { locale: "ru", slug: "vstrecha", references: { place: ["moscow"], hosts: ["rosa"] } }),
    resource("paper", {
      card: {
        kind: "BOOK",
        link: "https://example.org/book",
        file: { name: "cc33.pdf", mediaType: "application/pdf", bytes: 4_000 },
      },
      references: { event: ["meeting"], organisations: ["rosa", "unlisted"], topics: ["health"] },
      facets: { kind: ["BOOK"] },
    }),
    article("report", {
      references: { event: ["meeting"], organisations: ["unlisted", "rosa"], places: ["perm"], topics: ["health"] },
    }),
  );
  await newsstand.withdraw("gone");
});

afterAll(() => newsstand.close());

const listOf = (...ids: string[]) => ({
  nodes: ids.map((id) => ({ id })),
  edges: ids.map((id) => ({ cursor: expect.any(String), node: { id } })),
  pageInfo: { hasNextPage: false, endCursor: ids.length === 0 ? null : expect.any(String) },
  totalCount: ids.length,
});
const sinceMay = { publishedAt: "2026-05-01", updatedAt: "2026-05-01" };
const original = { sourceLocale: "en", status: "ORIGINAL", since: null, method: null, translators: [] };

test("an event says when, where, who, what was said, what was decided and what came of it", async () => {
  const { data, errors } = await newsstand.ask(questions.events, { id: "meeting", locale: "en" });
  expect(errors).toBeUndefined();
  expect(data.event).toEqual({
    __typename: "Event",
    id: "meeting",
    locale: "en",
    slug: "strategic-meeting",
    url: `${origin}/en/events/strategic-meeting`,
    ...sinceMay,
    counterparts: [{ locale: "ru", slug: "vstrecha", url: `${origin}/ru/sobytiya/vstrecha` }],
    translation: original,
    title: "Strategic meeting",
    status: "HELD",
    period: {
      precision: "DAY",
      startDate: "2016-04-11",
      startTime: "10:00",
      endDate: "2016-04-14",
      endTime: null,
      timeZone: "Europe/Moscow",
    },
    place: { id: "moscow", name: "Moscow" },
    venue: null,
    venueWithheld: true,
    hosts: [{ id: "rosa", name: "Silver Rose" }],
    theme: "Strength",
    aims: "To meet.",
    body: { text: "They met.", html: "<p>They met.</p>", blocks: [{ __typename: "TextBlock" }] },
    attendance: { number: 40, qualifier: "MORE_THAN", who: "representatives of the community" },
    participantPlaces: [{ id: "moscow" }, { id: "perm" }],
    reports: [
      {
        id: "r1",
        title: "History",
        presenter: { id: "rose", name: "Роза" },
        resource: { id: "paper", title: "Title of paper" },
      },
      { id: "r2", title: "Review", presenter: null, resource: null },
    ],
    priorities: [
      { id: "p1", text: "Medical confidentiality", area: { id: "health-area", name: "Health", code: "health-area" } },
      { id: "p2", text: "Funding", area: null },
    ],
    outcomeSummary: "Much was decided.",
    decisions: [
      {
        id: "d1",
        text: "A brand",
        examples: ["souvenirs", "books"],
        status: "DECIDED",
        evidence: [{ id: "report", title: "Title of report" }],
      },
    ],
    horizonYears: 5,
    previousEvent: { id: "year-2012" },
    nextEvents: [],
    topics: [{ id: "health" }],
    articles: listOf("report"),
    resources: listOf("paper"),
  });
  expect(data.events).toEqual(listOf("meeting", "year-2012"));
  expect(data.resources.nodes).toEqual([
    {
      __typename: "Resource",
      id: "paper",
      locale: "en",
      slug: null,
      url: null,
      publishedAt: "2026-04-01",
      updatedAt: "2026-04-01",
      counterparts: [],
      translation: original,
      title: "Title of paper",
      summary: "Summary of paper.",
      kind: "BOOK",
      file: { url: `${origin}/media/cc33.pdf`, mediaType: "application/pdf", bytes: 4_000 },
      link: "https://example.org/book",
      event: { id: "meeting" },
      organisations: [{ id: "rosa" }],
      topics: [{ id: "health" }],
    },
  ]);
});

test("an event knows those that followed it, the earliest first", async () => {
  const stand = await openNewsstand();
  try {
    await stand.publish(
      event("first", { start: "2012-05-01" }),
      event("third", { start: "2020-05-01", references: { previousEvent: ["first"] } }),
      event("second", { start: "2016-05-01", references: { previousEvent: ["first"] } }),
    );
    const { data } = await stand.ask(
      `{ event(id: "first", locale: "en") { ... on Event { nextEvents { id nextEvents { id } } } } }`,
    );
    expect(data.event.nextEvents).toEqual([
      { id: "second", nextEvents: [] },
      { id: "third", nextEvents: [] },
    ]);
    await stand.publish(event("fourth", { start: "2024-05-01", locale: "ru", slug: "chetvyortoe", references: { previousEvent: ["first"] } }));
    const { data: later } = await stand.ask(`{ event(id: "first", locale: "en") { ... on Event { nextEvents { id locale } } } }`);
    expect(later.event.nextEvents.at(-1)).toEqual({ id: "fourth", locale: "ru" });
  } finally {
    await stand.close();
  }
});

test("an organisation says who it is, in its own words and numbers, and leaves out answers to what nobody asks any more", async () => {
  const { data, errors } = await newsstand.ask(questions.organisations, { id: "rosa", locale: "en" });
  expect(errors).toBeUndefined();
  expect(data.organisation).toEqual({
    __typename: "Organisation",
    id: "rosa",
    locale: "en",
    slug: "silver-rose",
    url: `${origin}/en/organisations/silver-rose`,
    ...sinceMay,
    counterparts: [],
    translation: original,
    name: "Silver Rose",
    kind: "GROUP",
    summary: "Summary of rosa.",
    placesServed: [{ id: "moscow" }],
    workingLanguages: ["ru", "en"],
    populations: [{ id: "everyone" }, { id: "migrants" }],
    memberships: [{ id: "network" }],
    members: listOf(),
    priorityAreas: [{ id: "health-area" }],
    answers: [
      { id: "a1", question: { id: "who", prompt: "Who do you work with?" }, body: { text: "With all." } },
      { id: "a3", question: { id: "how", prompt: "Как?" }, body: { text: "Together." } },
    ],
    figures: [
      { kind: "DECISION_MAKERS", withheld: false, part: 4, whole: 5, qualifier: "EXACTLY", asOf: null },
      { kind: "MEMBERS", withheld: true, part: null, whole: null, qualifier: "EXACTLY", asOf: null },
    ],
    staffRoles: [{ id: "s1", title: "Secretary", paid: true, withheld: false }],
    contacts: [{ kind: "EMAIL", value: null, withheld: true }],
    website: "https://example.org/",
    socialChannels: [{ platform: "FACEBOOK", url: "https://example.org/facebook" }],
    legalAdvisories: [
      {
        id: "l1",
        country: "RU",
        since: "2026-01-01",
        until: null,
        source: "https://example.org/law",
        note: "Careful.",
      },
    ],
    lastVerified: "2026-01-02",
    articles: listOf("report"),
    events: listOf("meeting"),
    resources: listOf("paper"),
  });
  expect(data.organisations).toEqual(listOf("network", "rosa"));
  const named = { locale: "en", slug: null, url: null, ...sinceMay, counterparts: [], translation: null };
  expect(data.questions).toEqual([
    { __typename: "Question", id: "who", ...named, prompt: "Who do you work with?", code: "who", kind: "TEXT" },
  ]);
  expect(data.populations).toEqual([
    { __typename: "Population", id: "everyone", ...named, name: "Everyone", code: "everyone" },
    { __typename: "Population", id: "migrants", ...named, name: "Migrants", code: "migrants" },
  ]);
  expect(data.priorityAreas).toEqual([
    {
      __typename: "PriorityArea",
      id: "health-area",
      ...named,
      name: "Health",
      description: "Access for all.",
      code: "health-area",
      network: { id: "network" },
    },
  ]);
  const network = await newsstand.ask(questions.organisations, { id: "network", locale: "en" });
  expect(network.data.organisation.members).toEqual(listOf("rosa"));
});

test("a place has what is at it and within it", async () => {
  const { data, errors } = await newsstand.ask(questions.places, { id: "russia", locale: "en" });
  expect(errors).toBeUndefined();
  expect(data.place).toEqual({
    __typename: "Place",
    id: "russia",
    locale: "en",
    slug: "russia",
    url: `${origin}/en/places/russia`,
    ...sinceMay,
    counterparts: [],
    translation: null,
    name: "Russia",
    kind: "COUNTRY",
    parent: null,
    code: "RU",
    articles: listOf("report"),
    events: listOf("meeting"),
    organisations: listOf("rosa"),
  });
  expect(data.places).toEqual([{ id: "russia" }, { id: "moscow" }, { id: "perm" }]);
  expect(data.topics).toEqual([{ id: "health", events: listOf("meeting"), resources: listOf("paper") }]);
  expect(data.articles.nodes).toEqual([
    { id: "report", event: { id: "meeting" }, organisations: [{ id: "rosa" }], places: [{ id: "perm" }] },
  ]);
  const moscow = await newsstand.ask(questions.places, { id: "moscow", locale: "ru" });
  expect(moscow.data.place).toMatchObject({
    url: `${origin}/ru/mesta/moskva`,
    parent: { id: "russia" },
    counterparts: [{ url: `${origin}/en/places/moscow` }],
    events: listOf("meeting"),
  });
});
