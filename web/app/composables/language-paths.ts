import { localeTags, type LocaleTag } from "@parasol/shared";

/** A page in one language. */
export interface PageAddress {
  readonly locale: LocaleTag;
  readonly path: string;
}

interface TextWithCounterparts {
  readonly locale: LocaleTag;
  readonly slug: string;
  readonly counterparts: readonly { readonly locale: LocaleTag; readonly slug: string | null }[];
}

/** Addresses of a page that every language has. */
export function inEveryLanguage(path: (locale: LocaleTag) => string): PageAddress[] {
  return localeTags.map((locale) => ({ locale, path: path(locale) }));
}

/** Addresses of a text in the languages in which it exists. */
export function inItsLanguages(text: TextWithCounterparts, path: (locale: LocaleTag, slug: string) => string): PageAddress[] {
  return [text, ...text.counterparts].flatMap(({ locale, slug }) =>
    slug === null ? [] : [{ locale, path: path(locale, slug) }],
  );
}

/** Where the language switch leads: to the same page where a language has it, otherwise to the address given for it. */
export function switchAddresses(existing: readonly PageAddress[], otherwise: (locale: LocaleTag) => string): PageAddress[] {
  return localeTags.map(
    (locale) => existing.find((address) => address.locale === locale) ?? { locale, path: otherwise(locale) },
  );
}
