/** The other invented organisations. */
import { p } from "../notation.js";
import type { SeedOrganisation } from "../organisation.js";

export const sampleOrganisations = {
  exampleNorth: {
    kind: "organisation_group",
    sourceLanguage: "ru",
    translators: ["twoUmbrellas"],
    name: { en: "Example North", ru: "«Пример-Север»" },
    summary: {
      en: "Sample text: an invented group from Port Sample with a minibus, a kettle and a weather report that is about something else.",
      ru: "Пример текста: придуманная группа из Порт-Примерного. У неё есть микроавтобус, чайник и прогноз погоды, который на самом деле о другом.",
    },
    placesServed: ["exampleCoast"],
    workingLanguages: ["en", "ru", "ky", "uz"],
    populations: ["women", "trans-people", "migrants", "people-who-use-drugs"],
    memberships: ["exampleNetwork"],
    priorityAreas: ["open-at-night"],
    website: "https://example.org/north",
    lastVerified: "2026-08-12",
    contacts: [
      { kind: "contact_email", value: "kettle@example.org", visibility: "visibility_public" },
      { kind: "contact_phone", visibility: "visibility_withheld" },
    ],
    figures: [
      {
        kind: "figure_members",
        part: 60,
        whole: 208,
        qualifier: "qualifier_more_than",
        asOf: "2026-08-01",
        visibility: "visibility_public",
      },
    ],
    answers: [
      {
        question: "who-we-work-with",
        body: [
          p({
            en: "With those who work on the ring road and at the station of Port Sample, in whichever of four languages they prefer.",
            ru: "С теми, кто работает на объездной и на вокзале Порт-Примерного, — на том из четырёх языков, который удобнее.",
          }),
        ],
      },
    ],
  },
  exampleClinic: {
    kind: "organisation_service",
    sourceLanguage: "ru",
    translators: ["twoUmbrellas"],
    name: { en: "Example Clinic", ru: "Клиника «Пример»" },
    summary: {
      en: "Sample text: an invented clinic in Sampleton. No diagnosis is called down the corridor there, and on two evenings a week it keeps the hours of those who work at night.",
      ru: "Пример текста: придуманная клиника в Примерске. Диагнозы там по коридору не кричат, а два вечера в неделю она работает для тех, кто работает ночью.",
    },
    placesServed: ["sampleton"],
    workingLanguages: ["ru"],
    populations: ["women", "trans-people", "men", "people-with-hiv"],
    memberships: ["exampleNetwork"],
    priorityAreas: ["open-at-night"],
    website: "https://example.org/clinic",
    contacts: [{ kind: "contact_email", value: "clinic@example.org", visibility: "visibility_public" }],
  },
  exampleLegalDesk: {
    kind: "organisation_service",
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    name: { en: "Example Legal Desk", ru: "Правовая приёмная «Пример»" },
    summary: {
      en: "Sample text: invented lawyers and sex workers at one table in Sampleton. They write letters, go along to court and burn their cards once a year.",
      ru: "Пример текста: придуманные юристки и секс-работницы за одним столом в Примерске. Пишут письма, ходят вместе с людьми в суд и раз в год сжигают карточки.",
    },
    placesServed: ["exampleland"],
    workingLanguages: ["en", "ru"],
    populations: ["women", "men", "migrants"],
    memberships: ["exampleNetwork"],
    priorityAreas: ["housing"],
    website: "https://example.org/desk",
    contacts: [{ kind: "contact_email", value: "desk@example.org", visibility: "visibility_public" }],
  },
  exampleFund: {
    kind: "organisation_fund",
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    name: { en: "Example Fund", ru: "Фонд «Пример»" },
    summary: {
      en: "Sample text: an invented fund that gives small sums quickly. Those who apply write one page; those who decide have themselves applied once.",
      ru: "Пример текста: придуманный фонд, который быстро даёт небольшие деньги. Заявка — одна страница, а решают те, кто сам когда-то её писал.",
    },
    placesServed: ["exampleland"],
    workingLanguages: ["en"],
    memberships: ["exampleNetwork"],
    website: "https://example.org/fund",
  },
  /** Not listed: readers find it nowhere, not even as a host of an event or in an article that refers to it. */
  exampleHarbour: {
    kind: "organisation_group",
    listing: "listing_internal",
    sourceLanguage: "en",
    translators: [],
    name: { en: "Harbour House Unlisted", ru: "Дом «Тихая Гавань»" },
    summary: {
      en: "Sample text: an invented house that does not want to be found. Whoever reads this on the public site has found a fault.",
      ru: "Пример текста: придуманный дом, который не хочет, чтобы его нашли. Если вы читаете это на открытом сайте, вы нашли ошибку.",
    },
    placesServed: ["portSample"],
    workingLanguages: ["tg"],
    populations: ["women", "migrants"],
    memberships: ["exampleNetwork"],
    priorityAreas: ["housing"],
    website: "https://example.org/harbour",
    contacts: [{ kind: "contact_post", value: "The blue door behind the fish market", visibility: "visibility_public" }],
  },
} as const satisfies Record<string, SeedOrganisation>;
