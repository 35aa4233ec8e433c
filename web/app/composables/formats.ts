import memoize from "memoize";
import { nameCountries } from "~~/config/country-names";
import { joinDays, writeDate, writeDays, writeOffset, type Period } from "~~/config/dates";
import { nameLanguages } from "~~/config/language-names";

/** Formats of the page's language, as its message file names it for `Intl`: English dates are written as in en-GB. */
function useIntlLocale(): string {
  return useI18n().t("intl");
}

/** Writes calendar dates (`2016-04-15`) as people of the page's language do. */
export function useDateFormat(): (date: string) => string {
  const intl = useIntlLocale();
  return (date) => writeDate(intl, date);
}

/** Writes when an event is: its days, and its times with their distance from UTC. */
export function useEventTime() {
  const intl = useIntlLocale();
  const { t } = useI18n();
  return {
    days: (period: Period) => writeDays(intl, period),
    daysAsText: (period: Period) => joinDays(writeDays(intl, period)),

    /** @returns `undefined` where no time is known @param isLocal whether the clocks are those of a place that is named beside it */
    times(period: Period, isLocal: boolean): string | undefined {
      const { startDate, startTime: start, endDate, endTime: end, timeZone } = period;
      if (period.precision !== "DAY" || !(start ?? end)) return undefined;
      const time = start && end ? t(startDate === endDate ? "event.time.range" : "event.time.span", { start, end }) : start ? t("event.time.from", { start }) : t("event.time.until", { end });
      const offset = writeOffset(timeZone, startDate, start ?? end ?? "") ?? timeZone;
      return t(isLocal ? "event.time.local" : "event.time.zoned", { time, offset });
    },
  };
}

const numberFormatsOf = memoize((intl: string) => ({
  format: new Intl.NumberFormat(intl),
  percents: new Intl.NumberFormat(intl, { style: "percent" }),
  megabytes: new Intl.NumberFormat(intl, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }),
  kilobytes: new Intl.NumberFormat(intl, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }),
}));

/** Writes numbers, and counts of things with the right form of the word. */
export function useNumberFormat() {
  const { t } = useI18n();
  const { format, percents, megabytes, kilobytes } = numberFormatsOf(useIntlLocale());
  return {
    number: (value: number) => format.format(value),
    /** @param value of a hundred: “80%”, «80 %» with a space that does not break */
    percent: (value: number) => percents.format(value / 100),
    /** @param key of a message that lists the forms of a word, with `{number}` where the number stands */
    count: (key: string, value: number) => t(key, { number: format.format(value) }, value),
    /** @param bytes in thousands, as files are sold */
    size: (bytes: number) => (bytes < 1_000_000 ? kilobytes.format(Math.max(1, bytes / 1000)) : megabytes.format(bytes / 1_000_000)),
  };
}

/** The page language's names of languages: "Russian", «русский». */
export function useLanguageNames(): (locale: string) => string {
  return nameLanguages(useIntlLocale());
}

/** The page language's names of countries, by ISO 3166-1 alpha-2; a code that is none stands as it is. */
export function useCountryNames(): (code: string) => string {
  return nameCountries(useIntlLocale());
}

/** The message for one of the contract's words (`event.status`, `HELD`); `undefined` for words that this site does not know yet. */
export function useWords(): (group: string, word: string) => string | undefined {
  const { t, te } = useI18n();
  return (group, word) => (te(`${group}.${word}`) ? t(`${group}.${word}`) : undefined);
}
