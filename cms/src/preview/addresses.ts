/** Where on the site a document would be seen. */
import type { Core } from "@strapi/strapi";
import { homePath, pathsOfOthers, publicationPaths, type LocaleTag } from "@parasol/shared";
import type { Knex } from "knex";
import { Fields, isRecord } from "../fields.js";
import { isTypeName } from "../ledger/publication-types.js";
import type { PublicationTypeName } from "../ledger/stored.js";
import { publicTypes } from "../publishing/public-types.js";
import type { Preview } from "./token.js";

type TypeWithPage = keyof typeof publicationPaths & PublicationTypeName;

/**
 * The path of its page; of a type without one, of the newest page that names it, or of the list where it stands. `null`: there is no
 * such draft (or publication) in this language.
 */
export async function findAddress(
  strapi: Core.Strapi,
  { type, documentId, status }: Pick<Preview, "type" | "documentId" | "status">,
  locale: LocaleTag,
): Promise<string | null> {
  const publishedAt = status === "draft" ? null : { $notNull: true };
  const row: unknown = await strapi.db.query(publicTypes[type]).findOne({ where: { documentId, locale, publishedAt } });
  if (!isRecord(row)) return null;
  const fields = new Fields(row, `${type} ${documentId} (${locale})`);
  const slug = fields.text("slug");
  if (hasPage(type)) return slug === null ? homePath(locale) : publicationPaths[type](locale, slug);
  const naming = type === "contributor" || type === "question" ? await findNamingPage(strapi.db.connection, documentId, locale) : null;
  return naming ?? pathsOfOthers[type](locale, fields.text("code"));
}

async function findNamingPage(connection: Knex, documentId: string, locale: LocaleTag): Promise<string | null> {
  const row: unknown = await connection("ledger_reference as r")
    .join("ledger_publication as p", (on) => on.on("p.document_id", "r.document_id").andOn("p.locale", "r.locale"))
    .where({ "r.target_id": documentId, "r.locale": locale })
    .whereNotNull("p.slug")
    .orderBy("p.position", "desc")
    .first("p.type", "p.slug");
  if (!isRecord(row) || typeof row.type !== "string" || typeof row.slug !== "string") return null;
  return isTypeName(row.type) && hasPage(row.type) ? publicationPaths[row.type](locale, row.slug) : null;
}

function hasPage(type: PublicationTypeName): type is TypeWithPage {
  return Object.hasOwn(publicationPaths, type);
}
