/**
 * A real member profile with its whole questionnaire. Every fact is from what was published; invent nothing here. Where the two
 * languages of the source disagree, both languages here follow the one that claims less: "up to" 28 EUR, "former or current"
 * members, 4 people who may speak (not: all four). The figures count as data shown with consent, for this demonstration.
 */
import { ol, p, ul } from "../notation.js";
import type { SeedOrganisation } from "../organisation.js";

export const sexWorkersForum = {
  kind: "organisation_group",
  sourceLanguage: "ru",
  translators: ["twoUmbrellas"],
  name: { en: "Sex Workers’ Forum", ru: "Форум секс-работников" },
  slug: { en: "sex-workers-forum", ru: "forum-seks-rabotnikov" },
  summary: {
    en: "Sex Workers’ Forum («Форум секс-работников») is an organisation in Russia and a member of the global network NSWP. This profile gives its answers to the network’s questionnaire.",
    ru: "«Форум секс-работников» (Sex Workers’ Forum) — организация в России, участница глобальной сети NSWP. Здесь собраны ответы Форума на анкету сети.",
  },
  placesServed: ["russia"],
  memberships: ["nswp"],
  populations: ["women", "trans-people", "men", "migrants", "people-with-hiv", "people-who-use-drugs"],
  priorityAreas: [
    "decriminalisation",
    "trafficking-paradigm",
    "health-services",
    "violence",
    "human-rights-abuses",
    "stigma",
    "economic-empowerment",
  ],
  contacts: [{ kind: "contact_email", visibility: "visibility_withheld" }],
  figures: [
    { kind: "figure_decision_makers", part: 4, whole: 5, qualifier: "qualifier_exactly", visibility: "visibility_public" },
    { kind: "figure_spokespeople", part: 4, qualifier: "qualifier_exactly", visibility: "visibility_public" },
    { kind: "figure_paid_staff", part: 2, whole: 2, qualifier: "qualifier_exactly", visibility: "visibility_public" },
    { kind: "figure_members", part: 21, whole: 27, qualifier: "qualifier_exactly", visibility: "visibility_public" },
  ],
  staffRoles: [
    { key: "secretary", title: { en: "Secretary", ru: "Секретарь" }, paid: true, visibility: "visibility_public" },
    { key: "pr-manager", title: { en: "PR manager", ru: "PR-менеджер" }, paid: true, visibility: "visibility_public" },
  ],
  answers: [
    { question: "contact-email" },
    {
      question: "who-we-work-with",
      body: [
        p({
          en: "The Forum works with all sex workers, and also with clients, third parties, family members and the closest circle.",
          ru: "Форум работает со всеми секс-работницами и секс-работниками, а также с клиентами, третьими лицами, членами семей и ближайшим окружением.",
        }),
      ],
    },
    {
      question: "involvement",
      body: [
        p({
          en: "New members are invited mostly from among current sex workers.",
          ru: "Новых участниц и участников приглашают в основном из тех, кто занимается секс-работой сейчас.",
        }),
      ],
    },
    { question: "priority-areas" },
    {
      question: "challenges",
      body: [
        ol(
          {
            en: "Sex work is an administrative offence with a fine of up to 28 EUR. The record of it stays in a digital database for ever, and the database is open to many.",
            ru: "Секс-работа — административное правонарушение, за которое полагается штраф до 28 евро. Запись о нём навсегда остаётся в цифровой базе данных, а база открыта многим.",
          },
          {
            en: "Third-party work is a crime, with heavy fines or prison, while the law does not define “prostitution” clearly. That leaves room for abuse by police and courts, and leads to impunity and more violence.",
            ru: "Работа третьих лиц — преступление, за которое грозят крупный штраф или лишение свободы, при этом закон не даёт чёткого определения «проституции». Отсюда простор для злоупотреблений полиции и судов, безнаказанность и ещё больше насилия.",
          },
        ),
      ],
    },
    {
      question: "other-areas",
      body: [
        ul(
          {
            en: "Changing the attitude of society and of the state.",
            ru: "Изменить отношение общества и государства.",
          },
          { en: "Decriminalisation.", ru: "Добиться декриминализации." },
          {
            en: "Less, and in the end no, stigma, enmity and hatred.",
            ru: "Уменьшить, а со временем и искоренить стигму, вражду и ненависть.",
          },
          {
            en: "Less violence from clients, police and others.",
            ru: "Уменьшить насилие со стороны клиентов, полиции и других людей.",
          },
          {
            en: "Full access to justice and to health care.",
            ru: "Обеспечить полный доступ к правосудию и медицинской помощи.",
          },
        ),
      ],
    },
  ],
} as const satisfies SeedOrganisation;
