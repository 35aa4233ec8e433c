/** The one article about a real event. Every fact is from what was published about it; invent nothing here. */
import type { SeedArticle } from "../article.js";
import { bold, h2, italic, ol, p, text, ul } from "../notation.js";

export const moscowMeeting = {
  kind: "kind_report",
  datedOn: "2016-04-15",
  sourceLanguage: "ru",
  topics: ["community", "health", "rights", "history"],
  event: "strategicMeeting2016",
  organisations: ["silverRose"],
  places: ["moscow"],
  byline: ["desk"],
  translators: ["twoUmbrellas"],
  cover: "ringOfUmbrellas",
  title: {
    en: "Sex workers meet in Moscow to plan the next 5 years",
    ru: "Секс-работницы и секс-работники встретились в Москве, чтобы наметить планы на 5 лет",
  },
  slug: { en: "sex-workers-meet-in-moscow", ru: "vstrecha-v-moskve" },
  summary: {
    en: "From 11 to 14 April 2016 the association Silver Rose hosted a strategic meeting of sex workers in Moscow. More than 40 representatives of the community worked on goals, objectives and key actions for the next 5 years.",
    ru: "С 11 по 14 апреля 2016 года ассоциация «Серебряная Роза» принимала в Москве стратегическую встречу секс-работниц и секс-работников. Более 40 представительниц и представителей сообщества работали над целями, задачами и ключевыми действиями на ближайшие 5 лет.",
  },
  body: [
    p({
      en: "A strategic meeting of sex workers took place in Moscow from 11 to 14 April 2016. Its host was Silver Rose («Серебряная Роза»), an association in Russia. More than 40 representatives of the community took part. They looked ahead: the meeting was about goals, objectives and key actions for the next 5 years.",
      ru: "С 11 по 14 апреля 2016 года в Москве прошла стратегическая встреча секс-работниц и секс-работников. Её принимала «Серебряная Роза» (Silver Rose) — ассоциация в России. Участвовали более 40 представительниц и представителей сообщества. Они смотрели вперёд: речь шла о целях, задачах и ключевых действиях на ближайшие 5 лет.",
    }),
    h2({ en: "What it was about", ru: "О чём была встреча" }),
    p({
      en: "The theme had three parts: how to make the community stronger, how to gain access to prevention programmes, and how to overcome, by acting together, the obstacles that exist.",
      ru: "Тема складывалась из трёх частей: как сделать сообщество сильнее, как получить доступ к программам профилактики и как совместными действиями преодолеть существующие препятствия.",
    }),
    p({
      en: "The approach was meaningful participation: sex workers take part in what concerns their health, life, safety, dignity and human rights.",
      ru: "В основу положили значимое участие: секс-работницы и секс-работники участвуют в том, что касается их здоровья, жизни, безопасности, достоинства и прав человека.",
    }),
    h2({ en: "Who took part", ru: "Кто участвовал" }),
    p({
      en: "The participants came from 9 cities in Russia and from 4 other countries.",
      ru: "Участницы и участники представляли 9 городов России и ещё 4 страны.",
    }),
    ul(
      {
        en: [
          bold("Cities:"),
          text(" Moscow, St. Petersburg, Ekaterinburg, Togliatti, Perm, Kazan, Naberezhnye Chelny, Krasnoyarsk and Orsk."),
        ],
        ru: [
          bold("Города:"),
          text(" Москва, Санкт-Петербург, Екатеринбург, Тольятти, Пермь, Казань, Набережные Челны, Красноярск и Орск."),
        ],
      },
      {
        en: [bold("Countries:"), text(" Uzbekistan, Moldova, Ukraine and Kyrgyzstan.")],
        ru: [bold("Страны:"), text(" Узбекистан, Молдова, Украина и Кыргызстан.")],
      },
    ),
    h2({ en: "What was discussed", ru: "Что обсуждали" }),
    p({
      en: "The participants talked about the problems in these regions, about the barriers in the way of prevention programmes, and about ways past them. For this, 6 reports had been prepared:",
      ru: "Участницы и участники говорили о проблемах в этих регионах, о барьерах на пути к программам профилактики и о том, как эти барьеры обойти. Для этого подготовили 6 докладов:",
    }),
    ul(
      { en: "the history of the sex workers’ movement;", ru: "история движения секс-работниц и секс-работников;" },
      {
        en: "Silver Rose: a review of the decisions of the strategic meeting of 2012;",
        ru: "«Серебряная Роза»: обзор решений стратегической встречи 2012 года;",
      },
      { en: "the Global Fund programme;", ru: "программа Глобального фонда;" },
      { en: "experience from Kyrgyzstan;", ru: "опыт Кыргызстана;" },
      {
        en: "monitoring of projects and services that prevent HIV and sexually transmitted infections (STIs);",
        ru: "мониторинг проектов и услуг по профилактике ВИЧ и инфекций, передаваемых половым путём (ИППП);",
      },
      {
        en: "CEDAW, the Convention on the Elimination of All Forms of Discrimination against Women: the concept of its implementation and recommendations.",
        ru: "CEDAW — Конвенция о ликвидации всех форм дискриминации в отношении женщин: концепция реализации и рекомендации.",
      },
    ),
    h2({ en: "What the delegates put first", ru: "Что делегатки и делегаты назвали главным" }),
    p({ en: "The delegates named 7 priorities:", ru: "Делегатки и делегаты назвали 7 приоритетов:" }),
    ol(
      {
        en: "participation of sex workers at every stage of programmes: planning, implementation and evaluation;",
        ru: "участие секс-работниц и секс-работников на каждом этапе программ: в планировании, реализации и оценке;",
      },
      { en: "access to post-exposure prophylaxis (PEP);", ru: "доступ к постконтактной профилактике (ПКП);" },
      { en: "access to crisis services;", ru: "доступ к кризисным службам;" },
      { en: "medical confidentiality;", ru: "врачебная тайна;" },
      { en: "funding of projects and programmes;", ru: "финансирование проектов и программ;" },
      {
        en: "HIV treatment for migrants with legal status;",
        ru: "лечение ВИЧ-инфекции для мигранток и мигрантов с легальным статусом;",
      },
      { en: "wider information programmes.", ru: "более широкие информационные программы." },
    ),
    h2({ en: "What was decided", ru: "Что решили" }),
    p({
      en: "To improve the community’s public image, the meeting decided on:",
      ru: "Чтобы улучшить образ сообщества в глазах общества, на встрече решили создать:",
    }),
    ul(
      {
        en: "new communication channels: a magazine and a TV programme;",
        ru: "новые каналы коммуникации: журнал и телепрограмму;",
      },
      {
        en: "a recognisable brand: souvenirs, books, films, events and competitions.",
        ru: "узнаваемый бренд: сувениры, книги, фильмы, мероприятия и конкурсы.",
      },
    ),
    p({
      en: "These points stand here as decided. What came of them, our source does not say.",
      ru: "Эти пункты приведены здесь как решения. Что из них вышло, в нашем источнике не сказано.",
    }),
    p({
      en: [
        italic(
          "This account was written for a demonstration, from published facts about the meeting. It is not a text of Silver Rose.",
        ),
      ],
      ru: [italic("Этот рассказ написан для демонстрации по опубликованным фактам о встрече. Это не текст «Серебряной Розы».")],
    }),
  ],
} as const satisfies SeedArticle;
