/**
 * Brings the ledger in line with one document. It re-derives every language from the document's published rows and writes
 * what differs: so it does not matter which action, with which parameters, changed them; doing it twice writes nothing; and
 * a saved draft changes nothing.
 */
import { createHash } from "node:crypto";
import path from "node:path";
import type { Core } from "@strapi/strapi";
import { isLocaleTag } from "@parasol/shared";
import type { WithdrawalReason } from "@parasol/shared/contract";
import type { Knex } from "knex";
import { recordPublication, recordWithdrawal, type Projected } from "../ledger/append.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import { readImage } from "../uploads/renditions.js";
import type { PublishingCircumstances } from "./circumstances.js";
import {
  findEntryLocales,
  loadPhotoRecords,
  loadPublishedEntries,
  pictureFileIds,
  sourceLocaleOf,
  type LoadedEntry,
} from "./entries.js";
import { isRecord } from "./fields.js";
import { projections } from "./project/index.js";
import { translationMethods, type AnyProjectedEntry } from "./project/projection.js";
import type { Surroundings } from "./project/surroundings.js";
import { publicTypes } from "./public-types.js";
import { sweepWhenDone } from "./sweep.js";
import {
  forgetTranslations,
  readTranslationMemory,
  weighTranslations,
  writeTranslationMemory,
  type Standing,
} from "./translation.js";

/**
 * How many rows of the ledger were written. The transaction must hold the ledger's lock. `displaced` are documents whose
 * address has just gone to another one in this call.
 */
export async function reproject(
  trx: Knex.Transaction,
  type: PublicationTypeName,
  documentId: string,
  circumstances: PublishingCircumstances,
  displaced: ReadonlySet<string> = new Set(),
): Promise<number> {
  const { strapi } = circumstances;
  const entries = (await loadPublishedEntries(strapi, type, documentId)).filter((entry) => isLocaleTag(entry.locale));
  const publications = await projectDocument(trx, type, documentId, entries, circumstances);
  const shownBefore = await findFileNames(trx, documentId);
  let written = 0;
  for (const publication of publications) {
    await putFiles(publication, entries, shownBefore, circumstances);
    const formerHolder = await freeAddress(trx, publication, displaced);
    if (await recordPublication(trx, publication, circumstances)) written += 1;
    if (formerHolder === null) continue;
    written += await reproject(trx, type, formerHolder, circumstances, new Set([...displaced, documentId]));
  }
  for (const locale of await findPublishedLocales(trx, documentId)) {
    if (publications.some((publication) => publication.locale === locale)) continue;
    const reason = await findReason(strapi, type, documentId, locale);
    if (await recordWithdrawal(trx, { documentId, locale, reason }, circumstances)) written += 1;
  }
  const shown = await findFileNames(trx, documentId);
  const left = shownBefore.filter((name) => !shown.includes(name));
  const put = shown.filter((name) => !shownBefore.includes(name));
  if (left.length + put.length > 0) await sweepWhenDone(circumstances, { left, put });
  return written;
}

async function projectDocument(
  trx: Knex.Transaction,
  type: PublicationTypeName,
  documentId: string,
  entries: readonly LoadedEntry[],
  circumstances: PublishingCircumstances,
): Promise<readonly Projected[]> {
  const { strapi, now } = circumstances;
  const first = entries[0];
  if (!first) {
    if ((await findEntryLocales(strapi, publicTypes[type], documentId)).size === 0) await forgetTranslations(trx, documentId);
    return [];
  }
  const today = now().toISOString().slice(0, 10);
  const photoRecords = await loadPhotoRecords(strapi, pictureFileIds(entries));
  const sourceLocale = sourceLocaleOf(first);
  const project = (entry: LoadedEntry, translation: Surroundings["translation"], quiet: boolean) =>
    projectEntry(type, entry, {
      translation,
      photoRecords,
      today,
      omit: (what) => {
        if (!quiet) strapi.log.warn(`${entry.fields.name}: left out ${what}.`);
      },
    });

  // Once to learn the words, and once more with the standing that follows from them.
  const standings = weighTranslations(
    sourceLocale,
    entries.map((entry) => ({
      locale: entry.locale,
      publishedAt: entry.publishedAt,
      wordsHash: hashWords(project(entry, unweighed(entry, sourceLocale), true).words),
      method: type === "article" || type === "page" ? entry.fields.choice("translationMethod", translationMethods) : null,
    })),
    await readTranslationMemory(trx, documentId),
    today,
  );
  await writeTranslationMemory(trx, documentId, memoriesOf(standings));
  return entries.flatMap((entry) => {
    const standing = standings.get(entry.locale);
    if (!standing) return [];
    const { words: _words, ...projected } = project(entry, standing.translation, false);
    const shown = new Set(projected.files.map((file) => file.fileId));
    const withheld = pictureFileIds([entry]).filter((fileId) => !shown.has(fileId));
    const files = [...projected.files, ...withheld.map((fileId) => ({ fileId, name: "" }))];
    return [{ ...projected, files, documentId: entry.documentId, locale: entry.locale } satisfies Projected];
  });
}

function projectEntry(
  type: PublicationTypeName,
  entry: LoadedEntry,
  surroundings: Surroundings,
): AnyProjectedEntry {
  return projections[type](entry.fields, surroundings);
}

/** The standing to project with while it is not known yet; it has no part in the words. */
function unweighed(entry: LoadedEntry, sourceLocale: string): Surroundings["translation"] {
  const status = entry.locale === sourceLocale ? "ORIGINAL" : "CURRENT";
  return { sourceLocale, status, since: null, method: null };
}

function memoriesOf(standings: ReadonlyMap<string, Standing>): ReadonlyMap<string, Standing["memory"]> {
  return new Map([...standings].map(([locale, standing]) => [locale, standing.memory]));
}

function hashWords(words: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}

/** Puts what a publication shows into the public store before the row is committed; what the row then lacks is swept later. */
async function putFiles(
  publication: Projected,
  entries: readonly LoadedEntry[],
  shownBefore: readonly string[],
  { store, uploadsFolder, strapi }: PublishingCircumstances,
): Promise<void> {
  const wanted = new Set(publication.files.map((file) => file.name));
  for (const entry of entries) {
    if (wanted.size === 0) return;
    for (const image of imagesOf(entry)) {
      for (const rendition of image.renditions) {
        if (!wanted.delete(rendition.name)) continue;
        await store.put(rendition.name, path.join(uploadsFolder, rendition.uploadPath)).catch((error: unknown) => {
          // A file that was lost must not hold up what takes other things off the site.
          if (!shownBefore.includes(rendition.name)) throw error;
          strapi.log.error(`${entry.fields.name}: the public store lacks ${rendition.name}. ${String(error)}`);
        });
      }
    }
  }
}

function imagesOf({ fields }: LoadedEntry): NonNullable<ReturnType<typeof readImage>>[] {
  const pictures = [fields.component("cover"), ...fields.components("body").map((block) => block.component("picture"))];
  return pictures.flatMap((shown) => readImage(shown?.value("image")) ?? []);
}

/**
 * An address that passed from one document to another behind the road (an import, two slugs that changed places) is taken
 * from its former holder, which is projected next: its document id, or `null`.
 *
 * @throws when two published entries claim the same address.
 */
async function freeAddress(
  trx: Knex.Transaction,
  { type, locale, slug, documentId }: Projected,
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
  await trx("ledger_publication").where({ document_id: holderId, locale }).update({ slug: null, content_hash: null });
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

async function findPublishedLocales(trx: Knex.Transaction, documentId: string): Promise<string[]> {
  const rows: unknown[] = await trx("ledger_publication")
    .where({ document_id: documentId, state: "published" })
    .select("locale");
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
