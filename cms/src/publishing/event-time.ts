/**
 * When an event is. Editors type what the clocks on its own walls show, in an IANA time zone, as exactly as they know it; what
 * is over, and what comes first, is told by the moments that follow from it. Zone data is that of the platform's ICU.
 */
import { Temporal } from "temporal-polyfill";
import type { Fields } from "../fields.js";
import type { EventCard } from "../ledger/stored.js";

export type Period = EventCard["period"];

/** Moments as RFC 3339, UTC, to the second: `2016-04-10T21:00:00Z`. As text they sort in time. */
export interface Moments {
  readonly start: string;
  /** The first moment at which it is over. */
  readonly end: string;
}

/** What is wrong with the times that an editor typed, and in which field. */
export interface TimeFault {
  readonly field: "startsOn" | "startsAt" | "endsOn" | "endsAt" | "timeZone";
  readonly fault: "endsFirst" | "endsAtNight" | "needlessTime" | "skippedTime" | "unknownZone" | "farYear";
}

export const datePrecisions = {
  precision_day: "DAY",
  precision_month: "MONTH",
  precision_year: "YEAR",
} as const;

/**
 * In which years an event can be. Other years are slips of the pen; and the ledger sorts moments as text, for which they must
 * all have four figures.
 */
const [firstYear, lastYear] = [1900, 2199];

/**
 * The period of an event, from its first day to its last one; times count only where days do. `null` where a day is none, or in
 * a year in which no event is, or no zone is said: the gate refuses that, but an import does not pass it.
 */
export function readPeriod(event: Fields): Period | null {
  const precision = event.choice("precision", datePrecisions);
  const first = readDay(event.text("startsOn"));
  const last = event.text("endsOn") === null ? first : readDay(event.text("endsOn"));
  const zone = event.text("timeZone");
  if (first === null || last === null || zone === null) return null;
  return {
    precision,
    startDate: firstDay(first, precision).toString(),
    startTime: precision === "DAY" ? readTime(event, "startsAt") : null,
    endDate: lastDay(last, precision).toString(),
    endTime: precision === "DAY" ? readTime(event, "endsAt") : null,
    timeZone: findZone(zone) ?? zone,
  };
}

/**
 * Without a time an event begins with its first day and is over with its last one. A time that clocks skip is read as if they
 * had not been put forward; of a time that they show twice, the first begins and the second ends an event. `null`
 * where the zone is unknown.
 */
export function momentsOf(period: Period): Moments | null {
  const { startDate, startTime, endDate, endTime, timeZone } = period;
  if (findZone(timeZone) === null) return null;
  const start = startTime === null ? dawn(startDate, timeZone) : clock(startDate, startTime).toZonedDateTime(timeZone);
  const end =
    endTime === null
      ? dawn(Temporal.PlainDate.from(endDate).add({ days: 1 }).toString(), timeZone)
      : clock(endDate, endTime).toZonedDateTime(timeZone, { disambiguation: "later" });
  return { start: inUtc(start), end: inUtc(end) };
}

/** What an editor must mend before readers can be told when the event is. An event that ends before it begins and has no last day yet may go on after midnight. */
export function findTimeFaults(event: Fields): readonly TimeFault[] {
  const faults: TimeFault[] = [];
  if (event.text("startsOn") === null || event.text("timeZone") === null || event.text("precision") === null) return faults;
  const isZoneKnown = findZone(event.requiredText("timeZone")) !== null;
  if (!isZoneKnown) faults.push({ field: "timeZone", fault: "unknownZone" });
  for (const field of ["startsOn", "endsOn"] as const) {
    if (event.text(field) !== null && readDay(event.text(field)) === null) faults.push({ field, fault: "farYear" });
  }
  const typed = readPeriod(event);
  if (typed === null) return faults;
  const period = isZoneKnown ? typed : { ...typed, timeZone: "UTC" };
  for (const [field, date, time] of [
    ["startsAt", period.startDate, period.startTime],
    ["endsAt", period.endDate, period.endTime],
  ] as const) {
    if (time === null && event.text(field) !== null) faults.push({ field, fault: "needlessTime" });
    if (time !== null && isSkipped(date, time, period.timeZone)) faults.push({ field, fault: "skippedTime" });
  }
  const moments = momentsOf(period);
  if (period.endDate < period.startDate) faults.push({ field: "endsOn", fault: "endsFirst" });
  else if (moments !== null && moments.end < moments.start) {
    faults.push({ field: "endsAt", fault: event.text("endsOn") === null ? "endsAtNight" : "endsFirst" });
  }
  return faults;
}

/** A zone's name as IANA writes it; `null` when there is no such zone. Fixed offsets such as `+03:00` are no zones: clocks change. */
export function findZone(name: string): string | null {
  if (!/^[a-z]/i.test(name)) return null;
  try {
    return Temporal.PlainDate.from("2000-01-01").toZonedDateTime(name).timeZoneId;
  } catch {
    return null;
  }
}

function firstDay(date: Temporal.PlainDate, precision: Period["precision"]): Temporal.PlainDate {
  if (precision === "DAY") return date;
  return precision === "MONTH" ? date.with({ day: 1 }) : date.with({ month: 1, day: 1 });
}

function lastDay(date: Temporal.PlainDate, precision: Period["precision"]): Temporal.PlainDate {
  if (precision === "DAY") return date;
  return firstDay(date, precision)
    .add(precision === "MONTH" ? { months: 1 } : { years: 1 })
    .subtract({ days: 1 });
}

/** A calendar date in a year in which an event can be; a database may add a time of day. */
function readDay(typed: string | null): Temporal.PlainDate | null {
  const [date] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(typed ?? "") ?? [];
  const day = date === undefined ? null : readAs(Temporal.PlainDate, date);
  return day !== null && day.year >= firstYear && day.year <= lastYear ? day : null;
}

/** `HH:MM`; a database may add seconds and less. */
function readTime(event: Fields, field: string): string | null {
  const time = readAs(Temporal.PlainTime, event.text(field) ?? "");
  return time === null ? null : time.toString({ smallestUnit: "minute", roundingMode: "trunc" });
}

/** `null` for text that is no such thing. */
function readAs<Value>(kind: { readonly from: (text: string) => Value }, text: string): Value | null {
  try {
    return kind.from(text);
  } catch {
    return null;
  }
}

/** The first moment of a day: midnight, or later where clocks skip it. */
function dawn(date: string, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
}

function clock(date: string, time: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(`${date}T${time}`);
}

/** Whether the clocks of a zone never show this time, because they are put forward over it. */
function isSkipped(date: string, time: string, timeZone: string): boolean {
  const shown = clock(date, time);
  return !shown.toZonedDateTime(timeZone).toPlainDateTime().equals(shown);
}

function inUtc(moment: Temporal.ZonedDateTime): string {
  return moment.toInstant().toString({ smallestUnit: "second" });
}
