/** From a document's published rows to its publications: every language's projection, with its standing among the others. */
import { createHash } from "node:crypto";
import type { Knex } from "knex";
import type { ProjectedAs } from "../ledger/projected.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import type { PublishingCircumstances } from "./circumstances.js";
import { findEntryLocales, loadPhotoRecords, pictureFileIds, sourceLocaleOf, type LoadedEntry } from "./entries/loaded-entries.js";
import { projections } from "./project/index.js";
import type { AnyProjectedEntry, ShownFile } from "./project/projection.js";
import type { Surroundings } from "./project/surroundings.js";
import { readTranslationMethod } from "./project/translated.js";
import { publicTypes } from "./public-types.js";
import { forgetTranslations, readTranslationMemory, weighTranslations, writeTranslationMemory } from "./translation.js";

/** A publication with what of the uploads it shows. */
export type ProjectedDocument = {
  [T in PublicationTypeName]: Omit<ProjectedAs<T>, "files"> & { readonly files: readonly ShownFile[] };
}[PublicationTypeName];

/** The publications of a document, one per language of which anything may be public. */
export async function projectDocument(
  trx: Knex.Transaction,
  type: PublicationTypeName,
  documentId: string,
  entries: readonly LoadedEntry[],
  circumstances: PublishingCircumstances,
): Promise<readonly ProjectedDocument[]> {
  const { strapi, now } = circumstances;
  const first = entries[0];
  if (!first) {
    if ((await findEntryLocales(strapi, publicTypes[type], documentId)).size === 0) await forgetTranslations(trx, documentId);
    return [];
  }
  const today = now().toISOString().slice(0, 10);
  const photoRecords = await loadPhotoRecords(strapi, pictureFileIds(entries));
  const sourceLocale = sourceLocaleOf(first);
  const project = (entry: LoadedEntry, translation: Surroundings["translation"], quiet: boolean): AnyProjectedEntry | null =>
    projections[type](entry.fields, {
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
    entries.flatMap((entry) => {
      const projected = project(entry, unweighed(entry, sourceLocale), true);
      if (!projected) {
        project(entry, unweighed(entry, sourceLocale), false); // says why, where there is something to mend
        return [];
      }
      const { locale, publishedAt } = entry;
      return [{ locale, publishedAt, wordsHash: hashWords(projected.words), method: readTranslationMethod(entry.fields) }];
    }),
    await readTranslationMemory(trx, documentId),
    today,
  );
  await writeTranslationMemory(trx, documentId, new Map([...standings].map(([locale, { memory }]) => [locale, memory])));
  return entries.flatMap((entry): ProjectedDocument[] => {
    const standing = standings.get(entry.locale);
    const projection = standing ? project(entry, standing.translation, false) : null;
    if (!projection) return [];
    const { words: _words, ...projected } = projection;
    const shown = new Set(projected.files.map((file) => file.fileId));
    const unshown = pictureFileIds([entry]).filter((fileId) => !shown.has(fileId));
    const files = [...projected.files, ...unshown.map((fileId) => ({ fileId, name: "", uploadPath: "" }))];
    return [{ ...projected, files, documentId: entry.documentId, locale: entry.locale }];
  });
}

/** The standing to project with while it is not known yet; it has no part in the words. */
function unweighed(entry: LoadedEntry, sourceLocale: string): Surroundings["translation"] {
  const status = entry.locale === sourceLocale ? "ORIGINAL" : "CURRENT";
  return { sourceLocale, status, since: null, method: null };
}

function hashWords(words: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}
