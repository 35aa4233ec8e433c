/**
 * The address of a list with filters: its path, and the filters as words in the query, in the order given.
 * Filters that are `undefined` are left out, so that every choice has one address.
 */
export function filteredPath(path: string, words: Readonly<Record<string, string | undefined>>): string {
  const chosen = Object.entries(words).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chosen.length === 0 ? path : `${path}?${new URLSearchParams(chosen).toString()}`;
}

/** What filters a list's address names, as they came: not yet known to mean anything. */
export interface GivenWords<Name extends string> {
  readonly words: Readonly<Partial<Record<Name, string>>>;
  /** Filters that were given more than once: nobody can tell which was meant. */
  readonly doubled: readonly Name[];
  /** Whether a form sent filters in which nothing was chosen: the address without them is the right one. */
  readonly hasEmpty: boolean;
}

/** Reads the filters of a list from a query; whatever else stands in it is left alone. */
export function readWords<Name extends string>(query: Readonly<Record<string, unknown>>, names: readonly Name[]): GivenWords<Name> {
  const words: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const word = query[name];
    if (typeof word === "string" && word !== "") words[name] = word;
  }
  return {
    words,
    doubled: names.filter((name) => Array.isArray(query[name])),
    hasEmpty: names.some((name) => query[name] === "" || query[name] === null),
  };
}
