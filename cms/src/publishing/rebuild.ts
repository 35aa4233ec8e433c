/**
 * Re-projects the whole newsroom. `rebuild` writes only real differences; `verify` finds them and writes nothing. Both go
 * document by document, each in a transaction of its own, so that editors can work beside them.
 */
import type { Core } from "@strapi/strapi";
import { setImmediate as nextTurn } from "node:timers/promises";
import { lockLedger } from "../ledger/append.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import { tellAllLanguages } from "../ledger/tell-languages.js";
import { isRecord } from "../fields.js";
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

class Undo extends Error {}

export async function rebuildLedger(
  circumstances: PublishingCircumstances,
  mode: "rebuild" | "verify",
  report: (progress: Progress) => void = () => undefined,
): Promise<RebuildResult> {
  const { strapi } = circumstances;
  const documents = await findDocuments(strapi);
  let differences = 0;
  for (const [index, { type, documentId }] of documents.entries()) {
    const written = await reprojectOne(type, documentId, circumstances, mode);
    differences += written;
    report({ done: index + 1, total: documents.length, document: `${type} ${documentId}`, differences: written });
    // better-sqlite3 answers without yielding: a loop of awaits on it would let nothing else run.
    await nextTurn();
  }
  if (mode === "rebuild") {
    await refreshLanguages(strapi);
    await sweepPublicStore(strapi, circumstances.store);
  }
  return { documents: documents.length, differences };
}

/** Brings in line what the ledger says of each document's languages: an older release, or another list of languages, may have left it otherwise. */
export async function refreshLanguages(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lockLedger(trx);
    await tellAllLanguages(trx);
  });
}

async function reprojectOne(
  type: PublicationTypeName,
  documentId: string,
  circumstances: PublishingCircumstances,
  mode: "rebuild" | "verify",
): Promise<number> {
  let written = 0;
  try {
    await circumstances.strapi.db.transaction(async ({ trx }) => {
      await lockLedger(trx);
      written = await reproject(trx, type, documentId, circumstances);
      if (mode === "verify") throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return written;
}

/** Every document that is published in Strapi or stands as published in the ledger. */
async function findDocuments(
  strapi: Core.Strapi,
): Promise<readonly { readonly type: PublicationTypeName; readonly documentId: string }[]> {
  const found: { type: PublicationTypeName; documentId: string }[] = [];
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
    found.push(...[...new Set(ids)].map((documentId) => ({ type, documentId })));
  }
  return found;
}
