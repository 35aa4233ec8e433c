/** The content types whose entries become publications, and what each is called in the ledger. */
import type { PublicationTypeName } from "../ledger/stored.js";

export const publicTypes = {
  article: "api::newsroom.article",
  contributor: "api::newsroom.contributor",
  event: "api::newsroom.event",
  organisation: "api::newsroom.organisation",
  page: "api::newsroom.page",
  place: "api::newsroom.place",
  population: "api::newsroom.population",
  "priority-area": "api::newsroom.priority-area",
  question: "api::newsroom.question",
  resource: "api::newsroom.resource",
  site: "api::newsroom.site",
  topic: "api::newsroom.topic",
} as const satisfies Record<PublicationTypeName, string>;

export type PublicUid = (typeof publicTypes)[PublicationTypeName];

/** In the order in which a rebuild goes: what is referred to before what refers. */
export const publicTypeNames = [
  "contributor",
  "topic",
  "population",
  "question",
  "place",
  "site",
  "page",
  "organisation",
  "priority-area",
  "event",
  "resource",
  "article",
] as const satisfies readonly PublicationTypeName[];

/** One record per picture file; not public itself, but its credit, licence and consent are part of what is. */
export const photoRecordUid = "api::newsroom.photo-record";

export function findTypeName(uid: string): PublicationTypeName | null {
  return publicTypeNames.find((name) => publicTypes[name] === uid) ?? null;
}
