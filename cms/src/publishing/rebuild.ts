/**
 * Re-projects the whole newsroom. `rebuild` writes only real differences; `verify` finds them and writes nothing. Both go
 * through it by few documents at a time, each few in a transaction of their own, so that editors can work beside them.
 */
import type { Core } from "@strapi/strapi";
import { setImmediate as nextTurn } from "node:timers/promises";
import { lockLedger } from "../ledger/append.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import { tellAllLanguages } from "../ledger/tell-languages.js";
import { isRecord } from "../fields.js";
import { loadPublishedEntriesOfMany } from "./entries/loaded-entries.js";
import { publicTypeNames, publicTypes } from "./public-types.js";
import type { PublishingCircumstances } from "./circumstances.js";
import { reproject } from "./reproject.js";
import { sweepPublicStore } from "./sweep.js";

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly document: string;
  /** Rows of the ledger that differed. */
  readonly differences: number;
}

export interface RebuildResult {
  readonly documents: number;
  readonly differences: number;
}

/** So many documents are loaded together: more cost hardly less, and whoever publishes beside it waits for them. */
const together = 40;

class Undo extends Error {}

export async function rebuildLedger(
  circumstances: PublishingCircumstances,
  mode: "rebuild" | "verify",
  report: (progress: Progress) => void = () => undefined,
): Promise<RebuildResult> {
  const { strapi } = circumstances;
  const found = await findDocuments(strapi);
  const total = found.reduce((sum, { documentIds }) => sum + documentIds.length, 0);
  let done = 0;
  let differences = 0;
  for (const { type, documentIds } of found) {
    for (let first = 0; first < documentIds.length; first += together) {
      for (const { documentId, written } of await reprojectTogether(type, documentIds.slice(first, first + together), circumstances, mode)) {
        done += 1;
        differences += written;
        report({ done, total, document: `${type} ${documentId}`, differences: written });
      }
      // better-sqlite3 answers without yielding: a loop of awaits on it would let nothing else run.
      await nextTurn();
    }
  }
  if (mode === "rebuild") {
    await refreshLanguages(strapi);
    await sweepPublicStore(strapi, circumstances.store);
  }
  return { documents: total, differences };
}

/** Brings in line what the ledger says of each document's languages: an older release, or another list of languages, may have left it otherwise. */
export async function refreshLanguages(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lockLedger(trx);
    await tellAllLanguages(trx);
  });
}

async function reprojectTogether(
  type: PublicationTypeName,
  documentIds: readonly string[],
  circumstances: PublishingCircumstances,
  mode: "rebuild" | "verify",
): Promise<readonly { readonly documentId: string; readonly written: number }[]> {
  const { strapi } = circumstances;
  const outcomes: { documentId: string; written: number }[] = [];
  try {
    await strapi.db.transaction(async ({ trx }) => {
      await lockLedger(trx);
      for (const [documentId, entries] of await loadPublishedEntriesOfMany(strapi, type, documentIds)) {
        outcomes.push({ documentId, written: await reproject(trx, type, documentId, circumstances, entries) });
      }
      if (mode === "verify") throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return outcomes;
}

/** Every document that is published in Strapi or stands as published in the ledger. */
async function findDocuments(
  strapi: Core.Strapi,
): Promise<readonly { readonly type: PublicationTypeName; readonly documentIds: readonly string[] }[]> {
  const found: { type: PublicationTypeName; documentIds: readonly string[] }[] = [];
  for (const type of publicTypeNames) {
    const published: unknown[] = await strapi.db
      .query(publicTypes[type])
      .findMany({ where: { publishedAt: { $notNull: true } }, select: ["documentId"], orderBy: { id: "asc" } });
    const listed: unknown[] = await strapi.db
      .connection("ledger_publication")
      .where({ type, state: "published" })
      .select("document_id")
      .orderBy("position");
    const ids = [
      ...published.filter(isRecord).map((row) => String(row.documentId)),
      ...listed.filter(isRecord).map((row) => String(row.document_id)),
    ];
    found.push({ type, documentIds: [...new Set(ids)] });
  }
  return found;
}
