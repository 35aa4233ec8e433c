import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinDays, phaseOf, writeDate, writeDays, writeOffset } from "../../config/dates";

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const write = (intl: string, precision: string, startDate: string, endDate: string) => plain(joinDays(writeDays(intl, { precision, startDate, endDate })));

describe("the days of an event", () => {
  it.each([
    ["DAY", "2016-04-11", "2016-04-14", "11–14 April 2016", "11–14 апреля 2016 года"],
    ["DAY", "2016-04-11", "2016-04-11", "11 April 2016", "11 апреля 2016 года"],
    ["DAY", "2016-04-28", "2016-05-02", "28 April – 2 May 2016", "28 апреля — 2 мая 2016 года"],
    ["DAY", "2016-12-30", "2017-01-02", "30 December 2016 – 2 January 2017", "30 декабря 2016 года — 2 января 2017 года"],
    ["MONTH", "2016-04-01", "2016-04-30", "April 2016", "апрель 2016 года"],
    ["MONTH", "2016-04-01", "2016-05-31", "April – May 2016", "апрель 2016 года — май 2016 года"],
    ["YEAR", "2012-01-01", "2012-12-31", "2012", "2012 год"],
    ["YEAR", "2012-01-01", "2013-12-31", "2012–2013", "2012–2013 годы"],
    ["A_WORD_FROM_THE_FUTURE", "2016-04-11", "2016-04-11", "11 April 2016", "11 апреля 2016 года"],
  ])("to the %s, from %s to %s, are “%s” and «%s»", (precision, start, end, english, russian) => {
    expect(write("en-GB", precision, start, end)).toBe(english);
    expect(write("ru", precision, start, end)).toBe(russian);
  });

  it.each([
    ["DAY", ["2016-04-11", "2016-04-14"]], ["MONTH", ["2016-04", undefined]], ["YEAR", ["2016", undefined]],
  ])("are no more exact for machines than for people: to the %s", (precision, expected) => {
    const { start, end } = writeDays("en-GB", { precision, startDate: "2016-04-11", endDate: "2016-04-14" });
    expect([start.datetime, end?.datetime]).toEqual(expected);
  });

  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

  it.each(["en-GB", "ru"])("name the day, month and year of both ends, whatever they are, in %s", (intl) => {
    fc.assert(fc.property(day, day, (one, other) => {
      const [startDate = "", endDate = ""] = [one, other].sort();
      const text = write(intl, "DAY", startDate, endDate);
      for (const date of [startDate, endDate]) {
        const [dayOfMonth = "", month = "", year = ""] = plain(writeDate(intl, date)).split(" ");
        expect(text).toMatch(new RegExp(`(?<!\\d)${dayOfMonth}(?!\\d)`));
        expect(text).toContain(month);
        expect(text).toContain(year);
      }
      expect(text).not.toMatch(/г\.|\s\s|undefined|Invalid/);
    }));
  });
});

describe("how far a zone is from UTC", () => {
  it.each([
    ["Europe/Moscow", "2016-04-11", "10:00", "UTC+3"],
    ["Asia/Kolkata", "2026-01-01", "10:00", "UTC+5:30"],
    ["America/New_York", "2026-07-01", "10:00", "UTC−4"],
    ["UTC", "2026-07-01", "10:00", "UTC+0"],
    // The clocks of New York go back at two in the morning, local time.
    ["America/New_York", "2026-11-01", "00:30", "UTC−4"],
    ["America/New_York", "2026-11-01", "03:30", "UTC−5"],
    // Those of Paris go forward at two.
    ["Europe/Paris", "2026-03-29", "01:30", "UTC+1"],
    ["Europe/Paris", "2026-03-29", "03:30", "UTC+2"],
  ])("in %s on %s at %s is %s", (zone, date, time, offset) => {
    expect(writeOffset(zone, date, time)).toBe(offset);
  });

  it.each(["Mars/Olympus", "", "Europe/Moscow; drop table"])("is not known in %j", (zone) => {
    expect(writeOffset(zone, "2016-04-11", "10:00")).toBeUndefined();
  });
});

describe("where a moment stands towards an event", () => {
  const period = { precision: "DAY", startDate: "2026-05-10", startTime: null, endDate: "2026-05-10", endTime: null, timeZone: "UTC" };

  it.each([
    ["Pacific/Kiritimati", "2026-05-10T09:59:59Z", "underWay"], ["Pacific/Kiritimati", "2026-05-10T10:00:00Z", "over"],
    ["Pacific/Pago_Pago", "2026-05-11T10:59:59Z", "underWay"], ["Pacific/Pago_Pago", "2026-05-11T11:00:00Z", "over"],
    ["Europe/Moscow", "2026-05-09T20:59:59Z", "coming"], ["Europe/Moscow", "2026-05-09T21:00:00Z", "underWay"],
    ["Europe/Moscow", "2026-05-10T21:00:00Z", "over"], ["Mars/Olympus", "2999-01-01T00:00:00Z", "coming"],
  ])("is told by the clocks of its own zone: %s, %s, %s", (timeZone, now, phase) => {
    expect(phaseOf({ ...period, timeZone }, new Date(now))).toBe(phase);
  });

  it.each([["10:59", "coming"], ["11:00", "underWay"], ["17:59", "underWay"], ["18:00", "over"]])("is told by its times where they are known: %s, %s", (time, phase) => {
    expect(phaseOf({ ...period, startTime: "11:00", endTime: "18:00" }, new Date(`2026-05-10T${time}:00Z`))).toBe(phase);
  });

  it.each([["2026-05-15", "coming"], ["2026-05-31", "coming"], ["2026-06-01", "over"]])("is not guessed within a month of which no day is known: %s, %s", (day, phase) => {
    expect(phaseOf({ ...period, precision: "MONTH", startDate: "2026-05-01", endDate: "2026-05-31" }, new Date(`${day}T12:00:00Z`))).toBe(phase);
  });
});
