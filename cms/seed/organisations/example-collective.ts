/** An invented organisation that fills every field of a profile, with every visibility. */
import { p, ul } from "../notation.js";
import type { SeedOrganisation } from "../organisation.js";

export const exampleCollective = {
  kind: "organisation_group",
  sourceLanguage: "en",
  translators: ["twoUmbrellas"],
  name: { en: "Example Collective", ru: "Объединение «Пример»" },
  slug: { en: "example-collective", ru: "obedinenie-primer" },
  summary: {
    en: "Sample text: an invented group of sex workers in three invented towns. It began with three cakes and a rainy night; today it runs a legal desk, a radio and an archive, and it still begins its meetings late.",
    ru: "Пример текста: придуманное объединение секс-работниц и секс-работников в трёх придуманных городах. Началось оно с трёх тортов и дождливой ночи; сейчас у него есть правовая приёмная, радио и архив, а собрания оно по-прежнему начинает с опозданием.",
  },
  placesServed: ["sampleton", "portSample", "exampleHills"],
  workingLanguages: ["en", "ru"],
  populations: ["women", "trans-people", "men", "migrants", "people-with-hiv", "people-who-use-drugs"],
  memberships: ["exampleNetwork"],
  priorityAreas: ["housing", "open-at-night"],
  website: "https://example.org/collective",
  socialChannels: [
    { platform: "facebook", url: "https://example.org/collective/facebook" },
    { platform: "instagram", url: "https://example.org/collective/instagram" },
  ],
  lastVerified: "2026-10-30",
  contacts: [
    { kind: "contact_email", value: "umbrella@example.org", visibility: "visibility_public" },
    { kind: "contact_post", value: "PO box 12, Sampleton", visibility: "visibility_public" },
    { kind: "contact_phone", value: "+1 202 555 0147", visibility: "visibility_partners" },
    { kind: "contact_signal", value: "sample-signal-nobody-reads", visibility: "visibility_internal" },
    { kind: "contact_telegram", value: "sample-telegram-withheld", visibility: "visibility_withheld" },
  ],
  figures: [
    {
      kind: "figure_decision_makers",
      part: 5,
      whole: 5,
      qualifier: "qualifier_exactly",
      asOf: "2026-04-26",
      visibility: "visibility_public",
    },
    {
      kind: "figure_members",
      part: 130,
      whole: 150,
      qualifier: "qualifier_about",
      asOf: "2026-04-26",
      visibility: "visibility_public",
    },
    { kind: "figure_spokespeople", part: 3, qualifier: "qualifier_exactly", visibility: "visibility_withheld" },
    { kind: "figure_paid_staff", part: 1, whole: 3, qualifier: "qualifier_exactly", visibility: "visibility_internal" },
  ],
  staffRoles: [
    {
      key: "coordinator",
      title: { en: "Coordinator", ru: "Координаторка" },
      paid: true,
      visibility: "visibility_public",
    },
    {
      key: "keeper-of-the-tea",
      title: { en: "Keeper of the tea", ru: "Хранительница чая" },
      paid: false,
      visibility: "visibility_public",
    },
    {
      key: "night-line",
      title: { en: "Voice of the night line that nobody names", ru: "Голос ночного телефона, которого никто не называет" },
      paid: true,
      visibility: "visibility_withheld",
    },
    {
      key: "keys",
      title: { en: "Person with the spare keys", ru: "Человек с запасными ключами" },
      paid: false,
      visibility: "visibility_internal",
    },
  ],
  answers: [
    { question: "contact-email" },
    {
      question: "who-we-work-with",
      body: [
        p({
          en: "With everybody who does sex work in Sampleton, Port Sample and Example Hills. Nobody is asked for papers, and nobody is asked why.",
          ru: "Со всеми, кто занимается секс-работой в Примерске, Порт-Примерном и Примерных Холмах. Документов не спрашиваем и причин тоже.",
        }),
      ],
    },
    {
      question: "involvement",
      body: [
        p({
          en: "Under the statute at least 4 of the 5 seats in the council belong to people who do or did sex work. Whoever washes the cups may also speak.",
          ru: "По уставу не меньше 4 из 5 мест в совете принадлежат тем, кто занимается или занимался секс-работой. Кто моет чашки, тоже имеет слово.",
        }),
      ],
    },
    { question: "priority-areas" },
    {
      question: "challenges",
      body: [
        ul(
          {
            en: "Landlords who learn what a tenant does and double the rent.",
            ru: "Хозяева жилья, которые узнают, чем занимается жилица, и удваивают плату.",
          },
          {
            en: "Meetings that begin 25 minutes late.",
            ru: "Собрания, которые начинаются на 25 минут позже.",
          },
        ),
      ],
    },
    {
      question: "other-areas",
      body: [
        p({
          en: "Radio, drawing, accounting, tea.",
          ru: "Радио, рисование, бухгалтерия, чай.",
        }),
      ],
    },
  ],
  legalAdvisories: [
    {
      key: "noisy-associations",
      country: "AQ",
      since: "2026-02-01",
      source: "https://example.org/noisy",
      note: {
        en: "Sample text: nothing of this is real. An invented council of penguins has put the collective on its list of “noisy associations”. Readers in Antarctica may be asked why they link to it; reading this page is not forbidden.",
        ru: "Пример текста: ничего из этого не было. Придуманный совет пингвинов внёс объединение в список «шумных объединений». Тех, кто даёт на него ссылку в Антарктиде, могут спросить зачем; читать эту страницу не запрещено.",
      },
    },
    {
      key: "umbrella-permits",
      country: "AQ",
      since: "2024-03-01",
      until: "2025-12-31",
      note: {
        en: "Sample text: for a while the same invented council asked for a permit for red umbrellas. The rule has ended; it kept being blown away.",
        ru: "Пример текста: одно время тот же придуманный совет требовал разрешения на красные зонты. Теперь правила нет: его всё время уносило ветром.",
      },
    },
  ],
} as const satisfies SeedOrganisation;
