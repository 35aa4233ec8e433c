/**
 * The road from every action of Strapi's Document Service into the ledger. Whatever an editor, a script or the admin's bulk
 * actions do to a newsroom document, it and its ledger rows are one transaction: both happen, or neither.
 */
import type { Core, Modules } from "@strapi/strapi";
import type { Knex } from "knex";
import { lockLedger } from "../ledger/append.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import type { PublishingCircumstances } from "./circumstances.js";
import { editorLanguage } from "../editor-at-work.js";
import { loadPublishedEntries } from "./entries/loaded-entries.js";
import { Fields } from "../fields.js";
import { latestDay, passGate } from "./gate/gate.js";
import { askNewsroom } from "./gate/questions.js";
import { refuseInLanguage } from "./gate/strapi-refusals.js";
import { settleFlags } from "./shared-facts/keyed-rows.js";
import { oneAtATime } from "./one-at-a-time.js";
import { isOneLanguagesTurn, publishInTurn } from "./one-language-at-a-time.js";
import { changePhotoRecord } from "./photo-records.js";
import { findTypeName, photoRecordUid, publicTypes } from "./public-types.js";
import { readyForm } from "./drafts/ready-form.js";
import { findPublishedLocales, reproject } from "./reproject.js";
import { resultingDocument } from "./resulting-document.js";
import { countChanges } from "./drafts/revision.js";
import { carrySharedFacts, cloneSharedFacts, publishSharedFacts } from "./shared-facts/shared-facts.js";
import { loadShownEntries } from "./entries/shown-entries.js";
import { readDates, restoreDates, restorePublishedDates } from "./drafts/untouched-drafts.js";

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
    if (!type || isOneLanguagesTurn(context)) return next();
    return strapi.db.transaction(({ trx }) =>
      oneAtATime(trx, async () => {
        // First of all: taken late, the lock deadlocks concurrent publishes.
        await lockLedger(trx);
        const act = async () => (await publishInTurn(strapi, publicTypes[type], context)) ?? next();
        return travel(trx, type, context, act, circumstances);
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
  const before =
    existing !== null && readsDrafts.has(context.action) ? await loadShownEntries(strapi, uid, existing, "draft") : [];
  const publishedBefore = existing === null ? [] : await loadPublishedIds(strapi, type, existing);
  const dates = await readDates(trx, strapi, uid, [...before.map(({ id }) => id), ...publishedBefore]);
  const form = await readyForm(strapi, uid, context, existing, locale, before);

  const result = await refuseInLanguage(editorLanguage(strapi), next);
  const documentId = existing !== null && context.action !== "clone" ? existing : resultingDocument(result);
  if (documentId === null) return result;

  if (context.action === "clone") {
    const languages = await cloneSharedFacts(strapi, uid, before, documentId);
    if (Object.keys(form.items).length > 0 && languages.includes(locale)) {
      await strapi.documents(uid).update({ documentId, locale, data: form.items });
    }
  }
  if (carries.has(context.action)) {
    const drafts = await carrySharedFacts(strapi, uid, documentId, locale, before, form.taken);
    await countChanges(strapi, uid, drafts, locale, before);
    await restoreDates(trx, strapi, uid, drafts, locale, before, dates);
  }
  if (context.action === "delete") {
    const drafts = await settleFlags(strapi, uid, documentId);
    await countChanges(strapi, uid, drafts, null, before);
    await restoreDates(trx, strapi, uid, drafts, null, before, dates);
  }
  if ((await loadPublishedIds(strapi, type, documentId)).some((id) => !publishedBefore.includes(id))) {
    await publishSharedFacts(strapi, uid, documentId, publishedBefore);
    await restorePublishedDates(trx, strapi, uid, documentId, dates);
    const today = latestDay(circumstances.now());
    // The ledger is still as it was before.
    const isPublic = (await findPublishedLocales(trx, documentId)).length > 0;
    for (const entry of await loadPublishedEntries(strapi, type, documentId)) {
      if (publishedBefore.includes(entry.id)) continue;
      await passGate(type, entry, editorLanguage(strapi), askNewsroom(strapi, trx), today, isPublic);
    }
  }
  await reproject(trx, type, documentId, circumstances);
  return result;
}

/** The actions that change what drafts say, and those before which they must be known. */
const carries: ReadonlySet<string> = new Set(["create", "update", "discardDraft"]);
const readsDrafts: ReadonlySet<string> = new Set([...carries, "delete", "clone"]);

async function loadPublishedIds(strapi: Core.Strapi, type: PublicationTypeName, documentId: string): Promise<number[]> {
  const rows: unknown[] = await strapi.db
    .query(publicTypes[type])
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ["id"] });
  return rows.map((row) => new Fields(row, `${type} ${documentId}`).requiredInteger("id"));
}

/** The language whose draft is written; of an action on several languages, the one whose shared facts the others take. */
async function editedLocale(strapi: Core.Strapi, locale: unknown): Promise<string> {
  if (typeof locale === "string" && locale !== "" && locale !== "*") return locale;
  return String(await strapi.plugin("i18n").service("locales").getDefaultLocale());
}
