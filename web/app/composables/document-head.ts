import cyrillicFont from "@fontsource-variable/geologica/files/geologica-cyrillic-wght-normal.woff2?url";
import latinFont from "@fontsource-variable/geologica/files/geologica-latin-wght-normal.woff2?url";

/** The part of the head that is the same on every page of a language: its tag, the fonts it begins with, the icon. */
export function useDocumentHead(): void {
  const locale = usePageLocale();
  // Figures and punctuation come from the Latin file in every language.
  const { script = "Latn" } = new Intl.Locale(locale).maximize();
  const fonts = script === "Cyrl" ? [latinFont, cyrillicFont] : [latinFont];

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
