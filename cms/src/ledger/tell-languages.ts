/** Writing down in which languages documents are published; see languages.ts. */
import type { Knex } from "knex";
import { joinLanguages } from "./languages.js";
import { isRow } from "./rows.js";

/** In which languages a document is published, with one that is about to be. */
export async function findLanguages(trx: Knex, documentId: string, coming: readonly string[] = []): Promise<string> {
  const rows: unknown[] = await trx("ledger_publication")
    .where({ document_id: documentId, state: "published" })
    .select("locale");
  return joinLanguages([...rows.filter(isRow).map((row) => String(row.locale)), ...coming]);
}

/** Tells a document's publications its languages. They are told by `counterparts`, which is read anew each time: no publication changes by it. */
export async function tellLanguages(trx: Knex, documentId: string, languages: string): Promise<void> {
  const told: number = await trx("ledger_publication")
    .where({ document_id: documentId, state: "published" })
    .whereRaw("published_in IS DISTINCT FROM ?", [languages])
    .update({ published_in: languages });
  if (told > 0) await trx("ledger_reference").where({ document_id: documentId }).update({ published_in: languages });
}

/**
 * Tells every document whose rows say something else: rows of a ledger that did not keep languages yet, rows that an older release has
 * written since, and rows of a newsroom that has gained or lost a language. Where all is told, nothing is written; else the head moves, because lists are
 * other ones then, and whoever keeps what was read must ask anew.
 */
export async function tellAllLanguages(db: Knex): Promise<void> {
  const found: unknown[] = await db("ledger_publication").select("document_id", "locale", "state", "published_in");
  const rows = found.filter(isRow);
  const isPublished = (row: Record<string, unknown>) => row.state === "published";
  const stale = [...grouped(rows.filter(isPublished), (row) => String(row.document_id))].flatMap(([id, own]) => {
    const languages = joinLanguages(own.map((row) => String(row.locale)));
    return own.every((row) => row.published_in === languages) ? [] : [{ id, languages }];
  });
  const isToldAnew = stale.length > 0 || rows.some((row) => !isPublished(row) && row.published_in !== null);
  for (const [languages, alike] of grouped(stale, (document) => document.languages)) {
    for (let start = 0; start < alike.length; start += 500) {
      const some = alike.slice(start, start + 500).map(({ id }) => id);
      await db("ledger_publication").whereIn("document_id", some).where({ state: "published" }).update({ published_in: languages });
    }
  }
  if (rows.some((row) => !isPublished(row) && row.published_in !== null)) {
    await db("ledger_publication").whereNot({ state: "published" }).update({ published_in: null });
  }
  const retold: number = await db("ledger_reference")
    .whereRaw(`published_in IS DISTINCT FROM ${ofItsPublication}`)
    .update({ published_in: db.raw(ofItsPublication) });
  if (isToldAnew || retold > 0) await db("ledger_head").where({ id: 1 }).increment("position", 1);
}

const ofItsPublication = `(SELECT p.published_in FROM ledger_publication p
  WHERE p.document_id = ledger_reference.document_id AND p.locale = ledger_reference.locale)`;

function grouped<Value>(values: readonly Value[], nameOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(nameOf(value));
    if (group) group.push(value);
    else groups.set(nameOf(value), [value]);
  }
  return groups;
}
