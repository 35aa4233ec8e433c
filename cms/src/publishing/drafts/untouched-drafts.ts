/**
 * Saving or publishing one language writes the rows of the others too: Strapi carries plain shared fields over, and
 * shared-facts.ts the rest, whether or not anything in them changed. Strapi's admin tells "Modified" from the dates of the rows.
 * So a draft that came out as it went in gets its date back, and an editor is not sent to look for a change that is none; and
 * what is published gets its date back as long as its draft says something else, so that this is not forgotten.
 */
import type { Core, UID } from "@strapi/strapi";
import type { Knex } from "knex";
import { isRecord } from "../../fields.js";
import { shapeOf } from "../entries/shape.js";
import { contentOf, type ShownEntry } from "../entries/shown-entries.js";

/** As the database holds them, by row id. */
export type Dates = ReadonlyMap<number, unknown>;

export async function readDates(
  trx: Knex.Transaction,
  strapi: Core.Strapi,
  uid: UID.ContentType,
  ids: readonly number[],
): Promise<Dates> {
  const rows: unknown[] = await trx(tableOf(strapi, uid)).whereIn("id", ids).select("id", "updated_at");
  return new Map(rows.filter(isRecord).map((row) => [Number(row.id), row.updated_at]));
}

/** Gives those of the `drafts` that are as they were the dates that they had. */
export async function restoreDates(
  trx: Knex.Transaction,
  strapi: Core.Strapi,
  uid: UID.ContentType,
  drafts: readonly ShownEntry[],
  edited: string | null,
  before: readonly ShownEntry[],
  dates: Dates,
): Promise<void> {
  for (const draft of drafts) {
    const was = before.find(({ id }) => id === draft.id);
    if (draft.locale === edited || was?.content !== draft.content || !dates.has(draft.id)) continue;
    await trx(tableOf(strapi, uid))
      .where({ id: draft.id })
      .update({ updated_at: dates.get(draft.id) });
  }
}

/** Gives published entries the dates that they had, where their drafts differ from them. */
export async function restorePublishedDates(
  trx: Knex.Transaction,
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  dates: Dates,
): Promise<void> {
  const { populate } = shapeOf(strapi, uid);
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where: { documentId }, populate });
  const entries = rows.filter(isRecord);
  for (const entry of entries.filter(({ publishedAt }) => publishedAt !== null)) {
    const id = Number(entry.id);
    const draft = entries.find(({ locale, publishedAt }) => publishedAt === null && locale === entry.locale);
    if (!dates.has(id) || !draft || contentOf(draft) === contentOf(entry)) continue;
    await trx(tableOf(strapi, uid))
      .where({ id })
      .update({ updated_at: dates.get(id) });
  }
}

function tableOf(strapi: Core.Strapi, uid: UID.ContentType): string {
  return strapi.db.metadata.get(uid).tableName;
}
