/**
 * Publishing several languages of a document at once, one after the other.
 *
 * Strapi starts them all together. When it refuses one, the transaction ends while the others are still being validated: their
 * next question to the database fails, and the rejection may be left to nobody, which ends the process of the CMS.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Core, Modules } from "@strapi/strapi";
import { Fields } from "../fields.js";
import type { PublicUid } from "./public-types.js";

const turn = new AsyncLocalStorage<string>();

/** Whether this is one language's turn in a publishing of several: part of what is under way. */
export function isOneLanguagesTurn({ action, params }: Modules.Documents.Middleware.Context): boolean {
  return action === "publish" && "documentId" in params && turn.getStore() === params.documentId;
}

/** Publishes the languages that are asked for in turn; `null` when it is no more than one, for Strapi to do. */
export async function publishInTurn(strapi: Core.Strapi, uid: PublicUid, context: Modules.Documents.Middleware.Context) {
  if (context.action !== "publish") return null;
  const { documentId, locale: asked } = context.params;
  if (asked !== "*" && !(Array.isArray(asked) && asked.length > 1)) return null;
  const drafts: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null, ...(asked !== "*" && { locale: { $in: asked } }) },
    select: ["locale"],
    orderBy: { locale: "asc" },
  });
  const results = [];
  for (const draft of drafts) {
    const locale = new Fields(draft, `draft ${documentId}`).requiredText("locale");
    const publishOne = () => strapi.documents(uid).publish({ ...context.params, documentId, locale });
    results.push(await turn.run(documentId, publishOne));
  }
  return { documentId, entries: results.flatMap(({ entries }) => entries) };
}
