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

/** Tells every document of a ledger that did not keep them yet. */
export async function tellAllLanguages(db: Knex): Promise<void> {
  const rows: unknown[] = await db("ledger_publication").where({ state: "published" }).select("document_id", "locale");
  const languagesOf = grouped(rows.filter(isRow), (row) => String(row.document_id));
  const documents = [...languagesOf].map(([id, own]) => ({ id, languages: joinLanguages(own.map((row) => String(row.locale))) }));
  for (const [languages, alike] of grouped(documents, (document) => document.languages)) {
    for (let start = 0; start < alike.length; start += 500) {
      const some = alike.slice(start, start + 500).map(({ id }) => id);
      await db("ledger_publication")
        .whereIn("document_id", some)
        .where({ state: "published" })
        .update({ published_in: languages });
      await db("ledger_reference").whereIn("document_id", some).update({ published_in: languages });
    }
  }
}

function grouped<Value>(values: readonly Value[], nameOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(nameOf(value));
    if (group) group.push(value);
    else groups.set(nameOf(value), [value]);
  }
  return groups;
}
