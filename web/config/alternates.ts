import { defaultLocale, fallbackOrder, type LocaleTag } from "@parasol/shared";

interface Alternate {
  /** A language, or `x-default` for readers of no particular one. */
  readonly hreflang: LocaleTag | "x-default";
  readonly path: string;
}

/**
 * The languages of a page for search engines: the same list on each of them and in the sitemap, so that they name each other.
 *
 * @param addresses the page in the languages that have it
 * @param byDefault where readers of no particular language are sent, where that is none of the addresses
 * @returns none for a page that has but one language
 */
export function listAlternates(
  addresses: readonly { readonly locale: LocaleTag; readonly path: string }[],
  byDefault?: string,
): readonly Alternate[] {
  if (addresses.length < 2) return [];
  const inOrder = fallbackOrder(defaultLocale).flatMap((tag) => addresses.filter(({ locale }) => locale === tag));
  const fallback = byDefault ?? inOrder[0]?.path;
  return [
    ...inOrder.map(({ locale, path }) => ({ hreflang: locale, path })),
    ...(fallback === undefined ? [] : [{ hreflang: "x-default", path: fallback } as const]),
  ];
}
