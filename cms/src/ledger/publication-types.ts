/** What each type of publication is called: in the ledger's `type` column, in the contract's enum, and as the contract's type. */
import type * as Contract from "@parasol/shared/contract";
import type { PublicationTypeName } from "./stored.js";

export const publicationTypes = {
  article: { code: "ARTICLE", name: "Article" },
  contributor: { code: "CONTRIBUTOR", name: "Contributor" },
  event: { code: "EVENT", name: "Event" },
  organisation: { code: "ORGANISATION", name: "Organisation" },
  page: { code: "PAGE", name: "Page" },
  place: { code: "PLACE", name: "Place" },
  population: { code: "POPULATION", name: "Population" },
  "priority-area": { code: "PRIORITY_AREA", name: "PriorityArea" },
  question: { code: "QUESTION", name: "Question" },
  resource: { code: "RESOURCE", name: "Resource" },
  site: { code: "SITE", name: "Site" },
  topic: { code: "TOPIC", name: "Topic" },
} as const satisfies Record<PublicationTypeName, { code: Contract.PublicationType; name: string }>;

/** Whether this side knows the type; a ledger of a later release may hold others. */
export function isTypeName(candidate: unknown): candidate is PublicationTypeName {
  return typeof candidate === "string" && Object.hasOwn(publicationTypes, candidate);
}

/** The ledger's names of types that the contract calls by these codes. */
export function typesOfCodes(codes: readonly Contract.PublicationType[]): readonly PublicationTypeName[] {
  return Object.keys(publicationTypes)
    .filter(isTypeName)
    .filter((type) => codes.includes(publicationTypes[type].code));
}
