import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { articlePath, fallbackOrder, homePath, isLocaleTag, mediaPath, newsFeedPath, pagePath, topicPath, type LocaleTag } from "@parasol/shared";
import { GraphQLError } from "graphql";
import { createSchema, createYoga } from "graphql-yoga";
import * as content from "./content.ts";
import { files } from "./pictures.ts";

/**
 * The public API as the contract says it, over the content of these tests: the site is built and tested against it
 * where outages, withdrawals and hostile values are wanted. Every answer is checked by the real schema.
 */

/** What may go wrong, switched on and off by tests while the server runs. */
interface Faults {
  /** Answers every question with this error code. */
  errorCode?: string | undefined;
  /** Milliseconds before each answer. */
  delay?: number | undefined;
  /** Closes connections without an answer. */
  isDown?: boolean | undefined;
  /** How many of the next requests to fail with a 502, as a proxy would. */
  badGateways?: number | undefined;
  /** Whether the site says that it holds demonstration content. */
  isLive?: boolean | undefined;
  /** Answers as a newsroom in which nothing was published yet. */
  isEmpty?: boolean | undefined;
}

/** A type that a later version of the contract may add. */
const futureTypes = `
  extend union BodyBlock = VideoBlock
  type VideoBlock { url: URL! }
`;

export interface ContractServer {
  readonly url: string;
  readonly faults: Faults;
  /** How many requests came in. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

export async function startContractServer(port: number, origin: string): Promise<ContractServer> {
  const faults: Faults = {};
  let requests = 0;
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: [readFileSync(createRequire(import.meta.url).resolve("@parasol/shared/schema.graphql"), "utf8"), futureTypes],
      resolvers: { Query: createResolvers(origin, faults) },
    }),
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
  });
  const server = createServer((request, response) => {
    requests += 1;
    if (faults.isDown) request.socket.destroy();
    else if (faults.badGateways) {
      faults.badGateways -= 1;
      response.writeHead(502).end("<h1>Bad gateway</h1>");
    } else setTimeout(() => void yoga(request, response), faults.delay ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}/graphql`,
    faults,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Wanted {
  slug?: string;
  fallback?: "NONE" | "COUNTERPART";
}

interface Paged {
  first: number;
  page?: number;
}

function createResolvers(origin: string, faults: Faults) {
  const guard = <Wants extends object, Result>(answer: (wanted: Wants & { locale: LocaleTag }) => Result) =>
    (_: unknown, wanted: Wants & { locale: string }) => {
      if (faults.errorCode) throw new GraphQLError("No.", { extensions: { code: faults.errorCode } });
      if (!isLocaleTag(wanted.locale)) throw new GraphQLError("Unknown locale.", { extensions: { code: "BAD_USER_INPUT" } });
      return answer({ ...wanted, locale: wanted.locale });
    };
  const absolute = (path: string) => new URL(path, origin).href;
  const published = () => (faults.isEmpty ? [] : content.articles);

  const toPicture = (picture: content.PictureContent) => {
    const renditions = files[picture.files].map(({ name, ...file }) => ({ __typename: "Rendition", ...file, url: absolute(mediaPath(name)) }));
    const widest = renditions.findLast(({ mediaType }) => mediaType === "image/jpeg");
    return { __typename: "Picture", alt: picture.alt, caption: picture.caption, credit: null, licence: "CC0-1.0", width: widest?.width, height: widest?.height, url: widest?.url, renditions };
  };
  const toBlock = (block: content.BlockContent) => {
    switch (block.type) {
      case "text":
        return { __typename: "TextBlock", content: block.content };
      case "figure":
        return { __typename: "FigureBlock", picture: toPicture(block.picture) };
      case "quote":
        return { __typename: "QuoteBlock", text: block.text, attribution: block.attribution };
      case "video":
        return { __typename: "VideoBlock", url: absolute("/video") };
    }
  };
  const toBody = (blocks: readonly content.BlockContent[]) => ({
    blocks: blocks.map(toBlock),
    html: `<p>${origin} “text” &amp; <a href="/en/topics/health">a link</a></p>`,
    text: "Text.",
  });
  const toContributor = (key: keyof typeof content.contributors, locale: LocaleTag) => ({
    ...publication(`contributor-${key}`, locale),
    name: content.contributors[key][locale],
    kind: "COLLECTIVE",
  });
  const toTopic = (key: keyof typeof content.topics, locale: LocaleTag): Record<string, unknown> | undefined => {
    const names: Partial<Record<LocaleTag, readonly [string, string]>> = content.topics[key];
    const name = names[locale];
    if (!name) return undefined;
    return {
      __typename: "Topic",
      ...publication(`topic-${key}`, locale),
      slug: name[0],
      name: name[1],
      url: absolute(topicPath(locale, name[0])),
      counterparts: counterpartsOf(names, locale, (other) => other[0], (...of) => topicPath(...of)),
      articles: (paged: Paged) => connect(published().filter((article) => article.topics.includes(key)), locale, paged),
    };
  };
  const toArticle = (article: content.ArticleContent, locale: LocaleTag) => {
    const text = article.texts[locale];
    if (!text) return undefined;
    const isOriginal = article.sourceLocale === locale;
    return {
      __typename: "Article",
      ...publication(article.id, locale),
      slug: text.slug,
      url: absolute(articlePath(locale, text.slug)),
      publishedAt: article.publishedAt,
      updatedAt: article.updatedAt,
      counterparts: counterpartsOf(article.texts, locale, (other) => other.slug, articlePath),
      translation: {
        sourceLocale: article.sourceLocale,
        status: isOriginal ? "ORIGINAL" : article.outdatedSince ? "OUTDATED" : "CURRENT",
        since: isOriginal ? null : (article.outdatedSince ?? null),
        method: isOriginal ? null : article.method,
        translators: isOriginal ? [] : article.translators.map((key) => toContributor(key as never, locale)),
      },
      kind: article.kind,
      title: text.title,
      summary: text.summary,
      body: toBody(text.blocks),
      cover: text.cover && toPicture(text.cover),
      byline: article.byline.map((key) => toContributor(key as never, locale)),
      topics: article.topics.map((key) => toTopic(key as never, locale)).filter((topic) => topic !== undefined),
      corrections: text.corrections,
      licence: article.licence,
    };
  };
  const connect = (all: readonly content.ArticleContent[], locale: LocaleTag, { first, page = 1 }: Paged) => {
    const nodes = all.map((article) => toArticle(article, locale)).filter((node) => node !== undefined);
    const shown = nodes.slice((page - 1) * first, page * first);
    return {
      nodes: shown,
      edges: shown.map((node) => ({ cursor: node.id, node })),
      totalCount: nodes.length,
      pageInfo: { hasNextPage: page * first < nodes.length, endCursor: shown.at(-1)?.id ?? null },
    };
  };
  const toPage = (key: keyof typeof content.pages, locale: LocaleTag) => ({
    __typename: "Page",
    ...publication(`page-${key}`, locale),
    slug: content.pages[key][locale].slug,
    url: absolute(pagePath(locale, content.pages[key][locale].slug)),
    title: content.pages[key][locale].title,
    body: toBody(content.pages[key][locale].blocks),
    counterparts: counterpartsOf<{ slug: string }>(content.pages[key], locale, (other) => other.slug, pagePath),
    translation: { sourceLocale: "en", status: locale === "en" ? "ORIGINAL" : "CURRENT", since: null, method: null, translators: [] },
  });
  const counterpartsOf = <Text>(
    texts: Partial<Record<LocaleTag, Text>>,
    locale: LocaleTag,
    slug: (text: Text) => string,
    path: (locale: LocaleTag, slug: string) => string,
  ) =>
    fallbackOrder(locale).flatMap((other) => {
      const text = texts[other];
      return other === locale || !text ? [] : [{ locale: other, slug: slug(text), url: absolute(path(other, slug(text))) }];
    });
  const withdrawal = (type: string, locale: LocaleTag) => ({
    __typename: "Withdrawal", cursor: "w", id: "withdrawn", type, locale, reason: "UNPUBLISHED", withdrawnAt: "2026-01-01",
  });
  /** Finds by slug as the contract says: in the language wanted, or with COUNTERPART in every language. */
  const find = <Document>(
    all: readonly Document[],
    toText: (document: Document, locale: LocaleTag) => Record<string, unknown> | undefined,
    { slug, locale, fallback }: Wanted & { locale: LocaleTag },
  ) => {
    const searched = fallback === "COUNTERPART" ? fallbackOrder(locale) : [locale];
    const document = all.find((candidate) => searched.some((tag) => toText(candidate, tag)?.slug === slug));
    if (document === undefined) return undefined;
    return searched.map((tag) => toText(document, tag)).find((text) => text !== undefined);
  };
  const topicKeys = Object.keys(content.topics) as (keyof typeof content.topics)[];
  const pageKeys = Object.keys(content.pages) as (keyof typeof content.pages)[];
  const isWithdrawn = (type: keyof typeof content.withdrawn, slug = "") => (content.withdrawn[type] as readonly string[]).includes(slug);

  return {
    article: guard<Wanted, unknown>((wanted) =>
      isWithdrawn("article", wanted.slug) ? withdrawal("ARTICLE", wanted.locale) : (find(published(), toArticle, wanted) ?? null)),
    articles: guard<Paged, unknown>((wanted) => connect(published(), wanted.locale, wanted)),
    topic: guard<Wanted, unknown>((wanted) =>
      isWithdrawn("topic", wanted.slug) ? withdrawal("TOPIC", wanted.locale) : (find(topicKeys, toTopic, wanted) ?? null)),
    topics: guard<object, unknown>(({ locale }) =>
      faults.isEmpty ? [] : topicKeys.map((key) => toTopic(key, locale)).filter((topic) => topic !== undefined)),
    page: guard<Wanted, unknown>((wanted) =>
      isWithdrawn("page", wanted.slug) ? withdrawal("PAGE", wanted.locale) : (find(pageKeys, toPage, wanted) ?? null)),
    pages: guard<object, unknown>(({ locale }) => (faults.isEmpty ? [] : pageKeys.map((key) => toPage(key, locale)))),
    site: guard<object, unknown>(({ locale }) =>
      faults.isEmpty
        ? null
        : {
            ...publication("site", locale),
            url: absolute(homePath(locale)),
            ...content.site[locale],
            socialChannels: ["FACEBOOK", "TWITTER", "INSTAGRAM", "YOUTUBE"].map((platform) => ({ platform, url: `https://example.org/${platform.toLowerCase()}` })),
            feeds: [{ title: "News", url: absolute(newsFeedPath(locale)), mediaType: "application/rss+xml" }],
            mirrors: [],
            demonstration: !faults.isLive,
          }),
  };
}

function publication(id: string, locale: LocaleTag) {
  return { id, locale, slug: null, url: null, publishedAt: "2026-01-01", updatedAt: "2026-01-01", counterparts: [], translation: null };
}
