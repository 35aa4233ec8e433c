/** Keyed items on their way in, before Strapi saves them. */
import { isRecord } from "../../fields.js";
import { keyPattern, makeKey, type Item } from "../shared-facts/keyed-items.js";
import type { KeyedField } from "../entries/shape.js";

/**
 * Items made fit to be saved. Each gets the row that has its key in this draft, so that what was not sent along stays as it is;
 * a fresh key if it has none, or one that another item of the form has already; and, if it is new in this language, what the
 * others already say of it for all.
 *
 * @param written What a form or a script sent: a list, unless Strapi is to refuse it.
 * @param own The items of the draft that is written.
 * @param elsewhere The items of the other drafts.
 */
export function completeItems(
  written: unknown,
  { shared }: KeyedField,
  own: readonly Item[],
  elsewhere: readonly Item[],
): unknown {
  if (!Array.isArray(written)) return written;
  const rows = findRows(written, own);
  const keys = new Set([...rows.values()].map(({ key }) => key));
  return written.map((item: unknown) => {
    if (!isRecord(item)) return item;
    const row = rows.get(item);
    if (row) return { ...item, id: row.id, key: row.key };
    const { id: _foreign, ...fields } = item;
    const isFresh = typeof item.key === "string" && keyPattern.test(item.key) && !keys.has(item.key);
    const key = isFresh ? String(item.key) : makeKey();
    keys.add(key);
    const counterpart = elsewhere.find((other) => other.key === key);
    const taken = shared.filter((name) => counterpart && (fields[name] ?? null) === null);
    return { ...fields, ...Object.fromEntries(taken.map((name) => [name, counterpart?.shared[name]])), key };
  });
}

/** The row that each item is about: the one that it names, or else the one that has its key. No row is for two items. */
function findRows(written: readonly unknown[], own: readonly Item[]): ReadonlyMap<Record<string, unknown>, Item> {
  const items = written.filter(isRecord);
  const rows = new Map<Record<string, unknown>, Item>();
  const claim = (item: Record<string, unknown>, row: Item | undefined) => {
    if (row && !rows.has(item) && ![...rows.values()].includes(row)) rows.set(item, row);
  };
  const named = new Map(own.map((row) => [String(row.id), row]));
  const keyed = new Map(own.map((row) => [row.key, row]));
  for (const item of items) claim(item, named.get(String(item.id)));
  for (const item of items) claim(item, keyed.get(String(item.key)));
  return rows;
}
