/** What every projection answers with: what is public of one entry, apart from which document and language it is. */
import type { ProjectedAs } from "../../ledger/append.js";
import type { PublicationTypeName } from "../../ledger/stored.js";
import type { Fields } from "../fields.js";
import type { Surroundings } from "./surroundings.js";

export type Projection<T extends PublicationTypeName> = (entry: Fields, surroundings: Surroundings) => ProjectedEntry<T>;

export type ProjectedEntry<T extends PublicationTypeName> = Omit<ProjectedAs<T>, "documentId" | "locale"> & {
  /** The words that a translator would translate: when they change in the source, its translations are out of date. */
  readonly words: readonly unknown[];
};

export type AnyProjectedEntry = { [T in PublicationTypeName]: ProjectedEntry<T> }[PublicationTypeName];

/** Strapi's field names of the words for how a translation was made, and the contract's. */
export const translationMethods = {
  method_human: "HUMAN",
  method_assisted: "ASSISTED",
  method_machine: "MACHINE",
} as const;

/** Document ids of a reference field, as shared-facts.ts keeps them beside the editor's relation. */
export function readReferences(entry: Fields, field: string): readonly string[] {
  const references = entry.component("references");
  return references === null ? [] : references.rows(field).filter((id): id is string => typeof id === "string");
}
