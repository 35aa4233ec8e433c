import { describe, expect, it } from "vitest";
import EventAnswers from "~/components/event/EventAnswers.vue";
import EventDecisions from "~/components/event/EventDecisions.vue";
import EventPage from "~/components/event/EventPage.vue";
import EventReports from "~/components/event/EventReports.vue";
import EventRow from "~/components/event/EventRow.vue";
import { show } from "./show";

const tidy = (html: string) => html.replace(/\s+/g, " ").replace(/> </g, "><");
const day = { precision: "DAY", startDate: "2016-04-11", startTime: null, endDate: "2016-04-14", endTime: null, timeZone: "Europe/Moscow" };
const place = { id: "1", locale: "ru", slug: "orsk", name: "Орск", kind: "CITY", parent: { id: "2", locale: "en", slug: "russia", name: "Russia" } };
const event = { status: "HELD", period: day, place: null, venue: null, venueWithheld: false, hosts: [], attendance: null, translation: { status: "ORIGINAL" } };
const answers = async (locale: "en" | "ru", more: object) => tidy(await show(EventAnswers, locale, { event: { ...event, ...more } }));

describe("when an event is", () => {
  it("is said for people and for machines", async () => {
    expect(await answers("en", {})).toContain('<time datetime="2016-04-11">11</time>–<time datetime="2016-04-14">14 April 2016</time>');
    expect(await answers("ru", {})).toContain('<time datetime="2016-04-11">11</time>–<time datetime="2016-04-14">14 апреля 2016 года</time>');
  });

  it.each([
    [{ startTime: "10:00", endTime: "18:30", endDate: "2016-04-11" }, "10:00–18:30, local time (UTC+3)", "10:00–18:30, время местное (UTC+3)"],
    [{ startTime: "10:00" }, "from 10:00, local time (UTC+3)", "с 10:00, время местное (UTC+3)"],
    [{ endTime: "16:00" }, "until 16:00, local time (UTC+3)", "до 16:00, время местное (UTC+3)"],
    [{ startTime: "10:00", endTime: "16:00" }, "from 10:00 on the first day to 16:00 on the last, local time (UTC+3)", "с 10:00 в первый день до 16:00 в последний, время местное (UTC+3)"],
  ])("says by whose clocks: %j", async (times, english, russian) => {
    const period = { ...day, ...times };
    expect(await answers("en", { period, place })).toContain(english);
    expect(await answers("ru", { period, place })).toContain(russian);
  });

  it("names the zone alone where no place is named, and none where no time is", async () => {
    expect(await answers("en", { period: { ...day, startTime: "10:00" } })).toContain("from 10:00 (UTC+3)");
    expect(await answers("en", {})).not.toContain("UTC");
    expect(await answers("en", { period: { ...day, precision: "MONTH", startTime: "10:00" } })).not.toContain("UTC");
  });
});

describe("where an event is", () => {
  it("is withheld in so many words, and the venue is nowhere", async () => {
    expect(await answers("en", { place, venue: null, venueWithheld: true })).toContain("The exact place is withheld for safety.");
    expect(await answers("ru", { place, venue: null, venueWithheld: true })).toContain("Точное место не раскрывается ради безопасности.");
  });

  it("names a place in the language that has its name", async () => {
    expect(await answers("en", { place })).toContain('<a href="/ru/mesta/orsk" lang="ru" hreflang="ru">Орск</a>, <a href="/en/places/russia">Russia</a>');
  });
});

describe("an event that will not take place as announced", () => {
  it.each([["CANCELLED", "Cancelled", "Отменено"], ["POSTPONED", "Postponed", "Перенесено"]])("says so loudly in every list: %s", async (status, english, russian) => {
    const row = { id: "1", locale: "en", slug: "a", title: "A", theme: null, ...event, status };
    expect(tidy(await show(EventRow, "en", { event: row }))).toContain(`<strong class="alarm">${english}</strong>`);
    expect(tidy(await show(EventRow, "ru", { event: row }))).toContain(`<strong class="alarm">${russian}</strong>`);
  });

  it.each(["CONFIRMED", "HELD", "A_WORD_FROM_THE_FUTURE"])("is not said of one that is %s", async (status) => {
    const html = tidy(await show(EventRow, "en", { event: { id: "1", locale: "en", slug: "a", title: "A", theme: null, ...event, status } }));
    expect(html).not.toMatch(/alarm|FUTURE|kicker/);
  });
});

describe("an event that is over", () => {
  const promised = (status: string, endDate: string) => answers("en", { status, period: { ...day, startDate: endDate, endDate } });

  it("is not said to be still to come, though nobody changed the word", async () => {
    expect(await promised("CONFIRMED", "2016-04-14")).not.toContain("Confirmed");
    expect(await promised("PLANNED", "2016-04-14")).not.toContain("may change");
    expect(await promised("CONFIRMED", "2199-04-14")).toContain("Confirmed");
    expect(await promised("PLANNED", "2199-04-14")).toContain("may change");
    expect(await promised("CANCELLED", "2016-04-14")).toContain("Cancelled");
    const row = { id: "1", locale: "en", slug: "a", title: "A", theme: null, ...event, status: "PLANNED" };
    expect(await show(EventRow, "en", { event: row })).not.toContain("kicker");
  });
});

describe("an event's page speaks in the tense of the event", () => {
  const whole = {
    ...event, id: "1", locale: "en", slug: "a", title: "A meeting", theme: null, body: { blocks: [] }, aims: "To meet.", outcomeSummary: "Much.", horizonYears: null,
    updatedAt: "2016-01-01", attendance: { number: 40, qualifier: "ABOUT", who: null }, participantPlaces: [place], topics: [], previousEvent: null, nextEvents: [],
    reports: [{ id: "r", title: "A report", presenter: null, resource: null }], priorities: [{ id: "p", text: "A priority", area: null }],
    decisions: [{ id: "d", text: "A decision", examples: [], status: "DECIDED", evidence: [] }],
    hosts: [{ id: "h", locale: "en", slug: "h", name: "H" }], articles: { nodes: [] }, counterparts: [],
    translation: { sourceLocale: "en", status: "ORIGINAL", since: null, method: null, translators: [] },
  };
  const page = async (locale: "en" | "ru", status: string, period: object) =>
    tidy(await show(EventPage, locale, { reading: { frame: { site: null, pages: [] }, event: { ...whole, status, period: { ...day, ...period } }, resources: [] } }));
  const ahead = { startDate: "2199-04-11", endDate: "2199-04-14" };
  const now = { startDate: "2016-04-11", endDate: "2199-04-14" };
  const past = {};
  const spoken = {
    coming: [
      ["Who invites", "Who is expected", "Where people will come from", "What it is for", "On the programme", "What is to be decided", "What is to come of it"],
      ["Кто приглашает", "Кого ждут", "Откуда приедут", "Зачем", "В программе", "Что предстоит решить", "Чего от него ждут"],
    ],
    underWay: [
      ["Under way", "Who is taking part", "What has been decided so far", "What has come of it so far", "1 decision was made."],
      ["Идёт сейчас", "Кто участвует", "Что уже решили", "Что уже вышло", "Принято 1 решение."],
    ],
    over: [
      ["Who invited", "Who came", "Where people came from", "What it was for", "What was said", "What was decided", "What came of it", "1 decision was made. Nothing is known here yet"],
      ["Кто приглашал", "Кто участвовал", "Откуда приехали", "О чём говорили", "Что решили", "Что из этого вышло", "Принято 1 решение. Что было дальше"],
    ],
    off: [
      ["Who was expected", "Where people were to come from", "What was on the programme", "What was to be decided"],
      ["Кого ждали", "Откуда ждали", "Что было в программе", "Что собирались решить"],
    ],
  } as const;
  const all = { en: Object.values(spoken).flatMap(([english]) => english), ru: Object.values(spoken).flatMap(([, russian]) => russian) };

  it.each([
    ["PLANNED", ahead, "coming"], ["CONFIRMED", ahead, "coming"], ["A_WORD_FROM_THE_FUTURE", ahead, "coming"], ["PLANNED", now, "coming"],
    ["CONFIRMED", now, "underWay"], ["CONFIRMED", past, "over"], ["PLANNED", past, "over"], ["HELD", past, "over"],
    ["CANCELLED", ahead, "off"], ["CANCELLED", past, "off"], ["POSTPONED", past, "off"],
    ["POSTPONED", ahead, "coming"], ["POSTPONED", now, "coming"],
  ] as const)("%s, %j: %s", async (status, period, tense) => {
    for (const [locale, words] of [["en", spoken[tense][0]], ["ru", spoken[tense][1]]] as const) {
      const html = await page(locale, status, period);
      for (const said of words) expect(html).toContain(said);
      const others = all[locale].filter((said) => !words.some((own) => own.includes(said) || said.includes(own)));
      const shared = new Set(["Who invites", "Who invited", "What it is for", "What came of it", "On the programme", "Кто приглашает", "Кто приглашал", "Откуда приехали", "Что из этого вышло", "В программе", "Зачем", "Принято 1 решение."]);
      for (const said of others) if (!shared.has(said)) expect(html).not.toContain(said);
    }
  });

  it.each([
    ["POSTPONED", ahead, "It will not take place on the days given here.", "В названные здесь дни его не будет."],
    ["POSTPONED", now, "It will not take place on the days given here.", "В названные здесь дни его не будет."],
    ["POSTPONED", past, "It did not take place on the days given here.", "В названные здесь дни оно не состоялось."],
    ["CANCELLED", ahead, "It will not take place.", "Его не будет."],
    ["CANCELLED", past, "It did not take place.", "Оно не состоялось."],
  ])("an alarm says what is true on the day it is read: %s, %j", async (status, period, english, russian) => {
    expect(await page("en", status, period)).toContain(english);
    expect((await page("ru", status, period)).replaceAll("\u00A0", " ")).toContain(russian);
  });

  it("calls nothing decided that is only proposed", async () => {
    expect(await page("en", "CONFIRMED", ahead)).not.toContain('class="tag"');
    expect(await page("en", "POSTPONED", ahead)).not.toContain('class="tag"');
    expect(await page("en", "HELD", past)).toContain('<span class="tag">Decided</span>');
  });
});

describe("what was said", () => {
  const report = (id: string, resource: object | null) => ({ id, title: `Report ${id}`, presenter: null, resource });

  const file = { url: "/media/ab.pdf", mediaType: "application/pdf", bytes: 1_400_000 };
  const ahead = { ...day, startDate: "2199-04-11", endDate: "2199-04-14" };

  it("says once that nothing of it is online", async () => {
    const html = tidy(await show(EventReports, "ru", { event: { ...event, reports: [report("1", null), report("2", { file: null, link: null })], priorities: [] } }));
    expect(html).toContain("Докладов в сети нет.");
    expect(html).not.toContain("<a");
  });

  it("leads to what is online, and says of the rest that it is not", async () => {
    const html = tidy(await show(EventReports, "en", { event: { ...event, reports: [report("1", { file, link: null }), report("2", null), report("3", { file: null, link: "https://www.example.org/x" })], priorities: [] } }));
    expect(html).toContain('<a href="/media/ab.pdf" type="application/pdf">Report 1</a>');
    expect(html).toContain("PDF, 1.4 MB");
    expect(html).toMatch(/Report 2.*?Not online/);
    expect(html).toContain('<a href="https://www.example.org/x" rel="noopener noreferrer">Report 3</a>');
    expect(html).toContain("at example.org");
  });

  it.each([["CONFIRMED", ahead], ["POSTPONED", ahead], ["CANCELLED", ahead], ["CANCELLED", day]])("of what is not over it misses no reports, and leads to those that there are: %s, %j", async (status, period) => {
    const reports = (...all: object[]) => show(EventReports, "en", { event: { status, period, reports: all, priorities: [] } });
    expect(await reports(report("1", null))).not.toContain("online");
    expect(tidy(await reports(report("1", { file, link: null }), report("2", null)))).toMatch(/^(?!.*Not online).*href="\/media\/ab\.pdf".*PDF, 1\.4 MB/);
  });
});

it("shows of each decision how far it has come, and what shows it", async () => {
  const evidence = [{ id: "a", locale: "ru", slug: "statya", title: "Статья" }, { id: "b", locale: "en", slug: "text", title: "Text" }];
  const html = tidy(await show(EventDecisions, "en", { decisions: [{ id: "1", text: "Open a clinic", examples: ["by night"], status: "DONE", evidence }] }));
  expect(html).toContain('<span class="tag">Done</span>');
  expect(html).toContain("<li>by night</li>");
  expect(html).toContain('<a href="/ru/novosti/statya" lang="ru" hreflang="ru">Статья</a>; <a href="/en/news/text">Text</a>');
});
