/** Plain fields and components that all languages share: Strapi carries them from one to the others, with gaps that are filled here. */
import type { Core, UID } from "@strapi/strapi";
import { isRecord } from "../../fields.js";
import type { Anatomy } from "../entries/anatomy.js";
import type { Shape } from "../entries/shape.js";
import { contentOf, type ShownEntry } from "../entries/shown-entries.js";

/** Shared plain fields that a language was added without, as what its siblings say; `null` where they say nothing. */
export type TakenOver = Readonly<Record<string, unknown>>;

/**
 * Gives a language that is about to be added what its siblings' drafts say for all and the form left out: Strapi would take
 * it from what is published, and then carry that to the drafts. Its form shows shared lists (contacts, figures) as empty until it
 * is saved, so what stands in one is an addition, not all there is.
 */
export function takeOver(shape: Shape, written: Record<string, unknown>, siblings: readonly ShownEntry[]): TakenOver {
  const sibling = siblings[0];
  if (!sibling) return {};
  const left = plainNames(shape).filter((name) => isEmpty(written[name]));
  const taken: Record<string, unknown> = Object.fromEntries(
    left.map((name) => [name, sibling.fields.value(name) ?? null]),
  );
  for (const component of shape.anatomy.components.filter(({ isShared }) => isShared)) {
    const { field, isRepeatable, anatomy } = component;
    const kept = withoutIds(sibling.fields.value(field) ?? null);
    const typed = written[field];
    if (isEmpty(typed)) taken[field] = kept;
    else if (isRepeatable && Array.isArray(kept) && Array.isArray(typed)) written[field] = unite(kept, typed, anatomy);
  }
  Object.assign(written, taken);
  return taken;
}

/** The rows of a list, and those typed that are not among them. */
function unite(kept: readonly unknown[], typed: readonly unknown[], { plain, words }: Anatomy): readonly unknown[] {
  const saying = (row: unknown) => contentOf([...plain, ...words].map((name) => (isRecord(row) ? (row[name] ?? null) : null)));
  const known = new Set(kept.map(saying));
  return [...kept, ...typed.filter((row) => !known.has(saying(row))).map(withoutIds)];
}

/** Shared plain fields of a type, without those that are ours. */
function plainNames({ anatomy }: Shape): readonly string[] {
  return anatomy.plain.filter((name) => name !== "references" && name !== "sharedRevision");
}

/** All that an entry says for every language in plain fields and shared components, so that two states of it can be told apart. */
export function sharedFactsOf(shape: Shape, { fields }: ShownEntry): string {
  return contentOf(sharedNames(shape).map((name) => fields.value(name) ?? null));
}

function sharedNames(shape: Shape): readonly string[] {
  return [...plainNames(shape), ...shape.anatomy.components.filter(({ isShared }) => isShared).map(({ field }) => field)];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function withoutIds(value: unknown): unknown {
  const copy: unknown = JSON.parse(contentOf(value));
  return copy;
}

/** Empties what Strapi took from a published entry although the drafts say nothing there: whether there was anything. */
export async function clearForgotten(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  shape: Shape,
  edited: ShownEntry,
  taken: TakenOver,
): Promise<boolean> {
  const names = plainNames(shape).filter((name) => taken[name] === null && !isEmpty(edited.fields.value(name)));
  if (names.length === 0) return false;
  const data = Object.fromEntries(names.map((name) => [name, null]));
  await strapi.db.query(uid).update({ where: { id: edited.id }, data });
  return true;
}

/**
 * Makes plain fields and shared components of all entries those of one of them: whether any differed. Strapi compares an edit
 * with any one row of the document, and forgets to carry a change that happens to say what that row says.
 *
 * Private seam: the service that Strapi itself calls when it does not forget.
 */
export async function evenOut(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  shape: Shape,
  leaderId: number,
  entries: readonly ShownEntry[],
): Promise<boolean> {
  const leader = entries.find(({ id }) => id === leaderId);
  if (!leader || entries.every((entry) => sharedFactsOf(shape, entry) === sharedFactsOf(shape, leader))) return false;
  const i18n = strapi.plugin("i18n");
  const populate: unknown = i18n.service("content-types").getNestedPopulateOfNonLocalizedAttributes(uid);
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id: leaderId }, populate });
  await i18n.service("localizations").syncNonLocalizedAttributes(row, strapi.contentType(uid));
  return true;
}
