/** The demonstration's texts, read as data: complete, alike in both languages, true where they speak of something real. */
import { type LocaleTag, localeTags } from "@parasol/shared";
import { describe, expect, it } from "vitest";
import type { SeedArticle } from "../../seed/article.js";
import { articles, samples } from "../../seed/articles.js";
import { moscowMeeting } from "../../seed/articles/moscow-meeting.js";
import { contributors } from "../../seed/contributors.js";
import type { Line } from "../../seed/notation.js";
import { pages } from "../../seed/pages.js";
import { pictures } from "../../seed/pictures.js";
import { site } from "../../seed/site.js";
import { topics } from "../../seed/topics.js";

interface FoundText {
  readonly where: string;
  readonly line: Line;
  /** The languages in which it has to exist. */
  readonly languages: readonly LocaleTag[];
}

const texts: readonly FoundText[] = [
  ...findTexts("topics", topics, localeTags),
  ...findTexts("contributors", contributors, localeTags),
  ...findTexts("pictures", pictures, localeTags),
  ...findTexts("site", site, localeTags),
  ...findTexts("pages", pages, localeTags),
  ...articles.flatMap(textsOf),
];

describe("every text of the demonstration", () => {
  it("exists in every language that it declares, and in no other", () => {
    const wrong = texts.filter(({ line, languages }) => Object.keys(line).toSorted().join() !== languages.toSorted().join());
    expect(wrong).toEqual([]);
    expect(texts.length).toBeGreaterThan(350);
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
    expect(new Set(cyrillicInEnglish)).toEqual(new Set(["Серебряная", "Роза"]));
  });

  it("gives no address but example.org, no e-mail and no telephone number", () => {
    const addresses = texts.flatMap(({ line }) => Object.values(line).flatMap(addressesIn));
    const foreign = [...addresses, ...site.socialChannels.map(({ url }) => url)].filter(
      (url) => !/^(\/(en|ru)\/[a-z-]+|https:\/\/example\.org\/[a-z]+)$/.test(url),
    );
    const spoken = texts.filter(({ line }) =>
      Object.values(line).some(
        (words) =>
          /@|https?:|www\.|\+\d|\d[\d ()-]{6,}\d/.test(plain(words)) || /\b[a-z-]+\.(com|net|ru|info)\b/i.test(plain(words)),
      ),
    );
    expect(foreign).toEqual([]);
    expect(spoken).toEqual([]);
    expect(addresses.length).toBeGreaterThan(0);
  });

  it("speaks of people as the community does", () => {
    expect(texts.filter(({ line }) => /prostitut|hooker|whore|victim|fallen/i.test(plain(line.en ?? "")))).toEqual([]);
    expect(texts.filter(({ line }) => /проститут|жертв|путан|девиц/i.test(plain(line.ru ?? "")))).toEqual([]);
  });
});

describe("a sample article", () => {
  it("says in its summary that it is a sample", () => {
    const marks = { en: /^Sample text: \S/, ru: /^Пример текста: \S/ } satisfies Record<LocaleTag, RegExp>;
    const unmarked = samples.filter(({ summary }) =>
      localeTags.some((tag) => summary[tag] !== undefined && !marks[tag].test(summary[tag])),
    );
    expect(unmarked).toEqual([]);
  });

  it("names no real organisation", () => {
    const named = samples
      .flatMap(textsOf)
      .filter(({ line }) =>
        Object.values(line).some((words) =>
          /SWAN|Swannet|NSWP|Silver Rose|Серебрян|Global Fund|Глобальн|CEDAW|UNAIDS|ЮНЭЙДС|Форум секс/i.test(plain(words)),
        ),
      );
    expect(named).toEqual([]);
  });

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
  it.each(localeTags)("fill more than one page of the list in %s", (tag) => {
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

/** What was published about the meeting, and where each language says it. */
const facts: readonly (readonly [fact: string, en: RegExp, ru: RegExp])[] = [
  ["what it was", /strategic meeting of sex workers/, /стратегическ\S+ встреч\S+ секс-работниц и секс-работников/],
  ["the host", /host was Silver Rose \(«Серебряная Роза»\)/, /принимала «Серебряная Роза» \(Silver Rose\)/],
  ["what the host is", /an association in Russia/, /ассоциация в России/],
  ["when", /from 11 to 14 April 2016/, /С 11 по 14 апреля 2016 года/],
  ["where", /in Moscow from/, /в Москве прошла/],
  ["theme: community", /theme.*make the community stronger/, /Тема.*сделать сообщество сильнее/],
  ["theme: access", /gain access to prevention programmes/, /получить доступ к программам профилактики/],
  [
    "theme: obstacles",
    /overcome, by acting together, the obstacles that exist/,
    /совместными действиями преодолеть существующие препятствия/,
  ],
  [
    "approach",
    /meaningful participation: sex workers take part in/,
    /значимое участие: секс-работницы и секс-работники участвуют/,
  ],
  [
    "what the approach covers",
    /their health, life, safety, dignity and human rights/,
    /их здоровья, жизни, безопасности, достоинства и прав человека/,
  ],
  ["attendance", /More than 40 representatives of the community/, /более 40 представительниц и представителей сообщества/],
  ["horizon", /goals, objectives and key actions for the next 5 years/, /целях, задачах и ключевых действиях на ближайшие 5 лет/],
  ["9 cities", /9 cities/, /9 городов/],
  [
    "the cities",
    /Moscow, St\. Petersburg, Ekaterinburg, Togliatti, Perm, Kazan, Naberezhnye Chelny, Krasnoyarsk and Orsk/,
    /Москва, Санкт-Петербург, Екатеринбург, Тольятти, Пермь, Казань, Набережные Челны, Красноярск и Орск/,
  ],
  ["4 countries", /4 other countries/, /ещё 4 страны/],
  ["the countries", /Uzbekistan, Moldova, Ukraine and Kyrgyzstan/, /Узбекистан, Молдова, Украина и Кыргызстан/],
  ["discussed: problems", /problems in these regions/, /проблемах в этих регионах/],
  ["discussed: barriers", /barriers in the way of prevention programmes/, /барьерах на пути к программам профилактики/],
  ["discussed: ways past them", /ways past them/, /как эти барьеры обойти/],
  ["6 reports", /6 reports/, /6 докладов/],
  ["report 1", /history of the sex workers’ movement/, /история движения секс-работниц и секс-работников/],
  [
    "report 2",
    /Silver Rose: a review of the decisions of the strategic meeting of 2012/,
    /«Серебряная Роза»: обзор решений стратегической встречи 2012 года/,
  ],
  ["report 3", /the Global Fund programme/, /программа Глобального фонда/],
  ["report 4", /experience from Kyrgyzstan/, /опыт Кыргызстана/],
  [
    "report 5",
    /monitoring of projects and services that prevent HIV and sexually transmitted infections \(STIs\)/,
    /мониторинг проектов и услуг по профилактике ВИЧ и инфекций, передаваемых половым путём \(ИППП\)/,
  ],
  [
    "report 6",
    /CEDAW, .*: the concept of its implementation and recommendations/,
    /CEDAW — .*: концепция реализации и рекомендации/,
  ],
  [
    "CEDAW spelt out",
    /Convention on the Elimination of All Forms of Discrimination against Women/,
    /Конвенция о ликвидации всех форм дискриминации в отношении женщин/,
  ],
  ["7 priorities, by the delegates", /delegates named 7 priorities/, /Делегатки и делегаты назвали 7 приоритетов/],
  [
    "priority 1",
    /participation of sex workers at every stage of programmes: planning, implementation and evaluation/,
    /участие секс-работниц и секс-работников на каждом этапе программ: в планировании, реализации и оценке/,
  ],
  ["priority 2", /access to post-exposure prophylaxis \(PEP\)/, /доступ к постконтактной профилактике \(ПКП\)/],
  ["priority 3", /access to crisis services/, /доступ к кризисным службам/],
  ["priority 4", /medical confidentiality/, /врачебная тайна/],
  ["priority 5", /funding of projects and programmes/, /финансирование проектов и программ/],
  [
    "priority 6",
    /HIV treatment for migrants with legal status/,
    /лечение ВИЧ-инфекции для мигранток и мигрантов с легальным статусом/,
  ],
  ["priority 7", /wider information programmes/, /более широкие информационные программы/],
  [
    "decided: for what",
    /improve the community’s public image, the meeting decided on/,
    /улучшить образ сообщества в глазах общества, на встрече решили/,
  ],
  [
    "decided: channels",
    /new communication channels: a magazine and a TV programme/,
    /новые каналы коммуникации: журнал и телепрограмму/,
  ],
  [
    "decided: brand",
    /a recognisable brand: souvenirs, books, films, events and competitions/,
    /узнаваемый бренд: сувениры, книги, фильмы, мероприятия и конкурсы/,
  ],
];

describe("the article on the Moscow meeting", () => {
  const said = (tag: LocaleTag) =>
    findTexts("body", moscowMeeting.body, localeTags)
      .map(({ line }) => plain(line[tag] ?? ""))
      .join("\n");

  it.each(facts)("states in both languages: %s", (_fact, en, ru) => {
    expect(said("en")).toMatch(en);
    expect(said("ru")).toMatch(ru);
  });

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
    ...findTexts(`article ${article.datedOn}`, written, article.only ? [article.only] : localeTags),
    ...findTexts(`article ${article.datedOn}, added`, addedToSource ?? [], [article.sourceLanguage]),
  ];
}

/** Every object in a value whose keys are languages. */
function findTexts(where: string, value: unknown, languages: readonly LocaleTag[]): FoundText[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => localeTags.some((tag) => tag === key)))
    return [{ where, line: value, languages }];
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
