/** Reading what belongs to several documents at once: what they refer to, and their other languages. */
import { isLocaleTag, type LocaleTag } from "@parasol/shared";
import type { LedgerDatabase } from "./database.js";
import { isTypeName } from "./publication-types.js";
import { columns, text, textOrNull, toPublished, type BodiesWanted, type PublishedRow } from "./read-rows.js";
import { padded, placeholders } from "./statement-lists.js";
import type { PublicationTypeName } from "./stored.js";

export interface ReferenceRow {
  readonly documentId: string;
  readonly locale: string;
  readonly field: string;
  readonly target: string;
}

export interface CounterpartRow {
  readonly documentId: string;
  readonly type: PublicationTypeName;
  readonly locale: LocaleTag;
  readonly slug: string | null;
}

/** What these documents refer to in these languages, each field in its order. */
export async function listReferences(
  database: LedgerDatabase,
  documentIds: readonly string[],
  languages: readonly LocaleTag[],
): Promise<readonly ReferenceRow[]> {
  const rows = await database.select(
    `SELECT document_id, locale, field, target_id FROM ledger_reference
     WHERE document_id IN (${placeholders(documentIds)}) AND locale IN (${placeholders(languages)})
     ORDER BY document_id, locale, field, ordinal`,
    [...padded(documentIds), ...padded(languages)],
  );
  return rows.map((row) => ({
    documentId: text(row, "document_id"),
    locale: text(row, "locale"),
    field: text(row, "field"),
    target: text(row, "target_id"),
  }));
}

/** These documents in every language in which they are published. */
export async function listPublished(
  database: LedgerDatabase,
  documentIds: readonly string[],
  bodies: BodiesWanted,
): Promise<readonly PublishedRow[]> {
  const rows = await database.select(
    `SELECT ${columns(bodies)} FROM ledger_publication p
     WHERE p.document_id IN (${placeholders(documentIds)}) AND p.state = 'published'`,
    padded(documentIds),
  );
  return rows.flatMap(toPublished);
}

/** In which languages these documents are published, and under which slugs. */
export async function listCounterparts(
  database: LedgerDatabase,
  documentIds: readonly string[],
): Promise<readonly CounterpartRow[]> {
  const rows = await database.select(
    `SELECT document_id, type, locale, slug FROM ledger_publication
     WHERE document_id IN (${placeholders(documentIds)}) AND state = 'published'`,
    padded(documentIds),
  );
  return rows.flatMap((row) => {
    const locale = text(row, "locale");
    const type = text(row, "type");
    if (!isLocaleTag(locale) || !isTypeName(type)) return [];
    return [{ documentId: text(row, "document_id"), type, locale, slug: textOrNull(row, "slug") }];
  });
}
