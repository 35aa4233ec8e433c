/** Invented events that are over, and what came of them. */
import type { SeedEvent } from "../event.js";
import { h2, p, quote } from "../notation.js";
import { timeZone } from "./example-time.js";

export const pastSamples = {
  assembly2024: {
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    title: {
      en: "Assembly of the Example Collective: what we want to have built in two years",
      ru: "Собрание объединения «Пример»: что мы хотим построить за два года",
    },
    slug: { en: "assembly-2024", ru: "sobranie-2024" },
    stage: "event_held",
    precision: "precision_day",
    starts: "2024-06-08",
    startTime: "11:00",
    ends: "2024-06-09",
    endTime: "16:30",
    timeZone,
    place: "sampleton",
    venue: {
      words: { en: "Behind the bakery that is not a bakery", ru: "За пекарней, которая не пекарня" },
      visibility: "visibility_internal",
    },
    hosts: ["exampleCollective"],
    theme: {
      en: "Sample text: an invented assembly of two days at which people decided what they want to have built two years later.",
      ru: "Пример текста: придуманное собрание, на котором за два дня решали, что должно быть построено через два года.",
    },
    aims: {
      en: "To decide on few things and to write down who looks after each of them.\n\nTo finish in time for the last bus.",
      ru: "Решить немногое и записать, кто за что отвечает.\n\nУспеть на последний автобус.",
    },
    body: [
      h2({ en: "How it was decided", ru: "Как решали" }),
      p({
        en: "Every proposal came on a card with three lines: what, by whom, and how we shall notice that it is done. Proposals without a third line went back to the tea.",
        ru: "Каждое предложение приходило на карточке из трёх строк: что, кто и как мы заметим, что сделано. Карточки без третьей строки возвращались к чаю.",
      }),
      quote(
        {
          en: "I have sat through plenty of plans. This is the first one with my name and a month in it.",
          ru: "Планов я видела много. Этот первый, где есть моё имя и месяц.",
        },
        { en: "Zoya, invented member of the collective", ru: "Зоя, придуманная участница объединения" },
      ),
    ],
    attendance: {
      number: 25,
      qualifier: "qualifier_about",
      who: { en: "members from three towns", ru: "участниц и участников из трёх городов" },
    },
    participantPlaces: ["sampleton", "portSample", "exampleHills"],
    reports: [
      {
        key: "garland",
        title: {
          en: "A garland of umbrellas: how to make one in an evening",
          ru: "Гирлянда из зонтов: как сделать её за вечер",
        },
        presenter: "asya",
      },
      {
        key: "words",
        title: { en: "Words that we would like to read about ourselves", ru: "Какими словами мы хотим читать о себе" },
        presenter: "desk",
      },
      {
        key: "accounts",
        title: { en: "Where the money went, coin by coin", ru: "Куда ушли деньги — до копейки" },
      },
    ],
    priorities: [
      {
        key: "a-door-of-ones-own",
        text: {
          en: "Flats that nobody loses because of what they do",
          ru: "Квартиры, которые никто не теряет из-за своей работы",
        },
        area: "housing",
      },
      {
        key: "hours",
        text: {
          en: "Doctors at the hours at which those who work at night are awake",
          ru: "Врачи в те часы, когда не спят те, кто работает ночью",
        },
        area: "open-at-night",
      },
    ],
    outcomeSummary: {
      en: "Sample text: one thing is done, one is being tried out, one was given up for a good reason, and of one nobody has heard since.",
      ru: "Пример текста: одно сделано, одно пробуют, от одного отказались по веской причине, а про одно с тех пор никто не слышал.",
    },
    decisions: [
      {
        key: "archive",
        text: {
          en: "The papers from under the bath become an archive",
          ru: "Бумаги из-под ванны становятся архивом",
        },
        examples: { en: "shelves\na list\nsomebody with a key", ru: "полки\nопись\nчеловек с ключом" },
        stage: "decision_done",
        evidence: ["2026-06-15", "2024-12-03"],
      },
      {
        key: "evening-hours",
        text: { en: "The clinic sees people in the evening too", ru: "Клиника принимает и вечером" },
        examples: { en: "two evenings a week\nno appointment", ru: "два вечера в неделю\nбез записи" },
        stage: "decision_under_way",
        evidence: ["2026-11-12"],
      },
      {
        key: "one-list",
        text: {
          en: "One common table of warnings for all three towns",
          ru: "Одна общая таблица предупреждений на все три города",
        },
        stage: "decision_dropped",
        evidence: ["2026-08-11"],
      },
      {
        key: "fares",
        text: {
          en: "Whoever speaks for the collective elsewhere gets the fare back",
          ru: "Кто выступает от объединения в другом городе, тому возвращают деньги за дорогу",
        },
        stage: "decision_decided",
      },
    ],
    horizonYears: 2,
    topics: ["community", "work"],
  },
  filmDays2025: {
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    title: { en: "Example Film Days", ru: "Дни кино «Пример»" },
    slug: { en: "film-days-2025", ru: "dni-kino-2025" },
    stage: "event_held",
    precision: "precision_month",
    starts: "2025-06-01",
    timeZone,
    place: "exampleHills",
    hosts: ["exampleCollective"],
    theme: {
      en: "Sample text: invented film days at which those of whom films like to tell sat in the front row with a bell.",
      ru: "Пример текста: придуманные дни кино, на которых те, о ком кино любит рассказывать, сидели в первом ряду с колокольчиком.",
    },
    body: [
      p({
        en: "9 films were shown, 4 of them made by sex workers themselves. Whoever saw a scene which is never like that rang the bell.",
        ru: "Показали 9 фильмов, 4 из них сняли сами секс-работницы и секс-работники. Кто видел сцену, какой в жизни не бывает, звонил в колокольчик.",
      }),
    ],
    topics: ["culture"],
  },
  assembly2026: {
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    title: { en: "General assembly of the Example Collective", ru: "Общее собрание объединения «Пример»" },
    slug: { en: "assembly-2026", ru: "sobranie-2026" },
    stage: "event_held",
    precision: "precision_day",
    starts: "2026-04-26",
    startTime: "14:25",
    timeZone,
    place: "sampleton",
    hosts: ["exampleCollective"],
    theme: {
      en: "Sample text: an invented yearly assembly with elections, accounts and an old quarrel.",
      ru: "Пример текста: придуманное ежегодное собрание — выборы, отчёт о деньгах и старый спор.",
    },
    body: [
      p({
        en: "The members elected 5 people to the council and read the accounts line by line.",
        ru: "Участницы и участники выбрали совет из 5 человек и построчно прочли отчёт о деньгах.",
      }),
    ],
    attendance: {
      number: 31,
      qualifier: "qualifier_exactly",
      who: { en: "members", ru: "человек" },
    },
    decisions: [
      {
        key: "paid-evenings",
        text: {
          en: "Members are paid for the evenings that they spend at conferences",
          ru: "Участницам и участникам платят за вечера на конференциях",
        },
        stage: "decision_decided",
      },
    ],
    previous: "assembly2024",
    topics: ["community"],
  },
  umbrellaWalk: {
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    title: { en: "Walk with red umbrellas", ru: "Прогулка с красными зонтами" },
    slug: { en: "umbrella-walk", ru: "progulka-s-zontami" },
    stage: "event_held",
    precision: "precision_day",
    starts: "2026-11-01",
    startTime: "17:00",
    endTime: "19:00",
    timeZone,
    place: "portSample",
    venue: {
      words: { en: "Under the arch of the old customs house", ru: "Под аркой старой таможни" },
      visibility: "visibility_public",
    },
    hosts: ["exampleCollective", "exampleNorth"],
    theme: {
      en: "Sample text: an invented walk along a river, without speeches and without photographs.",
      ru: "Пример текста: придуманная прогулка вдоль реки, без речей и без фотографий.",
    },
    body: [
      p({
        en: "An hour to the market and an hour back. At each of the 9 bridges one sentence is read aloud.",
        ru: "Час до рынка и час обратно. На каждом из 9 мостов читают вслух одну фразу.",
      }),
    ],
    attendance: {
      number: 83,
      qualifier: "qualifier_exactly",
      who: { en: "people with 71 umbrellas", ru: "человека с 71 зонтом" },
    },
    topics: ["community", "culture"],
  },
} as const satisfies Record<string, SeedEvent>;
