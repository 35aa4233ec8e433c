/**
 * The references of a document: to which documents it points, whatever the language. They are one flat map in the hidden field
 * `references`, from a path to document ids: `topics` for a relation of the document, `reports.k3x9….resource` for one of a
 * keyed item. A single relation is a list of at most one.
 *
 * Strapi's own relations are what the editor sees, and can only point at entries that exist in that language. A topic that has
 * no Russian name yet is missing from the Russian form, not from the document: what an editor changes is taken as a change,
 * and what she could not see is left alone.
 */
import type { Core, UID } from "@strapi/strapi";
import { isRecord, type Fields } from "../../fields.js";
import type { Relation } from "../entries/anatomy.js";
import { insertMissing, readItems } from "./keyed-items.js";
import { itemReference, type Shape } from "../entries/shape.js";
import { shownTargets, type ShownEntry } from "../entries/shown-entries.js";

export type References = Readonly<Record<string, readonly string[]>>;

/** Where a relation stands in an entry, and what its editor sees there. */
interface ShownRelation {
  readonly path: string;
  readonly relation: Relation;
  readonly targets: readonly string[];
  /** The row and the type of row that holds it. */
  readonly holder: { readonly uid: UID.Schema; readonly id: number };
}

export function referencesOf(fields: Fields): References {
  const references = fields.value("references");
  if (!isRecord(references)) return {};
  return Object.fromEntries(
    Object.entries(references).map(([path, ids]) => [
      path,
      Array.isArray(ids) ? ids.filter((id): id is string => typeof id === "string") : [],
    ]),
  );
}

export function shownRelations(
  uid: UID.ContentType,
  shape: Shape,
  { id, fields }: ShownEntry,
): readonly ShownRelation[] {
  const own = shape.relations.map((relation) => ({
    path: relation.name,
    relation,
    targets: shownTargets(fields, relation),
    holder: { uid, id },
  }));
  const ofItems = shape.keyed.flatMap((keyed) =>
    readItems(fields, keyed).flatMap((item) =>
      keyed.relations.map((relation) => ({
        path: itemReference(keyed.field, item.key, relation.name),
        relation,
        targets: item.shown[relation.name] ?? [],
        holder: { uid: keyed.component, id: item.id },
      })),
    ),
  );
  return [...own, ...ofItems];
}

/**
 * The references after an edit.
 *
 * @param kept Those before it, what the edited language cannot show among them.
 * @param before What its editor saw before; nothing, when the language was just added.
 * @param now What the edited draft shows.
 * @param others The document's other entries, drafts and published: while one of them has an item, its references are kept.
 */
export function mergeAllReferences(
  kept: References,
  before: readonly ShownRelation[],
  now: readonly ShownRelation[],
  others: readonly ShownRelation[],
): References {
  const merged = now.map(({ path, relation, targets }) => {
    const seen = before.find((one) => one.path === path)?.targets ?? [];
    const ids = mergeReferences(kept[path] ?? [], seen, targets);
    // Whoever chooses the one target of a relation replaces the one she could not see.
    return [path, relation.isSingle ? (targets.length > 0 ? targets : ids).slice(0, 1) : ids] as const;
  });
  const paths = new Set(now.map(({ path }) => path));
  const left = others.filter(({ path }) => !paths.has(path)).map(({ path }) => [path, kept[path] ?? []] as const);
  return Object.fromEntries([...merged, ...left].filter(([, ids]) => ids.length > 0));
}

/**
 * What the editor now sees, in her order, and between it what was kept and she could not see before, each after the one that
 * it followed.
 */
export function mergeReferences(
  kept: readonly string[],
  before: readonly string[],
  now: readonly string[],
): readonly string[] {
  const added = [...new Set(now)];
  const stays = kept.filter((id) => !before.includes(id) || added.includes(id));
  return insertMissing(added, stays);
}

/** Writes `references` into an entry and lets its editor see those of them that exist in its language: whether anything differed. */
export async function writeReferences(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  shape: Shape,
  entry: ShownEntry,
  references: References,
): Promise<boolean> {
  let isChanged = !isRecord(entry.fields.value("references")) || !isSame(referencesOf(entry.fields), references);
  if (isChanged) await strapi.db.query(uid).update({ where: { id: entry.id }, data: { references } });
  const relations = shownRelations(uid, shape, entry);
  const rows = await findRows(strapi, entry.locale, relations, references);
  for (const { path, relation, targets, holder } of relations) {
    const visible = (references[path] ?? []).filter((id) => rows.get(relation.target)?.has(id));
    if (visible.join() === targets.join()) continue;
    const set = visible.map((id) => ({ id: rows.get(relation.target)?.get(id) }));
    await strapi.db.query(holder.uid).update({ where: { id: holder.id }, data: { [relation.name]: { set } } });
    isChanged = true;
  }
  return isChanged;
}

function isSame(one: References, other: References): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path]?.join() === other[path]?.join());
}

/** Row ids of the drafts that are referred to and exist in a language, by type and document id. */
async function findRows(
  strapi: Core.Strapi,
  locale: string,
  relations: readonly ShownRelation[],
  references: References,
): Promise<ReadonlyMap<UID.ContentType, ReadonlyMap<string, number>>> {
  const found = new Map<UID.ContentType, ReadonlyMap<string, number>>();
  for (const target of new Set(relations.map(({ relation }) => relation.target))) {
    const paths = relations.filter(({ relation }) => relation.target === target).map(({ path }) => path);
    const wanted = [...new Set(paths.flatMap((path) => references[path] ?? []))];
    if (wanted.length === 0) continue;
    const rows: unknown[] = await strapi.db
      .query(target)
      .findMany({ where: { documentId: { $in: wanted }, locale, publishedAt: null }, select: ["id", "documentId"] });
    found.set(target, new Map(rows.filter(isRecord).map((row) => [String(row.documentId), Number(row.id)])));
  }
  return found;
}
