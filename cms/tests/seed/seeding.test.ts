/** The demonstration as it arrives in a real newsroom, and what the public API says of it. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "#built/seed/articles.js";
import { events } from "#built/seed/events.js";
import { organisations } from "#built/seed/organisations.js";
import { pictures } from "#built/seed/pictures.js";
import { places } from "#built/seed/places.js";
import { populations } from "#built/seed/populations.js";
import { priorityAreas } from "#built/seed/priority-areas.js";
import { questions } from "#built/seed/questions.js";
import { resources } from "#built/seed/resources.js";
import { seedDemo } from "#built/seed/seed.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import { article, contributor, page, photoRecord, site, topic } from "../writing.js";
import { facts, languages, plainly, readAt, subjects } from "./facts.ts";

interface LedgerRow {
  readonly type: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly card: string;
  readonly body: string | null;
  readonly published_at: string;
}

let newsroom: Newsroom;
let rows: readonly LedgerRow[];
let seededOn: string;
const seen: number[] = [];

const seed = (report: (done: number) => void) => seedDemo(newsroom.strapi, ({ done }) => report(done));
const publications = (type: string, locale: string) => rows.filter((row) => row.type === type && row.locale === locale);
const cardOf = (locale: string, slug: string) => {
  const row = publications("article", locale).find((candidate) => candidate.slug === slug);
  return row ? JSON.parse(row.card) : undefined;
};

/** Asks the public API and answers with `data`; an error of the API is one of the test. */
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const response = await fetch(`${newsroom.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  seededOn = new Date().toISOString().slice(0, 10);
  for (const interruption of [5, 40, 78, 95]) {
    const interrupted = seed((done) => {
      if (done === interruption) throw new Error(`interrupted after ${interruption}`);
    });
    await expect(interrupted).rejects.toThrow(`interrupted after ${interruption}`);
  }
  expect(await seed((done) => seen.push(done))).toBe(true);
  rows = await newsroom.strapi.db.connection("ledger_publication").where({ state: "published" });
}, 300_000);
afterAll(() => newsroom.close());

describe("a newsroom whose seeding was interrupted four times", () => {
  it("holds every document of the demonstration once", async () => {
    const count = (uid: string, locale: string) => newsroom.strapi.documents(uid as never).count({ locale } as never);
    expect(await count(article, "en")).toBe(articles.filter(({ only }) => only !== "ru").length);
    expect(await count(article, "ru")).toBe(articles.filter(({ only }) => only !== "en").length);
    for (const locale of languages) {
      expect(await count(topic, locale)).toBe(8);
      expect(await count(contributor, locale)).toBe(3);
      expect(await count(page, locale)).toBe(2);
      expect(await count(site, locale)).toBe(1);
    }
  });

  it.each(
    Object.entries({
      place: places,
      population: populations,
      question: questions,
      "priority-area": priorityAreas,
      organisation: organisations,
      event: events,
      resource: resources,
    }),
  )("holds every %s once in each language", async (type, made) => {
    for (const locale of languages) {
      const documents = newsroom.strapi.documents(`api::newsroom.${type}` as never);
      expect(await documents.count({ locale } as never)).toBe(Object.keys(made).length);
    }
  });

  it("holds every picture once, with its licence and credit, and one sheet to print", async () => {
    const records = await newsroom.strapi.documents(photoRecord).findMany({ populate: ["image"] });
    expect(await newsroom.strapi.db.query("plugin::upload.file").count()).toBe(Object.keys(pictures).length + 1);
    expect(records).toHaveLength(Object.keys(pictures).length);
    expect(records.every(({ licence, credit, image }) => licence === "CC-BY-4.0" && credit === "Parasol" && image)).toBe(true);
  });

  it("was told how far it was, one step after the other", () => {
    expect(seen).toEqual(seen.map((_, index) => index + 1));
  });

  it("is not seeded again", async () => {
    expect(await seed(() => expect.unreachable("nothing is left to be made"))).toBe(false);
  });
});

describe("what was published about the real events and organisations", () => {
  const answers = new Map<string, unknown>();

  beforeAll(async () => {
    for (const [name, { query, slug }] of Object.entries(subjects)) {
      for (const locale of languages) {
        const { document } = await ask(query, { locale, ...(slug && { slug: slug[locale] }) });
        answers.set(`${name} ${locale}`, document);
      }
    }
  });

  it.each(Object.keys(subjects))("is answered in the language asked for: %s", (name) => {
    for (const locale of languages) expect(answers.get(`${name} ${locale}`)).toMatchObject({ locale });
  });

  it.each(facts.map((row) => [row.of, row.fact, row] as const))(
    "is in the public API in both languages: %s, %s",
    (_of, _fact, row) => {
      for (const locale of languages) {
        const found = readAt(answers.get(`${row.of} ${locale}`), row.at);
        if (row.says) expect(plainly(String(found))).toContain(plainly(row.says[locale]));
        else expect(found).toEqual(row.is?.[locale]);
      }
    },
  );
});

describe("the sample events", () => {
  const list = `query ($locale: Locale!, $when: EventTime) {
    events(locale: $locale, when: $when) {
      nodes { slug status venue venueWithheld period { startDate endDate precision } hosts { name } place { name } }
    }
  }`;

  it("are still to come whenever the demonstration is started, a cancelled one among them", async () => {
    const { events: upcoming } = await ask(list, { locale: "en", when: "UPCOMING" });
    const days = upcoming.nodes.map((event: any) => daysBetween(seededOn, event.period.startDate));
    expect(upcoming.nodes.map((event: any) => [event.slug, event.status])).toEqual([
      ["language-cafe-on-the-ring-road", "CANCELLED"],
      ["night-telephone-school", "CONFIRMED"],
      ["film-days-next", "PLANNED"],
    ]);
    expect(days.slice(0, 2)).toEqual([16, 35]);
    expect(days[2]).toBeGreaterThan(160);
  });

  it("withhold a venue, and name no host that is not listed", async () => {
    for (const [locale, hosts] of [
      ["en", ["Example North", "Example Collective"]],
      ["ru", ["«Пример-Север»", "Объединение «Пример»"]],
    ] as const) {
      const { events: upcoming } = await ask(list, { locale, when: "UPCOMING" });
      const school = upcoming.nodes[1];
      expect(school).toMatchObject({ status: "CONFIRMED", venue: null, venueWithheld: true });
      expect(school.hosts.map(({ name }: { name: string }) => name)).toEqual(hosts);
    }
  });

  it.each([
    [
      "en",
      "assembly-2024",
      [
        "The archive opens: 19 metres of what nobody was supposed to keep",
        "“Ask me what I cooked, then I shall remember the rest”",
      ],
    ],
    [
      "ru",
      "sobranie-2024",
      ["Архив открывается: 19 метров того, что хранить не полагалось", "«Спроси, что я готовила, тогда вспомню и остальное»"],
    ],
  ])("show in %s what came of decisions, with articles that tell of it", async (locale, slug, archive) => {
    const { event } = await ask(
      `query ($locale: Locale!, $slug: String!) {
        event(locale: $locale, slug: $slug) {
          ... on Event {
            nextEvents { status }
            reports { presenter { kind } resource { kind link file { url mediaType bytes } } }
            priorities { area { code network { kind } } }
            decisions { status examples evidence { title } }
          }
        }
      }`,
      { locale, slug },
    );
    expect(event.decisions.map(({ status }: any) => status)).toEqual(["DONE", "UNDER_WAY", "DROPPED", "DECIDED"]);
    expect(event.decisions.map(({ evidence }: any) => evidence.length)).toEqual([2, 1, 1, 0]);
    expect(event.decisions[0].evidence.map(({ title }: any) => title)).toEqual(archive);
    expect(event.decisions[0].examples).toHaveLength(3);
    expect(event.reports.map(({ resource }: any) => resource?.kind)).toEqual(["TOOLKIT", "LINK", undefined]);
    expect(event.reports[0].resource.file).toMatchObject({ mediaType: "application/pdf" });
    expect(event.reports[1].resource.link).toMatch(/^https:\/\/example\.org\//);
    expect(event.priorities.map(({ area }: any) => area.code)).toEqual(["housing", "open-at-night"]);
    expect(event.nextEvents).toEqual([{ status: "HELD" }]);
  });
});

describe("what the public may see of the demonstration", () => {
  it.each(["en", "ru"])("fills two pages of news in %s", (locale) => {
    expect(publications("article", locale).length).toBeGreaterThanOrEqual(26);
    expect(publications("topic", locale)).toHaveLength(8);
    expect(publications("page", locale)).toHaveLength(2);
    expect(publications("site", locale).map(({ card }) => JSON.parse(card).demonstration)).toEqual([true]);
  });

  it.each(["en", "ru"])("lists in %s every organisation but the one that is not listed", async (locale) => {
    const { organisations: listed } = await ask(
      `query ($locale: Locale!) { organisations(locale: $locale, first: 100) { totalCount nodes { kind } } }`,
      { locale },
    );
    expect(listed.totalCount).toBe(Object.keys(organisations).length - 1);
    expect(new Set(listed.nodes.map(({ kind }: any) => kind))).toEqual(new Set(["GROUP", "NETWORK", "SERVICE", "FUND"]));
  });

  it("holds nothing of what is withheld, internal, for partners or not listed", async () => {
    const { exampleHarbour, exampleCollective } = organisations;
    const hidden = [
      ...Object.values(exampleHarbour.name),
      ...Object.values(exampleHarbour.summary),
      exampleHarbour.website,
      ...exampleHarbour.contacts.map(({ value }) => value),
      ...exampleCollective.contacts.filter(({ visibility }) => visibility !== "visibility_public").map(({ value }) => value),
      ...exampleCollective.staffRoles
        .filter(({ visibility }) => visibility !== "visibility_public")
        .flatMap(({ title }) => Object.values(title)),
      ...Object.values(events).flatMap((event) =>
        "venue" in event && event.venue.visibility !== "visibility_public" ? Object.values(event.venue.words) : [],
      ),
    ];
    const everything = JSON.stringify(await newsroom.strapi.db.connection("ledger_publication").select());
    expect(hidden).toHaveLength(17);
    expect(hidden.filter((words) => everything.includes(words))).toEqual([]);
    expect(everything).toContain("Keeper of the tea");
  });

  it("shows of the invented profile what it chose to show, and says what it withholds", async () => {
    const { organisation } = await ask(`{
      organisation(locale: "en", slug: "example-collective") {
        ... on Organisation {
          contacts { kind value withheld } figures { kind part whole qualifier withheld }
          staffRoles { title withheld } legalAdvisories { country until } memberships { name } lastVerified
        }
      }
    }`);
    expect(organisation.contacts).toEqual([
      { kind: "EMAIL", value: "umbrella@example.org", withheld: false },
      { kind: "POST", value: "PO box 12, Sampleton", withheld: false },
      { kind: "TELEGRAM", value: null, withheld: true },
    ]);
    expect(organisation.figures.map(({ kind, part, withheld }: any) => [kind, part, withheld])).toEqual([
      ["DECISION_MAKERS", 5, false],
      ["MEMBERS", 130, false],
      ["SPOKESPEOPLE", null, true],
    ]);
    expect(organisation.staffRoles).toEqual([
      { title: "Coordinator", withheld: false },
      { title: "Keeper of the tea", withheld: false },
      { title: null, withheld: true },
    ]);
    expect(organisation.legalAdvisories).toEqual([
      { country: "AQ", until: null },
      { country: "AQ", until: "2025-12-31" },
    ]);
  });

  it("puts the sheet to print into the public store", async () => {
    const sheets = (await readdir(path.join(newsroom.folder, "media"), { recursive: true })).filter((name) =>
      name.endsWith(".pdf"),
    );
    expect(sheets).toHaveLength(1);
  });

  it("shows the meeting in Moscow in both languages, with its picture", () => {
    for (const [locale, slug, alt] of [
      ["en", "sex-workers-meet-in-moscow", /^Drawing: thirteen/],
      ["ru", "vstrecha-v-moskve", /^Рисунок: тринадцать/],
    ] as const) {
      expect(cardOf(locale, slug).cover.alt).toMatch(alt);
    }
    expect(cardOf("ru", "vstrecha-v-moskve").translation.status).toBe("ORIGINAL");
    expect(cardOf("en", "sex-workers-meet-in-moscow").translation).toMatchObject({
      status: "CURRENT",
      sourceLocale: "ru",
      method: "HUMAN",
    });
  });

  it("holds one outdated translation, one assisted one and one corrected text in each language", () => {
    const cards = publications("article", "ru").map(({ card }) => JSON.parse(card));
    expect(cards.filter(({ translation }) => translation.status === "OUTDATED")).toHaveLength(1);
    expect(cards.filter(({ translation }) => translation.method === "ASSISTED")).toHaveLength(1);
    expect(cards.filter(({ corrections }) => corrections.length === 1)).toHaveLength(1);
  });

  it("holds no outdated translation of anything else", () => {
    const others = rows
      .filter(({ type }) => type !== "article")
      .map(({ type, slug, card }) => ({ type, slug, ...JSON.parse(card) }));
    expect(others.filter(({ translation }) => translation?.status === "OUTDATED")).toEqual([]);
  });

  it("holds nothing of the draft", () => {
    expect(rows.filter(({ card }) => card.includes("Draft:") || card.includes("Черновик:"))).toEqual([]);
  });

  it("gives every document that has a page a slug", () => {
    const withPage = ["article", "event", "organisation", "page", "place", "topic"];
    expect(rows.filter(({ type, slug }) => withPage.includes(type) && !slug)).toEqual([]);
  });
});

/** Whole days from one ISO 8601 date to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
