/** Formats of the page's language, as its message file names it for `Intl`: English dates are written as in en-GB. */
function useIntlLocale(): string {
  return useI18n().t("intl");
}

/** Writes calendar dates (`2016-04-15`) as people of the page's language do. */
export function useDateFormat(): (date: string) => string {
  // A calendar date has no time zone; read and written in UTC it stays the same day everywhere.
  const format = new Intl.DateTimeFormat(useIntlLocale(), { dateStyle: "long", timeZone: "UTC" });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}

/** Writes numbers, and counts of things with the right form of the word. */
export function useNumberFormat() {
  const { t } = useI18n();
  const format = new Intl.NumberFormat(useIntlLocale());
  return {
    number: (value: number) => format.format(value),
    /** @param key of a message that lists the forms of a word, with `{number}` where the number stands */
    count: (key: string, value: number) => t(key, { number: format.format(value) }, value),
  };
}

/** The page language's names of languages: "Russian", «русский». */
export function useLanguageNames(): (locale: string) => string {
  const names = new Intl.DisplayNames(useIntlLocale(), { type: "language" });
  return (locale) => names.of(locale) ?? locale;
}
