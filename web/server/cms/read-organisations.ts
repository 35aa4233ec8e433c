import { organisationsPath, type LocaleTag } from "@parasol/shared";
import { filteredPath, readWords } from "../../config/filtered-path";
import { organisationsPerPage } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import {
  directoryFilters,
  listChoices,
  needsChoices,
  resolveFilters,
  type DirectoryChoice,
  type DirectoryFilter,
  type DirectoryWords,
} from "./directory-filters";
import {
  DirectoryChoicesDocument,
  DirectoryPageDocument,
  type FrameFragment,
  type OrganisationCardFragment,
} from "./generated/documents";
import type { ListPage } from "./list-page";
import { readList } from "./read-list";

export interface DirectoryReading {
  readonly frame: FrameFragment;
  /** The organisations that match every filter that means something. */
  readonly list: ListPage<OrganisationCardFragment>;
  readonly words: DirectoryWords;
  readonly choices: Readonly<Record<DirectoryFilter, readonly DirectoryChoice[]>>;
  /** Filters whose words mean nothing: the address is malformed, and the page says which part of it. */
  readonly unknown: readonly DirectoryFilter[];
}

/**
 * A page of the directory. One question, and one more before it when a filter names a document.
 *
 * @param query of the address, as it came
 * @param pageNumber as it stands in the address, or `undefined` for the list's own address
 */
export async function readOrganisations(
  ask: Ask,
  locale: LocaleTag,
  query: Readonly<Record<string, unknown>>,
  pageNumber: string | undefined,
): Promise<Answer<DirectoryReading>> {
  const given = readWords(query, directoryFilters);
  const pathOf = (words: DirectoryWords) => filteredPath(organisationsPath(locale), words);

  const asked = needsChoices(given.words) ? await ask(DirectoryChoicesDocument, questionOf(locale, given.words)) : undefined;
  if (asked && asked.kind !== "answered") return asked;
  const { variables, words, unknown, network } = resolveFilters(given.words, asked?.data);
  const isOtherwise = directoryFilters.some((filter) => words[filter] !== given.words[filter] && !unknown.includes(filter));
  if (pageNumber === undefined && (given.hasEmpty || isOtherwise) && unknown.length + given.doubled.length === 0) {
    return { kind: "moved", path: pathOf(words) };
  }

  const reading = await readList(
    ask,
    {
      document: DirectoryPageDocument,
      variables: (page) => ({ locale, ...page, ...variables }),
      path: pathOf(words),
      perPage: organisationsPerPage,
      connection: (data) => data.organisations,
    },
    pageNumber,
  );
  if (reading.kind !== "found") return reading;
  const { frame, list, data } = reading.found;
  return {
    kind: "found",
    found: { frame, list, words, choices: listChoices(data, words, network), unknown: [...unknown, ...given.doubled] },
  };
}

function questionOf(locale: LocaleTag, { network, place }: DirectoryWords) {
  return { locale, network: network ?? "", asksForNetwork: network !== undefined, place: place ?? "", asksForPlace: place !== undefined };
}
