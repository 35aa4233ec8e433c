/** Which row or value answers each field of the contract. Joins go through the request's loaders, so no list costs a statement per entry. */
import { fallbackOrder, getLocale } from "@parasol/shared";
import { countArticles } from "../ledger/read-articles.js";
import { listInOrder } from "../ledger/read-documents.js";
import type { CounterpartRow } from "../ledger/read-joins.js";
import { contractTypes, type PublishedRow } from "../ledger/read-rows.js";
import { isArticle, isContributor, isPage, isSite, isTopic, type WithdrawalAnswered } from "./answered.js";
import { findArticles, findArticlesOfTopic } from "./articles.js";
import { renderBodyHtml } from "./body-html.js";
import { renderBodyText } from "./body-text.js";
import { findChanges } from "./changes.js";
import { inBestLanguage, type RequestContext } from "./context.js";
import type { QueryResolvers, Resolvers } from "./generated/resolvers.js";
import { writeListCursor } from "./list-cursor.js";
import { lookUp } from "./look-ups.js";
import { cursorScalar, localeScalar } from "./scalars.js";

/** Types whose fields have the names of their values need no resolvers. */
type Written = Omit<Resolvers, Unwritten | "Cursor" | "Locale" | "Query"> & {
  readonly Cursor: typeof cursorScalar;
  readonly Locale: typeof localeScalar;
  readonly Query: Required<QueryResolvers>;
};
type Unwritten = "Correction" | "Date" | "Feed" | "PageInfo" | "RichText" | "SocialChannel" | "URL";

const query: Required<QueryResolvers> = {
  article: (_, wanted, context) => lookUp("article", isArticle, wanted, context),
  articles: (_, { locale, topic, ...wanted }, context) =>
    findArticles({ locale, topic: topic ?? null }, wanted, context),
  changes: (_, wanted, context) => findChanges(wanted, context),
  page: (_, wanted, context) => lookUp("page", isPage, wanted, context),
  pages: async (_, { locale }, { database, withBodies }) =>
    (await listInOrder(database, "page", [locale], withBodies)).filter(isPage),
  site: async (_, { locale }, { database }) => {
    const sites = await listInOrder(database, "site", fallbackOrder(locale), false);
    return inBestLanguage(sites.filter(isSite), locale) ?? null;
  },
  topic: (_, wanted, context) => lookUp("topic", isTopic, wanted, context),
  topics: async (_, { locale }, { database }) =>
    (await listInOrder(database, "topic", [locale], false)).filter(isTopic),
};

/** What every publication answers in the same way. */
const publicationFields = {
  id: (row: PublishedRow) => row.documentId,
  locale: (row: PublishedRow) => row.locale,
  publishedAt: (row: PublishedRow) => row.publishedAt,
  updatedAt: (row: PublishedRow) => row.updatedAt,
  counterparts: async (row: PublishedRow, _: unknown, { counterparts }: RequestContext) => {
    const others = (await counterparts.load(row.documentId)).filter((other) => other.locale !== row.locale);
    const order = fallbackOrder(row.locale);
    return others.toSorted((one, other) => order.indexOf(one.locale) - order.indexOf(other.locale));
  },
};

const withPage = {
  ...publicationFields,
  slug: (row: PublishedRow) => present(row.slug),
  url: (row: PublishedRow | CounterpartRow, _: unknown, { addresses }: RequestContext) =>
    present(addresses.ofPublication(row.type, row.locale, row.slug)),
};

const withoutPage = { ...publicationFields, slug: () => null, translation: () => null };

export const resolvers: Written = {
  Query: query,
  Locale: localeScalar,
  Cursor: cursorScalar,
  Article: {
    ...withPage,
    translation: (row) => row,
    kind: (row) => row.card.kind,
    title: (row) => row.card.title,
    summary: (row) => row.card.summary,
    body: (row) => present(row.body),
    cover: (row) => row.card.cover,
    byline: async (row, _, context) => (await context.targets(row, "byline")).filter(isContributor),
    topics: async (row, _, context) => (await context.targets(row, "topics")).filter(isTopic),
    corrections: (row) => row.card.corrections,
    licence: (row) => row.card.licence,
  },
  Topic: {
    ...withPage,
    translation: () => null,
    name: (row) => row.card.name,
    articles: (row, wanted, context) =>
      findArticlesOfTopic({ locale: row.locale, topic: row.documentId }, wanted, context),
  },
  Contributor: { ...withoutPage, url: () => null, name: (row) => row.card.name, kind: (row) => row.card.kind },
  Page: { ...withPage, translation: (row) => row, title: (row) => row.card.title, body: (row) => present(row.body) },
  Site: {
    ...withoutPage,
    url: withPage.url,
    name: (row) => row.card.name,
    tagline: (row) => row.card.tagline,
    safetyNote: (row) => row.card.safetyNote,
    socialChannels: (row) => row.card.socialChannels,
    feeds: (row, _, { addresses }) => [
      {
        title: getLocale(row.locale).feedTitles.news,
        url: addresses.ofNewsFeed(row.locale),
        mediaType: "application/rss+xml",
      },
    ],
    mirrors: (row) => row.card.mirrors,
    demonstration: (row) => row.card.demonstration,
  },
  Counterpart: {
    locale: (row) => row.locale,
    slug: (row) => row.slug,
    url: (row, _, { addresses }) => addresses.ofPublication(row.type, row.locale, row.slug),
  },
  Translation: {
    sourceLocale: (row) => row.card.translation.sourceLocale,
    status: (row) => row.card.translation.status,
    since: (row) => row.card.translation.since,
    method: (row) => row.card.translation.method ?? null,
    translators: async (row, _, context) => (await context.targets(row, "translators")).filter(isContributor),
  },
  Body: {
    blocks: (body, _, { hand }) => {
      hand(body.length === 0 ? "" : JSON.stringify(body));
      return body;
    },
    html: (body, _, { addresses, hand }) => hand(renderBodyHtml(body, addresses)),
    text: (body, _, { hand }) => hand(renderBodyText(body)),
  },
  TextBlock: { content: (block) => block.content },
  FigureBlock: { picture: (block) => block.picture },
  QuoteBlock: { text: (block) => block.text, attribution: (block) => block.attribution },
  Picture: {
    alt: (picture) => picture.alt,
    caption: (picture) => picture.caption,
    credit: (picture) => picture.credit,
    licence: (picture) => picture.licence,
    width: (picture) => picture.width,
    height: (picture) => picture.height,
    url: (picture, _, { addresses }) => addresses.ofMedia(picture.fallback),
    renditions: (picture) => picture.renditions,
  },
  Rendition: {
    url: (rendition, _, { addresses }) => addresses.ofMedia(rendition.name),
    mediaType: (rendition) => rendition.mediaType,
    width: (rendition) => rendition.width,
    height: (rendition) => rendition.height,
    bytes: (rendition) => rendition.bytes,
  },
  ArticleConnection: {
    edges: ({ list, rows }) => rows.map((row) => ({ list, row })),
    nodes: ({ rows }) => rows,
    pageInfo: ({ list, rows, hasNextPage }) => {
      const last = rows.at(-1);
      return { hasNextPage, endCursor: last ? writeListCursor(list, last) : null };
    },
    totalCount: ({ list }, _, { database }) => countArticles(database, list),
  },
  ArticleEdge: { cursor: ({ list, row }) => writeListCursor(list, row), node: ({ row }) => row },
  ChangePage: {
    changes: ({ changes }) => changes,
    cursor: ({ cursor }) => cursor,
    hasMore: ({ hasMore }) => hasMore,
  },
  Upsert: { cursor: ({ cursor }) => cursor, publication: ({ row }) => row },
  Withdrawal: {
    cursor: ({ cursor }) => cursor,
    id: ({ row }) => row.documentId,
    type: ({ row }) => contractTypes[row.type],
    locale: ({ row }) => row.locale,
    reason: ({ row }) => row.reason,
    withdrawnAt: ({ row }) => row.withdrawnAt,
  },
  Publication: { __resolveType: (row) => typeNames[row.type] },
  ArticleAnswer: { __resolveType: (answer) => (isWithdrawal(answer) ? "Withdrawal" : "Article") },
  TopicAnswer: { __resolveType: (answer) => (isWithdrawal(answer) ? "Withdrawal" : "Topic") },
  PageAnswer: { __resolveType: (answer) => (isWithdrawal(answer) ? "Withdrawal" : "Page") },
  Change: { __resolveType: (change) => (change.kind === "withdrawal" ? "Withdrawal" : "Upsert") },
  BodyBlock: { __resolveType: (block) => blockNames[block.kind] },
};

const typeNames = {
  article: "Article",
  contributor: "Contributor",
  page: "Page",
  site: "Site",
  topic: "Topic",
} as const;
const blockNames = { text: "TextBlock", figure: "FigureBlock", quote: "QuoteBlock" } as const;

function isWithdrawal(answer: PublishedRow | WithdrawalAnswered): answer is WithdrawalAnswered {
  return "kind" in answer;
}

/** What every publication of the type has; its absence is a fault of the projection. */
function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error("A publication lacks what every publication of its type has.");
  return value;
}
