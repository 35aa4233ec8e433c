/** When an event is: what the clocks on its walls show, and the moments that follow. The platform's Intl is the second opinion. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Fields } from "../../src/fields.js";
import { findTimeFaults, findZone, momentsOf, readPeriod, type Moments, type Period } from "../../src/publishing/event-time.js";

const day = { precision: "precision_day", timeZone: "Europe/Moscow" };

function event(times: Record<string, unknown>): Fields {
  return new Fields({ ...day, ...times }, "event");
}

function periodOf(times: Record<string, unknown>): Period {
  const period = readPeriod(event(times));
  if (period === null) throw new Error("no period");
  return period;
}

function momentsIn(period: Period): Moments {
  const found = momentsOf(period);
  if (found === null) throw new Error("no moments");
  return found;
}

function moments(times: Record<string, unknown>): readonly [string, string] {
  const { start, end } = momentsIn(periodOf(times));
  return [start, end];
}

function faults(times: Record<string, unknown>): readonly string[] {
  return findTimeFaults(event(times)).map(({ field, fault }) => `${field}: ${fault}`);
}

const anyZone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const anyDate = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2040-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const anyPrecision = fc.constantFrom("precision_day", "precision_month", "precision_year");
const anyEvent = fc.record({
  precision: anyPrecision,
  startsOn: anyDate,
  endsOn: fc.option(anyDate),
  startsAt: fc.option(anyTime),
  endsAt: fc.option(anyTime),
  timeZone: anyZone,
});

/** What the clocks of a zone show at a moment: `2016-04-11 00:00`. */
function wallClock(moment: string | number, timeZone: string): string {
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
    calendar: "gregory",
  }).format(new Date(moment));
  return shown.replace(",", "");
}

describe("the moments of an event", () => {
  it("runs from the first midnight to the last one, in its own zone, where no times are known", () => {
    expect(moments({ startsOn: "2016-04-11", endsOn: "2016-04-14" })).toEqual(["2016-04-10T21:00:00Z", "2016-04-14T21:00:00Z"]);
    expect(moments({ startsOn: "2016-04-11" })).toEqual(["2016-04-10T21:00:00Z", "2016-04-11T21:00:00Z"]);
  });

  it("uses the times that are known, in the databases' spelling or in ours", () => {
    const times = { startsOn: "2026-12-17", startsAt: "18:30:00.000", endsAt: "21:00", timeZone: "Asia/Bishkek" };
    expect(moments(times)).toEqual(["2026-12-17T12:30:00Z", "2026-12-17T15:00:00Z"]);
    expect(readPeriod(event(times))).toEqual({
      precision: "DAY",
      startDate: "2026-12-17",
      startTime: "18:30",
      endDate: "2026-12-17",
      endTime: "21:00",
      timeZone: "Asia/Bishkek",
    });
  });

  it("takes a month and a year whole, whatever day and time were typed with them", () => {
    const year = { precision: "precision_year", startsOn: "2012-06-15", startsAt: "10:00" };
    expect(readPeriod(event(year))).toMatchObject({ startDate: "2012-01-01", startTime: null, endDate: "2012-12-31" });
    expect(moments(year)).toEqual(["2011-12-31T20:00:00Z", "2012-12-31T20:00:00Z"]);
    const month = { precision: "precision_month", startsOn: "2024-02-10", endsOn: "2024-02-01", timeZone: "UTC" };
    expect(moments(month)).toEqual(["2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"]);
  });

  it("begins at the first and ends at the second of two hours that clocks show when they are put back", () => {
    const hour = { startsOn: "2026-10-25", startsAt: "03:30", endsAt: "03:30", timeZone: "Europe/Kyiv" };
    expect(moments(hour)).toEqual(["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"]);
  });

  it("begins a day at its first moment, where clocks are put forward at midnight", () => {
    expect(moments({ startsOn: "2018-11-04", timeZone: "America/Sao_Paulo" })).toEqual([
      "2018-11-04T03:00:00Z",
      "2018-11-05T02:00:00Z",
    ]);
  });

  it("is over with the last day that there was, where its last one was skipped with the date line", () => {
    const year = { precision: "precision_year", startsOn: "1994-01-01", timeZone: "Pacific/Kiritimati" };
    expect(moments(year)).toEqual(["1994-01-01T10:00:00Z", "1994-12-31T10:00:00Z"]);
  });

  it("shows on the clocks of its zone what was typed, unless clocks skip that time", () => {
    fc.assert(
      fc.property(anyEvent, (typed) => {
        const period = periodOf({ ...typed, precision: "precision_day" });
        const { start, end } = momentsIn(period);
        const shown = (date: string, time: string | null) => (time === null ? null : `${date} ${time}`);
        const skipped = findTimeFaults(event({ ...typed, precision: "precision_day" }))
          .filter(({ fault }) => fault === "skippedTime")
          .map(({ field }) => field);
        if (period.startTime !== null) {
          const isShown = wallClock(start, period.timeZone) === shown(period.startDate, period.startTime);
          expect(isShown).toBe(!skipped.includes("startsAt"));
        }
        if (period.endTime !== null) {
          const isShown = wallClock(end, period.timeZone) === shown(period.endDate, period.endTime);
          expect(isShown).toBe(!skipped.includes("endsAt"));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("begins a day when the day before is over, and is over when the next one begins", () => {
    fc.assert(
      fc.property(anyEvent, ({ startsAt: _start, endsAt: _end, ...typed }) => {
        const period = periodOf(typed);
        const { start, end } = momentsIn(period);
        const minute = 60_000;
        // No more is said than what comes first: clocks that cross the date line skip a day, and show neither it nor its midnight.
        const dayAt = (moment: number) => wallClock(moment, period.timeZone).slice(0, 10);
        expect(dayAt(Date.parse(start)) >= period.startDate).toBe(true);
        expect(dayAt(Date.parse(start) - minute) < period.startDate).toBe(true);
        expect(dayAt(Date.parse(end)) > period.endDate).toBe(true);
        expect(dayAt(Date.parse(end) - minute) <= period.endDate).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("sorts as text as it does in time", () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (one, other) => {
        const [first, second] = [one, other].map((typed) => momentsIn(periodOf(typed)).start);
        if (first === undefined || second === undefined) throw new Error("no moments");
        expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(Math.sign(first.localeCompare(second, "en"))).toBe(Math.sign(Date.parse(first) - Date.parse(second)));
      }),
    );
  });
});

describe("an event that no import should bring", () => {
  const anything = fc.oneof(
    fc.string(),
    fc.constantFrom("", "+275760-09-13", "-000001-01-01", "2016-02-31", "2016-04-11T21:00:00Z", "24:00", "25:61", "Etc/GMT+99"),
    fc.tuple(fc.integer({ min: 0, max: 99_999 }), anyDate).map(([year, date]) => `${String(year).padStart(4, "0")}${date.slice(4)}`),
    anyDate,
    anyTime,
    anyZone,
  );

  it("has no period and no moments, or such as the ledger can sort, whatever its fields hold", () => {
    fc.assert(
      fc.property(
        fc.record({ startsOn: anything, endsOn: anything, startsAt: anything, endsAt: anything, timeZone: anything, precision: anyPrecision }),
        (typed) => {
          findTimeFaults(event(typed));
          const period = readPeriod(event(typed));
          const found = period && momentsOf(period);
          for (const moment of found ? [found.start, found.end] : []) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("has its moments in every year in which an event can be", () => {
    for (const date of ["1900-01-01", "2199-12-31"]) {
      for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        for (const moment of moments({ startsOn: date, timeZone })) expect(moment).toMatch(/^\d{4}-/);
      }
    }
  });
});

describe("what an editor must mend", () => {
  it("finds nothing wrong with an event that begins before it ends", () => {
    for (const good of [
      { startsOn: "2016-04-11", endsOn: "2016-04-14" },
      { startsOn: "2016-04-11", startsAt: "10:00", endsAt: "10:00" },
      { startsOn: "2016-04-11", startsAt: "22:00", endsOn: "2016-04-12", endsAt: "02:00" },
      { startsOn: "2016-04-11", endsAt: "18:00" },
      { startsOn: "2012-01-01", precision: "precision_year" },
    ]) {
      expect(faults(good), JSON.stringify(good)).toEqual([]);
    }
  });

  it("finds an end before the beginning, and says in which field", () => {
    expect(faults({ startsOn: "2016-04-14", endsOn: "2016-04-11" })).toEqual(["endsOn: endsFirst"]);
    expect(faults({ startsOn: "2016-04-14", endsOn: "2016-04-13" })).toEqual(["endsOn: endsFirst"]);
    expect(faults({ startsOn: "2016-04-14", startsAt: "18:00", endsAt: "17:59", endsOn: "2016-04-14" })).toEqual(["endsAt: endsFirst"]);
    expect(faults({ startsOn: "2016-05-01", endsOn: "2016-04-30", precision: "precision_month" })).toEqual(["endsOn: endsFirst"]);
  });

  it("asks for the last day only where none was given", () => {
    expect(faults({ startsOn: "2016-04-14", startsAt: "18:00", endsAt: "02:00" })).toEqual(["endsAt: endsAtNight"]);
    expect(faults({ startsOn: "2016-04-14", startsAt: "18:00", endsAt: "02:00", endsOn: "2016-04-15" })).toEqual([]);
  });

  it("finds an end before the beginning exactly where it is", () => {
    fc.assert(
      fc.property(anyEvent, (typed) => {
        const period = periodOf(typed);
        const { start, end } = momentsIn(period);
        const found = findTimeFaults(event(typed)).some(({ fault }) => fault === "endsFirst" || fault === "endsAtNight");
        expect(found).toBe(period.endDate < period.startDate || Date.parse(end) < Date.parse(start));
      }),
      { numRuns: 500 },
    );
  });

  it("finds times that have no meaning because the day is not known", () => {
    expect(faults({ startsOn: "2012-01-01", precision: "precision_year", startsAt: "10:00", endsAt: "11:00" })).toEqual([
      "startsAt: needlessTime",
      "endsAt: needlessTime",
    ]);
  });

  it("finds a time that the clocks of the zone skip", () => {
    const spring = { startsOn: "2026-03-29", startsAt: "03:30", endsAt: "04:30", timeZone: "Europe/Kyiv" };
    expect(faults(spring)).toEqual(["startsAt: skippedTime"]);
    expect(faults({ ...spring, timeZone: "Europe/Moscow" })).toEqual([]);
  });

  it("finds a zone that is unknown, and still an end before the beginning", () => {
    for (const timeZone of ["Mars/Olympus", "Moscow", "+03:00", "UTC+3", "3", "Европа/Москва"]) {
      expect(faults({ startsOn: "2016-04-14", endsOn: "2016-04-11", timeZone }), timeZone).toEqual([
        "timeZone: unknownZone",
        "endsOn: endsFirst",
      ]);
    }
  });

  it("knows every zone of the platform, in any case of letters, by the name that IANA gives it", () => {
    for (const zone of Intl.supportedValuesOf("timeZone")) expect(findZone(zone.toLowerCase())).toBe(zone);
  });

  it("finds a year in which no event is, in the field in which it stands", () => {
    for (const far of ["0001-01-01", "0216-04-11", "1899-12-31", "2200-01-01", "9999-12-31", "12016-04-11"]) {
      expect(faults({ startsOn: far }), far).toEqual(["startsOn: farYear"]);
      expect(faults({ startsOn: "2016-04-11", endsOn: far }), far).toEqual(["endsOn: farYear"]);
    }
    expect(faults({ startsOn: "1900-01-01", endsOn: "2199-12-31" })).toEqual([]);
  });

  it("says nothing of fields that are empty: that is another fault", () => {
    expect(findTimeFaults(new Fields({}, "event"))).toEqual([]);
  });
});
