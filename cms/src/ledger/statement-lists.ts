/**
 * Lists of values in statements. They are filled up to a power of two, so that a statement exists in few lengths and the
 * database prepares each of them once.
 */
import type { Parameter } from "./database.js";

/** The values for `placeholders` of the same list: the first one fills up. */
export function padded<T extends Parameter>(values: readonly T[]): readonly Parameter[] {
  const filler = values[0] ?? null;
  const length = paddedLength(values.length);
  return [...values, ...Array.from({ length: length - values.length }, () => filler)];
}

export function placeholders(values: readonly Parameter[]): string {
  return Array.from({ length: paddedLength(values.length) }, () => "?").join(", ");
}

export function paddedLength(length: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, length)));
}

/** PostgreSQL refuses text with a NUL; nothing in the ledger has one, so what holds one need not be looked for. */
export function isStorable(given: string): boolean {
  return !given.includes("\0");
}

/** The text to look for; for text that nothing in the ledger has, one that nothing has either. */
export function toStorable(given: string): string {
  return isStorable(given) ? given : "";
}
