/** Entries as editors see them: whole, with those shared relations that exist in their language. */
import type { Core, UID } from "@strapi/strapi";
import { Fields } from "../../fields.js";
import { shapeOf } from "./shape.js";

export interface ShownEntry {
  readonly id: number;
  readonly locale: string;
  readonly fields: Fields;
  /** Everything it says, so that two states of it can be told apart; not who saved it when, nor which rows its parts have. */
  readonly content: string;
}

/** The drafts of a document, or its published entries: one per language. */
export async function loadShownEntries(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  status: "draft" | "published",
): Promise<readonly ShownEntry[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: status === "draft" ? null : { $notNull: true } },
    populate: shapeOf(strapi, uid).populateShown,
    orderBy: { locale: "asc" },
  });
  return rows.map((row) => {
    const fields = new Fields(row, `${status} ${documentId}`);
    return { id: fields.requiredInteger("id"), locale: fields.requiredText("locale"), fields, content: contentOf(row) };
  });
}

export function isIn(locale: string): (entry: ShownEntry) => boolean {
  return (entry) => entry.locale === locale;
}

/** Document ids of a relation, as its editor sees it. */
export function shownTargets(
  fields: Fields,
  { name, isSingle }: { name: string; isSingle: boolean },
): readonly string[] {
  const target = isSingle ? fields.component(name) : null;
  const targets = isSingle ? (target ? [target] : []) : fields.components(name);
  return targets.map((one) => one.requiredText("documentId"));
}

/** Rows of components are made anew when Strapi carries them over, so their ids say nothing. */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (silent.has(key) ? undefined : part)) ?? "null";
}

const silent: ReadonlySet<string> = new Set(["id", "createdAt", "updatedAt", "publishedAt", "revision", "sharedRevision"]);
