/** Reading entries from Strapi's tables, whole, as the gate and the projections need them. */
import type { Core } from "@strapi/strapi";
import { Fields, isRecord } from "./fields.js";
import { photoRecordUid, publicTypes, type PublicUid } from "./public-types.js";
import type { PhotoRecord } from "./project/surroundings.js";
import type { PublicationTypeName } from "../ledger/stored.js";

const picture = { populate: { image: true } };
const body = {
  on: { "body.text": true, "body.quote": true, "body.figure": { populate: { picture } } },
};

/** What is loaded with an entry of each type. Relations are not: the references beside them are (see shared-facts.ts). */
export const populates = {
  article: { cover: picture, body, corrections: true },
  contributor: {},
  page: { body },
  site: { socialChannels: true, mirrors: true },
  topic: {},
} as const satisfies Record<PublicationTypeName, object>;

export interface LoadedEntry {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  /** When this row was published, as a moment that differs from one publishing to the next. */
  readonly publishedAt: string;
  readonly fields: Fields;
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
  const rows: unknown[] = await strapi.db.query(publicTypes[type]).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    populate: populates[type],
    orderBy: { locale: "asc" },
  });
  return rows.map((row) => {
    const fields = new Fields(row, `${type} ${documentId}`);
    const locale = fields.requiredText("locale");
    return {
      id: fields.requiredInteger("id"),
      documentId,
      locale,
      publishedAt: fields.moment("publishedAt") ?? "",
      fields: new Fields(row, `${type} ${documentId} (${locale})`),
    };
  });
}

/** The languages in which a document has a row at all, draft or published. */
export async function findEntryLocales(strapi: Core.Strapi, uid: PublicUid, documentId: string): Promise<Set<string>> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { documentId }, select: ["locale"] });
  return new Set(rows.filter(isRecord).map((row) => String(row.locale)));
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

/** Ids of the files that entries show: in a cover, or in a figure of a body. */
export function pictureFileIds(entries: readonly LoadedEntry[]): number[] {
  const ids = entries.flatMap(({ fields }) => {
    const pictures = [
      fields.component("cover"),
      ...fields.components("body").map((block) => block.component("picture")),
    ];
    return pictures.flatMap((shown) => shown?.component("image")?.requiredInteger("id") ?? []);
  });
  return [...new Set(ids)];
}
