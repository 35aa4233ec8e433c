import type { FormGroup, TypeForm } from "./form.js";

const translation: FormGroup = {
  heading: "translation",
  rows: [{ translationMethod: 6, translators: 6 }, { sourceLanguage: 6 }],
};

/** The forms of the newsroom’s types, in the order in which an editor thinks: what it is, what it says, what belongs to it. */
export const typeForms: Readonly<Record<string, TypeForm>> = {
  "api::newsroom.article": {
    title: "title",
    groups: [
      { heading: null, rows: [{ title: 8, kind: 4 }, { summary: 12 }, { cover: 12 }, { body: 12 }] },
      { heading: "about", rows: [{ event: 6, topics: 6 }, { organisations: 6, places: 6 }] },
      { heading: "credits", rows: [{ byline: 6, licence: 6 }] },
      translation,
      { heading: "address", rows: [{ slug: 8, datedOn: 4 }] },
      { heading: "later", rows: [{ corrections: 12 }] },
    ],
    list: { columns: ["title", "kind", "datedOn"], sortBy: "updatedAt", direction: "DESC" },
  },

  "api::newsroom.event": {
    title: "title",
    groups: [
      { heading: null, rows: [{ title: 8, stage: 4 }, { theme: 12 }] },
      {
        heading: "when",
        rows: [{ startsOn: 6, startsAt: 6 }, { endsOn: 6, endsAt: 6 }, { precision: 6, timeZone: 6 }],
      },
      { heading: "where", rows: [{ place: 6, venue: 6 }, { venueVisibility: 6 }] },
      {
        heading: "who",
        rows: [{ hosts: 6, participantPlaces: 6 }, { attendanceQualifier: 4, attendance: 3, attendees: 5 }],
      },
      { heading: "what", rows: [{ aims: 12 }, { body: 12 }] },
      { heading: "said", rows: [{ reports: 12 }, { priorities: 12 }] },
      { heading: "decided", rows: [{ decisions: 12 }, { outcomeSummary: 12 }, { horizonYears: 6 }] },
      { heading: "about", rows: [{ topics: 6, previousEvent: 6 }] },
      translation,
      { heading: "address", rows: [{ slug: 8 }] },
    ],
    list: { columns: ["title", "stage", "startsOn"], sortBy: "startsOn", direction: "DESC" },
  },

  "api::newsroom.organisation": {
    title: "name",
    groups: [
      { heading: null, rows: [{ name: 8, kind: 4 }, { summary: 12 }, { listing: 6, lastVerified: 6 }] },
      {
        heading: "work",
        rows: [{ placesServed: 6, memberships: 6 }, { populations: 12 }, { priorityAreas: 12 }, { workingLanguages: 12 }],
      },
      { heading: "answers", rows: [{ answers: 12 }] },
      { heading: "people", rows: [{ figures: 12 }, { staffRoles: 12 }] },
      { heading: "contact", rows: [{ contacts: 12 }, { website: 12 }, { socialChannels: 12 }] },
      { heading: "law", rows: [{ legalAdvisories: 12 }] },
      translation,
      { heading: "address", rows: [{ slug: 8 }] },
    ],
    list: { columns: ["name", "kind", "listing", "lastVerified"], sortBy: "name", direction: "ASC" },
  },

  "api::newsroom.resource": {
    title: "title",
    groups: [
      { heading: null, rows: [{ title: 8, kind: 4 }, { summary: 12 }, { file: 6, link: 6 }] },
      { heading: "about", rows: [{ event: 6, organisations: 6 }, { topics: 6 }] },
      translation,
    ],
    list: { columns: ["title", "kind", "event"], sortBy: "updatedAt", direction: "DESC" },
  },

  "api::newsroom.page": {
    title: "title",
    groups: [
      { heading: null, rows: [{ title: 9, order: 3 }, { body: 12 }] },
      translation,
      { heading: "address", rows: [{ slug: 8 }] },
    ],
    list: { columns: ["title", "order"], sortBy: "order", direction: "ASC" },
  },

  "api::newsroom.place": {
    title: "name",
    groups: [{ heading: null, rows: [{ name: 8, kind: 4 }, { parent: 8, code: 4 }, { slug: 8 }] }],
    list: { columns: ["name", "kind", "parent", "code"], sortBy: "name", direction: "ASC" },
  },

  "api::newsroom.topic": {
    title: "name",
    groups: [{ heading: null, rows: [{ name: 9, order: 3 }, { slug: 9 }] }],
    list: { columns: ["name", "order"], sortBy: "order", direction: "ASC" },
  },

  "api::newsroom.population": {
    title: "name",
    groups: [{ heading: null, rows: [{ name: 9, order: 3 }, { code: 9 }] }],
    list: { columns: ["name", "code", "order"], sortBy: "order", direction: "ASC" },
  },

  "api::newsroom.priority-area": {
    title: "name",
    groups: [{ heading: null, rows: [{ name: 9, order: 3 }, { description: 12 }, { network: 6, code: 6 }] }],
    list: { columns: ["name", "network", "code", "order"], sortBy: "order", direction: "ASC" },
  },

  "api::newsroom.question": {
    title: "prompt",
    groups: [{ heading: null, rows: [{ prompt: 9, order: 3 }, { kind: 6, code: 6 }] }],
    list: { columns: ["prompt", "kind", "order"], sortBy: "order", direction: "ASC" },
  },

  "api::newsroom.contributor": {
    title: "name",
    groups: [{ heading: null, rows: [{ name: 8, kind: 4 }] }],
    list: { columns: ["name", "kind"], sortBy: "name", direction: "ASC" },
  },

  "api::newsroom.photo-record": {
    title: "credit",
    groups: [
      { heading: null, rows: [{ image: 6, credit: 6 }, { licence: 6 }] },
      { heading: "consent", rows: [{ consentScope: 12 }, { consentUntil: 6, consentWithdrawn: 6 }] },
    ],
    list: { columns: ["image", "credit", "licence", "consentUntil", "consentWithdrawn"], sortBy: "updatedAt", direction: "DESC" },
  },

  "api::newsroom.site": {
    title: "name",
    groups: [
      { heading: null, rows: [{ name: 12 }, { tagline: 12 }, { safetyNote: 12 }] },
      { heading: "contact", rows: [{ socialChannels: 12 }, { mirrors: 12 }] },
      { heading: "demonstration", rows: [{ demonstration: 6 }] },
    ],
    list: { columns: ["name"], sortBy: "name", direction: "ASC" },
  },
};
