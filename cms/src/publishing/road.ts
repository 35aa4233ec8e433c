/**
 * The road from every action of Strapi's Document Service into the ledger. Whatever an editor, a script or the admin's bulk
 * actions do to a newsroom document, it and its ledger rows are one transaction: both happen, or neither.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Core, Modules } from "@strapi/strapi";
import type { Knex } from "knex";
import { lockLedger } from "../ledger/append.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import { reprojectShowing } from "./causes.js";
import { editorLanguage } from "./editor-language.js";
import { loadPublishedEntries } from "./entries.js";
import { Fields, isRecord } from "./fields.js";
import { passGate } from "./gate/gate.js";
import { askNewsroom } from "./gate/questions.js";
import { findTypeName, photoRecordUid, publicTypes } from "./public-types.js";
import { reproject, type PublishingCircumstances } from "./reproject.js";
import { carrySharedFacts, hasKeptFacts, readSharedFacts } from "./shared-facts.js";
import { findFreeSlug, makeSlug, slugSource } from "./slug.js";

const writes: ReadonlySet<string> = new Set([
  "create",
  "update",
  "publish",
  "unpublish",
  "discardDraft",
  "delete",
  "clone",
]);

type Context = Modules.Documents.Middleware.Context;

/** Lays the road. Call it in Strapi's `register`, before anything can be written. */
export function layRoad(strapi: Core.Strapi, circumstances: PublishingCircumstances): void {
  strapi.documents.use(async (context, following) => {
    const next = async () => following();
    const type = findTypeName(context.uid);
    if (!writes.has(context.action)) return next();
    if (context.uid === photoRecordUid) return changePhotoRecord(strapi, context, next, circumstances);
    if (!type) return next();
    return strapi.db.transaction(({ trx }) =>
      oneAtATime(trx, async () => {
        // First of all: taken late, the lock deadlocks concurrent publishes.
        await lockLedger(trx);
        return travel(trx, type, context, next, circumstances);
      }),
    );
  });
}

const turns = new WeakMap<Knex.Transaction, Promise<unknown>>();
const turnTaken = new AsyncLocalStorage<Knex.Transaction>();

/**
 * A bulk action starts all its publishes at once inside one transaction, where no lock of the database keeps them apart:
 * so each waits for the one before. What one of them starts itself goes on at once.
 */
async function oneAtATime<Result>(trx: Knex.Transaction, work: () => Promise<Result>): Promise<Result> {
  if (turnTaken.getStore() === trx) return work();
  const before = turns.get(trx) ?? Promise.resolve();
  const turn = before.then(() => turnTaken.run(trx, work));
  turns.set(trx, turn.catch(() => undefined));
  return turn;
}

async function travel<Result>(
  trx: Knex.Transaction,
  type: PublicationTypeName,
  context: Context,
  next: () => Promise<Result>,
  circumstances: PublishingCircumstances,
): Promise<Result> {
  const { strapi } = circumstances;
  const uid = publicTypes[type];
  const parameters = new Fields(context.params, "parameters");
  const existing = parameters.text("documentId");
  const locale = await editedLocale(strapi, parameters.value("locale"));
  if (context.action === "create" || context.action === "update") {
    await completeDraft(type, context, existing, locale, circumstances);
  }
  const carries = hasKeptFacts(uid) && ["create", "update", "discardDraft"].includes(context.action) ? uid : null;
  const factsBefore = carries && (await readSharedFacts(strapi, carries, existing, locale));
  const publishedBefore = existing === null ? [] : await loadPublishedIds(strapi, type, existing);

  const result = await next();
  const documentId = existing !== null && context.action !== "clone" ? existing : resultingDocument(result);
  if (documentId === null) return result;

  if (carries) await carrySharedFacts(strapi, carries, documentId, locale, factsBefore);
  for (const entry of await loadPublishedEntries(strapi, type, documentId)) {
    if (publishedBefore.includes(entry.id)) continue;
    await passGate(type, entry, editorLanguage(strapi), askNewsroom(strapi, trx));
  }
  await reproject(trx, type, documentId, circumstances);
  return result;
}

/** A photo record is not public itself; what it says of a picture is, wherever the picture is shown. */
async function changePhotoRecord<Result>(
  strapi: Core.Strapi,
  context: Context,
  next: () => Promise<Result>,
  circumstances: PublishingCircumstances,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    await lockLedger(trx);
    const documentId = new Fields(context.params, "parameters").text("documentId");
    const before = await pictureOfRecord(strapi, documentId);
    const result = await next();
    const after = await pictureOfRecord(strapi, documentId ?? resultingDocument(result));
    for (const fileId of new Set([...before, ...after])) await reprojectShowing(trx, fileId, circumstances);
    return result;
  });
}

async function pictureOfRecord(strapi: Core.Strapi, documentId: string | null): Promise<number[]> {
  if (documentId === null) return [];
  const rows: unknown[] = await strapi.db
    .query(photoRecordUid)
    .findMany({ where: { documentId }, populate: { image: { select: ["id"] } } });
  return rows.flatMap((row) => new Fields(row, "photo record").component("image")?.requiredInteger("id") ?? []);
}

/** Gives a draft without a slug the slug of its title, and keeps `references` ours: forms send back what they once read. */
async function completeDraft(
  type: PublicationTypeName,
  context: Context,
  documentId: string | null,
  locale: string,
  { strapi }: PublishingCircumstances,
): Promise<void> {
  const written: unknown = "data" in context.params ? context.params.data : undefined;
  if (!isRecord(written)) return;
  delete written.references;
  const uid = publicTypes[type];
  const source = slugSource(strapi, uid);
  if (source === null) return;
  const draft: unknown =
    documentId === null
      ? null
      : await strapi.db.query(uid).findOne({ where: { documentId, locale, publishedAt: null }, select: ["slug", source] });
  const saved = new Fields(draft ?? {}, "draft");
  const slug = Object.hasOwn(written, "slug") ? written.slug : saved.text("slug");
  if (typeof slug === "string" && slug.trim() !== "") return;
  const title = typeof written[source] === "string" ? written[source] : saved.text(source);
  const made = title === null ? "" : makeSlug(title);
  if (made !== "") written.slug = await findFreeSlug(strapi, uid, made, locale, documentId);
}

async function loadPublishedIds(strapi: Core.Strapi, type: PublicationTypeName, documentId: string): Promise<number[]> {
  return (await loadPublishedEntries(strapi, type, documentId)).map((entry) => entry.id);
}

/** The language whose draft is written; for actions on several languages it is not asked. */
async function editedLocale(strapi: Core.Strapi, locale: unknown): Promise<string> {
  if (typeof locale === "string" && locale !== "") return locale;
  return String(await strapi.plugin("i18n").service("locales").getDefaultLocale());
}

/** Strapi answers with the document itself, or with `{documentId, entries}`. */
function resultingDocument(result: unknown): string | null {
  return isRecord(result) && typeof result.documentId === "string" ? result.documentId : null;
}
