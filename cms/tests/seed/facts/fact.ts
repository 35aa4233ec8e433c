/** What a row of the table of facts is. Imports nothing, so that whoever opens pages can read the table too. */

export const languages = ["en", "ru"] as const;
type Language = (typeof languages)[number];
export type PerLanguage<Value> = Readonly<Record<Language, Value>>;

/** One fact: where the public API has it, and which words of the page say it. */
export interface Fact {
  readonly fact: string;
  /** What is asked for; see `subjects`. */
  readonly of: string;
  /** Where in the answer: names and indexes between dots; `*` stands for each of a list. */
  readonly at: string;
  /** The answer there, exactly. Either this or `says`. */
  readonly is?: PerLanguage<unknown>;
  /** Words that stand in the answer there. */
  readonly says?: PerLanguage<string>;
  /** Words that stand on the page, each by itself. Compare after `plainly`. */
  readonly page: PerLanguage<readonly string[]>;
}

/** A fact that is data: the answer, and how the page says it. */
export function data<Value>(
  of: string,
  fact: string,
  at: string,
  is: PerLanguage<Value>,
  page: PerLanguage<readonly string[]>,
): Fact {
  return { of, fact, at, is, page };
}

/** A fact that is told in words, the same on the page. */
export function told(of: string, fact: string, at: string, en: string, ru: string): Fact {
  return { of, fact, at, says: { en, ru }, page: { en: [en], ru: [ru] } };
}

/** A fact whose answer is words and nothing else: a name, or a list of them; the page has each. */
export function named<Words extends string | readonly string[]>(
  of: string,
  fact: string,
  at: string,
  en: Words,
  ru: Words,
): Fact {
  const words = (value: Words) => [value].flat();
  return { of, fact, at, is: { en, ru }, page: { en: words(en), ru: words(ru) } };
}

export const both = <Value>(value: Value): PerLanguage<Value> => ({ en: value, ru: value });

/** What stands at a place in an answer; `undefined` where there is nothing. */
export function readAt(answer: unknown, at: string): unknown {
  return at === "" ? answer : follow(answer, at.split("."));
}

function follow(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (step === "*") return Array.isArray(value) ? value.map((one: unknown) => follow(one, rest)) : undefined;
  const inner: unknown = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
  return follow(inner, rest);
}

/** Words as they are compared: one sign for all spaces, for all hyphens, for all quotation marks (each page sets its language's). */
export function plainly(words: string): string {
  return words
    .replaceAll("\u00AD", "")
    .replaceAll("\u2011", "-")
    .replace(/[«»„“”]/gu, '"')
    .replace(/[\s\u00A0\u202F\u2009]+/gu, " ")
    .trim();
}
