/**
 * Brings the ledger in line with one document. It re-derives every language from the document's published rows and writes
 * what differs: so it does not matter which action, with which parameters, changed them; doing it twice writes nothing; and
 * a saved draft changes nothing.
 */
import path from "node:path";
import type { Core } from "@strapi/strapi";
import { isLocaleTag } from "@parasol/shared";
import type { WithdrawalReason } from "@parasol/shared/contract";
import type { Knex } from "knex";
import { isRecord } from "../fields.js";
import { recordPublication, recordWithdrawal } from "../ledger/append.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import type { PublishingCircumstances } from "./circumstances.js";
import { findEntryLocales, loadPublishedEntries, type LoadedEntry } from "./entries/loaded-entries.js";
import { projectDocument, type ProjectedDocument } from "./project-document.js";
import { publicTypes } from "./public-types.js";
import { sweepWhenDone } from "./sweep.js";

/**
 * How many rows of the ledger were written. The transaction must hold the ledger's lock. `published` are the document's published
 * entries, loaded under that lock; without it they are loaded here. `displaced` are documents whose address has just gone to
 * another one in this call.
 */
export async function reproject(
  trx: Knex.Transaction,
  type: PublicationTypeName,
  documentId: string,
  circumstances: PublishingCircumstances,
  published?: readonly LoadedEntry[],
  displaced: ReadonlySet<string> = new Set(),
): Promise<number> {
  const { strapi } = circumstances;
  const entries = (published ?? (await loadPublishedEntries(strapi, type, documentId))).filter((entry) => isLocaleTag(entry.locale));
  const publications = await projectDocument(trx, type, documentId, entries, circumstances);
  const shownBefore = await findFileNames(trx, documentId);
  let written = 0;
  for (const publication of publications) {
    await putFiles(publication, shownBefore, circumstances);
    const formerHolder = await freeAddress(trx, publication, displaced);
    if (await recordPublication(trx, publication, circumstances)) written += 1;
    if (formerHolder === null) continue;
    written += await reproject(trx, type, formerHolder, circumstances, undefined, new Set([...displaced, documentId]));
  }
  let takenBack = 0;
  for (const locale of await findPublishedLocales(trx, documentId)) {
    if (publications.some((publication) => publication.locale === locale)) continue;
    const reason = await findReason(strapi, type, documentId, locale);
    if (await recordWithdrawal(trx, { documentId, locale, reason }, circumstances)) takenBack += 1;
  }
  if (takenBack > 0) await circumstances.journal.followCommit();
  const shown = await findFileNames(trx, documentId);
  const left = shownBefore.filter((name) => !shown.includes(name));
  const put = shown.filter((name) => !shownBefore.includes(name));
  if (left.length + put.length > 0) await sweepWhenDone(circumstances, { left, put });
  return written + takenBack;
}

/** Puts what a publication shows into the public store before the row is committed; what the row then lacks is swept later. */
async function putFiles(
  { type, documentId, locale, files }: ProjectedDocument,
  shownBefore: readonly string[],
  { store, uploadsFolder, strapi }: PublishingCircumstances,
): Promise<void> {
  for (const { name, uploadPath } of files) {
    if (name === "") continue;
    await store.put(name, path.join(uploadsFolder, uploadPath)).catch((error: unknown) => {
      // A file that was lost must not hold up what takes other things off the site.
      if (!shownBefore.includes(name)) throw error;
      strapi.log.error(`${type} ${documentId} (${locale}): the public store lacks ${name}. ${String(error)}`);
    });
  }
}

/**
 * An address that passed from one document to another behind the road (an import, two slugs that changed places) is taken
 * from its former holder, which is projected next: its document id, or `null`.
 *
 * @throws when two published entries claim the same address.
 */
async function freeAddress(
  trx: Knex.Transaction,
  { type, locale, slug, documentId }: ProjectedDocument,
  displaced: ReadonlySet<string>,
): Promise<string | null> {
  if (slug === null) return null;
  const holders: unknown[] = await trx("ledger_publication")
    .where({ type, locale, slug })
    .whereNot({ document_id: documentId })
    .pluck("document_id");
  const holder = holders[0];
  if (holder === undefined) return null;
  const holderId = String(holder);
  if (displaced.has(holderId)) {
    throw new Error(`Two published documents have the address "${slug}" (${type}, ${locale}): ${holderId} and ${documentId}.`);
  }
  await trx("ledger_publication").where({ document_id: holderId, locale }).update({ slug: null });
  return holderId;
}

async function findFileNames(trx: Knex.Transaction, documentId: string): Promise<string[]> {
  const names: unknown[] = await trx("ledger_file")
    .where({ document_id: documentId })
    .whereNot({ name: "" })
    .distinct()
    .pluck("name");
  return names.map(String);
}

/** The languages in which readers have something of a document. */
export async function findPublishedLocales(trx: Knex.Transaction, documentId: string): Promise<string[]> {
  const rows: unknown[] = await trx("ledger_publication").where({ document_id: documentId, state: "published" }).select("locale");
  return rows.filter(isRecord).map((row) => String(row.locale));
}

async function findReason(
  strapi: Core.Strapi,
  type: PublicationTypeName,
  documentId: string,
  locale: string,
): Promise<WithdrawalReason> {
  const known: unknown = await strapi.db.query("plugin::i18n.locale").findOne({ where: { code: locale } });
  if (!known) return "LANGUAGE_REMOVED";
  const left = await findEntryLocales(strapi, publicTypes[type], documentId);
  return left.has(locale) ? "UNPUBLISHED" : "DELETED";
}
