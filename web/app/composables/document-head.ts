import memoize from "memoize";
import cyrillicFont from "@fontsource-variable/geologica/files/geologica-cyrillic-wght-normal.woff2?url";
import latinFont from "@fontsource-variable/geologica/files/geologica-latin-wght-normal.woff2?url";
import { localeTags, type LocaleTag } from "@parasol/shared";

/**
 * The part of the head that is the same on every page of a language: its tag, the fonts it begins with, the icon.
 *
 * @param isOfAllLanguages whether the page says the same in each language, and so begins with the fonts of all
 */
export function useDocumentHead(isOfAllLanguages = false): void {
  const locale = usePageLocale();
  const script = scriptOf(locale);
  const scripts = isOfAllLanguages ? localeTags.map(scriptOf) : [script];
  // Figures and punctuation come from the Latin file in every language.
  const fonts = scripts.includes("Cyrl") ? [latinFont, cyrillicFont] : [latinFont];

  useHead({
    // By the script the style sheet knows which faces to use.
    htmlAttrs: { lang: locale, "data-script": script },
    link: [
      ...fonts.map((href) => ({ rel: "preload", as: "font", type: "font/woff2", href, crossorigin: "anonymous" }) as const),
      { rel: "icon", type: "image/svg+xml", href: "/favicon.svg" },
    ],
    meta: [{ name: "color-scheme", content: "light dark" }],
  });
}

/** The script of a language, as ISO 15924 names it: `Cyrl`. */
const scriptOf = memoize((locale: LocaleTag): string => new Intl.Locale(locale).maximize().script ?? "Latn");
