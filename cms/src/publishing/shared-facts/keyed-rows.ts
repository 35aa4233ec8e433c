/** Brings the rows of keyed items in line with each other. */
import type { Core, UID } from "@strapi/strapi";
import { Fields } from "../../fields.js";
import { planItems, readItems, type Item, type LanguageItems, type PlannedItem } from "./keyed-items.js";
import { shapeOf, type KeyedField } from "../entries/shape.js";
import { contentOf, isIn, loadShownEntries, type ShownEntry } from "../entries/shown-entries.js";

/**
 * Carries an edit of one language's items to the drafts of all: whether anything changed.
 *
 * @param was The edited draft before the edit; `null` when the language was just added.
 */
export async function carryItems(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  keyed: KeyedField,
  locale: string,
  was: ShownEntry | null,
  drafts: readonly ShownEntry[],
  published: readonly ShownEntry[],
): Promise<boolean> {
  const languages = drafts.map((draft): LanguageItems => {
    const shown = published.find(isIn(draft.locale));
    return {
      locale: draft.locale,
      draft: readItems(draft.fields, keyed),
      published: shown ? readItems(shown.fields, keyed) : [],
    };
  });
  const edited = languages.find((language) => language.locale === locale);
  if (!edited) return false;
  const siblings = languages.filter((language) => language !== edited);
  const plan = planItems(was && readItems(was.fields, keyed), edited, siblings);
  let isChanged = false;
  for (const draft of drafts) {
    const present = languages.find((language) => language.locale === draft.locale)?.draft ?? [];
    if (await writeItems(strapi, uid, draft.id, keyed, present, plan.get(draft.locale) ?? [])) isChanged = true;
  }
  return isChanged;
}

/** Takes the flags of removal from what no language lacks any more: after a language was deleted, or left out of a clone. */
export async function settleFlags(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<readonly ShownEntry[]> {
  const load = () => loadShownEntries(strapi, uid, documentId, "draft");
  const drafts = await load();
  let isChanged = false;
  for (const keyed of shapeOf(strapi, uid).keyed) {
    const lists = drafts.map((draft) => ({ draft, items: readItems(draft.fields, keyed) }));
    for (const { draft, items } of lists) {
      const isLacked = (key: string) => lists.some((list) => list.items.every((item) => item.key !== key));
      const planned = items.map((item) => ({ ...item, isFlagged: item.isFlagged && isLacked(item.key) }));
      if (await writeItems(strapi, uid, draft.id, keyed, items, planned)) isChanged = true;
    }
  }
  return isChanged ? load() : drafts;
}

/** Changes what differs and nothing else: whether anything did. */
export async function writeItems(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  entryId: number,
  { field, component }: KeyedField,
  present: readonly Item[],
  planned: readonly PlannedItem[],
): Promise<boolean> {
  const rows = strapi.db.query(component);
  const ids: number[] = [];
  let isChanged = false;
  for (const { id, key, isFlagged, shared, words } of planned) {
    const facts = { key, removedElsewhere: isFlagged, ...shared };
    const row = present.find((item) => item.id === id);
    if (!row) {
      const created: unknown = await rows.create({ data: { ...words, ...facts } });
      ids.push(new Fields(created, component).requiredInteger("id"));
      isChanged = true;
      continue;
    }
    ids.push(row.id);
    const isSame = row.hasKey && row.isFlagged === isFlagged && contentOf(row.shared) === contentOf(shared);
    if (isSame) continue;
    await rows.update({ where: { id: row.id }, data: facts });
    isChanged = true;
  }
  const before = present.map(({ id }) => id);
  if (ids.join() === before.join()) return isChanged;
  await strapi.db.query(uid).update({
    where: { id: entryId },
    data: { [field]: ids.map((id) => ({ id, __pivot: { field, component_type: component } })) },
  });
  for (const id of before) if (!ids.includes(id)) await rows.delete({ where: { id } });
  return true;
}
