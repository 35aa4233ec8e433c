import { readLanguageTag, type LocaleTag } from "@parasol/shared";
import type {
  DirectoryChoicesFragment,
  DirectoryChoicesQuery,
  DirectoryPageQueryVariables,
  NetworkChoiceFragment,
  OrganisationKind,
} from "./generated/documents";

/** What the directory can be narrowed by, in the order in which it stands in an address. */
export const directoryFilters = ["place", "people", "area", "language", "kind", "network"] as const;

export type DirectoryFilter = (typeof directoryFilters)[number];

/** Filters as they stand in an address: slugs in the page's language, codes, a language tag. */
export type DirectoryWords = Readonly<Partial<Record<DirectoryFilter, string>>>;

/** Something a reader can choose in one filter. */
export interface DirectoryChoice {
  readonly word: string;
  readonly name: string;
  /** The language of `name`; `undefined` where the page has its own name for it. */
  readonly locale: LocaleTag | undefined;
  /** The same choice in the addresses of other languages, where they call it otherwise. */
  readonly elsewhere: Readonly<Partial<Record<LocaleTag, string>>> | undefined;
}

/** Which variable of the query each filter sets, and to what a choice of it. */
export type DirectoryVariables = Pick<
  DirectoryPageQueryVariables,
  "kind" | "place" | "population" | "workingLanguage" | "priorityArea" | "network"
>;

const kinds = { group: "GROUP", network: "NETWORK", service: "SERVICE", fund: "FUND" } as const satisfies Record<Lowercase<OrganisationKind>, OrganisationKind>;

/** Filters whose words stand for documents: their ids must be asked for first. */
const filtersById = ["place", "people", "area", "network"] as const satisfies readonly DirectoryFilter[];

/** Whether words can be turned into variables only by one who knows what there is to choose from. */
export function needsChoices(words: DirectoryWords): boolean {
  return filtersById.some((filter) => words[filter] !== undefined);
}

export interface ResolvedFilters {
  readonly variables: DirectoryVariables;
  /** The words as they should stand in this language's address. */
  readonly words: DirectoryWords;
  /** Filters whose word means nothing. */
  readonly unknown: readonly DirectoryFilter[];
  /** The organisation whose members are wanted, which the form offers although it may be no network by its kind. */
  readonly network: NetworkChoiceFragment | undefined;
}

/**
 * Turns the words of an address into what the public API asks for. A slug of another language is taken for this one's, and a
 * former one for the present.
 */
export function resolveFilters(words: DirectoryWords, choices: DirectoryChoicesQuery | undefined): ResolvedFilters {
  const network = choices?.network?.__typename === "Organisation" ? choices.network : undefined;
  const formerly = choices?.place?.__typename === "Place" ? choices.place.id : undefined;
  const unknown: DirectoryFilter[] = [];
  const resolve = <Found>(filter: DirectoryFilter, find: (word: string) => { readonly value: Found; readonly word: string } | undefined) => {
    const word = words[filter];
    if (word === undefined) return undefined;
    const found = find(word);
    if (!found) unknown.push(filter);
    return found;
  };
  const byCode = (all: readonly { readonly id: string; readonly code: string }[] = []) => (word: string) => {
    const found = all.find(({ code }) => code === word);
    return found && { value: found.id, word };
  };
  const found = {
    place: resolve("place", bySlug(choices?.places, formerly)),
    people: resolve("people", byCode(choices?.populations)),
    area: resolve("area", byCode(choices?.priorityAreas)),
    language: resolve("language", byTag),
    kind: resolve("kind", byKind),
    network: resolve("network", () => network && { value: network.id, word: network.slug }),
  };
  return {
    variables: {
      place: found.place?.value,
      population: found.people?.value,
      priorityArea: found.area?.value,
      workingLanguage: found.language?.value,
      kind: found.kind?.value,
      network: found.network?.value,
    },
    words: Object.fromEntries(directoryFilters.flatMap((filter) => (found[filter] ? [[filter, found[filter].word]] : []))),
    unknown,
    network,
  };
}

interface WithSlug {
  readonly id: string;
  readonly slug: string;
  readonly counterparts: readonly { readonly slug: string | null }[];
}

function bySlug(all: readonly WithSlug[] = [], formerly: string | undefined) {
  return (word: string) => {
    const found =
      all.find(({ slug }) => slug === word) ??
      all.find(({ counterparts }) => counterparts.some(({ slug }) => slug === word)) ??
      all.find(({ id }) => id === formerly);
    return found && { value: found.id, word: found.slug };
  };
}

function byKind(word: string) {
  const found = Object.entries(kinds).find(([name]) => name === word);
  return found && { value: found[1], word };
}

function byTag(word: string) {
  const tag = readLanguageTag(word);
  return tag === null ? undefined : { value: tag, word: tag };
}

/**
 * What there is to choose from, no more than a form can hold: places that some organisation serves and the places around them,
 * and languages that some organisation works in, as far as the directory is short enough to know; where it is not, also every
 * place that lies in no other; and organisations that are networks by their kind. What is chosen stays among the choices.
 */
export function listChoices(
  choices: DirectoryChoicesFragment,
  chosen: DirectoryWords,
  chosenNetwork?: NetworkChoiceFragment,
): Readonly<Record<DirectoryFilter, readonly DirectoryChoice[]>> {
  const { places, all } = choices;
  const isLong = all.pageInfo.hasNextPage;
  const served = new Set<string>();
  const serve = (id: string | undefined): void => {
    if (id === undefined || served.has(id)) return;
    served.add(id);
    serve(places.find((place) => place.id === id)?.parent?.id);
  };
  for (const { placesServed } of all.nodes) for (const { id } of placesServed) serve(id);
  const languages = new Set(all.nodes.flatMap(({ workingLanguages }) => workingLanguages));
  if (chosen.language !== undefined) languages.add(chosen.language);
  const networks = choices.networks.nodes;
  const isOffered = !chosenNetwork || networks.some(({ id }) => id === chosenNetwork.id);
  return {
    place: places.filter(({ id, slug, parent }) => served.has(id) || (isLong && parent === null) || slug === chosen.place).map(fromSlug),
    people: choices.populations.map(({ code, name, locale }) => named(code, name, locale)),
    area: choices.priorityAreas.map(({ code, name, locale }) => named(code, name, locale)),
    language: [...languages].map((tag) => named(tag, tag, undefined)),
    kind: Object.entries(kinds).map(([word, kind]) => named(word, kind, undefined)),
    network: (isOffered ? networks : [...networks, chosenNetwork]).map(fromSlug),
  };
}

function named(word: string, name: string, locale: LocaleTag | undefined): DirectoryChoice {
  return { word, name, locale, elsewhere: undefined };
}

function fromSlug({ slug, name, locale, counterparts }: DirectoryChoicesFragment["places"][number] | DirectoryChoicesFragment["networks"]["nodes"][number]): DirectoryChoice {
  const everywhere = [{ locale, slug }, ...counterparts].flatMap((one) => (one.slug === null ? [] : [[one.locale, one.slug] as const]));
  return { word: slug, name, locale, elsewhere: Object.fromEntries(everywhere) };
}
