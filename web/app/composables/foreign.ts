/** The `lang` of a fragment: its language where that is not the page's own, otherwise no attribute. */
export function foreign(language: string | undefined, page: string): string | undefined {
  return language === page ? undefined : language;
}
