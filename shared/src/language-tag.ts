/** Names of languages (BCP 47, https://www.rfc-editor.org/info/bcp47), as they are published and as they stand in addresses. */

/**
 * A tag as it is customarily written (`uz-cyrl`: `uz-Cyrl`); `null` for what is none. A language is named by two or three
 * letters, so that "english" is none.
 */
export function readLanguageTag(typed: string): string | null {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(typed)) return null;
  try {
    return Intl.getCanonicalLocales(typed)[0] ?? null;
  } catch {
    return null;
  }
}
