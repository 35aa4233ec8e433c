/** What single fields weigh, and how long lists are thought to be, when the cost of a request is counted. */
import { localeTags } from "@parasol/shared";
import type { Fallback } from "@parasol/shared/contract";
import type { FieldNode } from "graphql";

/** Lengths of lists without `first`. Those of a connection, and of changes, are counted at the field that has `first`. */
const listLengths: Readonly<Record<string, number>> = {
  "ChangePage.changes": 0.25, // an answer is bounded in bytes too
  "Event.participantPlaces": 10,
  "Event.priorities": 7,
  "Event.reports": 7,
  "Organisation.answers": 7,
  "Organisation.priorityAreas": 7,
  "Query.pages": 10,
  "Query.places": 100,
  "Query.populations": 20,
  "Query.priorityAreas": 20,
  "Query.questions": 20,
  "Query.topics": 30,
  "Site.frontPage": 5,
};
const otherListLength = 3;
const connection = /Connection$/;
const ofConnection = /Connection\.(edges|nodes)$/;

/** Fields that take more work than reading a value. */
const weights: Readonly<Record<string, number>> = {
  "ArticleConnection.totalCount": 5,
  "Body.html": 10,
  "Body.text": 10,
  // In whichever language they are.
  "Event.nextEvents": 20 * walksOf("COUNTERPART"),
  "EventConnection.totalCount": 5,
  "OrganisationConnection.totalCount": 5,
  // Each gathers what is at all places within the place.
  "Place.articles": 150,
  "Place.events": 150,
  "Place.organisations": 150,
  "ResourceConnection.totalCount": 5,
};
/** Each field of `Query` takes a statement. */
const queryWeight = 10;
/** A list that is narrowed may have to look at every publication of its type, and its count has to. */
const narrowedListWeight = 2_500;
/** Lists within documents are read together, for all documents of an answer. */
const listWithinWeight = 20;
const windowArguments: ReadonlySet<string> = new Set(["locale", "fallback", "first", "after", "page"]);

export function isConnection(type: string): boolean {
  return connection.test(type);
}

/** Of a list without `first`, by its path in the contract, such as `Event.hosts`. */
export function lengthOf(list: string): number {
  return ofConnection.test(list) ? 1 : (listLengths[list] ?? otherListLength);
}

/** Of a field of `Query` that answers with this type. */
export function weightOfQuery(field: FieldNode, type: string): number {
  const isNarrowed = field.arguments?.some((argument) => !windowArguments.has(argument.name.value)) === true;
  return isNarrowed && isConnection(type) ? narrowedListWeight : queryWeight;
}

/**
 * How many walks a list takes, each of which weighs what the list does: one where it has its own language alone, and one for each language
 * that may stand in. The strands of a language (`strandsOf`) are more, but share out among them what it has and no language before it.
 */
export function walksOf(fallback: Fallback): number {
  return fallback === "NONE" ? 1 : localeTags.length;
}

/** Of any other field, by its path in the contract. */
export function weightOf(field: string, type: string): number {
  return weights[field] ?? (isConnection(type) ? listWithinWeight : 1);
}
