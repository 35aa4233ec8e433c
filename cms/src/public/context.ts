/** What the resolvers of one request share: the ledger, read in batches, and what the request may still take. */
import DataLoader from "dataloader";
import { fallbackOrder, type LocaleTag } from "@parasol/shared";
import type { LedgerDatabase } from "../ledger/database.js";
import { listArticlesByTopic } from "../ledger/read-articles.js";
import { type LedgerHead, readHead } from "../ledger/read-documents.js";
import {
  type CounterpartRow,
  listCounterparts,
  listPublished,
  listReferences,
  type ReferenceField,
  type ReferenceRow,
} from "../ledger/read-joins.js";
import type { PublishedRow } from "../ledger/read-rows.js";
import type { Addresses } from "./addresses.js";
import { limits } from "./limits.js";
import { limitExceeded } from "./refusals.js";

/** What does not change between requests. */
export interface Surroundings {
  readonly database: LedgerDatabase;
  readonly addresses: Addresses;
  /** Secret under which former addresses are kept. */
  readonly pathKey: string;
}

/** The first articles about one topic, as one of several topics whose lists are read together. */
interface TopicListKey {
  readonly topic: string;
  readonly locale: LocaleTag;
  readonly limit: number;
  readonly offset: number;
}

export interface RequestContext extends Surroundings {
  /** Whether the request asks for bodies anywhere. */
  readonly withBodies: boolean;
  readonly head: () => Promise<LedgerHead>;
  readonly counterparts: DataLoader<string, readonly CounterpartRow[]>;
  readonly topicLists: DataLoader<TopicListKey, readonly PublishedRow[], string>;
  /**
   * What a publication refers to in one field, in order: each target in the publication's language or the next that has
   * it. Targets that are not published are left out; they come back when they are.
   */
  readonly targets: (row: PublishedRow, field: ReferenceField) => Promise<readonly PublishedRow[]>;
  /** Passes a text of the answer on, as long as the answer does not grow too large. */
  readonly hand: (text: string) => string;
}

/** Most ids, and most topics' lists, in one statement. */
const batch = { maxBatchSize: 512 };
const topicBatch = { maxBatchSize: 64 };

export function createRequestContext(surroundings: Surroundings, withBodies: boolean): RequestContext {
  const { database } = surroundings;
  const references = new DataLoader<PublishedRow, readonly ReferenceRow[], string>(
    async (rows) => {
      const found = await listReferences(database, unique(rows.map(documentIdOf)), unique(rows.map(localeOf)));
      return grouped(rows.map(versionOf), found, versionOf);
    },
    { ...batch, cacheKeyFn: versionOf },
  );
  const published = new DataLoader<string, readonly PublishedRow[]>(
    async (ids) => grouped(ids, await listPublished(database, ids), documentIdOf),
    batch,
  );
  let head: Promise<LedgerHead> | undefined;
  let handed = 0;

  return {
    ...surroundings,
    withBodies,
    head: () => (head ??= readHead(database)),
    counterparts: new DataLoader(
      async (ids) => grouped(ids, await listCounterparts(database, ids), documentIdOf),
      batch,
    ),
    topicLists: new DataLoader((keys) => readTopicLists(database, keys, withBodies), {
      ...topicBatch,
      cacheKeyFn: (key) => JSON.stringify(key),
    }),
    async targets(row, field) {
      const own = (await references.load(row)).filter((reference) => reference.field === field);
      const targets = await Promise.all(own.map((reference) => published.load(reference.target)));
      return targets.flatMap((versions) => inBestLanguage(versions, row.locale) ?? []);
    },
    hand(text) {
      handed += text.length;
      if (handed > limits.answerCharacters) {
        throw limitExceeded(
          "answer size",
          limits.answerCharacters,
          `The texts of this answer have more than ${limits.answerCharacters} characters. Ask for fewer per page, or for one form of the body.`,
        );
      }
      return text;
    },
  };
}

/** Of a document's versions, the one in the wanted language or in the next of its fallback order. */
export function inBestLanguage<Version extends { readonly locale: string }>(
  versions: readonly Version[],
  wanted: LocaleTag,
): Version | undefined {
  for (const locale of fallbackOrder(wanted)) {
    const found = versions.find((version) => version.locale === locale);
    if (found) return found;
  }
  return undefined;
}

interface Version {
  readonly documentId: string;
  readonly locale: string;
}

const documentIdOf = (version: Version): string => version.documentId;
const localeOf = <Locale extends string>(version: { readonly locale: Locale }): Locale => version.locale;
const versionOf = (version: Version): string => `${version.documentId} ${version.locale}`;

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function grouped<Found>(
  keys: readonly string[],
  rows: readonly Found[],
  keyOf: (row: Found) => string,
): readonly (readonly Found[])[] {
  const groups = new Map<string, Found[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return keys.map((key) => groups.get(key) ?? []);
}

async function readTopicLists(
  database: LedgerDatabase,
  keys: readonly TopicListKey[],
  withBodies: boolean,
): Promise<readonly (readonly PublishedRow[])[]> {
  const windows = new Map<string, TopicListKey[]>();
  for (const key of keys) {
    const window = `${key.locale} ${key.limit} ${key.offset}`;
    windows.set(window, [...(windows.get(window) ?? []), key]);
  }
  const found = new Map<TopicListKey, readonly PublishedRow[]>();
  for (const alike of windows.values()) {
    const [one] = alike;
    if (!one) continue;
    const topics = alike.map((key) => key.topic);
    const lists = await listArticlesByTopic(database, one.locale, topics, { ...one, withBodies });
    for (const key of alike) found.set(key, lists.get(key.topic) ?? []);
  }
  return keys.map((key) => found.get(key) ?? []);
}
