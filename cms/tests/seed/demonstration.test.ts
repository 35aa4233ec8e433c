/** The demonstration's texts, read as data: complete, alike in both languages, true where they speak of something real. */
import type { LocaleTag } from "@parasol/shared";
import { describe, expect, it } from "vitest";
import type { SeedArticle } from "../../seed/article.js";
import { articles, samples } from "../../seed/articles.js";
import { moscowMeeting } from "../../seed/articles/moscow-meeting.js";
import { contributors } from "../../seed/contributors.js";
import type { SeedEvent } from "../../seed/event.js";
import { events, sampleEvents } from "../../seed/events.js";
import { moscowMeetings } from "../../seed/events/moscow-meetings.js";
import { demonstrationLanguages, type DemonstrationLanguage } from "../../seed/languages.js";
import type { Line } from "../../seed/notation.js";
import type { SeedOrganisation } from "../../seed/organisation.js";
import { organisations } from "../../seed/organisations.js";
import { pages } from "../../seed/pages.js";
import { pictures } from "../../seed/pictures.js";
import { places } from "../../seed/places.js";
import { populations } from "../../seed/populations.js";
import { priorityAreas } from "../../seed/priority-areas.js";
import { questions } from "../../seed/questions.js";
import { resources } from "../../seed/resources.js";
import { moscowReports } from "../../seed/resources/moscow-reports.js";
import { sampleResources } from "../../seed/resources/samples.js";
import { site } from "../../seed/site.js";
import { topics } from "../../seed/topics.js";

interface FoundText {
  readonly where: string;
  readonly line: Line;
  /** The languages in which it has to exist. */
  readonly languages: readonly LocaleTag[];
}

/** Everything but articles, of which not all exist in every language. */
const bilingual = {
  topics,
  contributors,
  populations,
  questions,
  places,
  priorityAreas,
  pictures,
  site,
  pages,
  organisations,
  events,
  resources,
};

const texts: readonly FoundText[] = [
  ...Object.entries(bilingual).flatMap(([where, value]) => findTexts(where, value, demonstrationLanguages)),
  ...articles.flatMap(textsOf),
];

const { nswp, swan, silverRose, sexWorkersForum, ...sampleOrganisations } = organisations;
const realOrganisations = { nswp, swan, silverRose, sexWorkersForum };

describe("every text of the demonstration", () => {
  it("exists in every language that it declares, and in no other", () => {
    const wrong = texts.filter(({ line, languages }) => Object.keys(line).toSorted().join() !== languages.toSorted().join());
    expect(wrong).toEqual([]);
    expect(texts.length).toBeGreaterThan(600);
  });

  it("has the same figures in both languages", () => {
    const wrong = texts
      .map(({ where, line }) => ({
        where,
        figures: Object.values(line).map((words) => (plain(words).match(/\d+/g) ?? []).toSorted().join(" ")),
      }))
      .filter(({ figures }) => new Set(figures).size > 1);
    expect(wrong).toEqual([]);
  });

  it("is no blank, and begins and ends with no space", () => {
    expect(
      texts.filter(({ line }) =>
        Object.values(line).some((words) => plain(words) === "" || plain(words) !== plain(words).trim()),
      ),
    ).toEqual([]);
  });

  it("is written in the letters of its language", () => {
    const wordsOfTwoScripts = texts
      .flatMap(({ line }) => plain(line.ru ?? "").match(/\p{L}+/gu) ?? [])
      .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
    const cyrillicInEnglish = texts.flatMap(({ line }) => plain(line.en ?? "").match(/\p{Script=Cyrillic}+/gu) ?? []);
    expect(wordsOfTwoScripts).toEqual([]);
    expect(new Set(cyrillicInEnglish)).toEqual(new Set(["Серебряная", "Роза", "Форум", "секс", "работников"]));
  });

  it("gives no address but example.org, no e-mail elsewhere, and no telephone number but one kept free for fiction", () => {
    const links = texts.flatMap(({ line }) => Object.values(line).flatMap(addressesIn));
    const strings = stringsIn([bilingual, articles]);
    const addresses = [...links, ...strings.filter((words) => /https?:/.test(words))];
    const spoken = strings.filter(
      (words) => !/^https?:/.test(words) && /www\.|\b[a-z-]+\.(com|net|ru|info)\b|\+\d|\d[\d ()-]{7,}\d/i.test(words),
    );
    expect(addresses.filter((url) => !/^(\/(en|ru)\/[a-z-]+|https:\/\/example\.org(\/[a-z]+)+)$/.test(url))).toEqual([]);
    expect(strings.filter((words) => words.includes("@") && !/^[a-z]+@example\.org$/.test(words))).toEqual([]);
    // 555-0100 to 555-0199 are kept free by the North American Numbering Plan.
    expect(spoken.filter((words) => !/^\d{4}-\d\d-\d\d$/.test(words))).toEqual(["+1 202 555 0147"]);
    expect(addresses.length).toBeGreaterThan(10);
  });

  it("speaks of people as the community does", () => {
    // The law's own word stands in quotation marks.
    const english = texts.map(({ line }) => plain(line.en ?? "").replace("“prostitution”", ""));
    const russian = texts.map(({ line }) => plain(line.ru ?? "").replace("«проституции»", ""));
    expect(english.filter((words) => /prostitut|hooker|whore|victim|fallen/i.test(words))).toEqual([]);
    expect(russian.filter((words) => /проститу|жертв|путан|девиц/i.test(words))).toEqual([]);
  });
});

describe("what is invented", () => {
  const marks = { en: /^Sample text: \S/, ru: /^Пример текста: \S/ } satisfies Record<DemonstrationLanguage, RegExp>;
  const names = { en: /\(sample\)$/, ru: /\(образец\)$/ } satisfies Record<DemonstrationLanguage, RegExp>;
  const isMarked = (line: Line | undefined, by: Record<DemonstrationLanguage, RegExp>) =>
    line !== undefined && demonstrationLanguages.every((tag) => line[tag] === undefined || by[tag].test(plain(line[tag])));

  it("says in its summary or theme that it is a sample", () => {
    const summaries: Line[] = [...samples, ...Object.values(sampleOrganisations), ...Object.values(sampleResources)].map(
      ({ summary }) => summary,
    );
    const themes = Object.values<SeedEvent>(sampleEvents).map(({ theme }) => theme);
    expect([...summaries, ...themes].filter((line) => !isMarked(line, marks))).toEqual([]);
  });

  it("says so in its name where a name is all there is", () => {
    const areas = Object.values(priorityAreas).filter(({ network }) => network !== "nswp");
    const inventedPlaces = Object.entries(places).filter(
      ([key, { parent }]) => key.startsWith("example") || parent?.startsWith("example"),
    );
    expect(areas).toHaveLength(2);
    expect(inventedPlaces).toHaveLength(5);
    expect(areas.filter(({ name }) => !isMarked(name, names))).toEqual([]);
    expect(inventedPlaces.filter(([, { name }]) => !isMarked(name, names))).toEqual([]);
  });

  it("names no real organisation", () => {
    const invented = [sampleOrganisations, sampleEvents, sampleResources].flatMap((value) => findTexts("", value, demonstrationLanguages));
    const named = [...samples.flatMap(textsOf), ...invented].filter(({ line }) =>
      Object.values(line).some((words) =>
        /SWAN|Swannet|NSWP|Silver Rose|Серебрян|Global Fund|Глобальн|CEDAW|UNAIDS|ЮНЭЙДС|Форум секс/i.test(plain(words)),
      ),
    );
    expect(named).toEqual([]);
  });

  it("is no member of a real network, and works on no area of one", () => {
    const joined = Object.values<Partial<Omit<SeedOrganisation, "kind">>>(sampleOrganisations);
    expect(new Set(joined.flatMap(({ memberships }) => memberships ?? []))).toEqual(new Set(["exampleNetwork"]));
    expect(new Set(joined.flatMap(({ priorityAreas: areas }) => areas ?? []))).toEqual(new Set(["housing", "open-at-night"]));
  });
});

describe("what is real", () => {
  it("carries no mark of a sample", () => {
    const real = [realOrganisations, moscowMeetings, moscowReports, moscowMeeting].flatMap((value) =>
      findTexts("", value, demonstrationLanguages),
    );
    expect(
      real.filter(({ line }) => Object.values(line).some((words) => /sample|образец|Пример текста/i.test(plain(words)))),
    ).toEqual([]);
  });

  it("claims nothing beyond its source: no channel or contact of the host, no date of the figures", () => {
    expect(Object.keys(silverRose).toSorted()).toEqual([
      "kind",
      "name",
      "placesServed",
      "slug",
      "sourceLanguage",
      "summary",
      "translators",
    ]);
    expect(sexWorkersForum.figures.filter((figure) => "asOf" in figure)).toEqual([]);
    expect(sexWorkersForum.contacts).toEqual([{ kind: "contact_email", visibility: "visibility_withheld" }]);
    expect(Object.keys(moscowMeetings.strategicMeeting2012)).not.toContain("place");
  });
});

describe("what comes in items", () => {
  const lists = [
    ...Object.values<SeedEvent>(events).flatMap(({ reports = [], priorities = [], decisions = [] }) => [
      reports,
      priorities,
      decisions,
    ]),
    ...Object.values<Partial<Omit<SeedOrganisation, "kind">>>(organisations).flatMap(
      ({ staffRoles = [], legalAdvisories = [] }) => [staffRoles, legalAdvisories],
    ),
  ].map((list) => list.map(({ key }) => key));

  it("has keys that can be read and that differ", () => {
    expect(lists.flat().filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) || key.length > 40)).toEqual([]);
    expect(lists.filter((keys) => new Set(keys).size < keys.length)).toEqual([]);
  });

  it("is linked by resources and evidence that exist", () => {
    const reports = Object.values(resources).filter(({ report }) => report);
    const missing = reports.filter(
      ({ event, report }) =>
        !event || !Object.values<SeedEvent>(events).some((one) => one.reports?.some(({ key }) => key === report)),
    );
    const evidence = Object.values<SeedEvent>(events).flatMap(({ decisions = [] }) =>
      decisions.flatMap((one) => one.evidence ?? []),
    );
    expect(missing).toEqual([]);
    expect(evidence.filter((day) => !samples.some(({ datedOn, only }) => datedOn === day && !only))).toEqual([]);
    expect(evidence.length).toBeGreaterThan(2);
  });
});

describe("a sample article", () => {
  it("is dated between 2024 and the day the demonstration was written, and shares its day with no other", () => {
    const days = articles.map(({ datedOn }) => datedOn);
    expect(samples.filter(({ datedOn }) => datedOn < "2024-01-01" || datedOn > "2026-11-21")).toEqual([]);
    expect(new Set(days).size).toBe(days.length);
  });

  it("fits the fields of the CMS", () => {
    const tooLong = articles.flatMap(({ title, summary }) => [
      ...Object.values(title).filter((words) => words.length > 200),
      ...Object.values(summary).filter((words) => words.length > 600),
    ]);
    expect(tooLong).toEqual([]);
  });
});

describe("the sample articles together", () => {
  it.each(demonstrationLanguages)("fill more than one page of the list in %s", (tag) => {
    expect(articles.filter(({ draft, only }) => !draft && (only ?? tag) === tag).length).toBeGreaterThanOrEqual(26);
  });

  it("show every state a text can be in", () => {
    expect(samples.filter(({ only }) => only === "ru")).toHaveLength(1);
    expect(samples.filter(({ only }) => only === "en")).toHaveLength(1);
    expect(samples.filter(({ draft }) => draft)).toHaveLength(1);
    expect(samples.filter(({ corrections }) => corrections)).toHaveLength(1);
    expect(samples.filter(({ addedToSource }) => addedToSource)).toHaveLength(1);
    expect(samples.filter(({ translation }) => translation === "method_assisted")).toHaveLength(1);
  });

  it("use every kind, every topic and every picture, and are of very different lengths", () => {
    const lengths = samples
      .filter(({ only }) => !only)
      .map(
        (article) =>
          textsOf(article)
            .map(({ line }) => plain(line.en ?? ""))
            .join(" ")
            .split(/\s+/).length,
      );
    expect(new Set(articles.map(({ kind }) => kind)).size).toBe(5);
    expect(new Set(articles.flatMap((article) => article.topics))).toEqual(new Set(Object.keys(topics)));
    expect(new Set(articles.flatMap(({ cover }) => cover ?? []))).toEqual(new Set(Object.keys(pictures)));
    expect(lengths.filter((words) => words >= 400).length).toBeGreaterThanOrEqual(5);
    expect(lengths.filter((words) => words < 250).length).toBeGreaterThanOrEqual(15);
  });
});

describe("the article on the Moscow meeting", () => {
  it("lists 6 reports and 7 priorities, as it says", () => {
    const lists = moscowMeeting.body.flatMap((passage) => (passage.sort === "list" ? [passage.lines.length] : []));
    expect(lists).toEqual([2, 6, 7, 2]);
  });

  it("is dated the day after the meeting and quotes nobody", () => {
    expect(moscowMeeting.datedOn).toBe("2016-04-15");
    expect(moscowMeeting.body.map(({ sort }): string => sort)).not.toContain("quote");
  });
});

function textsOf(article: SeedArticle): FoundText[] {
  const { addedToSource, ...written } = article;
  return [
    ...findTexts(`article ${article.datedOn}`, written, article.only ? [article.only] : demonstrationLanguages),
    ...findTexts(`article ${article.datedOn}, added`, addedToSource ?? [], [article.sourceLanguage]),
  ];
}

/** Every string in a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every object in a value whose keys are languages. */
function findTexts(where: string, value: unknown, languages: readonly LocaleTag[]): FoundText[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => demonstrationLanguages.some((tag) => tag === key))) return [{ where, line: value, languages }];
  return Object.entries(value).flatMap(([key, inner]) => findTexts(`${where} › ${key}`, inner, languages));
}

function plain(words: Line[LocaleTag]): string {
  if (words === undefined || typeof words === "string") return words ?? "";
  return words
    .map((inline) => (inline.type === "link" ? inline.children.map(({ text }) => text).join("") : inline.text))
    .join("");
}

function addressesIn(words: Line[LocaleTag]): string[] {
  return words === undefined || typeof words === "string"
    ? []
    : words.flatMap((inline) => (inline.type === "link" ? [inline.url] : []));
}
