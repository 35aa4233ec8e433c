/**
 * The road from every action of Strapi's Document Service into the ledger. Whatever an editor, a script or the admin's bulk
 * actions do to a newsroom document, it and its ledger rows are one transaction: both happen, or neither.
 */
import type { Core, Modules } from "@strapi/strapi";
import type { Knex } from "knex";
import { lockLedger } from "../ledger/append.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import type { PublishingCircumstances } from "./circumstances.js";
import { editorLanguage } from "./editor-language.js";
import { loadPublishedEntries } from "./entries.js";
import { Fields, isRecord } from "./fields.js";
import { passGate } from "./gate/gate.js";
import { askNewsroom } from "./gate/questions.js";
import { refuseInLanguage } from "./gate/strapi-refusals.js";
import { oneAtATime } from "./one-at-a-time.js";
import { changePhotoRecord } from "./photo-records.js";
import { findTypeName, photoRecordUid, publicTypes } from "./public-types.js";
import { reproject } from "./reproject.js";
import { resultingDocument } from "./resulting-document.js";
import { carrySharedFacts, cloneReferences, handReferencesOn, hasKeptFacts, readFactsBefore } from "./shared-facts.js";
import { findFreeSlug, makeSlug, slugSource } from "./slug.js";
import { readSiblingDrafts, restoreDates } from "./untouched-drafts.js";

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
    if (context.uid === photoRecordUid) return changePhotoRecord(context, next, circumstances);
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
  const written = writtenData(context);
  // Ours alone: forms send back what they once read.
  delete written?.references;
  if (written && (context.action === "create" || context.action === "update")) {
    await completeDraft(type, written, existing, locale, circumstances);
  }
  const keeps = hasKeptFacts(uid) ? uid : null;
  const carries = ["create", "update", "discardDraft"].includes(context.action) ? keeps : null;
  const factsBefore = carries && (await readFactsBefore(strapi, carries, existing, locale));
  const siblings =
    context.action === "update" && existing !== null ? await readSiblingDrafts(trx, strapi, type, existing, locale) : null;
  const publishedBefore = existing === null ? [] : await loadPublishedIds(strapi, type, existing);

  const result = await refuseInLanguage(editorLanguage(strapi), next);
  const documentId = existing !== null && context.action !== "clone" ? existing : resultingDocument(result);
  if (documentId === null) return result;

  if (keeps && existing !== null && context.action === "clone") await cloneReferences(strapi, keeps, existing, documentId);
  if (carries && factsBefore) {
    await carrySharedFacts(strapi, carries, documentId, locale, factsBefore);
    // Creating or updating with `status: "published"` published before the references were known.
    await handReferencesOn(strapi, carries, documentId, locale, publishedBefore);
  }
  if (siblings) await restoreDates(trx, strapi, type, documentId, locale, siblings);
  const today = circumstances.now().toISOString().slice(0, 10);
  for (const entry of await loadPublishedEntries(strapi, type, documentId)) {
    if (publishedBefore.includes(entry.id)) continue;
    await passGate(type, entry, editorLanguage(strapi), askNewsroom(strapi, trx), today);
  }
  await reproject(trx, type, documentId, circumstances);
  return result;
}

function writtenData(context: Context): Record<string, unknown> | null {
  const data: unknown = "data" in context.params ? context.params.data : undefined;
  return isRecord(data) ? data : null;
}

/** Gives a draft without a slug the slug of its title, and a new document the language it is begun in as its source. */
async function completeDraft(
  type: PublicationTypeName,
  written: Record<string, unknown>,
  documentId: string | null,
  locale: string,
  { strapi }: PublishingCircumstances,
): Promise<void> {
  const uid = publicTypes[type];
  if (documentId === null && Object.hasOwn(strapi.contentType(uid).attributes, "sourceLanguage")) {
    written.sourceLanguage ??= locale;
  }
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

/** The language whose draft is written; of an action on several languages, the one whose shared facts the others take. */
async function editedLocale(strapi: Core.Strapi, locale: unknown): Promise<string> {
  if (typeof locale === "string" && locale !== "" && locale !== "*") return locale;
  return String(await strapi.plugin("i18n").service("locales").getDefaultLocale());
}
