import memoize from "memoize";

/**
 * What the people of a country, and this newsroom's texts, call it, where `Intl` (CLDR) knows it by another name: by language,
 * then by ISO 3166-1 alpha-2.
 */
const preferred: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: { KG: "Кыргызстан" },
};

/** The names of countries in a language (BCP 47), by ISO 3166-1 alpha-2; a code that is none stands as it is. */
export const nameCountries = memoize((intl: string): ((code: string) => string) => {
  const names = new Intl.DisplayNames(intl, { type: "region" });
  const own = preferred[new Intl.Locale(intl).language] ?? {};
  return (code) => (/^[A-Z]{2}$/.test(code) ? (own[code] ?? names.of(code) ?? code) : code);
});
