/** Finding documents in the ledger, one statement each, the same for SQLite and PostgreSQL. */
import type { LocaleTag } from "@parasol/shared";
import type { LedgerDatabase } from "./database.js";
import {
  columns,
  integer,
  text,
  toLedgerRow,
  toPublished,
  type BodiesWanted,
  type LedgerRow,
  type PublishedRow,
} from "./read-rows.js";
import { isStorable, padded, placeholders } from "./statement-lists.js";
import type { PublicationTypeName } from "./stored.js";

/** The ledger's generation and last position; cursors are made of them. */
export interface LedgerHead {
  readonly generation: string;
  readonly position: number;
}

/** An address that a publication of the type once had, or has. */
interface PathOwner {
  readonly hash: string;
  readonly documentId: string;
  readonly locale: string;
}

export async function readHead(database: LedgerDatabase): Promise<LedgerHead> {
  const [head] = await database.select("SELECT generation, position FROM ledger_head WHERE id = 1", []);
  if (!head) throw new Error("The ledger has no head row.");
  return { generation: text(head, "generation"), position: integer(head, "position") };
}

/** The publications of a type that have this slug now, at most one per language. */
export async function findBySlug(
  database: LedgerDatabase,
  type: PublicationTypeName,
  slug: string,
  languages: readonly LocaleTag[],
  bodies: BodiesWanted,
): Promise<readonly PublishedRow[]> {
  if (!isStorable(slug)) return [];
  const rows = await database.select(
    `SELECT ${columns(bodies)} FROM ledger_publication p
     WHERE p.type = ? AND p.locale IN (${placeholders(languages)}) AND p.slug = ? AND p.state = 'published'`,
    [type, ...padded(languages), slug],
  );
  return rows.flatMap(toPublished);
}

/** Whose addresses these are or last were, by their keyed hashes (`hashPath`). */
export async function findPathOwners(
  database: LedgerDatabase,
  hashes: readonly string[],
): Promise<readonly PathOwner[]> {
  const rows = await database.select(
    `SELECT path_hash, document_id, locale FROM ledger_path WHERE path_hash IN (${placeholders(hashes)})`,
    padded(hashes),
  );
  return rows.map((row) => ({
    hash: text(row, "path_hash"),
    documentId: text(row, "document_id"),
    locale: text(row, "locale"),
  }));
}

/** Everything the ledger holds of a document: one row per language, published or withdrawn. */
export async function findDocument(
  database: LedgerDatabase,
  type: PublicationTypeName,
  documentId: string,
  bodies: BodiesWanted,
): Promise<readonly LedgerRow[]> {
  if (!isStorable(documentId)) return [];
  const rows = await database.select(
    `SELECT ${columns(bodies)} FROM ledger_publication p WHERE p.document_id = ? AND p.type = ?`,
    [documentId, type],
  );
  return rows.flatMap(toLedgerRow);
}

/**
 * Every publication of one type in one of these languages, in the editors' order; of documents without rank, the oldest first. The type, which
 * never comes from a request, stands in the statement itself: PostgreSQL plans each statement once, and one type has a few publications and another tens of thousands.
 */
export async function listInOrder(
  database: LedgerDatabase,
  type: PublicationTypeName,
  languages: readonly LocaleTag[],
  bodies: BodiesWanted,
): Promise<readonly PublishedRow[]> {
  // Of other types than this nothing is read, and each choice of them would be a statement of its own.
  const body = new Set(bodies.has(type) ? [type] : []);
  const rows = await database.select(
    `SELECT ${columns(body)} FROM ledger_publication p
     WHERE p.type = '${type}' AND p.locale IN (${placeholders(languages)}) AND p.state = 'published'
     ORDER BY p.rank IS NULL, p.rank, p.first_position`,
    padded(languages),
  );
  return rows.flatMap(toPublished);
}
