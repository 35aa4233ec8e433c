/** What networks have set themselves and their members to work on, in their order, by a code that stands in addresses. */
import type { Words } from "./notation.js";
import type { NetworkKey } from "./organisations/networks.js";

interface SeedPriorityArea {
  readonly network: NetworkKey;
  readonly name: Words;
  readonly description: Words;
}

export const priorityAreas = {
  decriminalisation: {
    network: "nswp",
    name: { en: "Decriminalisation, and sex work as work", ru: "Декриминализация и признание секс-работы работой" },
    description: {
      en: "Opposing criminalisation and every other legal oppression of sex work; having sex work recognised as work.",
      ru: "Против криминализации и любого другого правового угнетения; за то, чтобы секс-работу признали работой.",
    },
  },
  "trafficking-paradigm": {
    network: "nswp",
    name: { en: "Critique of the trafficking paradigm", ru: "Критика парадигмы торговли людьми" },
    description: {
      en: "A critique of the trafficking paradigm, which treats sex work, migration and mobility as one and the same.",
      ru: "Критика парадигмы торговли людьми, в которой секс-работу, миграцию и мобильность не отличают друг от друга.",
    },
  },
  "health-services": {
    network: "nswp",
    name: { en: "Access to health services", ru: "Доступ к медицинской помощи" },
    description: {
      en: "Universal access to health services, including primary care, HIV services, and sexual and reproductive health.",
      ru: "Всеобщий доступ к медицинским услугам, включая первичную помощь, помощь в связи с ВИЧ и охрану сексуального и репродуктивного здоровья.",
    },
  },
  violence: {
    network: "nswp",
    name: { en: "Speaking out on violence", ru: "Открытый разговор о насилии" },
    description: {
      en: "Speaking out on violence by police, institutions, clients and intimate partners, and at the same time challenging the myth that sex work is itself gender-based violence.",
      ru: "Открыто говорить о насилии со стороны полиции, учреждений, клиентов и близких партнёров — и при этом оспаривать миф, будто секс-работа сама по себе и есть гендерное насилие.",
    },
  },
  "human-rights-abuses": {
    network: "nswp",
    name: { en: "Against human-rights abuses", ru: "Против нарушений прав человека" },
    description: {
      en: "Opposing human-rights abuses: coercive programmes, mandatory testing, raids and forced rehabilitation.",
      ru: "Против нарушений прав человека: принудительных программ, обязательного тестирования, рейдов и насильственной реабилитации.",
    },
  },
  stigma: {
    network: "nswp",
    name: { en: "Against stigma and discrimination", ru: "Против стигмы и дискриминации" },
    description: {
      en: "Challenging stigma and discrimination against sex workers, their families and partners, and others in sex work.",
      ru: "Против стигмы и дискриминации секс-работниц и секс-работников, их семей, партнёрш и партнёров и всех, кто занят в секс-работе.",
    },
  },
  "economic-empowerment": {
    network: "nswp",
    name: { en: "Economic empowerment and social inclusion", ru: "Экономические возможности и место в обществе" },
    description: {
      en: "Economic empowerment and social inclusion of sex workers as sex workers.",
      ru: "Больше экономических возможностей и полноправное место в обществе для секс-работниц и секс-работников — такими, какие они есть.",
    },
  },
  housing: {
    network: "exampleNetwork",
    name: { en: "Housing (sample)", ru: "Жильё (образец)" },
    description: {
      en: "Sample text: a flat that nobody loses because of what they do.",
      ru: "Пример текста: квартира, которую никто не потеряет из-за своей работы.",
    },
  },
  "open-at-night": {
    network: "exampleNetwork",
    name: { en: "Open at night (sample)", ru: "Открыто ночью (образец)" },
    description: {
      en: "Sample text: doctors, desks and buses at the hours at which people are awake.",
      ru: "Пример текста: врачи, приёмные и автобусы в те часы, когда люди не спят.",
    },
  },
} as const satisfies Record<string, SeedPriorityArea>;

export type PriorityAreaCode = keyof typeof priorityAreas;
