/** Small builders that read aloud: what an editor types, through the Document Service. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import type { Core } from "@strapi/strapi";

export const article = "api::newsroom.article";
export const topic = "api::newsroom.topic";
export const contributor = "api::newsroom.contributor";
export const event = "api::newsroom.event";
export const organisation = "api::newsroom.organisation";
export const page = "api::newsroom.page";
export const place = "api::newsroom.place";
export const population = "api::newsroom.population";
export const priorityArea = "api::newsroom.priority-area";
export const question = "api::newsroom.question";
export const resource = "api::newsroom.resource";
export const site = "api::newsroom.site";
export const photoRecord = "api::newsroom.photo-record";

export function text(...paragraphs: string[]) {
  return {
    __component: "body.text" as const,
    content: paragraphs.map((paragraph) => ({ type: "paragraph", children: [{ type: "text", text: paragraph }] })),
  };
}

export function articleFields(title: string, more: Record<string, unknown> = {}) {
  return { title, summary: `${title}, in short.`, body: [text(`${title}. All of it.`)], ...more };
}

export function eventFields(title: string, more: Record<string, unknown> = {}) {
  return { title, startsOn: "2016-04-15", timeZone: "Europe/Moscow", ...more };
}

/** A listed organisation; `more` may unlist it. */
export function organisationFields(name: string, more: Record<string, unknown> = {}) {
  return { name, summary: `${name}, in short.`, listing: "listing_public", ...more };
}

export function resourceFields(title: string, more: Record<string, unknown> = {}) {
  return { title, summary: `${title}, in short.`, ...more };
}

/** Creates a draft and answers with its document id. */
export async function write(
  strapi: Core.Strapi,
  uid: string,
  data: Record<string, unknown>,
  locale = "en",
): Promise<string> {
  const created = await strapi.documents(uid as never).create({ data, locale } as never);
  return (created as { documentId: string }).documentId;
}

export async function edit(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  data: Record<string, unknown>,
  locale = "en",
): Promise<void> {
  await strapi.documents(uid as never).update({ documentId, data, locale } as never);
}

export async function publish(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string | string[] = "en",
): Promise<void> {
  await strapi.documents(uid as never).publish({ documentId, locale } as never);
}

export async function unpublish(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string | string[] = "en",
): Promise<void> {
  await strapi.documents(uid as never).unpublish({ documentId, locale } as never);
}

export async function publishArticle(
  strapi: Core.Strapi,
  title: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const documentId = await write(strapi, article, articleFields(title, more));
  await publish(strapi, article, documentId);
  return documentId;
}

/** An article in both languages, published in both; written in English first. */
export async function publishInBoth(
  strapi: Core.Strapi,
  english: string,
  russian: string,
  more: Record<string, unknown> = {},
  moreRussian: Record<string, unknown> = {},
): Promise<string> {
  const documentId = await write(strapi, article, articleFields(english, more));
  await edit(strapi, article, documentId, articleFields(russian, moreRussian), "ru");
  await publish(strapi, article, documentId, ["en", "ru"]);
  return documentId;
}

/** Uploads a picture of one colour, as the media library would, and answers with its row. */
export async function uploadPicture(
  strapi: Core.Strapi,
  colour = "#b3202c",
  more: Record<string, unknown> = {},
): Promise<{ id: number; documentId: string }> {
  const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background: colour } }).jpeg().toBuffer();
  return upload(strapi, { name: "street.jpg", type: "image/jpeg", bytes }, more);
}

/** Uploads a file as the media library would, and answers with its row. */
export async function upload(
  strapi: Core.Strapi,
  { name, type, bytes }: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
  more: Record<string, unknown> = {},
): Promise<{ id: number; documentId: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "parasol-upload-"));
  try {
    const filepath = path.join(folder, "file");
    await writeFile(filepath, bytes);
    const [file] = await strapi
      .plugin("upload")
      .service("upload")
      .upload({
        data: { fileInfo: { name, ...more } },
        files: { filepath, originalFilename: name, mimetype: type, size: bytes.length },
      });
    return file as { id: number; documentId: string };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The ledger's rows of a document, by language. */
export async function ledgerRows(strapi: Core.Strapi, documentId: string): Promise<Record<string, LedgerRow>> {
  const rows = (await strapi.db.connection("ledger_publication").where({ document_id: documentId })) as StoredRow[];
  return Object.fromEntries(rows.map((row) => [row.locale, { ...row, position: Number(row.position) }]));
}

/** PostgreSQL answers with a large integer as text. */
type StoredRow = Omit<LedgerRow, "position"> & { readonly position: number | string };

export interface LedgerRow {
  readonly document_id: string;
  readonly locale: string;
  readonly type: string;
  readonly position: number;
  readonly state: "published" | "withdrawn";
  readonly slug: string | null;
  readonly published_at: string | null;
  readonly updated_at: string;
  readonly card: string | null;
  readonly body: string | null;
  readonly reason: string | null;
}

export function cardOf(row: LedgerRow | undefined): Record<string, any> {
  if (!row?.card) throw new Error("no publication");
  return JSON.parse(row.card);
}

export async function ledgerPosition(strapi: Core.Strapi): Promise<number> {
  const head = await strapi.db.connection("ledger_head").first("position");
  return Number(head.position);
}
