/** Reading entries from Strapi's tables, whole, as the gate and the projections need them. */
import type { Core } from "@strapi/strapi";
import { isLocaleTag } from "@parasol/shared";
import { Fields, isRecord } from "../../fields.js";
import { photoRecordUid, publicTypes, type PublicUid } from "../public-types.js";
import type { Anatomy } from "./anatomy.js";
import { pictureUid, shapeOf } from "./shape.js";
import type { PublicationTypeName } from "../../ledger/stored.js";

export interface LoadedEntry {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  /** When this row was published, as a moment that differs from one publishing to the next. */
  readonly publishedAt: string;
  /** Its fields, whole. Relations are not loaded: the references beside them are (see shared-facts/references.ts). */
  readonly fields: Fields;
  readonly anatomy: Anatomy;
}

/** The language a document was written in first; its own, for types that are not translated. */
export function sourceLocaleOf(entry: LoadedEntry): string {
  return entry.fields.text("sourceLanguage") ?? entry.locale;
}

/** The published entries of a document, one per language. */
export async function loadPublishedEntries(
  strapi: Core.Strapi,
  type: PublicationTypeName,
  documentId: string,
): Promise<readonly LoadedEntry[]> {
  return loadEntries(strapi, type, { documentId, publishedAt: { $notNull: true } });
}

/** The same of many documents at once: Strapi asks about as many questions for all of them as for one. */
export async function loadPublishedEntriesOfMany(
  strapi: Core.Strapi,
  type: PublicationTypeName,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LoadedEntry[]>> {
  const loaded = new Map<string, LoadedEntry[]>(documentIds.map((documentId) => [documentId, []]));
  for (const entry of await loadEntries(strapi, type, { documentId: { $in: documentIds }, publishedAt: { $notNull: true } })) {
    loaded.get(entry.documentId)?.push(entry);
  }
  return loaded;
}

/**
 * What the published entries of a document would be, were its draft in one language published at this moment: that draft, and
 * all of them. `null`: there is no draft in this language.
 */
export async function loadEntriesWithDraft(
  strapi: Core.Strapi,
  type: PublicationTypeName,
  documentId: string,
  locale: string,
  moment: Date,
): Promise<{ readonly draft: LoadedEntry; readonly entries: readonly LoadedEntry[] } | null> {
  const [loaded] = await loadEntries(strapi, type, { documentId, locale, publishedAt: null });
  if (!loaded) return null;
  const draft = { ...loaded, publishedAt: String(moment.getTime()) };
  const others = (await loadPublishedEntries(strapi, type, documentId)).filter((entry) => entry.locale !== locale && isLocaleTag(entry.locale));
  return { draft, entries: [...others, draft].sort((one, other) => one.locale.localeCompare(other.locale)) };
}

async function loadEntries(
  strapi: Core.Strapi,
  type: PublicationTypeName,
  where: {
    readonly documentId: string | { readonly $in: readonly string[] };
    readonly locale?: string;
    readonly publishedAt: { readonly $notNull: true } | null;
  },
): Promise<readonly LoadedEntry[]> {
  const { anatomy, populate } = shapeOf(strapi, publicTypes[type]);
  const rows: unknown[] = await strapi.db.query(publicTypes[type]).findMany({ where, populate, orderBy: { locale: "asc" } });
  return rows.map((row) => {
    const fields = new Fields(row, type);
    const documentId = fields.requiredText("documentId");
    const locale = fields.requiredText("locale");
    return {
      id: fields.requiredInteger("id"),
      documentId,
      locale,
      publishedAt: fields.moment("publishedAt") ?? "",
      fields: new Fields(row, `${type} ${documentId} (${locale})`),
      anatomy,
    };
  });
}

/** The languages in which a document has a row at all, draft or published. */
export async function findEntryLocales(strapi: Core.Strapi, uid: PublicUid, documentId: string): Promise<Set<string>> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { documentId }, select: ["locale"] });
  return new Set(rows.filter(isRecord).map((row) => String(row.locale)));
}

/** What the newsroom knows of a picture file beside the picture; consent ends after the day `consentUntil` (ISO 8601). */
export interface PhotoRecord {
  readonly credit: string | null;
  readonly licence: string | null;
  readonly consentUntil: string | null;
  readonly consentWithdrawn: boolean;
}

/** The photo records of every picture that is shown in these entries. */
export async function loadPhotoRecords(
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<ReadonlyMap<number, PhotoRecord>> {
  if (fileIds.length === 0) return new Map();
  const rows: unknown[] = await strapi.db.query(photoRecordUid).findMany({
    where: { image: { id: { $in: fileIds } } },
    populate: { image: { select: ["id"] } },
    orderBy: { id: "asc" },
  });
  const records = new Map<number, PhotoRecord>();
  for (const row of rows) {
    const fields = new Fields(row, "photo record");
    const fileId = fields.component("image")?.requiredInteger("id");
    if (fileId === undefined) continue;
    const record = {
      credit: fields.text("credit"),
      licence: fields.text("licence"),
      consentUntil: fields.date("consentUntil"),
      consentWithdrawn: fields.flag("consentWithdrawn"),
    };
    const other = records.get(fileId);
    records.set(fileId, other ? strictest(other, record) : record);
  }
  return records;
}

/** Where a file has two records, the one that allows less holds: a second record must not undo a consent that was withdrawn. */
function strictest(one: PhotoRecord, other: PhotoRecord): PhotoRecord {
  const ends = [one.consentUntil, other.consentUntil].filter((end) => end !== null).sort();
  return {
    credit: one.credit ?? other.credit,
    licence: one.licence ?? other.licence,
    consentUntil: ends[0] ?? null,
    consentWithdrawn: one.consentWithdrawn || other.consentWithdrawn,
  };
}

/** Ids of the files that entries show as pictures. */
export function pictureFileIds(entries: readonly LoadedEntry[]): number[] {
  const ids = entries.flatMap(picturesOf).flatMap((shown) => shown.component("image")?.requiredInteger("id") ?? []);
  return [...new Set(ids)];
}

/** Every picture of an entry, wherever it stands: the components with image, alt text, caption and credit. */
export function picturesOf({ fields, anatomy }: LoadedEntry): readonly Fields[] {
  return picturesIn(fields, anatomy);
}

function picturesIn(fields: Fields, anatomy: Anatomy): readonly Fields[] {
  if (anatomy.uid === pictureUid) return [fields];
  const parts = anatomy.components.flatMap(({ field, isRepeatable, anatomy: part }) => {
    const single = isRepeatable ? null : fields.component(field);
    return (isRepeatable ? fields.components(field) : single ? [single] : []).flatMap((one) => picturesIn(one, part));
  });
  const blocks = anatomy.zones.flatMap((zone) =>
    fields.components(zone.field).flatMap((block) => {
      const part = zone.blocks.get(block.requiredText("__component"));
      return part ? picturesIn(block, part) : [];
    }),
  );
  return [...parts, ...blocks];
}
