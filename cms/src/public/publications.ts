/** Which row or value answers each field of a publication. Joins go through the request's loaders, so no list costs a statement per entry. */
import { getLocale } from "@parasol/shared";
import type { publicationTypes } from "../ledger/publication-types.js";
import type { Cards } from "../ledger/stored.js";
import type { Resolvers } from "./generated/resolvers.js";
import { findNextEvents, listWithin } from "./lists.js";
import { present, translated, untranslated, withoutPage, withPage } from "./publication-fields.js";

type Types = typeof publicationTypes;

/** All that a type's card does not answer under the same name; `answerFromCards` answers the rest. */
export type PublicationResolvers = {
  readonly [T in keyof Types as Types[T]["name"]]: Omit<Resolvers[Types[T]["name"]], Exclude<keyof Cards[T], "translation">>;
} & Pick<Resolvers, "Answer" | "EventDecision" | "EventPriority" | "EventReport">;

export const publications: PublicationResolvers = {
  Article: {
    ...withPage,
    ...translated,
    body: (row) => present(row.body),
    byline: (row, _, { targets }) => targets(row, "byline", "contributor"),
    topics: (row, _, { targets }) => targets(row, "topics", "topic"),
    event: async (row, _, { targets }) => (await targets(row, "event", "event"))[0] ?? null,
    organisations: (row, _, { targets }) => targets(row, "organisations", "organisation"),
    places: (row, _, { targets }) => targets(row, "places", "place"),
  },
  Contributor: { ...withoutPage, ...untranslated },
  Event: {
    ...withPage,
    ...translated,
    body: (row) => present(row.body).text,
    reports: ({ body, locale }, _, { count }) => count(present(body).reports).map((item) => ({ item, locale })),
    priorities: ({ body, locale }, _, { count }) => count(present(body).priorities).map((item) => ({ item, locale })),
    decisions: ({ body, locale }, _, { count }) => count(present(body).decisions).map((item) => ({ item, locale })),
    place: async (row, _, { targets }) => (await targets(row, "place", "place"))[0] ?? null,
    hosts: (row, _, { targets }) => targets(row, "hosts", "organisation"),
    participantPlaces: (row, _, { targets }) => targets(row, "participantPlaces", "place"),
    previousEvent: async (row, _, { targets }) => (await targets(row, "previousEvent", "event"))[0] ?? null,
    nextEvents: (row, _, context) => findNextEvents(row, context),
    topics: (row, _, { targets }) => targets(row, "topics", "topic"),
    articles: listWithin("article", "event"),
    resources: listWithin("resource", "event"),
  },
  EventReport: {
    id: ({ item }) => item.id,
    title: ({ item }) => item.title,
    presenter: ({ item, locale }, _, { target }) => target(item.presenter, locale, "contributor"),
    resource: ({ item, locale }, _, { target }) => target(item.resource, locale, "resource"),
  },
  EventPriority: {
    id: ({ item }) => item.id,
    text: ({ item }) => item.text,
    area: ({ item, locale }, _, { target }) => target(item.area, locale, "priority-area"),
  },
  EventDecision: {
    id: ({ item }) => item.id,
    text: ({ item }) => item.text,
    examples: ({ item }) => item.examples,
    status: ({ item }) => item.status,
    evidence: async ({ item, locale }, _, { target, count }) => {
      const found = await Promise.all(item.evidence.map((id) => target(id, locale, "article")));
      return count(found.filter((article) => article !== null));
    },
  },
  Organisation: {
    ...withPage,
    ...translated,
    placesServed: (row, _, { targets }) => targets(row, "placesServed", "place"),
    populations: (row, _, { targets }) => targets(row, "populations", "population"),
    memberships: (row, _, { targets }) => targets(row, "memberships", "organisation"),
    priorityAreas: (row, _, { targets }) => targets(row, "priorityAreas", "priority-area"),
    answers: async ({ body, locale }, _, { target, count }) => {
      const answers = await Promise.all(
        present(body).answers.map(async (answer) => ({
          ...answer,
          question: await target(answer.question, locale, "question"),
        })),
      );
      return count(answers.flatMap(({ question, ...answer }) => (question === null ? [] : [{ ...answer, question }])));
    },
    members: listWithin("organisation", "network"),
    articles: listWithin("article", "organisation"),
    events: listWithin("event", "organisation"),
    resources: listWithin("resource", "organisation"),
  },
  Answer: { id: ({ id }) => id, question: ({ question }) => question, body: ({ body }) => body },
  Page: { ...withPage, ...translated, body: (row) => present(row.body) },
  Place: {
    ...withPage,
    ...untranslated,
    parent: async (row, _, { targets }) => (await targets(row, "parent", "place"))[0] ?? null,
    articles: listWithin("article", "place"),
    events: listWithin("event", "place"),
    organisations: listWithin("organisation", "place"),
  },
  Population: { ...withoutPage, ...untranslated },
  PriorityArea: {
    ...withoutPage,
    ...untranslated,
    network: async (row, _, { targets }) => (await targets(row, "network", "organisation"))[0] ?? null,
  },
  Question: { ...withoutPage, ...untranslated },
  Resource: {
    ...withoutPage,
    ...translated,
    event: async (row, _, { targets }) => (await targets(row, "event", "event"))[0] ?? null,
    organisations: (row, _, { targets }) => targets(row, "organisations", "organisation"),
    topics: (row, _, { targets }) => targets(row, "topics", "topic"),
  },
  Site: {
    ...withoutPage,
    ...untranslated,
    url: withPage.url,
    // A language in which the newsroom has no name yet has articles all the same.
    frontPage: (row, _, { targets }) => targets(row, "frontPage", "article", row.asked),
    feeds: (row, _, { addresses }) =>
      (["news", "events"] as const).map((name) => ({
        title: getLocale(row.asked ?? row.locale).feedTitles[name],
        url: addresses.ofFeed(name, row.asked ?? row.locale),
        mediaType: "application/rss+xml",
      })),
  },
  Topic: {
    ...withPage,
    ...untranslated,
    articles: listWithin("article", "topic"),
    events: listWithin("event", "topic"),
    resources: listWithin("resource", "topic"),
  },
};
