/**
 * In which languages documents are published, and what a list reads of each language. The column `published_in` holds a document's
 * languages in each of its rows, so that what a language lacks is found along an index and not by looking for what is missing.
 */
import { fallbackOrder, isLocaleTag, type LocaleTag } from "@parasol/shared";
import type { PublicationList } from "./publication-list.js";

/** What a list has in one language. */
export interface Strand {
  readonly locale: LocaleTag;
  /** Only documents that are published in exactly these languages, as the ledger keeps them; `null`: whatever else they are published in. */
  readonly publishedIn: string | null;
}

/** Languages as the column holds them. Those that the newsroom no longer has do not count: nothing in them is served. */
export function joinLanguages(locales: readonly string[]): string {
  return [...new Set(locales)].filter(isLocaleTag).toSorted().join(" ");
}

/**
 * What a list is read from: everything in its own language and, where others may stand in, from each of them the documents that no
 * earlier language has. Each set of languages is a strand of its own, because an index has an order only within one: with two
 * languages that is one strand more, with three it is three.
 */
export function strandsOf({ locale, fallback }: Pick<PublicationList, "locale" | "fallback">): readonly Strand[] {
  const own = { locale, publishedIn: null };
  if (fallback === "NONE") return [own];
  const [, ...others] = fallbackOrder(locale);
  return [
    own,
    ...others.flatMap((other, place) =>
      subsets(others.slice(place + 1)).map((later) => ({ locale: other, publishedIn: joinLanguages([other, ...later]) })),
    ),
  ];
}

function subsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return values.reduce<readonly (readonly Value[])[]>((all, value) => [...all, ...all.map((set) => [...set, value])], [[]]);
}
