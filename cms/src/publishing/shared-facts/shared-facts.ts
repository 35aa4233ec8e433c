/**
 * Keeps what all languages of a document share the same in every language's draft: plain fields and shared components
 * (plain-facts.ts), shared fields inside localised components (mixed-facts.ts), keyed items (keyed-items.ts), and relations
 * (references.ts).
 *
 * Published entries are touched by publishing alone: Strapi carries plain fields from the entry that is published to those of
 * the other languages, and so the shared facts of keyed items are carried too.
 */
import type { Core, UID } from "@strapi/strapi";
import { readItems } from "./keyed-items.js";
import { carryItems, settleFlags, writeItems } from "./keyed-rows.js";
import { carryMixed, takeOtherFilesBack } from "./mixed-facts.js";
import { clearForgotten, evenOut, type TakenOver } from "./plain-facts.js";
import { mergeAllReferences, referencesOf, shownRelations, writeReferences } from "./references.js";
import { shapeOf, type Shape } from "../entries/shape.js";
import { contentOf, isIn, loadShownEntries, type ShownEntry } from "../entries/shown-entries.js";

/**
 * Carries what changed between `before` and the draft as it is now into the drafts of the other languages: the drafts, as they
 * then are.
 *
 * @param before The document's drafts before the edit. To be read before Strapi acts: discarding a draft, for one, brings back
 * references that the document no longer has.
 */
export async function carrySharedFacts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  before: readonly ShownEntry[],
  taken: TakenOver,
): Promise<readonly ShownEntry[]> {
  const shape = shapeOf(strapi, uid);
  const load = () => loadShownEntries(strapi, uid, documentId, "draft");
  let drafts = await load();
  const edited = drafts.find(isIn(locale));
  if (!edited) return drafts;
  if (await clearForgotten(strapi, uid, shape, edited, taken)) drafts = await load();
  if (await evenOut(strapi, uid, shape, edited.id, drafts)) drafts = await load();
  const was = before.find(isIn(locale)) ?? null;
  const published = shape.keyed.length > 0 ? await loadShownEntries(strapi, uid, documentId, "published") : [];
  let isChanged = false;
  for (const mixed of shape.mixed) {
    if (await carryMixed(strapi, uid, mixed, locale, was === null, drafts)) isChanged = true;
  }
  for (const keyed of shape.keyed) {
    if (await carryItems(strapi, uid, keyed, locale, was, drafts, published)) isChanged = true;
  }
  if (isChanged) drafts = await load();
  if (!hasReferences(shape)) return drafts;
  const shown = (entries: readonly ShownEntry[]) => entries.flatMap((entry) => shownRelations(uid, shape, entry));
  const keeper = was ?? before[0];
  const references = mergeAllReferences(
    keeper ? referencesOf(keeper.fields) : {},
    was ? shown([was]) : [],
    shown(drafts.filter(isIn(locale))),
    shown([...drafts.filter((draft) => draft.locale !== locale), ...published]),
  );
  let isReferring = false;
  for (const draft of drafts) {
    if (await writeReferences(strapi, uid, shape, draft, references)) isReferring = true;
  }
  return isReferring ? load() : drafts;
}

/** Gives a clone the references of its original, with what was changed in the act of cloning: its languages. */
export async function cloneSharedFacts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  originals: readonly ShownEntry[],
  cloneId: string,
): Promise<readonly string[]> {
  const shape = shapeOf(strapi, uid);
  const clones = await settleFlags(strapi, uid, cloneId);
  const languages = clones.map(({ locale }) => locale);
  if (!hasReferences(shape)) return languages;
  let references = originals[0] ? referencesOf(originals[0].fields) : {};
  for (const clone of clones) {
    const original = originals.find(isIn(clone.locale));
    const others = clones.filter((other) => other !== clone).flatMap((other) => shownRelations(uid, shape, other));
    references = mergeAllReferences(
      references,
      original ? shownRelations(uid, shape, original) : [],
      shownRelations(uid, shape, clone),
      others,
    );
  }
  for (const clone of clones) await writeReferences(strapi, uid, shape, clone, references);
  return languages;
}

/**
 * After publishing: what was published says for all what its draft says, references among it; the entries of the other
 * languages that are public already say so too. Their words, and which items they have, are theirs until they are published;
 * but a picture that was taken out or replaced, and an item with a visibility that was removed, leave them at once.
 */
export async function publishSharedFacts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  known: readonly number[],
): Promise<void> {
  const shape = shapeOf(strapi, uid);
  const load = () => loadShownEntries(strapi, uid, documentId, "published");
  const isNew = ({ id }: ShownEntry) => !known.includes(id);
  let entries = await load();
  const first = entries.find(isNew);
  if (!first) return;
  if (await evenOut(strapi, uid, shape, first.id, entries)) entries = await load();
  for (const mixed of shape.mixed) await takeOtherFilesBack(strapi, mixed, first, entries);
  const draft = (await loadShownEntries(strapi, uid, documentId, "draft")).find(isIn(first.locale));
  const references = hasReferences(shape) ? draft?.fields.value("references") : undefined;
  for (const entry of entries) {
    if (references !== undefined && contentOf(references) !== contentOf(entry.fields.value("references"))) {
      await strapi.db.query(uid).update({ where: { id: entry.id }, data: { references } });
    }
    if (!draft) continue;
    for (const keyed of shape.keyed) {
      const items = readItems(entry.fields, keyed);
      const facts = new Map(readItems(draft.fields, keyed).map(({ key, shared }) => [key, shared]));
      const remaining = keyed.shared.includes("visibility") ? items.filter(({ key }) => facts.has(key)) : items;
      const planned = remaining.map((item) => ({ ...item, shared: facts.get(item.key) ?? item.shared }));
      await writeItems(strapi, uid, entry.id, keyed, items, planned);
    }
  }
}

function hasReferences({ anatomy }: Shape): boolean {
  return anatomy.plain.includes("references");
}
