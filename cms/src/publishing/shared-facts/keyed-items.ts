/**
 * Keyed items: reports, priorities, decisions, answers, roles, advisories. Strapi gives each language a list of its own; the
 * key that we put into every item says which of them are one. What all languages share of an item is the same in all of them,
 * and so is the order; the words are each language's own.
 *
 * - An item that is added in one language appears in the drafts of the others, without words.
 * - An item that is removed in one language is flagged in the others, where its words stay until an editor removes it there
 *   too, or unticks the flag: then it comes back everywhere. Where it has no words it goes at once, for nothing is lost.
 */
import { randomBytes } from "node:crypto";
import { isRecord, type Fields } from "../../fields.js";
import type { KeyedField } from "../entries/shape.js";
import { shownTargets } from "../entries/shown-entries.js";

/** An item as it stands in a language's entry. */
export interface Item {
  readonly id: number;
  /** What sets it apart in its entry; made up for a row that has no key yet, or one that another row has. */
  readonly key: string;
  readonly hasKey: boolean;
  readonly isFlagged: boolean;
  /** By field name. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>>;
  /** Document ids by relation. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
}

/** An item as it shall stand. */
export interface PlannedItem {
  /** `null` when it is to be made. */
  readonly id: number | null;
  readonly key: string;
  readonly isFlagged: boolean;
  readonly shared: Readonly<Record<string, unknown>>;
  /** For one that is to be made; the words of others are never touched. */
  readonly words: Readonly<Record<string, unknown>>;
}

/** One language's items: of its draft, and of what is published of it. */
export interface LanguageItems {
  readonly locale: string;
  readonly draft: readonly Item[];
  readonly published: readonly Item[];
}

/** No full stop: keys stand in the paths of references. */
export const keyPattern = /^[A-Za-z0-9_-]{1,40}$/;

export function makeKey(): string {
  return randomBytes(8).toString("hex");
}

export function readItems(entry: Fields, { field, shared, words, relations }: KeyedField): readonly Item[] {
  const keys = new Set<string>();
  return entry.components(field).map((item) => {
    const stored = item.text("key");
    const hasKey = stored !== null && keyPattern.test(stored) && !keys.has(stored);
    const key = hasKey ? stored : makeKey();
    keys.add(key);
    return {
      id: item.requiredInteger("id"),
      key,
      hasKey,
      isFlagged: item.flag("removedElsewhere"),
      shared: pick(item, shared),
      words: pick(item, words),
      shown: Object.fromEntries(relations.map((relation) => [relation.name, shownTargets(item, relation)])),
    };
  });
}

function pick(item: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, item.value(name) ?? null]));
}

/**
 * The items of every draft after an edit.
 *
 * @param before The edited draft's items before the edit; `null` when the language was just added.
 * @param edited The edited language, as it is now.
 */
export function planItems(
  before: readonly Item[] | null,
  edited: LanguageItems,
  siblings: readonly LanguageItems[],
): ReadonlyMap<string, readonly PlannedItem[]> {
  const languages = [edited, ...siblings];
  const now = new Map(edited.draft.map((item) => [item.key, item]));
  const had = new Map((before ?? []).map((item) => [item.key, item]));
  const keys = inOrder(languages.map(({ draft }) => draft.map(({ key }) => key)));

  /** The languages that shall have an item. */
  const holders = (key: string): readonly LanguageItems[] => {
    const holding = languages.filter(({ draft }) => draft.some((item) => item.key === key));
    const own = now.get(key);
    if (own) return own.isFlagged && had.get(key)?.isFlagged === true ? holding : languages;
    if (before === null) return [edited, ...holding];
    return holding.filter(({ draft }) => draft.some((item) => item.key === key && !isWordless(item)));
  };

  const plan = new Map<string, PlannedItem[]>(languages.map(({ locale }) => [locale, []]));
  for (const key of keys) {
    const holding = holders(key);
    const shared = languages.flatMap(({ draft }) => draft.filter((item) => item.key === key))[0]?.shared ?? {};
    for (const language of holding) {
      const row = language.draft.find((item) => item.key === key);
      const words = row?.words ?? language.published.find((item) => item.key === key)?.words ?? {};
      plan.get(language.locale)?.push({
        id: row?.id ?? null,
        key,
        isFlagged: holding.length < languages.length,
        shared,
        words,
      });
    }
  }
  return plan;
}

/** One order from several: that of the first list, and between it what only the others have, each after the one it followed. */
function inOrder(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>((order, list) => insertMissing(order, list), []);
}

/** `order`, and what of `others` is missing in it, each after the nearest one before it that is there. */
export function insertMissing(order: readonly string[], others: readonly string[]): readonly string[] {
  const merged = [...new Set(order)];
  for (const [index, one] of others.entries()) {
    if (merged.includes(one)) continue;
    const follows = others.slice(0, index).findLast((earlier) => merged.includes(earlier));
    merged.splice(follows === undefined ? 0 : merged.indexOf(follows) + 1, 0, one);
  }
  return merged;
}

/** Whether nobody has written anything of its own into an item in this language. */
function isWordless({ words }: Item): boolean {
  return Object.values(words).every(isBlank);
}

/** Of a text with structure (Strapi's blocks), what counts is its text. */
function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isBlank);
  if (!isRecord(value)) return false;
  return "text" in value ? isBlank(value.text) : isBlank(value.children);
}
