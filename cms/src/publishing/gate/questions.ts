/** The gate's questions, asked of the ledger and of Strapi's tables. */
import type { Core, UID } from "@strapi/strapi";
import type { Knex } from "knex";
import { Fields, isRecord } from "../../fields.js";
import { publicTypes } from "../public-types.js";
import type { GateQuestions } from "./inspection.js";

/** Fields that name an entry to an editor, as far as a type has them. */
const namingFields = ["title", "name", "prompt"] as const;

export function askNewsroom(strapi: Core.Strapi, trx: Knex.Transaction): GateQuestions {
  return {
    attributesOf: (uid) => strapi.getModel(uid).attributes,
    isSlugTaken: async (type, entry, slug) => {
      const holder: unknown = await trx("ledger_publication")
        .where({ type, locale: entry.locale, slug })
        .whereNot({ document_id: entry.documentId })
        .first("document_id");
      return holder !== undefined;
    },
    isCodeTaken: async (type, entry, code) => {
      const where = { code, documentId: { $ne: entry.documentId }, publishedAt: { $notNull: true } };
      return (await strapi.db.query(publicTypes[type]).count({ where })) > 0;
    },
    findUnpublished: async (target, entry, wanted) => {
      const waiting = await findNeverListed(trx, wanted);
      if (waiting.length === 0) return [];
      const rows = await findRows(strapi, target, waiting);
      return waiting.flatMap((id) => {
        const own = rows.filter((row) => row.text("documentId") === id);
        const shown = own.find((row) => row.text("locale") === entry.locale) ?? own[0];
        if (!shown || own.some((row) => row.moment("publishedAt") !== null || refersTo(row, entry.documentId))) return [];
        return [namingFields.map((field) => shown.text(field)).find((name) => name !== null) ?? "—"];
      });
    },
    leadsTo: async (relation, from, documentId) => {
      const visited = new Set<string>();
      for (let next = [...from]; next.length > 0;) {
        if (next.includes(documentId)) return true;
        for (const id of next) visited.add(id);
        const onward: unknown[] = await trx("ledger_reference")
          .whereIn("document_id", next)
          .where({ field: relation })
          .distinct()
          .pluck("target_id");
        next = onward.map(String).filter((id) => !visited.has(id));
      }
      return false;
    },
    wantsWords: async (questionId) => {
      const question: unknown = await strapi.db
        .query(publicTypes.question)
        .findOne({ where: { documentId: questionId }, select: ["kind"] });
      return isRecord(question) && question.kind === "question_text";
    },
  };
}

/**
 * Those of the documents that the ledger never knew. What was published once and taken back since is no reason to hold a text
 * up: readers are not shown it, and have it again when it comes back.
 */
async function findNeverListed(trx: Knex.Transaction, wanted: readonly string[]): Promise<readonly string[]> {
  const known: unknown[] = await trx("ledger_publication").whereIn("document_id", wanted).distinct().pluck("document_id");
  return wanted.filter((id) => !known.includes(id));
}

async function findRows(strapi: Core.Strapi, target: UID.ContentType, ids: readonly string[]): Promise<readonly Fields[]> {
  const rows: unknown[] = await strapi.db.query(target).findMany({ where: { documentId: { $in: ids } }, orderBy: { id: "asc" } });
  return rows.map((row) => new Fields(row, target));
}

/** Of two that refer to each other one must be published first: it need not wait for the other. */
function refersTo(row: Fields, documentId: string): boolean {
  const references = row.value("references");
  return isRecord(references) && Object.values(references).some((ids) => Array.isArray(ids) && ids.includes(documentId));
}
