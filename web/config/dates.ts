/**
 * Dates as people of a language write them. `intl` is the tag that the language's message file names for `Intl`. To make one of its
 * formatters takes some hundred times as long as to use it, so each is made once.
 */
import memoize from "memoize";

/** When an event is: calendar dates and times of day, by the clocks of its zone; see `EventPeriod` in the contract. */
export interface Period {
  readonly precision: string;
  readonly startDate: string;
  readonly startTime: string | null;
  readonly endDate: string;
  readonly endTime: string | null;
  readonly timeZone: string;
}

/** Words for a moment or a span of days, with the machine's form of each (HTML's `datetime`). */
export interface WrittenDays {
  readonly start: WrittenDay;
  /** What stands between the two, spaces included. */
  readonly between: string;
  readonly end: WrittenDay | undefined;
}

interface WrittenDay {
  readonly text: string;
  readonly datetime: string;
}

/** A calendar date has no time zone; read and written in UTC it stays the same day everywhere. */
const asCalendar = { timeZone: "UTC" } as const;

const precisions = {
  DAY: { formatIn: formatsOf({ dateStyle: "long", ...asCalendar }), length: "2016-04-11".length },
  MONTH: { formatIn: formatsOf({ month: "long", year: "numeric", ...asCalendar }), length: "2016-04".length },
  YEAR: { formatIn: formatsOf({ year: "numeric", ...asCalendar }), length: "2016".length },
} as const;

function formatsOf(options: Intl.DateTimeFormatOptions): (intl: string) => Intl.DateTimeFormat {
  return memoize((intl: string) => new Intl.DateTimeFormat(intl, options));
}

/** @param date ISO 8601, `2016-04-15` */
export function writeDate(intl: string, date: string): string {
  return spellOut(intl, precisions.DAY.formatIn(intl).format(toInstant(date)));
}

/** The days of an event as exactly as they are known: “11–14 April 2016”, «апрель 2016 года», “2012”. */
export function writeDays(intl: string, { precision, startDate, endDate }: Pick<Period, "precision" | "startDate" | "endDate">): WrittenDays {
  const { formatIn, length } = precision === "MONTH" || precision === "YEAR" ? precisions[precision] : precisions.DAY;
  const formatter = formatIn(intl);
  const [start, end] = [startDate.slice(0, length), endDate.slice(0, length)];
  if (start === end) {
    return { start: { text: spellOut(intl, formatter.format(toInstant(startDate)), "год"), datetime: start }, between: "", end: undefined };
  }

  const whole = formatter.formatRangeToParts(toInstant(startDate), toInstant(endDate));
  const firstOfEnd = whole.findIndex(({ source }) => source === "endRange");
  const lastOfStart = whole.findLastIndex(({ source }, index) => source === "startRange" && index < firstOfEnd);
  const join = (from: number, to: number) => whole.slice(from, to).map(({ value }) => value).join("");
  // The separator may carry a word that belongs to the start: “2016 г. – 2 января 2017 г.”
  const [before = "", after = ""] = join(lastOfStart + 1, firstOfEnd).split(/[\s\u2009]*[–—-][\s\u2009]*/);
  const startText = spellOut(intl, join(0, lastOfStart + 1) + before);
  const endText = spellOut(intl, after + join(firstOfEnd, whole.length), "годы");
  // Two numbers stand close; where words meet, there is air around the dash, which is longer in Russian.
  const isClose = /^\d+$/.test(startText);
  const dash = intl.startsWith("ru") ? "—" : "–";
  return { start: { text: startText, datetime: start }, between: isClose ? "–" : `\u00A0${dash} `, end: { text: endText, datetime: end } };
}

/** All of it as plain text. */
export function joinDays({ start, between, end }: WrittenDays): string {
  return `${start.text}${between}${end?.text ?? ""}`;
}

/**
 * How far a zone's clocks are from UTC at a time by those clocks, e.g. `UTC+3` or `UTC+5:30`.
 *
 * @returns `undefined` for a zone that nobody here knows
 */
export function writeOffset(timeZone: string, date: string, time: string): string | undefined {
  const offset = findOffset(timeZone, date, time);
  return offset === undefined ? undefined : `UTC${offset}`.replace("-", "−");
}

/**
 * A day, month or year of an event as machines read it (ISO 8601), as exactly as it is known. The distance from UTC stands only
 * where a time does: `2016-04-11T18:30:00+03:00`, `2016-04-11`, `2016-04`.
 */
export function toIsoDate({ precision, timeZone }: Pick<Period, "precision" | "timeZone">, date: string, time: string | null): string {
  if (precision === "MONTH" || precision === "YEAR") return date.slice(0, precisions[precision].length);
  if (time === null) return date;
  const offset = findOffset(timeZone, date, time);
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d+)(?::(\d+))?$/.exec(offset ?? "") ?? [];
  return offset === undefined ? date : `${date}T${time}:00${sign}${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
}

/** Distances from UTC, by the zone. */
const offsetsOf = memoize((timeZone: string) => new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }));

/** The same as ICU writes it: `+3`, `-5:30`, or nothing for UTC itself. */
function findOffset(timeZone: string, date: string, time: string): string | undefined {
  try {
    const formatter = offsetsOf(timeZone);
    const offsetAt = (instant: number) => formatter.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value.slice("GMT".length) ?? "";
    const wallClock = Date.parse(`${date}T${time}:00Z`);
    // Near a change of the clocks, the offset at the instant itself may be another than at the same figures in UTC.
    const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d+)(?::(\d+))?$/.exec(offsetAt(wallClock)) ?? [];
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
    return offsetAt(wallClock - offset * 60_000);
  } catch {
    return undefined;
  }
}

/** Swedish dates and times are written as ISO 8601 writes them, and so compare as text. By the zone. */
const clocksOf = memoize((timeZone: string) => new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short", calendar: "gregory" }));

/** Where a moment stands towards an event. */
type EventPhase = "coming" | "underWay" | "over";

/**
 * Where `now` stands towards an event, by the clocks of the event's own zone; without a time, a day lasts until midnight. Of a zone
 * that nobody here knows, and of an event of which only the month or the year is known, nothing is said but that it is over.
 */
export function phaseOf({ precision, startDate, startTime, endDate, endTime, timeZone }: Period, now: Date): EventPhase {
  try {
    const clock = clocksOf(timeZone).format(now);
    if (clock >= `${endDate} ${endTime ?? "24:00"}`) return "over";
    return precision === "DAY" && clock >= `${startDate} ${startTime ?? "00:00"}` ? "underWay" : "coming";
  } catch {
    return "coming";
  }
}

function toInstant(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/**
 * Intl abbreviates the word for "year" in Russian, and leaves it out after a bare number; in a text people write it.
 *
 * @param afterNumber the form that a bare number takes, where it takes any
 */
function spellOut(intl: string, text: string, afterNumber?: "год" | "годы"): string {
  if (!intl.startsWith("ru")) return text;
  if (/^\d{4}$/.test(text)) return afterNumber ? `${text}\u00A0${afterNumber}` : text;
  return text.replace(/\s*г\.$/, "\u00A0года");
}
