/**
 * The content types whose entries become publications, and what each is called in the ledger: in the order in which a rebuild goes,
 * what is referred to before what refers.
 */
import { isTypeName } from "../ledger/publication-types.js";
import type { PublicationTypeName } from "../ledger/stored.js";

export const publicTypes = {
  contributor: "api::newsroom.contributor",
  topic: "api::newsroom.topic",
  population: "api::newsroom.population",
  question: "api::newsroom.question",
  place: "api::newsroom.place",
  site: "api::newsroom.site",
  page: "api::newsroom.page",
  organisation: "api::newsroom.organisation",
  "priority-area": "api::newsroom.priority-area",
  event: "api::newsroom.event",
  resource: "api::newsroom.resource",
  article: "api::newsroom.article",
} as const satisfies Record<PublicationTypeName, string>;

export type PublicUid = (typeof publicTypes)[PublicationTypeName];

export const publicTypeNames: readonly PublicationTypeName[] = Object.keys(publicTypes).filter(isTypeName);

/** One record per picture file; not public itself, but its credit, licence and consent are part of what is. */
export const photoRecordUid = "api::newsroom.photo-record";

export function findTypeName(uid: string): PublicationTypeName | null {
  return publicTypeNames.find((name) => publicTypes[name] === uid) ?? null;
}
