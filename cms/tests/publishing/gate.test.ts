/** Every refusal of the gate, in both languages of the editors, with the field named as Strapi's admin marks it. */
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { publishingCircumstances } from "#built/src/publishing/circumstances.js";
import { rebuildLedger } from "#built/src/publishing/rebuild.js";
import { readSettings } from "#built/src/settings.js";
import { isCountry } from "../../src/publishing/gate/countries.js";
import { gateMessages } from "../../src/publishing/gate/messages.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import {
  article,
  articleFields,
  contributor,
  edit,
  event,
  eventFields,
  ledgerRows,
  organisation,
  organisationFields,
  page,
  place,
  population,
  priorityArea,
  publish,
  question,
  resource,
  resourceFields,
  site,
  text,
  topic,
  upload,
  uploadPicture,
  write,
} from "../writing.js";

type Language = "en" | "ru";
type MessageKey = keyof (typeof gateMessages)[Language];

/** A message by its key, with what it names. */
type Message = MessageKey | readonly [MessageKey, ...unknown[]];

/** What is wrong, what the gate says, of which field, and what is written. */
type Case = [
  what: string,
  message: Message,
  path: string,
  uid: string,
  make: () => Promise<Record<string, unknown>> | Record<string, unknown>,
];

let newsroom: Newsroom;
let known: { question: string; figuresQuestion: string; network: string };

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi } = newsroom;
  const publishNew = async (uid: string, data: Record<string, unknown>) => {
    const id = await write(strapi, uid, data);
    await publish(strapi, uid, id);
    return id;
  };
  known = {
    question: await publishNew(question, { prompt: "Who are you?", code: "who-are-you", kind: "question_text" }),
    figuresQuestion: await publishNew(question, { prompt: "How many?", code: "how-many", kind: "question_figures" }),
    network: await publishNew(organisation, organisationFields("Taken name", { slug: "taken-name" })),
  };
  await publishNew(population, { name: "Migrants", code: "migrants" });
  await publishNew(priorityArea, { name: "Health", code: "health" });
  await publishNew(topic, { name: "Taken topic", slug: "taken-topic" });
});
afterAll(() => newsroom.close());

const paragraph = (words: string) => [{ type: "paragraph", children: [{ type: "text", text: words }] }];
const codeBlock = { type: "code", language: "plaintext", children: [{ type: "text", text: "rm" }] };
const meeting = (more: Record<string, unknown>) => eventFields("Meeting", more);
const group = (more: Record<string, unknown>) => organisationFields("Group", more);
const figure = (more: Record<string, unknown>) =>
  group({ figures: [{ kind: "figure_members", part: 21, whole: 27, visibility: "visibility_public", ...more }] });
const contact = (more: Record<string, unknown>) =>
  group({ contacts: [{ kind: "contact_email", value: "a@example.org", visibility: "visibility_public", ...more }] });
const advisory = (more: Record<string, unknown>) =>
  group({ legalAdvisories: [{ country: "RU", since: "2020-01-01", note: "Mind this.", ...more }] });
const foreignFile = async (mime: string) =>
  newsroom.strapi.db.query("plugin::upload.file").create({
    data: { name: "foreign", hash: "foreign", ext: ".bin", mime, size: 1, url: "/foreign", provider: "local" },
  });

const cases: Case[] = [
  ["an empty name", "missing", "name", topic, () => ({ name: "   ", slug: "blank" })],
  ["an empty title of an item", "missing", "reports.0.title", event, () => meeting({ reports: [{ title: " " }] })],
  ["a missing title of an item", "missing", "priorities.0.text", event, () => meeting({ priorities: [{}] })],
  [
    "an empty correction",
    "missing",
    "corrections.0.text",
    article,
    () => articleFields("Corrected", { corrections: [{ date: "2026-01-01", text: " " }] }),
  ],
  ["an event without its day", "missing", "startsOn", event, () => meeting({ startsOn: null })],
  [
    "a picture that is not described",
    "missingAlt",
    "cover.alt",
    article,
    async () => articleFields("Shown", { cover: { image: (await uploadPicture(newsroom.strapi)).id } }),
  ],
  [
    "a figure without its picture",
    "missingImage",
    "body.1.picture.image",
    event,
    () => meeting({ body: [text("Text"), { __component: "body.figure", picture: { alt: "A wall" } }] }),
  ],
  [
    "a file that is no picture",
    "brokenImage",
    "cover.image",
    article,
    async () => articleFields("Broken", { cover: { image: (await foreignFile("image/jpeg")).id, alt: "Nothing" } }),
  ],
  [
    "a file that is no PDF of ours",
    "brokenFile",
    "file",
    resource,
    async () => resourceFields("Broken file", { file: (await foreignFile("application/pdf")).id }),
  ],
  [
    "a picture offered as a file",
    "brokenFile",
    "file",
    resource,
    async () => resourceFields("Picture as a file", { file: (await uploadPicture(newsroom.strapi)).id }),
  ],
  ["a page without text", "emptyBody", "body", page, () => ({ title: "Empty", body: [] })],
  [
    "what cannot be shown",
    "unshownText",
    "body.0.content",
    event,
    () => meeting({ body: [{ __component: "body.text", content: [...paragraph("Text"), codeBlock] }] }),
  ],
  [
    "what cannot be shown of an answer",
    "unshownText",
    "answers.0.body",
    organisation,
    () => group({ answers: [{ question: known.question, body: [...paragraph("Us"), codeBlock] }] }),
  ],
  ["a slug that is none", "malformedSlug", "slug", organisation, () => group({ slug: "Not_a_slug" })],
  [
    "a slug that is another page",
    ["reservedSlug", "organisations"],
    "slug",
    page,
    () => ({ title: "About", slug: "organisations", body: [text("Text")] }),
  ],
  ["an event that is all past ones", ["reservedSlug", "past"], "slug", event, () => meeting({ slug: "past" })],
  ["a second organisation with one slug", ["takenSlug", "taken-name"], "slug", organisation, () => group({ slug: "taken-name" })],
  [
    "a reference to a draft",
    ["unpublishedReference", "Draft contributor"],
    "translators",
    resource,
    async () =>
      resourceFields("Early", { translators: [await write(newsroom.strapi, contributor, { name: "Draft contributor" })] }),
  ],
  [
    "an item's reference to a draft",
    ["unpublishedReference", "Draft report"],
    "reports.0.resource",
    event,
    async () =>
      meeting({
        reports: [{ title: "Report", resource: await write(newsroom.strapi, resource, resourceFields("Draft report")) }],
      }),
  ],
  [
    "a reference to a question that is a draft",
    ["unpublishedReference", "Asked?"],
    "answers.0.question",
    organisation,
    async () =>
      group({
        answers: [
          {
            question: await write(newsroom.strapi, question, { prompt: "Asked?", code: "asked", kind: "question_areas" }),
            body: [],
          },
        ],
      }),
  ],
  ["a website that is no address", "malformedAddress", "website", organisation, () => group({ website: "ftp://example.org" })],
  ["a website without slashes", "malformedAddress", "website", organisation, () => group({ website: "https:evil.example" })],
  [
    "a channel that is no address",
    "malformedAddress",
    "socialChannels.0.url",
    organisation,
    () => group({ socialChannels: [{ platform: "telegram", url: "@group" }] }),
  ],
  [
    "a source that is no address",
    "malformedAddress",
    "legalAdvisories.0.source",
    organisation,
    () => advisory({ source: "javascript:alert(1)" }),
  ],
  ["a link that is no address", "malformedAddress", "link", resource, () => resourceFields("Link", { link: "example.org" })],
  [
    "a mirror that is no address",
    "malformedAddress",
    "mirrors.0.url",
    site,
    () => ({ name: "Newsroom", mirrors: [{ url: "onion" }] }),
  ],
  ["an article from tomorrow", "futureDate", "datedOn", article, () => articleFields("Too soon", { datedOn: "2999-01-01" })],
  ["a profile asked about tomorrow", "dayToCome", "lastVerified", organisation, () => group({ lastVerified: "2999-01-01" })],
  ["a figure of tomorrow", "dayToCome", "figures.0.asOf", organisation, () => figure({ asOf: "2999-01-01" })],
  [
    "an organisation without a word on who may know it",
    "missingListing",
    "listing",
    organisation,
    () => group({ listing: null }),
  ],
  ["5 of 4", ["partExceedsWhole", 5, 4], "figures.0.part", organisation, () => figure({ part: 5, whole: 4 })],
  [
    "5 of 4 that nobody will see",
    ["partExceedsWhole", 5, 4],
    "figures.0.part",
    organisation,
    () => figure({ part: 5, whole: 4, visibility: "visibility_internal" }),
  ],
  [
    "5 of 4 among good figures",
    ["partExceedsWhole", 5, 4],
    "figures.1.part",
    organisation,
    () =>
      group({
        figures: [
          { kind: "figure_spokespeople", part: 4, visibility: "visibility_public" },
          { kind: "figure_decision_makers", part: 5, whole: 4, visibility: "visibility_public" },
        ],
      }),
  ],
  ["a part of nothing", "missingWhole", "figures.0.whole", organisation, () => figure({ whole: null })],
  ["a public figure without a number", "missingPart", "figures.0.part", organisation, () => figure({ part: null })],
  ["a public contact without an address", "missingContact", "contacts.0.value", organisation, () => contact({ value: null })],
  ["an e-mail address that is none", "malformedEmail", "contacts.0.value", organisation, () => contact({ value: "call us" })],
  [
    "a language that is none",
    "malformedLanguage",
    "workingLanguages.0.tag",
    organisation,
    () => group({ workingLanguages: [{ tag: "russian" }] }),
  ],
  [
    "a language with an underscore",
    "malformedLanguage",
    "workingLanguages.1.tag",
    organisation,
    () => group({ workingLanguages: [{ tag: "uz-Cyrl" }, { tag: "ru_RU" }] }),
  ],
  ["a country that is none", "unknownCountry", "legalAdvisories.0.country", organisation, () => advisory({ country: "XX" })],
  [
    "a country's code that is none",
    "unknownCountry",
    "code",
    place,
    () => ({ name: "Nowhere", kind: "place_country", code: "RUS" }),
  ],
  [
    "a region's code that is none",
    "malformedSubdivision",
    "code",
    place,
    () => ({ name: "Region", kind: "place_region", code: "RU" }),
  ],
  [
    "an advisory that ends before it begins",
    "advisoryEndsFirst",
    "legalAdvisories.0.until",
    organisation,
    () => advisory({ until: "2019-12-31" }),
  ],
  [
    "an answer to no question",
    "missingQuestion",
    "answers.0.question",
    organisation,
    () => group({ answers: [{ body: paragraph("Us") }] }),
  ],
  [
    "an answer without words",
    "missingAnswer",
    "answers.0.body",
    organisation,
    () => group({ answers: [{ question: known.question }] }),
  ],
  ["an event that ends before its first day", "endsFirst", "endsOn", event, () => meeting({ endsOn: "2016-04-14" })],
  [
    "an event that ends before its first hour, of which no last day is said",
    "endsAtNight",
    "endsAt",
    event,
    () => meeting({ startsAt: "18:00:00.000", endsAt: "17:30:00.000" }),
  ],
  [
    "a time of a month",
    "needlessTime",
    "startsAt",
    event,
    () => meeting({ precision: "precision_month", startsAt: "18:00:00.000" }),
  ],
  [
    "a time that clocks skip",
    "skippedTime",
    "startsAt",
    event,
    () => meeting({ startsOn: "2026-03-29", startsAt: "03:30:00.000", timeZone: "Europe/Kyiv" }),
  ],
  ["an event in the year 216", "farYear", "startsOn", event, () => meeting({ startsOn: "0216-04-15" })],
  ["an event that lasts until the year 3016", "farYear", "endsOn", event, () => meeting({ endsOn: "3016-04-15" })],
  ["an unknown zone", "unknownZone", "timeZone", event, () => meeting({ timeZone: "Europe/Atlantis" })],
  ["people who came without a number", "missingNumber", "attendance", event, () => meeting({ attendees: "representatives" })],
  ["a code that is none", "malformedCode", "code", population, () => ({ name: "People", code: "All People" })],
  [
    "a population's code that another has",
    ["takenCode", "migrants"],
    "code",
    population,
    () => ({ name: "Others", code: "migrants" }),
  ],
  [
    "a priority area's code that another has",
    ["takenCode", "health"],
    "code",
    priorityArea,
    () => ({ name: "Others", code: "health" }),
  ],
  [
    "a question's code that another has",
    ["takenCode", "how-many"],
    "code",
    question,
    () => ({ prompt: "Others?", code: "how-many", kind: "question_text" }),
  ],
];

describe("the gate refuses", () => {
  it.each(cases)("%s", async (_what, message, path, uid, make) => {
    const id = await write(newsroom.strapi, uid, await make());
    await expectRefusal(uid, id, path, message);
  });

  it("a number that cannot be, as soon as it is saved", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, event, meeting({}));
    for (const language of ["en", "ru"] as const) {
      const refusal = await refusalOf(language, () => edit(strapi, event, id, { horizonYears: 1000 }));
      expect(refusal.details.errors).toMatchObject([{ path: ["horizonYears"], message: gateMessages[language].unsuitable }]);
    }
  });

  it("what was removed in another language and is still here", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, event, eventFields("Paired", { reports: [{ title: "Stays" }, { title: "Goes" }] }));
    await edit(strapi, event, id, eventFields("Пара"), "ru");
    const reports = async (locale: string): Promise<Record<string, unknown>[]> => {
      const draft = await strapi.documents(event).findOne({ documentId: id, locale, populate: ["reports"] } as never);
      return (draft as unknown as { reports: Record<string, unknown>[] }).reports;
    };
    await edit(
      strapi,
      event,
      id,
      { reports: (await reports("ru")).map((item, index) => ({ ...item, title: `Доклад ${index}` })) },
      "ru",
    );
    await edit(strapi, event, id, { reports: (await reports("en")).slice(0, 1) });
    await expectRefusal(event, id, "reports.1.removedElsewhere", "removedElsewhere", "ru");
    await publish(strapi, event, id, "en");
  });

  it("a place that is its own parent, at once or by way of others, and an event before itself", async () => {
    const { strapi } = newsroom;
    const names = ["Country", "Region", "City"];
    const ids: string[] = [];
    for (const name of names) {
      ids.push(await write(strapi, place, { name, parent: ids.at(-1) ?? null }));
      await publish(strapi, place, ids.at(-1) ?? "");
    }
    const [country = "", , city = ""] = ids;
    await edit(strapi, place, country, { parent: city });
    await expectRefusal(place, country, "parent", "leadsBack");
    await edit(strapi, place, country, { parent: country });
    await expectRefusal(place, country, "parent", "leadsBack");
    await edit(strapi, place, country, { parent: null });
    await publish(strapi, place, country);
    const lonely = await write(strapi, place, { name: "Lonely" });
    await edit(strapi, place, lonely, { parent: lonely });
    await expectRefusal(place, lonely, "parent", "leadsBack");
    const series = await write(strapi, event, eventFields("Series"));
    await edit(strapi, event, series, { previousEvent: series });
    await expectRefusal(event, series, "previousEvent", "leadsBack");
    const member = await write(strapi, organisation, organisationFields("Member of itself"));
    await edit(strapi, organisation, member, { memberships: [known.network, member] });
    await expectRefusal(organisation, member, "memberships", "leadsBack");
  });

  it("what is published and not listed, without the word that readers see it", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, organisation, organisationFields("Hidden", { listing: "listing_internal" }));
    await publish(strapi, organisation, id);
    await edit(strapi, organisation, id, { website: "example.org" });
    await expectRefusal(organisation, id, "website", "malformedAddress");
    await edit(strapi, organisation, id, { website: null, listing: "listing_public" });
    await publish(strapi, organisation, id);
    await edit(strapi, organisation, id, { website: "example.org" });
    await expectRefusal(organisation, id, "website", "malformedAddress");
    expect((await ledgerRows(strapi, id)).en?.state).toBe("published");
  });

  it("several things at once, each by its field, and counts them in good Russian", async () => {
    const { strapi } = newsroom;
    const id = await write(
      strapi,
      organisation,
      group({ website: "x", lastVerified: "2999-01-01", workingLanguages: [{ tag: "?" }] }),
    );
    const refusal = await refusalOf("ru", () => publish(strapi, organisation, id));
    expect(refusal.details.errors.map(({ path }) => path.join(".")).sort()).toEqual([
      "lastVerified",
      "website",
      "workingLanguages.0.tag",
    ]);
    expect(refusal.message).toBe("Не опубликовано: 3 поля требуют внимания. Всё, что вы набрали, осталось в форме.");
    const heads = [1, 2, 5, 11, 21, 22, 25].map((count) =>
      gateMessages.ru.refused(count).split(" внимания")[0]?.slice("Не опубликовано: ".length),
    );
    expect(heads).toEqual([
      "1 поле требует",
      "2 поля требуют",
      "5 полей требуют",
      "11 полей требуют",
      "21 поле требует",
      "22 поля требуют",
      "25 полей требуют",
    ]);
    expect(gateMessages.en.refused(1)).toContain("one field needs");
  });

  it("with every message that it has, each in its own language", () => {
    const tried = new Set<string>(cases.map(([, message]) => (typeof message === "string" ? message : message[0])));
    const elsewhere = ["refused", "stillPublic", "unsuitable", "removedElsewhere", "leadsBack"];
    expect([...tried, ...elsewhere].sort()).toEqual(Object.keys(gateMessages.en).sort());
    for (const [key, message] of Object.entries(gateMessages.ru)) {
      const said = typeof message === "string" ? message : (message as (...args: unknown[]) => string)(5, 4);
      expect(said, key).toMatch(/[А-Яа-яё]{3}/);
      expect(said, key).not.toBe(gateMessages.en[key as MessageKey]);
    }
  });
});

describe("countries", () => {
  it("are those of ISO 3166-1, and Kosovo; none that is no more, and no region of the world", () => {
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const known = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
    expect(known).toHaveLength(250);
    const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    expect(known.filter((code) => names.of(code) === undefined)).toEqual([]);
    for (const code of ["SU", "YU", "UK", "EU", "ZZ", "ru", "RUS", ""]) expect(isCountry(code), code).toBe(false);
  });
});

describe("the gate lets pass", () => {
  const good: [string, string, () => Promise<Record<string, unknown>> | Record<string, unknown>][] = [
    ["an event of which only the year is known", event, () => meeting({ precision: "precision_year", startsOn: "2012-01-01" })],
    [
      "an event that goes on after midnight",
      event,
      () => meeting({ startsAt: "22:00:00.000", endsOn: "2016-04-16", endsAt: "02:00:00.000", timeZone: "europe/moscow" }),
    ],
    ["an event without a body", event, () => meeting({ body: [] })],
    ["a resource that is not online", resource, () => resourceFields("Lost film", { kind: "resource_film" })],
    [
      "a PDF",
      resource,
      async () => {
        const { authoredPdf } = await import("../uploads/sample-files.js");
        return resourceFields("Report", { file: (await upload(newsroom.strapi, await authoredPdf())).id });
      },
    ],
    ["people who may speak, without a whole", organisation, () => figure({ kind: "figure_spokespeople", whole: null })],
    [
      "a figure that is withheld, without numbers",
      organisation,
      () => figure({ part: null, whole: null, visibility: "visibility_withheld" }),
    ],
    [
      "a contact that is withheld, without an address",
      organisation,
      () => contact({ value: null, visibility: "visibility_withheld" }),
    ],
    ["an answer that figures give", organisation, () => group({ answers: [{ question: known.figuresQuestion }] })],
    [
      "an advisory of one day",
      organisation,
      () => advisory({ until: "2020-01-01", country: "kg", source: "https://example.org" }),
    ],
    [
      "languages of every shape",
      organisation,
      () => group({ workingLanguages: ["ru", "uz-Cyrl", "sr-Latn-RS", "rom", "EN"].map((tag) => ({ tag })) }),
    ],
    ["an organisation that is not listed", organisation, () => group({ listing: "listing_internal" })],
    ["a country, and a city with its region's code", place, () => ({ name: "Kosovo", kind: "place_country", code: "XK" })],
    ["a city with its region's code", place, () => ({ name: "Moscow", kind: "place_city", code: "ru-mow" })],
  ];

  it.each(good)("%s", async (_what, uid, make) => {
    const id = await write(newsroom.strapi, uid, await make());
    await publish(newsroom.strapi, uid, id);
  });

  it("what refers to an organisation that is published and not listed", async () => {
    const { strapi } = newsroom;
    const unlisted = await write(strapi, organisation, group({ listing: "listing_internal" }));
    const id = await write(strapi, event, meeting({ hosts: [unlisted] }));
    await expectRefusal(event, id, "hosts", ["unpublishedReference", "Group"]);
    await publish(strapi, organisation, unlisted);
    await publish(strapi, event, id);
    expect((await ledgerRows(strapi, id)).en?.state).toBe("published");
  });

  it("the first of two that refer to each other", async () => {
    const { strapi } = newsroom;
    const report = await write(strapi, resource, resourceFields("Mutual report"));
    const about = await write(strapi, event, meeting({ reports: [{ title: "Mutual", resource: report }] }));
    await edit(strapi, resource, report, { event: about });
    await publish(strapi, event, about);
    await publish(strapi, resource, report);
  });

  it("drafts that are anything but complete", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, event, { title: "Only a title", endsAt: "10:00:00.000", reports: [{}] });
    await edit(strapi, event, id, { timeZone: "Nowhere" });
    expect(await ledgerRows(strapi, id)).toEqual({});
  });
});

describe("what came past the gate by an import", () => {
  const rebuild = () =>
    rebuildLedger(publishingCircumstances(newsroom.strapi, readSettings(newsroom.strapi)), "rebuild");
  const publishNew = async (uid: string, data: Record<string, unknown>) => {
    const id = await write(newsroom.strapi, uid, data);
    await publish(newsroom.strapi, uid, id);
    return id;
  };

  it("leads readers to no address that is none, is at no address that a section has, and on no day that cannot be; the log says so", async () => {
    const { strapi } = newsroom;
    const linked = await publishNew(resource, resourceFields("Linked", { link: "https://example.org" }));
    const hidden = await publishNew(page, { title: "Our events", slug: "our-events", body: [text("Text")] });
    const early = await publishNew(event, meeting({ slug: "early" }));
    const change = (table: string, id: string, columns: Record<string, unknown>) =>
      strapi.db.connection(table).where({ document_id: id }).update(columns);
    await change("resources", linked, { link: "javascript:alert(1)" });
    await change("pages", hidden, { slug: "events" });
    await change("events", early, { starts_on: "0216-04-15" });
    const warned = vi.spyOn(strapi.log, "warn");
    await rebuild();
    const warnings = warned.mock.calls.map(([message]) => String(message));
    warned.mockRestore();

    const card = (await ledgerRows(strapi, linked)).en?.card;
    expect(String(card)).toContain("Linked");
    expect(String(card)).not.toContain("javascript");
    for (const id of [hidden, early]) {
      expect((await ledgerRows(strapi, id)).en).toMatchObject({ state: "withdrawn", reason: "UNPUBLISHED" });
      expect(warnings.filter((warning) => warning.includes(id))).toEqual([expect.stringContaining("left out the whole")]);
    }
    expect(warnings.some((warning) => warning.includes(linked) && warning.includes('"link"'))).toBe(true);
    expect((await rebuild()).differences).toBe(0);

    await edit(strapi, page, hidden, { slug: "what-we-did" });
    await publish(strapi, page, hidden);
    expect((await ledgerRows(strapi, hidden)).en).toMatchObject({ state: "published", slug: "what-we-did" });
  });
});

interface GateRefusal extends Error {
  readonly details: { readonly errors: readonly { readonly path: readonly string[]; readonly message: string }[] };
}

/** What an editor is told who reads the admin in that language. */
async function refusalOf(language: Language, act: () => Promise<unknown>): Promise<GateRefusal> {
  const context = { state: { user: { preferedLanguage: language } } };
  let refusal: GateRefusal | undefined;
  await newsroom.strapi.requestContext.run(context as never, async () => {
    await act().catch((error: GateRefusal) => (refusal = error));
  });
  if (!refusal) throw new Error("was not refused");
  return refusal;
}

/** Expects that one refusal, to editors of both languages, and the word that something is public where something is. */
async function expectRefusal(uid: string, documentId: string, path: string, message: Message, locale = "en"): Promise<void> {
  const [key, ...named] = typeof message === "string" ? [message] : message;
  const isPublic = Object.values(await ledgerRows(newsroom.strapi, documentId)).some(({ state }) => state === "published");
  for (const language of ["en", "ru"] as const) {
    const refusal = await refusalOf(language, () => publish(newsroom.strapi, uid, documentId, locale));
    const words = gateMessages[language][key];
    const said = typeof words === "string" ? words : (words as (...values: unknown[]) => string)(...named);
    expect(refusal.details?.errors, String(refusal)).toEqual([expect.objectContaining({ path: path.split("."), message: said })]);
    const { refused, stillPublic } = gateMessages[language];
    expect(refusal.message).toBe([refused(1), ...(isPublic ? [stillPublic] : [])].join(" "));
  }
}
