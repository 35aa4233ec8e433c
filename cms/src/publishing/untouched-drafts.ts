/**
 * Saving one language writes the rows of the others too: Strapi carries plain shared fields over, and shared-facts.ts the rest,
 * whether or not anything in them changed. Strapi's admin tells "Modified" from the dates of the rows; so a draft that came
 * out as it went in gets its date back, and an editor is not sent to look for a change that is none.
 */
import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";
import type { PublicationTypeName } from "../ledger/stored.js";
import { populates } from "./entries.js";
import { Fields, isRecord } from "./fields.js";
import { publicTypes } from "./public-types.js";
import { relationFields } from "./shared-facts.js";

interface Draft {
  readonly id: number;
  readonly content: string;
}

/** The drafts of a document in the languages that are not being edited, with the dates that their rows bear. */
export interface SiblingDrafts {
  readonly drafts: readonly Draft[];
  /** As the database holds them, by row id. */
  readonly dates: ReadonlyMap<number, unknown>;
}

export async function readSiblingDrafts(
  trx: Knex.Transaction,
  strapi: Core.Strapi,
  type: PublicationTypeName,
  documentId: string,
  locale: string,
): Promise<SiblingDrafts> {
  const drafts = await loadDrafts(strapi, type, documentId, locale);
  const rows: unknown[] = await trx(tableOf(strapi, type))
    .whereIn("id", drafts.map((draft) => draft.id))
    .select("id", "updated_at");
  return { drafts, dates: new Map(rows.filter(isRecord).map((row) => [Number(row.id), row.updated_at])) };
}

/** Gives the drafts that are as they were the dates that they had. */
export async function restoreDates(
  trx: Knex.Transaction,
  strapi: Core.Strapi,
  type: PublicationTypeName,
  documentId: string,
  locale: string,
  before: SiblingDrafts,
): Promise<void> {
  for (const draft of await loadDrafts(strapi, type, documentId, locale)) {
    const was = before.drafts.find(({ id }) => id === draft.id);
    if (was?.content !== draft.content || !before.dates.has(draft.id)) continue;
    await trx(tableOf(strapi, type)).where({ id: draft.id }).update({ updated_at: before.dates.get(draft.id) });
  }
}

async function loadDrafts(
  strapi: Core.Strapi,
  type: PublicationTypeName,
  documentId: string,
  locale: string,
): Promise<readonly Draft[]> {
  const rows: unknown[] = await strapi.db.query(publicTypes[type]).findMany({
    where: { documentId, publishedAt: null, locale: { $ne: locale } },
    populate: { ...populates[type], ...Object.fromEntries(relationFields(publicTypes[type]).map((name) => [name, true])) },
  });
  return rows.map((row) => ({ id: new Fields(row, `draft ${documentId}`).requiredInteger("id"), content: contentOf(row) }));
}

/** Rows of components are made anew when they are carried over: their ids say nothing. */
function contentOf(row: unknown): string {
  return JSON.stringify(row, (key, value: unknown) => (key === "id" || key === "updatedAt" ? undefined : value));
}

function tableOf(strapi: Core.Strapi, type: PublicationTypeName): string {
  return strapi.db.metadata.get(publicTypes[type]).tableName;
}
