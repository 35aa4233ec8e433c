import { resourcesPath, type LocaleTag } from "@parasol/shared";
import { filteredPath, readWords } from "../../config/filtered-path";
import { resourcesPerPage } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { ResourcesPageDocument, type ResourceCardFragment, type ResourceKind } from "./generated/documents";
import { readList, type ListReading } from "./read-list";

/** The kinds of resources, by the word that stands for them in an address. */
const resourceKinds = {
  report: "REPORT",
  toolkit: "TOOLKIT",
  magazine: "MAGAZINE",
  film: "FILM",
  book: "BOOK",
  link: "LINK",
} as const satisfies Record<Lowercase<ResourceKind>, ResourceKind>;

export interface ResourcesReading extends Omit<ListReading<ResourceCardFragment>, "data"> {
  /** The one kind that is shown, or `undefined` for all. */
  readonly kind: ResourceKind | undefined;
  /** Whether the address names a kind that means nothing: it is malformed, and the page leads on. */
  readonly isUnknown: boolean;
  /** Each kind with its word in the address. */
  readonly kinds: readonly { readonly word: string; readonly kind: ResourceKind }[];
}

/**
 * A page of the list of resources, of all kinds or of one.
 *
 * @param query of the address, as it came
 * @param pageNumber as it stands in the address, or `undefined` for the list's own address
 */
export async function readResources(
  ask: Ask,
  locale: LocaleTag,
  query: Readonly<Record<string, unknown>>,
  pageNumber: string | undefined,
): Promise<Answer<ResourcesReading>> {
  const { words, doubled, hasEmpty } = readWords(query, ["kind"]);
  if (hasEmpty && pageNumber === undefined) return { kind: "moved", path: resourcesPath(locale) };
  const kinds = Object.entries(resourceKinds).map(([word, kind]) => ({ word, kind }));
  const kind = kinds.find(({ word }) => word === words.kind)?.kind;
  const isUnknown = doubled.length > 0 || (words.kind !== undefined && !kind);
  const reading = await readList(
    ask,
    {
      document: ResourcesPageDocument,
      variables: (page) => ({ locale, ...page, ...(kind && { kind }) }),
      path: filteredPath(resourcesPath(locale), kind ? words : {}),
      perPage: resourcesPerPage,
      connection: (data) => data.resources,
    },
    pageNumber,
  );
  if (reading.kind !== "found") return reading;
  const { frame, list } = reading.found;
  return { kind: "found", found: { frame, list, kind, isUnknown, kinds } };
}
