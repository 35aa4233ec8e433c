/** Single components that have words of their own in each language beside what all share: pictures. */
import type { Core, UID } from "@strapi/strapi";
import { Fields } from "../../fields.js";
import type { MixedField } from "../entries/shape.js";
import { contentOf, isIn, type ShownEntry } from "../entries/shown-entries.js";

/** What all languages share of a mixed component, by field: texts, numbers, and the ids of files. */
type MixedFacts = Readonly<Record<string, unknown>>;

/** Image and credit of a picture follow an edit; alt text and caption stay, whatever happens to the image. */
export async function carryMixed(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  mixed: MixedField,
  locale: string,
  isAdded: boolean,
  drafts: readonly ShownEntry[],
): Promise<boolean> {
  const edited = drafts.find(isIn(locale));
  if (!edited) return false;
  const own = mixedFacts(edited, mixed);
  const sibling = isAdded ? drafts.find((draft) => draft !== edited) : undefined;
  // What a language that was just added leaves empty, it takes from its siblings.
  const taken = sibling ? mixedFacts(sibling, mixed) : {};
  const facts = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value ?? taken[name] ?? null]));
  let isChanged = false;
  for (const draft of drafts) {
    if (contentOf(mixedFacts(draft, mixed)) === contentOf(facts)) continue;
    await writeMixed(strapi, uid, draft, mixed, facts);
    isChanged = true;
  }
  return isChanged;
}

/**
 * Takes out of entries the files that are not those of `leader`: what was taken out or replaced in one language must not stay
 * public in another. Nothing takes their place, because words said of one picture are not true of the next.
 */
export async function takeOtherFilesBack(
  strapi: Core.Strapi,
  mixed: MixedField,
  leader: ShownEntry,
  entries: readonly ShownEntry[],
): Promise<void> {
  const wanted = mixedFacts(leader, mixed);
  for (const entry of entries) {
    const present = entry.fields.component(mixed.field);
    const shown = mixedFacts(entry, mixed);
    const others = mixed.media.filter((name) => shown[name] !== null && shown[name] !== wanted[name]);
    if (!present || others.length === 0) continue;
    await strapi.db.query(mixed.component).update({
      where: { id: present.requiredInteger("id") },
      data: Object.fromEntries(others.map((name) => [name, null])),
    });
  }
}

function mixedFacts({ fields }: ShownEntry, { field, plain, media }: MixedField): MixedFacts {
  const component = fields.component(field);
  return Object.fromEntries([
    ...plain.map((name) => [name, component?.value(name) ?? null] as const),
    ...media.map((name) => [name, component?.component(name)?.requiredInteger("id") ?? null] as const),
  ]);
}

async function writeMixed(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  draft: ShownEntry,
  { field, component }: MixedField,
  facts: MixedFacts,
): Promise<void> {
  const present = draft.fields.component(field);
  if (present) {
    await strapi.db.query(component).update({ where: { id: present.requiredInteger("id") }, data: facts });
    return;
  }
  const created: unknown = await strapi.db.query(component).create({ data: facts });
  const id = new Fields(created, component).requiredInteger("id");
  await strapi.db.query(uid).update({
    where: { id: draft.id },
    data: { [field]: { id, __pivot: { field, component_type: component } } },
  });
}
