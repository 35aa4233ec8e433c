/** Which publications a list has, and in what order. */
import type { LocaleTag } from "@parasol/shared";
import type { Fallback } from "@parasol/shared/contract";
import type { Facets, References } from "./stored.js";

export type ListedType = "article" | "event" | "organisation" | "resource";

/** By what publications of a type can be found. */
export type FoundBy<T extends ListedType = ListedType> = T extends unknown
  ? | {
        /** A document, which must itself be published: an id alone must tell nothing of what is not. Or a place, or one within it. */
        readonly by: "document" | "place";
        readonly field: keyof References[T];
      }
    | { readonly by: "word"; readonly field: keyof Facets[T] }
  : never;

/** What a list is narrowed to. */
export type ListFilter = FoundBy & { readonly value: string };

/** Which publications a list has. */
export interface PublicationList {
  readonly type: ListedType;
  readonly locale: LocaleTag;
  /** Whether documents that are not published in that language stand in it in the next that has them. */
  readonly fallback: Fallback;
  readonly filters: readonly ListFilter[];
  /** Of events: whether they are over. */
  readonly when: "upcoming" | "past" | null;
}

/** A place in a list: what the publication before is sorted by. */
export interface ListPlace {
  readonly sortKey: string;
  readonly firstPosition: number;
}

/** Names, and what is still to come, run forward; everything else begins with the newest. */
export function isAscending({ type, when }: PublicationList): boolean {
  return type === "organisation" || when === "upcoming";
}
