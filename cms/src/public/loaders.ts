/** What one request reads of the ledger beside its own rows: gathered, so that a list costs a statement and not one per entry. */
import DataLoader from "dataloader";
import type { LedgerDatabase } from "../ledger/database.js";
import type { FarPages } from "../ledger/far-pages.js";
import type { PublicationList } from "../ledger/publication-list.js";
import {
  type CounterpartRow,
  listCounterparts,
  listPublished,
  listReferences,
  type ReferenceRow,
} from "../ledger/read-joins.js";
import { countPublications, type ListWindow } from "../ledger/read-lists.js";
import type { BodiesWanted, PublishedRow } from "../ledger/read-rows.js";

/** A part of a list, perhaps one of several like it that are read together. */
interface ListPart extends Omit<ListWindow, "bodies"> {
  readonly list: PublicationList;
}

type Version = Pick<PublishedRow, "documentId" | "locale">;

export interface Loaders {
  /** What a publication refers to, all fields. */
  readonly references: DataLoader<Version, readonly ReferenceRow[], string>;
  /** A document in every language in which it is published, by its id. */
  readonly published: DataLoader<string, readonly PublishedRow[]>;
  readonly counterparts: DataLoader<string, readonly CounterpartRow[]>;
  readonly lists: DataLoader<ListPart, readonly PublishedRow[], string>;
  readonly listLengths: DataLoader<PublicationList, number, string>;
}

/** Most ids, and most lists, in one statement. */
const batch = { maxBatchSize: 512 };
const listBatch = { maxBatchSize: 64 };

/** `now` is RFC 3339, UTC, to the second; `tellOfMoment` is called where an answer depends on it. */
export function createLoaders(
  { database, farPages }: { readonly database: LedgerDatabase; readonly farPages: FarPages },
  bodies: BodiesWanted,
  now: string,
  tellOfMoment: () => void,
): Loaders {
  const noteMoment = (lists: readonly PublicationList[]): void => {
    if (lists.some(({ when }) => when !== null)) tellOfMoment();
  };
  return {
    references: new DataLoader(
      async (rows: readonly Version[]) => {
        const languages = unique(rows.map(({ locale }) => locale));
        const found = await listReferences(database, unique(rows.map(documentIdOf)), languages);
        return grouped(rows.map(versionOf), found, versionOf);
      },
      { ...batch, cacheKeyFn: versionOf },
    ),
    published: new DataLoader(
      async (ids) => grouped(ids, await listPublished(database, ids, bodies), documentIdOf),
      batch,
    ),
    counterparts: new DataLoader(
      async (ids) => grouped(ids, await listCounterparts(database, ids), documentIdOf),
      batch,
    ),
    lists: new DataLoader(
      (parts) =>
        inGroups(parts, shapeOfPart, (alike, part) => {
          const lists = alike.map(({ list }) => list);
          noteMoment(lists);
          return farPages.list(database, lists, { ...part, bodies }, now);
        }),
      { ...listBatch, cacheKeyFn: (part) => JSON.stringify(part) },
    ),
    listLengths: new DataLoader(
      (lists) => {
        noteMoment(lists);
        return inGroups(lists, shapeOf, (alike) => countPublications(database, alike, now));
      },
      { ...listBatch, cacheKeyFn: (list) => JSON.stringify(list) },
    ),
  };
}

const documentIdOf = (version: { readonly documentId: string }): string => version.documentId;
const versionOf = (version: { readonly documentId: string; readonly locale: string }): string =>
  `${version.documentId} ${version.locale}`;

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

/** What lists must have in common to be read in one statement: all but the values of their filters. */
function shapeOf({ type, locale, fallback, filters, when }: PublicationList): string {
  return JSON.stringify([type, locale, fallback, filters.map(({ by, field }) => [by, field]), when]);
}

function shapeOfPart({ list, limit, after, offset }: ListPart): string {
  return JSON.stringify([shapeOf(list), limit, after, offset]);
}

/** Reads keys group by group, and answers in the order of the keys. */
async function inGroups<Key, Found>(
  keys: readonly Key[],
  groupOf: (key: Key) => string,
  read: (alike: readonly Key[], one: Key) => Promise<readonly Found[]>,
): Promise<(Found | Error)[]> {
  const groups = new Map<string, Key[]>();
  for (const key of keys) {
    const group = groups.get(groupOf(key));
    if (group) group.push(key);
    else groups.set(groupOf(key), [key]);
  }
  const answers = new Map<Key, Found>();
  for (const alike of groups.values()) {
    const [one] = alike;
    if (one === undefined) continue;
    const found = await read(alike, one);
    found.forEach((answer, place) => {
      const key = alike[place];
      if (key !== undefined) answers.set(key, answer);
    });
  }
  return keys.map((key) => answers.get(key) ?? new Error("A list was read without an answer."));
}
