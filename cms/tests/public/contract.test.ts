import { isInterfaceType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ChangesDocument } from "@parasol/shared/operations";
import type { ProjectedAs } from "../../src/ledger/projected.js";
import { createPublicSchema } from "../../src/public/public-api.js";
import { questions } from "./every-field.js";
import {
  article,
  contributor,
  openNewsstand,
  origin,
  page,
  paragraph,
  picture,
  site,
  topic,
  type Newsstand,
} from "./newsstand.js";

let newsstand: Newsstand;

const body: ProjectedAs<"article">["body"] = [
  { kind: "text", content: [paragraph("It was a long day.")] },
  { kind: "figure", picture: picture("A hall with a red umbrella.") },
  { kind: "quote", text: "Nothing about us without us.", attribution: "A delegate" },
];

beforeAll(async () => {
  newsstand = await openNewsstand();
  await newsstand.publish(
    topic("health", "Health", { rank: 2 }),
    topic("rights", "Rights", { rank: 1 }),
    contributor("rose", "Rose"),
    contributor("rose", "Роза", { locale: "ru", card: { name: "Роза", kind: "PSEUDONYM" } }),
    page("about", "About us"),
    page("about", "О нас", { locale: "ru", slug: "o-nas" }),
    page("safety", "Safety", { rank: 1 }),
    site("Newsroom"),
    site("Редакция", {
      locale: "ru",
      card: {
        name: "Редакция",
        tagline: "Новости",
        safetyNote: "Читайте осторожно.",
        socialChannels: [{ platform: "TELEGRAM", url: "https://example.org/telegram" }],
        mirrors: ["https://mirror.example.org"],
        demonstration: true,
      },
      references: { frontPage: ["taken-back", "meeting"] },
    }),
    article("meeting", {
      title: "A meeting",
      datedOn: "2016-04-15",
      card: {
        kind: "REPORT",
        cover: picture("A red umbrella."),
        corrections: [{ date: "2016-04-20", text: "A name was wrong." }],
        licence: "CC-BY-4.0",
      },
      body,
      references: { topics: ["health", "rights"], byline: ["rose"] },
    }),
    article("meeting", {
      title: "Встреча",
      locale: "ru",
      slug: "vstrecha",
      datedOn: "2016-04-15",
      card: { translation: { sourceLocale: "en", status: "OUTDATED", since: "2026-05-01", method: "ASSISTED" } },
      references: { topics: ["health"], translators: ["rose"] },
    }),
    article("taken-back"),
  );
  newsstand.today = new Date("2026-05-02T12:00:00Z");
  await newsstand.withdraw("taken-back");
});

afterAll(() => newsstand.close());

test("answers every field of the contract", async () => {
  const { data, errors } = await newsstand.ask(questions.texts);
  expect(errors).toBeUndefined();
  expect(data.article).toEqual({
    __typename: "Article",
    id: "meeting",
    locale: "en",
    slug: "meeting",
    url: `${origin}/en/news/meeting`,
    publishedAt: "2016-04-15",
    updatedAt: "2016-04-15",
    counterparts: [{ locale: "ru", slug: "vstrecha", url: `${origin}/ru/novosti/vstrecha` }],
    translation: { sourceLocale: "en", status: "ORIGINAL", since: null, method: null, translators: [] },
    kind: "REPORT",
    title: "A meeting",
    summary: "Summary of meeting.",
    licence: "CC-BY-4.0",
    body: {
      html: expect.stringContaining("<p>It was a long day.</p>"),
      text: "It was a long day.\n\nA hall with a red umbrella.\nA caption.\nA credit.\n\nNothing about us without us.\n— A delegate",
      blocks: [
        {
          __typename: "TextBlock",
          content: [{ type: "paragraph", children: [{ type: "text", text: "It was a long day." }] }],
        },
        { __typename: "FigureBlock", picture: answeredPicture("A hall with a red umbrella.") },
        { __typename: "QuoteBlock", text: "Nothing about us without us.", attribution: "A delegate" },
      ],
    },
    cover: answeredPicture("A red umbrella."),
    byline: [
      {
        __typename: "Contributor",
        id: "rose",
        locale: "en",
        slug: null,
        url: null,
        publishedAt: "2026-05-01",
        updatedAt: "2026-05-01",
        counterparts: [{ locale: "ru", slug: null, url: null }],
        translation: null,
        name: "Rose",
        kind: "NAMED",
      },
    ],
    topics: [
      { id: "health", name: "Health" },
      { id: "rights", name: "Rights" },
    ],
    corrections: [{ date: "2016-04-20", text: "A name was wrong." }],
  });
  expect(data.russian).toMatchObject({
    locale: "ru",
    url: `${origin}/ru/novosti/vstrecha`,
    translation: {
      sourceLocale: "en",
      status: "OUTDATED",
      since: "2026-05-01",
      method: "ASSISTED",
      translators: [{ id: "rose" }],
    },
    counterparts: [{ locale: "en" }],
    cover: null,
    licence: null,
  });
  expect(data.articles).toMatchObject({ totalCount: 1, nodes: [{ id: "meeting" }], pageInfo: { hasNextPage: false } });
  expect(data.articles.edges[0]).toEqual({ cursor: data.articles.pageInfo.endCursor, node: { id: "meeting" } });
  expect(data.topic).toMatchObject({
    __typename: "Topic",
    slug: "health",
    url: `${origin}/en/topics/health`,
    translation: null,
    name: "Health",
    articles: { totalCount: 1, nodes: [{ id: "meeting" }] },
  });
  expect(data.page).toMatchObject({
    title: "About us",
    url: `${origin}/en/about`,
    counterparts: [{ url: `${origin}/ru/o-nas` }],
    translation: { status: "ORIGINAL" },
    body: { text: "Text of about." },
  });
  expect(data.site).toEqual({
    __typename: "Site",
    id: "site",
    locale: "ru",
    slug: null,
    url: `${origin}/ru`,
    publishedAt: "2026-05-01",
    updatedAt: "2026-05-01",
    counterparts: [{ locale: "en", slug: null, url: `${origin}/en` }],
    translation: null,
    name: "Редакция",
    tagline: "Новости",
    safetyNote: "Читайте осторожно.",
    frontPage: [{ id: "meeting", locale: "ru" }],
    socialChannels: [{ platform: "TELEGRAM", url: "https://example.org/telegram" }],
    feeds: [
      { title: "Новости", url: `${origin}/ru/novosti/feed.xml`, mediaType: "application/rss+xml" },
      { title: "События", url: `${origin}/ru/sobytiya/feed.xml`, mediaType: "application/rss+xml" },
    ],
    mirrors: ["https://mirror.example.org"],
    demonstration: true,
  });
  expect(data.changes.hasMore).toBe(false);
  expect(data.changes.changes).toHaveLength(12);
  expect(data.changes.changes.at(-1)).toEqual({
    __typename: "Withdrawal",
    cursor: data.changes.cursor,
    id: "taken-back",
    type: "ARTICLE",
    locale: "en",
    reason: "UNPUBLISHED",
    withdrawnAt: "2026-05-02",
  });
});

/** Fields of the contract, as `Type.field`, that documents ask for. */
function fieldsAskedFor(schema: GraphQLSchema, documents: readonly DocumentNode[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const document of documents) {
    const typeInfo = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(typeInfo, {
        Field: (field) => void asked.add(`${typeInfo.getParentType()?.name}.${field.name.value}`),
      }),
    );
  }
  return asked;
}

const objectTypes = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith("__"));

test("every field of every type is asked for in every-field.ts: when the contract grows, add the field there, and what it answers here", () => {
  const schema = createPublicSchema();
  const asked = fieldsAskedFor(schema, Object.values(questions).map((question) => parse(question)));
  const all = objectTypes(schema).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
  expect(all.filter((field) => !asked.has(field))).toEqual([]);
});

test("a partner's copy has every field of every publication, but for the lists of what refers to it", () => {
  const schema = createPublicSchema();
  const asked = fieldsAskedFor(schema, [ChangesDocument]);
  const publication = schema.getType("Publication");
  const ofEveryType = isInterfaceType(publication) ? Object.keys(publication.getFields()) : [];
  expect(ofEveryType.length).toBeGreaterThan(0);
  expect(ofEveryType.filter((field) => !asked.has(`Publication.${field}`))).toEqual([]);
  const notCopied = /^(?:Query|PageInfo|\w+(?:Connection|Edge))$/;
  const own = objectTypes(schema)
    .filter(({ name }) => !notCopied.test(name))
    .flatMap((type) => {
      const isPublication = type.getInterfaces().some(({ name }) => name === "Publication");
      return Object.values(type.getFields())
        .filter((field) => !(isPublication && ofEveryType.includes(field.name)) && !/Connection/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`);
    });
  expect(own.filter((field) => !asked.has(field))).toEqual(["Event.nextEvents"]);
});

test("describes every type, field, argument and value by introspection", async () => {
  const { data } = await newsstand.ask(
    "{ __schema { types { name description fields { name description args { name description } } enumValues { name description } } } }",
  );
  const own = data.__schema.types.filter(
    ({ name }: { name: string }) => !name.startsWith("__") && !["ID", "String", "Int", "Boolean"].includes(name),
  );
  const named = own.flatMap((type: any) => [
    type,
    ...(type.fields ?? []).flatMap((field: any) => [field, ...field.args]),
    ...(type.enumValues ?? []),
  ]);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ description }: any) => !description).map(({ name }: any) => name)).toEqual([]);
});

test("lists topics and pages in the editors' order", async () => {
  const { data } = await newsstand.ask(
    `{ topics(locale: "en") { id } pages(locale: "en") { id } ru: topics(locale: "ru") { id } }`,
  );
  expect(data).toEqual({
    topics: [{ id: "rights" }, { id: "health" }],
    pages: [{ id: "safety" }, { id: "about" }],
    ru: [],
  });
});

test("asks the database a fixed number of times, however long the list", async () => {
  const stand = await openNewsstand();
  try {
    await stand.publish(topic("t", "T"), contributor("c", "C"));
    for (let number = 0; number < 40; number += 1) {
      await stand.publish(article(`a${number}`, { references: { topics: ["t"], byline: ["c"], translators: ["c"] } }));
    }
    const ask = (first: number) =>
      stand.ask(
        `query ($first: Int!) { articles(locale: "en", first: $first) {
          nodes { title counterparts { url } translation { translators { name } } byline { name }
            topics { name counterparts { url } articles(first: 3) { nodes { id } } } }
        } }`,
        { first },
      );
    const [few, many] = [await ask(2), await ask(40)];
    expect(many.data.articles.nodes).toHaveLength(40);
    expect(many.data.articles.nodes[39].topics[0].articles.nodes).toHaveLength(3);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(7);
  } finally {
    await stand.close();
  }
});

function answeredPicture(alt: string) {
  return {
    alt,
    caption: "A caption.",
    credit: "A credit.",
    licence: "CC-BY-4.0",
    width: 1600,
    height: 900,
    url: `${origin}/media/aa11.jpg`,
    renditions: [
      { url: `${origin}/media/bb22.webp`, mediaType: "image/webp", width: 800, height: 450, bytes: 20_000 },
      { url: `${origin}/media/aa11.jpg`, mediaType: "image/jpeg", width: 1600, height: 900, bytes: 90_000 },
    ],
  };
}
