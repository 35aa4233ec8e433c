import { pathsOfOthers } from "@parasol/shared";
import { describe, expect, it } from "vitest";
import { directoryFilters, listChoices, needsChoices, resolveFilters } from "../../server/cms/directory-filters";
import type { DirectoryChoicesQuery, NetworkChoiceFragment } from "../../server/cms/generated/documents";

const place = (id: string, slug: string, parent: string | null, russian: string | null = null) => ({
  id, slug, name: slug, locale: "en" as const, parent: parent === null ? null : { id: parent },
  counterparts: russian === null ? [] : [{ locale: "ru" as const, slug: russian }],
});
const group: NetworkChoiceFragment = { id: "g1", slug: "roses", name: "Roses", locale: "en", counterparts: [{ locale: "ru", slug: "rozy" }] };
const choices = (
  given: { places?: ReturnType<typeof place>[]; served?: string[]; languages?: string[]; isLong?: boolean; network?: DirectoryChoicesQuery["network"]; place?: DirectoryChoicesQuery["place"] } = {},
): DirectoryChoicesQuery => ({
  places: given.places ?? [place("1", "russia", null, "rossiya"), place("2", "moscow", "1", "moskva"), place("3", "kazan", "1")],
  populations: [{ id: "p1", code: "migrants", name: "migrants", locale: "en" }],
  priorityAreas: [{ id: "a1", code: "health", name: "Health", locale: "en" }],
  networks: { nodes: [{ id: "n1", slug: "swan", name: "SWAN", locale: "en", counterparts: [] }] },
  all: {
    pageInfo: { hasNextPage: given.isLong ?? false },
    nodes: [{ id: "o1", workingLanguages: given.languages ?? ["ru"], placesServed: (given.served ?? ["2"]).map((id) => ({ id })) }],
  },
  network: given.network ?? null,
  place: given.place ?? null,
});

describe("the directory's filters", () => {
  it("turn words into what the public API asks for", () => {
    const words = { place: "moscow", people: "migrants", area: "health", language: "ru", kind: "network", network: "swan" };
    const network = { ...group, id: "n1", slug: "swan" };
    expect(resolveFilters(words, choices({ network: { __typename: "Organisation", ...network } }))).toMatchObject({
      variables: { place: "2", population: "p1", priorityArea: "a1", workingLanguage: "ru", kind: "NETWORK", network: "n1" },
      words,
      unknown: [],
      network,
    });
  });

  it.each([
    ["place", "atlantis"], ["people", "MIGRANTS"], ["area", ""], ["language", "not a tag"], ["language", "x-private"], ["kind", "NETWORK"], ["kind", "constructor"],
    ["network", "__proto__"], ["people", "constructor"],
  ] as const)("do not know the %s %j", (filter, word) => {
    const { unknown, variables, words } = resolveFilters({ [filter]: word }, choices());
    expect(unknown).toEqual([filter]);
    expect(words).toEqual({});
    expect(Object.values(variables).filter(Boolean)).toEqual([]);
  });

  it("take whoever has members for a network, by the address that it has in this language", () => {
    const network = { __typename: "Organisation" as const, ...group };
    for (const word of ["roses", "rozy"]) {
      expect(resolveFilters({ network: word }, choices({ network }))).toMatchObject({ variables: { network: "g1" }, words: { network: "roses" }, unknown: [] });
    }
    expect(resolveFilters({ network: "roses" }, choices({ network: { __typename: "Withdrawal" } })).unknown).toEqual(["network"]);
  });

  it("take another language's slug for this one's", () => {
    expect(resolveFilters({ place: "moskva" }, choices())).toMatchObject({ variables: { place: "2" }, words: { place: "moscow" }, unknown: [] });
  });

  it("take a place's former slug for its present one, as long as it is published in this language", () => {
    const words = { place: "its-former-name" };
    expect(resolveFilters(words, choices({ place: { __typename: "Place", id: "2" } }))).toMatchObject({ variables: { place: "2" }, words: { place: "moscow" }, unknown: [] });
    expect(resolveFilters(words, choices({ place: { __typename: "Place", id: "only in Russian" } })).unknown).toEqual(["place"]);
    expect(resolveFilters(words, choices({ place: { __typename: "Withdrawal" } })).unknown).toEqual(["place"]);
  });

  it("write a language's tag as it is customary", () => {
    expect(resolveFilters({ language: "RU" }, undefined)).toMatchObject({ variables: { workingLanguage: "ru" }, words: { language: "ru" } });
  });

  it.each([[{}, false], [{ kind: "group", language: "ru" }, false], [{ place: "moscow" }, true], [{ network: "swan" }, true], [{ people: "x" }, true], [{ area: "x" }, true]])(
    "of %j need the list of choices: %s", (words, expected) => {
      expect(needsChoices(words)).toBe(expected);
    });
});

describe("what there is to choose from", () => {
  const places = (found: ReturnType<typeof listChoices>) => found.place.map(({ word }) => word);

  it("are the places that somebody serves, and those around them", () => {
    expect(places(listChoices(choices(), {}))).toEqual(["russia", "moscow"]);
  });

  it("keeps what is chosen, also where nobody serves it", () => {
    expect(places(listChoices(choices(), { place: "kazan" }))).toContain("kazan");
    expect(listChoices(choices(), { language: "uz" }).language.map(({ word }) => word)).toEqual(["ru", "uz"]);
  });

  it("are also the countries of which nobody knows, where the directory is too long to know", () => {
    const more = [place("1", "russia", null), place("2", "moscow", "1"), place("3", "kazan", "1"), place("4", "kyrgyzstan", null)];
    expect(places(listChoices(choices({ places: more }), {}))).toEqual(["russia", "moscow"]);
    expect(places(listChoices(choices({ places: more, isLong: true }), {}))).toEqual(["russia", "moscow", "kyrgyzstan"]);
    expect(places(listChoices(choices({ places: more, isLong: true }), { place: "kazan" }))).toContain("kazan");
  });

  it("ends where places lie within each other in a circle", () => {
    const circle = [place("1", "one", "2"), place("2", "two", "1")];
    expect(places(listChoices(choices({ places: circle, served: ["1"] }), {}))).toEqual(["one", "two"]);
  });

  it("offers an organisation that is no network by its kind only where its members are wanted", () => {
    const networks = (chosen?: NetworkChoiceFragment) => listChoices(choices(), {}, chosen).network.map(({ word, elsewhere }) => [word, elsewhere]);
    expect(networks()).toEqual([["swan", { en: "swan" }]]);
    expect(networks(group)).toEqual([["swan", { en: "swan" }], ["roses", { en: "roses", ru: "rozy" }]]);
    expect(networks({ ...group, id: "n1", slug: "swan" })).toHaveLength(1);
  });

  it("knows what a place is called in the addresses of other languages", () => {
    expect(listChoices(choices(), {}).place[1]).toMatchObject({ word: "moscow", elsewhere: { ru: "moskva" } });
  });
});

describe("the addresses by which others lead to the directory", () => {
  it("name filters that it has", () => {
    for (const path of [pathsOfOthers.population("en", "youth"), pathsOfOthers["priority-area"]("ru", "health")]) {
      const names = [...new URL(path, "https://newsroom.example").searchParams.keys()];
      expect(names).toHaveLength(1);
      expect(directoryFilters).toEqual(expect.arrayContaining(names));
    }
  });
});
