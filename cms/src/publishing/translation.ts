/**
 * How each language of a document stands towards the one it was written in first. Strapi's `updatedAt` cannot tell: saving a
 * shared field raises it in every language. So the words themselves are compared, by hash.
 *
 * A translation is made from the source as it was when the translation was last worked on: when its own words change, or when
 * it is published again while the source stays as it is (an editor says: "still right"). Publishing both together with words
 * changed in the source alone leaves the translation outdated.
 */
import type { Knex } from "knex";
import type { StoredTranslation } from "../ledger/stored.js";
import { isRecord } from "../fields.js";

/** What of a published entry decides its standing. */
export interface TranslatedEntry {
  readonly locale: string;
  /** Tells one act of publishing from the next. */
  readonly publishedAt: string;
  readonly wordsHash: string;
  readonly method: StoredTranslation["method"];
}

/** What is remembered of a language between two projections. */
export interface TranslationMemory {
  readonly wordsHash: string;
  /** The source's `wordsHash` that the text was made from; `null` for the source, and while no source is published. */
  readonly basisHash: string | null;
  readonly publishedAt: string;
  readonly outdatedSince: string | null;
}

export interface Standing {
  readonly translation: StoredTranslation;
  readonly memory: TranslationMemory;
}

export function weighTranslations(
  sourceLocale: string,
  entries: readonly TranslatedEntry[],
  remembered: ReadonlyMap<string, TranslationMemory>,
  today: string,
): ReadonlyMap<string, Standing> {
  const source = entries.find((entry) => entry.locale === sourceLocale);
  const sourceChanged = source !== undefined && remembered.get(sourceLocale)?.wordsHash !== source.wordsHash;
  return new Map(
    entries.map((entry) => {
      const before = remembered.get(entry.locale);
      const basisHash = entry === source ? null : basisOf(entry, before, source?.wordsHash ?? null, sourceChanged);
      const outdated = basisHash !== null && source !== undefined && basisHash !== source.wordsHash;
      const outdatedSince = outdated ? (before?.outdatedSince ?? today) : null;
      return [
        entry.locale,
        {
          translation: {
            sourceLocale,
            status: entry.locale === sourceLocale ? "ORIGINAL" : outdated ? "OUTDATED" : "CURRENT",
            since: outdatedSince,
            method: entry.locale === sourceLocale ? null : entry.method,
          },
          memory: { wordsHash: entry.wordsHash, basisHash, publishedAt: entry.publishedAt, outdatedSince },
        },
      ];
    }),
  );
}

function basisOf(
  entry: TranslatedEntry,
  before: TranslationMemory | undefined,
  sourceHash: string | null,
  sourceChanged: boolean,
): string | null {
  if (sourceHash === null) return before?.basisHash ?? null;
  if (!before || before.basisHash === null) return sourceHash;
  const reworded = before.wordsHash !== entry.wordsHash;
  const confirmed = before.publishedAt !== entry.publishedAt && !sourceChanged;
  return reworded || confirmed ? sourceHash : before.basisHash;
}

export async function readTranslationMemory(
  trx: Knex.Transaction,
  documentId: string,
): Promise<ReadonlyMap<string, TranslationMemory>> {
  const rows: unknown[] = await trx("ledger_translation").where({ document_id: documentId });
  return new Map(
    rows.filter(isRecord).map((row) => [
      String(row.locale),
      {
        wordsHash: String(row.text_hash),
        basisHash: row.basis_hash === null ? null : String(row.basis_hash),
        publishedAt: String(row.entry_published_at),
        outdatedSince: row.outdated_since === null ? null : String(row.outdated_since),
      },
    ]),
  );
}

/** Keeps what is known of the languages that are published; forgets a document of which nothing is left. */
export async function writeTranslationMemory(
  trx: Knex.Transaction,
  documentId: string,
  memories: ReadonlyMap<string, TranslationMemory>,
): Promise<void> {
  for (const [locale, memory] of memories) {
    const row = {
      text_hash: memory.wordsHash,
      basis_hash: memory.basisHash,
      entry_published_at: memory.publishedAt,
      outdated_since: memory.outdatedSince,
    };
    await trx("ledger_translation")
      .insert({ document_id: documentId, locale, ...row })
      .onConflict(["document_id", "locale"])
      .merge(row);
  }
}

export async function forgetTranslations(trx: Knex.Transaction, documentId: string): Promise<void> {
  await trx("ledger_translation").where({ document_id: documentId }).delete();
}
