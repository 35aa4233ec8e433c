/**
 * Writing to the ledger. Every function takes a transaction in which `lockLedger` was called first: positions then follow
 * commit order on both databases, and whoever polls after a position misses nothing.
 */
import type { Knex } from "knex";
import type { WithdrawalReason } from "@parasol/shared/contract";
import { areFoundAlready, listFound } from "./found-by.js";
import { ledgerChannel } from "./head-watch.js";
import { hashPath } from "./path-hash.js";
import type { Projected } from "./projected.js";
import { isRow, type RowKey } from "./rows.js";
import { findLanguages, tellLanguages } from "./tell-languages.js";

/** What a write needs to know of the world. */
export interface LedgerCircumstances {
  /** Secret under which addresses are hashed. */
  readonly pathKey: string;
  readonly now: () => Date;
}

/**
 * Takes the one lock of the ledger and holds it until the transaction ends. Take it before reading what is to be
 * projected: taken late, concurrent publishes of the same documents deadlock on PostgreSQL. It is an UPDATE that changes
 * nothing, because SQLite locks only for writing: after a mere SELECT another process could commit in between, and this
 * transaction would fail as "locked" at its first write.
 */
export async function lockLedger(trx: Knex.Transaction): Promise<void> {
  await trx("ledger_head")
    .where({ id: 1 })
    .update({ generation: trx.ref("generation") });
}

/** Records a publication as it is now. Writes nothing, and answers false, when nothing public of it changed. */
export async function recordPublication(
  trx: Knex.Transaction,
  publication: Projected,
  circumstances: LedgerCircumstances,
): Promise<boolean> {
  const key = { document_id: publication.documentId, locale: publication.locale };
  await rememberFiles(trx, key, publication.files);
  const today = toDate(circumstances.now());
  const firstDay = await firstPublishedOn(trx, key);
  const publishedAt = publication.datedOn ?? firstDay ?? today;
  const facts = {
    type: publication.type,
    state: "published",
    slug: publication.slug,
    published_at: publishedAt,
    sort_key: publication.sortKey ?? publishedAt,
    ends_at: publication.endsAt,
    rank: publication.rank,
    card: JSON.stringify(publication.card),
    body: publication.body && JSON.stringify(publication.body),
  };
  const found = listFound(publication);
  const languages = await findLanguages(trx, publication.documentId, [publication.locale]);
  const current: unknown = await trx("ledger_publication").where(key).first();
  if (isRow(current) && holdsAlready(current, facts) && (await areFoundAlready(trx, key, found))) {
    await tellLanguages(trx, publication.documentId, languages);
    return false;
  }

  const position = await nextPosition(trx);
  const firstPosition = isRow(current) && current.first_position !== null ? Number(current.first_position) : position;
  const row = {
    ...facts,
    position,
    // To be put on the site for the first time, dated to an earlier day, is no update.
    updated_at: firstDay === null && publishedAt < today ? publishedAt : today,
    first_position: firstPosition,
    published_in: languages,
    reason: null,
  };
  await trx("ledger_publication")
    .insert({ ...key, ...row })
    .onConflict(["document_id", "locale"])
    .merge(row);

  await trx("ledger_reference").where(key).delete();
  const references = found.map((reference) => ({
    ...key,
    ...reference,
    type: publication.type,
    published_at: publishedAt,
    sort_key: facts.sort_key,
    ends_at: facts.ends_at,
    first_position: firstPosition,
    published_in: languages,
  }));
  if (references.length > 0) await trx.batchInsert("ledger_reference", references, 50);
  await tellLanguages(trx, publication.documentId, languages);
  if (publication.slug !== null) {
    const path = { type: publication.type, ...key };
    await trx("ledger_path")
      .insert({
        path_hash: hashPath(circumstances.pathKey, publication.type, publication.locale, publication.slug),
        ...path,
      })
      .onConflict("path_hash")
      .merge(path);
  }
  await trx("ledger_history").insert({
    ...key,
    type: publication.type,
    position,
    state: "published",
    slug: publication.slug,
    published_at: publishedAt,
    recorded_at: circumstances.now().toISOString(),
    card: facts.card,
    body: facts.body,
  });
  return true;
}

/**
 * Replaces a publication by its withdrawal: text, title, slug and file references are erased; id, type, language, reason,
 * position and the keyed hashes of its addresses stay. Answers false when there is nothing to withdraw: what is withdrawn
 * already keeps its first reason.
 */
export async function recordWithdrawal(
  trx: Knex.Transaction,
  withdrawal: { readonly documentId: string; readonly locale: string; readonly reason: WithdrawalReason },
  circumstances: LedgerCircumstances,
): Promise<boolean> {
  const key = { document_id: withdrawal.documentId, locale: withdrawal.locale };
  const current: unknown = await trx("ledger_publication").where(key).first("state", "type");
  if (!isRow(current) || current.state === "withdrawn") return false;

  const position = await nextPosition(trx);
  const now = circumstances.now();
  await trx("ledger_publication")
    .where(key)
    .update({
      position,
      state: "withdrawn",
      slug: null,
      published_at: null,
      updated_at: toDate(now),
      sort_key: null,
      ends_at: null,
      first_position: null,
      published_in: null,
      rank: null,
      card: null,
      body: null,
      reason: withdrawal.reason,
    });
  await trx("ledger_reference").where(key).delete();
  await trx("ledger_file").where(key).delete();
  await tellLanguages(trx, withdrawal.documentId, await findLanguages(trx, withdrawal.documentId));
  await trx("ledger_history").insert({
    ...key,
    type: current.type,
    position,
    state: "withdrawn",
    recorded_at: now.toISOString(),
    reason: withdrawal.reason,
  });
  return true;
}

/** Compared with what is there, not by a hash: a later release that stores more then rewrites only what differs. */
function holdsAlready(current: Record<string, unknown>, facts: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(facts).every(([column, value]) => current[column] === value);
}

/** Kept even when nothing public changed: it also says which documents a file that may not be shown now belongs to. */
async function rememberFiles(trx: Knex.Transaction, key: RowKey, files: Projected["files"]): Promise<void> {
  const known: unknown[] = await trx("ledger_file").where(key).select("file_id", "name");
  const describe = (fileId: unknown, name: unknown) => `${String(fileId)} ${String(name)}`;
  const before = known.filter(isRow).map((row) => describe(row.file_id, row.name));
  const now = new Map(files.map((file) => [describe(file.fileId, file.name), file]));
  if (before.length === now.size && before.every((file) => now.has(file))) return;
  await trx("ledger_file").where(key).delete();
  const rows = [...now.values()].map((file) => ({ ...key, file_id: file.fileId, name: file.name }));
  if (rows.length > 0) await trx("ledger_file").insert(rows);
}

async function nextPosition(trx: Knex.Transaction): Promise<number> {
  const heads: unknown[] = await trx("ledger_head").where({ id: 1 }).increment("position", 1).returning("position");
  const head = heads[0];
  if (!isRow(head)) throw new Error("The ledger has no head row; its migrations have not run.");
  // Goes out with the commit, and once however often it is said in one transaction.
  if (isPostgres(trx)) await trx.raw(`NOTIFY ${ledgerChannel}`);
  return Number(head.position);
}

function isPostgres(db: Knex): boolean {
  const client: unknown = db.client;
  return isRow(client) && client.dialect === "postgresql";
}

async function firstPublishedOn(trx: Knex.Transaction, key: RowKey): Promise<string | null> {
  const first: unknown = await trx("ledger_history")
    .where({ ...key, state: "published" })
    .orderBy("id")
    .first("recorded_at");
  return isRow(first) ? String(first.recorded_at).slice(0, 10) : null;
}

function toDate(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
