/** What every projection answers with: what is public of one entry, apart from which document and language it is. */
import type { ProjectedAs } from "../../ledger/projected.js";
import type { PublicationTypeName } from "../../ledger/stored.js";
import type { Fields } from "../../fields.js";
import type { Surroundings } from "./surroundings.js";

/** `null`: nothing of the entry may be public, and so it has no publication. */
export type Projection<T extends PublicationTypeName> = (entry: Fields, surroundings: Surroundings) => ProjectedEntry<T> | null;

export type ProjectedEntry<T extends PublicationTypeName> = Omit<ProjectedAs<T>, "documentId" | "locale" | "files"> & {
  readonly files: readonly ShownFile[];
  /**
   * The words that a translator would translate: when they change in the source, its translations are out of date. What is not
   * public is not among them: readers are told that a translation is out of date.
   */
  readonly words: readonly unknown[];
};

export type AnyProjectedEntry = { [T in PublicationTypeName]: ProjectedEntry<T> }[PublicationTypeName];

/**
 * A file for the public store, and where it is among the uploads: a path relative to their folder. Both are empty for an upload
 * that may not be shown now: it is remembered, because that may change.
 */
export interface ShownFile {
  readonly fileId: number;
  readonly name: string;
  readonly uploadPath: string;
}

/** What a type has not, unless its projection says otherwise. */
export const bare = {
  slug: null,
  datedOn: null,
  rank: null,
  sortKey: null,
  endsAt: null,
  body: null,
  references: {},
  facets: {},
  files: [],
} as const;

/** Document ids of a reference field, as shared-facts/references.ts keeps them beside the editor's relation. */
export function readReferences(entry: Fields, field: string): readonly string[] {
  const references = entry.component("references");
  return references === null ? [] : references.rows(field).filter((id): id is string => typeof id === "string");
}
