/** The strategic meetings of which something was published. Every fact is from there; invent nothing here. */
import type { SeedEvent } from "../event.js";
import { p } from "../notation.js";

export const moscowMeetings = {
  strategicMeeting2012: {
    sourceLanguage: "ru",
    translators: ["twoUmbrellas"],
    title: { en: "Strategic meeting of 2012", ru: "Стратегическая встреча 2012 года" },
    slug: { en: "strategic-meeting-of-2012", ru: "strategicheskaya-vstrecha-2012" },
    stage: "event_held",
    precision: "precision_year",
    starts: "2012-01-01",
    timeZone: "Europe/Moscow",
    hosts: [],
    body: [
      p({
        en: "Our source gives only the year of this meeting. What was decided at it was reviewed at the strategic meeting of 2016.",
        ru: "Об этой встрече в нашем источнике указан только год. К её решениям вернулись на стратегической встрече 2016 года.",
      }),
    ],
    topics: ["community", "history"],
  },
  strategicMeeting2016: {
    sourceLanguage: "ru",
    translators: ["twoUmbrellas"],
    title: {
      en: "Strategic meeting of sex workers",
      ru: "Стратегическая встреча секс-работниц и секс-работников",
    },
    slug: { en: "strategic-meeting-in-moscow", ru: "strategicheskaya-vstrecha-v-moskve" },
    stage: "event_held",
    precision: "precision_day",
    starts: "2016-04-11",
    ends: "2016-04-14",
    timeZone: "Europe/Moscow",
    place: "moscow",
    hosts: ["silverRose"],
    theme: {
      en: "Strengthening the community, access to prevention programmes, and overcoming existing obstacles through joint action",
      ru: "Укрепление сообщества, доступ к программам профилактики и преодоление существующих препятствий совместными действиями",
    },
    aims: {
      en: "Goals, objectives and key actions for the next 5 years.\n\nThe approach is meaningful participation: sex workers take part in what concerns their health, life, safety, dignity and human rights.",
      ru: "Цели, задачи и ключевые действия на ближайшие 5 лет.\n\nВ основе — значимое участие: секс-работницы и секс-работники участвуют в том, что касается их здоровья, жизни, безопасности, достоинства и прав человека.",
    },
    body: [
      p({
        en: "The participants discussed the problems in their regions, the barriers in the way of prevention programmes, and ways past these barriers.",
        ru: "Участницы и участники обсудили проблемы в своих регионах, барьеры на пути к программам профилактики и способы эти барьеры обойти.",
      }),
    ],
    attendance: {
      number: 40,
      qualifier: "qualifier_more_than",
      who: { en: "representatives of the community", ru: "представительниц и представителей сообщества" },
    },
    participantPlaces: [
      "moscow",
      "stPetersburg",
      "ekaterinburg",
      "togliatti",
      "perm",
      "kazan",
      "naberezhnyeChelny",
      "krasnoyarsk",
      "orsk",
      "uzbekistan",
      "moldova",
      "ukraine",
      "kyrgyzstan",
    ],
    reports: [
      {
        key: "history-of-the-movement",
        title: {
          en: "The history of the sex workers’ movement",
          ru: "История движения секс-работниц и секс-работников",
        },
      },
      {
        key: "decisions-of-2012",
        title: {
          en: "Silver Rose: the decisions of the 2012 strategic meeting reviewed",
          ru: "«Серебряная Роза»: обзор решений стратегической встречи 2012 года",
        },
      },
      {
        key: "global-fund",
        title: { en: "The Global Fund programme", ru: "Программа Глобального фонда" },
      },
      {
        key: "kyrgyzstan",
        title: { en: "Experience from Kyrgyzstan", ru: "Опыт Кыргызстана" },
      },
      {
        key: "monitoring",
        title: {
          en: "Monitoring of projects and services that prevent HIV and STIs",
          ru: "Мониторинг проектов и услуг по профилактике ВИЧ и ИППП",
        },
      },
      {
        key: "cedaw",
        title: {
          en: "CEDAW: the concept of its implementation, and recommendations",
          ru: "CEDAW: концепция реализации и рекомендации",
        },
      },
    ],
    priorities: [
      {
        key: "participation",
        text: {
          en: "Participation of sex workers at every stage of programmes: planning, implementation and evaluation",
          ru: "Участие секс-работниц и секс-работников на каждом этапе программ: в планировании, реализации и оценке",
        },
      },
      {
        key: "pep",
        text: {
          en: "Access to post-exposure prophylaxis (PEP)",
          ru: "Доступ к постконтактной профилактике (ПКП)",
        },
      },
      {
        key: "crisis-services",
        text: { en: "Access to crisis services", ru: "Доступ к кризисным службам" },
      },
      {
        key: "confidentiality",
        text: { en: "Medical confidentiality", ru: "Врачебная тайна" },
      },
      {
        key: "funding",
        text: { en: "Funding of projects and programmes", ru: "Финансирование проектов и программ" },
      },
      {
        key: "treatment-for-migrants",
        text: {
          en: "HIV treatment for migrants with legal status",
          ru: "Лечение ВИЧ-инфекции для мигранток и мигрантов с легальным статусом",
        },
      },
      {
        key: "information",
        text: { en: "Wider information programmes", ru: "Более широкие информационные программы" },
      },
    ],
    outcomeSummary: {
      en: "Two decisions were to improve the community’s public image. What came of them, our source does not say.",
      ru: "Два решения должны были улучшить образ сообщества в глазах общества. Что из них вышло, в нашем источнике не сказано.",
    },
    decisions: [
      {
        key: "channels",
        text: { en: "New communication channels", ru: "Новые каналы коммуникации" },
        examples: { en: "a magazine\na TV programme", ru: "журнал\nтелепрограмма" },
        stage: "decision_decided",
      },
      {
        key: "brand",
        text: { en: "A recognisable brand", ru: "Узнаваемый бренд" },
        examples: {
          en: "souvenirs\nbooks\nfilms\nevents\ncompetitions",
          ru: "сувениры\nкниги\nфильмы\nмероприятия\nконкурсы",
        },
        stage: "decision_decided",
      },
    ],
    horizonYears: 5,
    previous: "strategicMeeting2012",
    topics: ["community", "health", "rights", "history"],
  },
} as const satisfies Record<string, SeedEvent>;
