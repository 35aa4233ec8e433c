/** The gate's questions, asked of the ledger and of Strapi's tables. */
import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";
import { isRecord } from "../fields.js";
import { readReferences } from "../project/projection.js";
import type { GateQuestions } from "./gate.js";

const targets: Readonly<Record<string, "api::newsroom.topic" | "api::newsroom.contributor">> = {
  topics: "api::newsroom.topic",
  byline: "api::newsroom.contributor",
  translators: "api::newsroom.contributor",
};

/**
 * What was published once and taken back since is no reason to hold a text up: readers are not shown it, and have it again
 * when it comes back.
 */
export function askNewsroom(strapi: Core.Strapi, trx: Knex.Transaction): GateQuestions {
  return {
    isSlugTaken: async (type, entry, slug) => {
      const holder: unknown = await trx("ledger_publication")
        .where({ type, locale: entry.locale, slug })
        .whereNot({ document_id: entry.documentId })
        .first("document_id");
      return holder !== undefined;
    },
    findUnpublished: async (_type, entry, field) => {
      const target = targets[field];
      const wanted = readReferences(entry.fields, field);
      if (!target || wanted.length === 0) return [];
      const listed: string[] = await trx("ledger_publication").whereIn("document_id", wanted).distinct().pluck("document_id");
      const waiting = wanted.filter((id) => !listed.includes(id));
      if (waiting.length === 0) return [];
      const rows: unknown[] = await strapi.db
        .query(target)
        .findMany({ where: { documentId: { $in: waiting }, publishedAt: null }, select: ["documentId", "name", "locale"] });
      const drafts = rows.filter(isRecord);
      return waiting.flatMap((id) => {
        const own = drafts.filter((row) => row.documentId === id);
        const shown = own.find((row) => row.locale === entry.locale) ?? own[0];
        return shown ? [String(shown.name ?? "—")] : [];
      });
    },
  };
}
