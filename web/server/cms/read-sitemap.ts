import type { OperationVariables } from "@apollo/client/core";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { publicationPaths, type LocaleTag, type TypeWithPage } from "@parasol/shared";
import { perQuestion, questionsPerSitemapFile } from "../../config/sitemap";
import type { Failure } from "./answer";
import type { Ask } from "./ask";
import {
  SitemapArticlesDocument,
  SitemapEventsDocument,
  SitemapIndexDocument,
  SitemapOrganisationsDocument,
  SitemapPagesDocument,
  type FindableFragment,
  type SitemapPagesQuery,
  type SitemappedFragment,
} from "./generated/documents";

/** The types of which there may be so many that they fill files of their own. */
export const longTypes = ["article", "event", "organisation"] as const;

export type LongType = (typeof longTypes)[number];

/** A page in the languages that have it, its own language first. */
export interface SitemapEntry {
  readonly addresses: readonly { readonly locale: LocaleTag; readonly path: string }[];
  /** The last day on which anything of it changed (ISO 8601). */
  readonly updatedAt: string;
}

/** What of the sitemap was found; `hidden` as long as the newsroom is not to be found by search engines. */
export type SitemapAnswer<Found> = { readonly kind: "found"; readonly found: Found } | { readonly kind: "hidden" } | Failure;

/** How many publications of the long types there are in a language. */
export async function readSitemapIndex(ask: Ask, locale: LocaleTag): Promise<SitemapAnswer<Readonly<Record<LongType, number>>>> {
  return read(ask, SitemapIndexDocument, { locale }, ({ articles, events, organisations }) => ({
    article: articles.totalCount,
    event: events.totalCount,
    organisation: organisations.totalCount,
  }));
}

/** Everything that has a page and is of no long type. */
export async function readSitemapPages(ask: Ask, locale: LocaleTag): Promise<SitemapAnswer<readonly SitemapEntry[]>> {
  return read(ask, SitemapPagesDocument, { locale }, (data) => Object.values(shortTypes).flatMap((entriesOf) => entriesOf(data)));
}

const shortTypes: Readonly<Record<Exclude<TypeWithPage, LongType>, (data: SitemapPagesQuery) => readonly SitemapEntry[]>> = {
  page: ({ pages }) => pages.flatMap((page) => toEntry(page, publicationPaths.page)),
  topic: ({ topics }) => topics.flatMap((topic) => toEntry(topic, publicationPaths.topic)),
  place: ({ places }) => places.flatMap((place) => toEntry(place, publicationPaths.place)),
};

/** A file's worth of publications of a long type, in as many questions as it takes; `file` counts from 1. */
export async function readSitemapFile(ask: Ask, type: LongType, locale: LocaleTag, file: number): Promise<SitemapAnswer<readonly SitemapEntry[]>> {
  const entries: SitemapEntry[] = [];
  for (let question = 1; question <= questionsPerSitemapFile; question += 1) {
    const page = (file - 1) * questionsPerSitemapFile + question;
    const part = await readers[type](ask, { locale, first: perQuestion, page });
    if (part.kind !== "found") return part;
    entries.push(...part.found.flatMap((publication) => toEntry(publication, publicationPaths[type])));
    if (part.found.length < perQuestion) break;
  }
  return { kind: "found", found: entries };
}

interface Part {
  readonly locale: LocaleTag;
  readonly first: number;
  readonly page: number;
}

const readers: Readonly<Record<LongType, (ask: Ask, part: Part) => Promise<SitemapAnswer<readonly SitemappedFragment[]>>>> = {
  article: (ask, part) => read(ask, SitemapArticlesDocument, { ...part }, ({ articles }) => articles.nodes),
  event: (ask, part) => read(ask, SitemapEventsDocument, { ...part }, ({ events }) => events.nodes),
  organisation: (ask, part) => read(ask, SitemapOrganisationsDocument, { ...part }, ({ organisations }) => organisations.nodes),
};

async function read<Data extends FindableFragment, Variables extends OperationVariables, Found>(
  ask: Ask,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  find: (data: Data) => Found,
): Promise<SitemapAnswer<Found>> {
  const asked = await ask(document, variables);
  if (asked.kind !== "answered") return asked;
  return asked.data.site?.demonstration === false ? { kind: "found", found: find(asked.data) } : { kind: "hidden" };
}

function toEntry(
  { locale, slug, counterparts, updatedAt }: SitemappedFragment,
  path: (locale: LocaleTag, slug: string) => string,
): SitemapEntry[] {
  if (slug === null) return [];
  const addresses = [{ locale, slug }, ...counterparts].flatMap((one) => (one.slug === null ? [] : [{ locale: one.locale, path: path(one.locale, one.slug) }]));
  return [{ addresses, updatedAt }];
}
