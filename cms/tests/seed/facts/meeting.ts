/** The event: the strategic meeting of 2016, with its reports, priorities and decisions; and the one before it. */
import { both, data, type Fact, named, told } from "./fact.ts";

const cities = {
  en: ["Moscow", "St. Petersburg", "Ekaterinburg", "Togliatti", "Perm", "Kazan", "Naberezhnye Chelny", "Krasnoyarsk", "Orsk"],
  ru: ["Москва", "Санкт-Петербург", "Екатеринбург", "Тольятти", "Пермь", "Казань", "Набережные Челны", "Красноярск", "Орск"],
};
const countries = {
  en: ["Uzbekistan", "Moldova", "Ukraine", "Kyrgyzstan"],
  ru: ["Узбекистан", "Молдова", "Украина", "Кыргызстан"],
};
const reports = {
  en: [
    "The history of the sex workers’ movement",
    "Silver Rose: the decisions of the 2012 strategic meeting reviewed",
    "The Global Fund programme",
    "Experience from Kyrgyzstan",
    "Monitoring of projects and services that prevent HIV and STIs",
    "CEDAW: the concept of its implementation, and recommendations",
  ],
  ru: [
    "История движения секс-работниц и секс-работников",
    "«Серебряная Роза»: обзор решений стратегической встречи 2012 года",
    "Программа Глобального фонда",
    "Опыт Кыргызстана",
    "Мониторинг проектов и услуг по профилактике ВИЧ и ИППП",
    "CEDAW: концепция реализации и рекомендации",
  ],
};
const priorities = {
  en: [
    "Participation of sex workers at every stage of programmes: planning, implementation and evaluation",
    "Access to post-exposure prophylaxis (PEP)",
    "Access to crisis services",
    "Medical confidentiality",
    "Funding of projects and programmes",
    "HIV treatment for migrants with legal status",
    "Wider information programmes",
  ],
  ru: [
    "Участие секс-работниц и секс-работников на каждом этапе программ: в планировании, реализации и оценке",
    "Доступ к постконтактной профилактике (ПКП)",
    "Доступ к кризисным службам",
    "Врачебная тайна",
    "Финансирование проектов и программ",
    "Лечение ВИЧ-инфекции для мигранток и мигрантов с легальным статусом",
    "Более широкие информационные программы",
  ],
};
const channels = { en: ["a magazine", "a TV programme"], ru: ["журнал", "телепрограмма"] };
const brand = {
  en: ["souvenirs", "books", "films", "events", "competitions"],
  ru: ["сувениры", "книги", "фильмы", "мероприятия", "конкурсы"],
};

const meeting = "meeting";
const each = (fact: string, at: string, words: { readonly en: readonly string[]; readonly ru: readonly string[] }): Fact[] =>
  words.en.map((en, index) => named(meeting, `${fact} ${index + 1}`, at.replace("*", String(index)), en, words.ru[index] ?? ""));

export const meetingFacts: readonly Fact[] = [
  named(
    meeting,
    "what it is",
    "title",
    "Strategic meeting of sex workers",
    "Стратегическая встреча секс-работниц и секс-работников",
  ),
  named(meeting, "the host", "hosts.*.name", ["Silver Rose"], ["«Серебряная Роза»"]),
  data(
    meeting,
    "when",
    "period",
    both({
      precision: "DAY",
      startDate: "2016-04-11",
      startTime: null,
      endDate: "2016-04-14",
      endTime: null,
      timeZone: "Europe/Moscow",
    }),
    { en: ["11–14 April 2016"], ru: ["11–14 апреля 2016"] },
  ),
  data(meeting, "that it took place", "status", both("HELD"), both([])),
  named(meeting, "where", "place.name", "Moscow", "Москва"),
  named(meeting, "the country", "place.parent.name", "Russia", "Россия"),
  data(meeting, "no venue is known", "venue", both(null), both([])),
  told(meeting, "theme: community", "theme", "Strengthening the community", "Укрепление сообщества"),
  told(meeting, "theme: access", "theme", "access to prevention programmes", "доступ к программам профилактики"),
  told(
    meeting,
    "theme: obstacles",
    "theme",
    "overcoming existing obstacles through joint action",
    "преодоление существующих препятствий совместными действиями",
  ),
  told(
    meeting,
    "approach",
    "aims",
    "meaningful participation: sex workers take part in what concerns their health, life, safety, dignity and human rights",
    "значимое участие: секс-работницы и секс-работники участвуют в том, что касается их здоровья, жизни, безопасности, достоинства и прав человека",
  ),
  data(
    meeting,
    "attendance, with its qualifier",
    "attendance",
    {
      en: { number: 40, qualifier: "MORE_THAN", who: "representatives of the community" },
      ru: { number: 40, qualifier: "MORE_THAN", who: "представительниц и представителей сообщества" },
    },
    { en: ["more than 40 representatives of the community"], ru: ["более 40 представительниц и представителей сообщества"] },
  ),
  data(meeting, "horizon", "horizonYears", both(5), { en: ["5 years"], ru: ["5 лет"] }),
  told(
    meeting,
    "what it was to lay down",
    "aims",
    "Goals, objectives and key actions for the next 5 years",
    "Цели, задачи и ключевые действия на ближайшие 5 лет",
  ),
  named(
    meeting,
    "the participants’ 9 cities and 4 countries",
    "participantPlaces.*.name",
    [...cities.en, ...countries.en],
    [...cities.ru, ...countries.ru],
  ),
  data(
    meeting,
    "which of these are cities and which countries",
    "participantPlaces.*.kind",
    both([...cities.en.map(() => "CITY"), ...countries.en.map(() => "COUNTRY")]),
    { en: ["9 cities", "4 countries"], ru: ["9 городов", "4 страны"] },
  ),
  data(
    meeting,
    "the cities are in Russia",
    "participantPlaces.*.parent.code",
    both([...cities.en.map(() => "RU"), ...countries.en.map(() => undefined)]),
    both([]),
  ),
  data(
    meeting,
    "the countries’ codes",
    "participantPlaces.*.code",
    both([...cities.en.map(() => null), "UZ", "MD", "UA", "KG"]),
    both([]),
  ),
  told(
    meeting,
    "discussed: problems",
    "body.text",
    "discussed the problems in their regions",
    "обсудили проблемы в своих регионах",
  ),
  told(
    meeting,
    "discussed: barriers",
    "body.text",
    "the barriers in the way of prevention programmes",
    "барьеры на пути к программам профилактики",
  ),
  told(meeting, "discussed: ways past them", "body.text", "ways past these barriers", "способы эти барьеры обойти"),
  data(meeting, "6 reports", "reports.length", both(6), both([])),
  ...each("report", "reports.*.title", reports),
  data(meeting, "each report is a resource of the meeting", "reports.*.resource.title", reports, both([])),
  data(meeting, "6 resources and no more", "resources.totalCount", both(6), both([])),
  data(meeting, "no report is online: no file", "reports.*.resource.file", both(Array(6).fill(null)), both([])),
  data(meeting, "no report is online: no link", "reports.*.resource.link", both(Array(6).fill(null)), {
    en: ["None of the reports is online."],
    ru: ["Докладов в сети нет."],
  }),
  data(meeting, "7 priorities", "priorities.length", both(7), both([])),
  ...each("priority", "priorities.*.text", priorities),
  told(
    meeting,
    "decided: for what",
    "outcomeSummary",
    "improve the community’s public image",
    "улучшить образ сообщества в глазах общества",
  ),
  named(meeting, "decided: new channels", "decisions.0.text", "New communication channels", "Новые каналы коммуникации"),
  named(meeting, "which channels", "decisions.0.examples", channels.en, channels.ru),
  named(meeting, "decided: a brand", "decisions.1.text", "A recognisable brand", "Узнаваемый бренд"),
  named(meeting, "what belongs to the brand", "decisions.1.examples", brand.en, brand.ru),
  data(meeting, "the decisions stand as decided", "decisions.*.status", both(["DECIDED", "DECIDED"]), {
    en: ["Decided"],
    ru: ["Решено"],
  }),
  data(meeting, "without evidence", "decisions.*.evidence", both([[], []]), {
    en: ["What came of them, our source does not say."],
    ru: ["Что из них вышло, в нашем источнике не сказано."],
  }),
  named(
    meeting,
    "the meeting before it",
    "previousEvent.title",
    "Strategic meeting of 2012",
    "Стратегическая встреча 2012 года",
  ),
  named(
    meeting,
    "the article that reports it",
    "articles.nodes.*.title",
    ["Sex workers meet in Moscow to plan the next 5 years"],
    ["Секс-работницы и секс-работники встретились в Москве, чтобы наметить планы на 5 лет"],
  ),
  data(
    "meetingBefore",
    "the meeting of 2012, known by its year alone",
    "period",
    both({
      precision: "YEAR",
      startDate: "2012-01-01",
      startTime: null,
      endDate: "2012-12-31",
      endTime: null,
      timeZone: "Europe/Moscow",
    }),
    both(["2012"]),
  ),
  data("meetingBefore", "it took place", "status", both("HELD"), both([])),
  data("meetingBefore", "its place is not known", "place", both(null), both([])),
  data("meetingBefore", "its hosts are not known", "hosts", both([]), both([])),
  named(
    "meetingBefore",
    "the meeting after it",
    "nextEvents.*.title",
    ["Strategic meeting of sex workers"],
    ["Стратегическая встреча секс-работниц и секс-работников"],
  ),
  named("silverRose", "the host’s name", "name", "Silver Rose", "«Серебряная Роза»"),
  told("silverRose", "what the host is", "summary", "an association in Russia", "ассоциация в России"),
  named("silverRose", "where the host is", "placesServed.*.name", ["Russia"], ["Россия"]),
  named(
    "silverRose",
    "what it hosted",
    "events.nodes.*.title",
    ["Strategic meeting of sex workers"],
    ["Стратегическая встреча секс-работниц и секс-работников"],
  ),
];
