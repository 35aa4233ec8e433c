/** Lists of publications: by what each may be narrowed, which part of it is wanted, and the page that answers. */
import type { LocaleTag } from "@parasol/shared";
import type { Fallback } from "@parasol/shared/contract";
import type { FoundBy, ListedType, ListFilter, ListPlace, PublicationList } from "../ledger/publication-list.js";
import type { PublishedRow, PublishedRowOf } from "../ledger/read-rows.js";
import { isOf, type ListPage } from "./contract-values.js";
import type { RequestContext } from "./context.js";
import type {
  QueryArticlesArgs,
  QueryEventsArgs,
  QueryOrganisationsArgs,
  QueryResourcesArgs,
} from "./generated/resolvers.js";
import { limits } from "./limits.js";
import { readListCursor } from "./list-cursor.js";
import { badUserInput, invalidCursor, limitExceeded } from "./refusals.js";

/** The arguments that say which part of a list is wanted, as the contract has them everywhere. */
interface WindowArguments {
  readonly fallback: Fallback;
  readonly first: number;
  readonly after?: string | null;
  readonly page?: number | null;
}

interface ListArguments {
  article: QueryArticlesArgs;
  event: QueryEventsArgs;
  organisation: QueryOrganisationsArgs;
  resource: QueryResourcesArgs;
}

type FilterName<T extends ListedType> = Exclude<keyof ListArguments[T], keyof WindowArguments | "locale" | "when">;

/** By which field each argument of the contract finds publications of a type. */
const filters: { readonly [T in ListedType]: Readonly<Record<FilterName<T>, FoundBy<T>>> } = {
  article: {
    topic: { by: "document", field: "topics" },
    event: { by: "document", field: "event" },
    organisation: { by: "document", field: "organisations" },
    place: { by: "place", field: "places" },
  },
  event: {
    topic: { by: "document", field: "topics" },
    organisation: { by: "document", field: "hosts" },
    place: { by: "place", field: "place" },
  },
  organisation: {
    network: { by: "document", field: "memberships" },
    population: { by: "document", field: "populations" },
    priorityArea: { by: "document", field: "priorityAreas" },
    place: { by: "place", field: "placesServed" },
    kind: { by: "word", field: "kind" },
    workingLanguage: { by: "word", field: "workingLanguages" },
  },
  resource: {
    topic: { by: "document", field: "topics" },
    event: { by: "document", field: "event" },
    organisation: { by: "document", field: "organisations" },
    kind: { by: "word", field: "kind" },
  },
};

const times = { UPCOMING: "upcoming", PAST: "past" } as const;

/** Answers a list of `Query`. */
export function listOf<T extends ListedType>(type: T) {
  return (
    _: unknown,
    wanted: ListArguments[T] &
      WindowArguments & { readonly locale: LocaleTag; readonly when?: keyof typeof times | null },
    context: RequestContext,
  ): Promise<ListPage<T>> => {
    const given = new Map<string, unknown>(Object.entries(wanted));
    const narrowed = Object.entries<FoundBy>(filters[type]).flatMap(([name, found]): ListFilter[] => {
      const value = given.get(name);
      return typeof value === "string" ? [{ ...found, value }] : [];
    });
    const when = wanted.when ? times[wanted.when] : null;
    const { locale, fallback } = wanted;
    return findPage(type, { type, locale, fallback, filters: narrowed, when }, wanted, context);
  };
}

/** Answers a list within a document: publications, as far as they are in its language or may stand in for it, that refer to it, as the filter `name` finds them. */
export function listWithin<T extends ListedType>(type: T, name: FilterName<T>) {
  const found: FoundBy = filters[type][name];
  return (row: PublishedRow, wanted: WindowArguments, context: RequestContext): Promise<ListPage<T>> => {
    const narrowed = [{ ...found, value: row.documentId }];
    const { fallback } = wanted;
    return findPage(type, { type, locale: row.locale, fallback, filters: narrowed, when: null }, wanted, context);
  };
}

/** The events whose previous one this is, the earliest first; like the previous one, each in its language or the next that has it. */
export async function findNextEvents(
  { documentId, locale }: PublishedRowOf<"event">,
  context: RequestContext,
): Promise<readonly PublishedRowOf<"event">[]> {
  const after: ListFilter = { by: "document", field: "previousEvent", value: documentId };
  const fallback = "COUNTERPART";
  const list: PublicationList = { type: "event", locale, fallback, filters: [after], when: null };
  const { rows } = await findPage("event", list, { first: limits.pageSize, fallback }, context);
  return rows.toReversed();
}

/** @throws {GraphQLError} for arguments out of bounds, and for a cursor of another list. */
async function findPage<T extends ListedType>(
  type: T,
  list: PublicationList,
  wanted: WindowArguments,
  context: RequestContext,
): Promise<ListPage<T>> {
  const { first, after, offset } = checkArguments(list, wanted);
  const rows = await context.lists.load({ list, limit: first + 1, after, offset });
  return { list, rows: context.count(rows.slice(0, first).filter(isOf(type))), hasNextPage: rows.length > first };
}

/**
 * Whether `first` is within the bounds of a list.
 * @throws {GraphQLError} naming the limit, or the least that can be asked for.
 */
export function checkPageSize(first: number, largest: number): void {
  if (first < 1) throw badUserInput(`\`first\` is ${first}; ask for 1 to ${largest}.`);
  if (first > largest) {
    throw limitExceeded(
      "page size",
      largest,
      `\`first\` is ${first}; the limit is ${largest}. Ask for the rest with \`after\`.`,
    );
  }
}

function checkArguments(
  list: PublicationList,
  { first, after, page }: WindowArguments,
): { readonly first: number; readonly after: ListPlace | null; readonly offset: number } {
  checkPageSize(first, limits.pageSize);
  if (typeof after === "string" && typeof page === "number") {
    throw badUserInput("`after` and `page` do not go together: give one of them.");
  }
  if (typeof page === "number") {
    if (page < 1) throw badUserInput(`\`page\` is ${page}; pages count from 1.`);
    return { first, after: null, offset: (page - 1) * first };
  }
  if (typeof after !== "string") return { first, after: null, offset: 0 };
  const place = readListCursor(list, after);
  if (!place) throw invalidCursor();
  return { first, after: place, offset: 0 };
}
