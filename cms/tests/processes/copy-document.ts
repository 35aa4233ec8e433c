/** Many documents out of one, in the database itself: typing twenty thousand through the Document Service would take an hour. */
import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

type Row = Readonly<Record<string, unknown>>;

/** Rows in one statement; SQLite takes 32,766 values. */
const batch = 500;

/**
 * Copies a document of articles with its languages, drafts, publications and body, `count` times, each under an id, a title and an
 * address of its own. Relations are not copied. SQLite alone.
 *
 * @returns the ids of the copies
 */
export async function copyArticle(strapi: Core.Strapi, documentId: string, count: number): Promise<readonly string[]> {
  const copies = Array.from({ length: count }, (_, number) => `copy${String(number).padStart(20, "0")}`);
  await strapi.db.connection.transaction(async (trx) => {
    const entries: Row[] = await trx("articles").where({ document_id: documentId });
    const parts: Row[] = await trx("articles_cmps").whereIn("entity_id", entries.map(({ id }) => id as number));
    const tables = new Map(parts.map(({ component_type }) => [component_type, tableOf(strapi, String(component_type))]));
    const nextId = await countFrom(trx, ["articles", "articles_cmps", ...tables.values()]);
    const writers = new Map<string, Row[]>();
    const add = async (table: string, row: Row): Promise<number> => {
      const id = nextId(table);
      const rows = writers.get(table) ?? [];
      writers.set(table, rows);
      if (rows.push({ ...row, id }) === batch) await trx(table).insert(rows.splice(0));
      return id;
    };
    const components = new Map<Row, Row>();
    for (const part of parts) components.set(part, (await trx(tables.get(part.component_type) ?? "").where({ id: part.cmp_id }).first()) as Row);
    for (const [number, copy] of copies.entries()) {
      for (const entry of entries) {
        const entity = await add("articles", { ...entry, document_id: copy, title: `${String(entry.title)} ${number}`, slug: `${String(entry.slug)}-${number}` });
        for (const part of parts.filter(({ entity_id }) => entity_id === entry.id)) {
          const component = await add(tables.get(part.component_type) ?? "", components.get(part) ?? {});
          await add("articles_cmps", { ...part, entity_id: entity, cmp_id: component });
        }
      }
    }
    for (const [table, rows] of writers) if (rows.length > 0) await trx(table).insert(rows);
  });
  return copies;
}

function tableOf(strapi: Core.Strapi, component: string): string {
  return strapi.db.metadata.get(component).tableName;
}

async function countFrom(trx: Knex.Transaction, tables: readonly string[]): Promise<(table: string) => number> {
  const last = new Map<string, number>();
  for (const table of tables) last.set(table, Number((await trx(table).max("id as id").first())?.id ?? 0));
  return (table) => {
    const next = (last.get(table) ?? 0) + 1;
    last.set(table, next);
    return next;
  };
}
