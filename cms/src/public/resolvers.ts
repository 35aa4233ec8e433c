/** The contract, type by type: which part of this folder answers it. */
import { publicationTypes } from "../ledger/publication-types.js";
import type { ListedType } from "../ledger/publication-list.js";
import type { PublishedRow } from "../ledger/read-rows.js";
import type { ListedRow, ListPage, WithdrawalAnswered } from "./contract-values.js";
import { bodies } from "./bodies.js";
import type { RequestContext } from "./context.js";
import type { Resolvers } from "./generated/resolvers.js";
import { writeListCursor } from "./list-cursor.js";
import { publications, type PublicationResolvers } from "./publications.js";
import { query } from "./query.js";
import { cursorScalar, localeScalar } from "./scalars.js";

/** Types whose fields have the names of their values need no resolvers. */
type Written = Omit<Resolvers, Unwritten | keyof PublicationResolvers | "Cursor" | "Locale"> &
  PublicationResolvers & {
    readonly Cursor: typeof cursorScalar;
    readonly Locale: typeof localeScalar;
  };
type Unwritten =
  | "Attendance"
  | "Contact"
  | "Correction"
  | "Date"
  | "EventPeriod"
  | "Feed"
  | "Figure"
  | "LegalAdvisory"
  | "LocalTime"
  | "PageInfo"
  | "RichText"
  | "SocialChannel"
  | "StaffRole"
  | "URL";

const connection = {
  edges: <T extends ListedType>({ list, rows }: ListPage<T>) => rows.map((row) => ({ list, row })),
  nodes: <T extends ListedType>({ rows }: ListPage<T>) => rows,
  pageInfo: ({ list, rows, hasNextPage }: ListPage) => {
    const last = rows.at(-1);
    return { hasNextPage, endCursor: last ? writeListCursor(list, last) : null };
  },
  totalCount: ({ list }: ListPage, _: unknown, { listLengths }: RequestContext) => listLengths.load(list),
};

const edge = {
  cursor: ({ list, row }: ListedRow) => writeListCursor(list, row),
  node: <T extends ListedType>({ row }: ListedRow<T>) => row,
};

function answerOf<Name extends string>(name: Name) {
  return { __resolveType: (found: PublishedRow | WithdrawalAnswered) => ("kind" in found ? "Withdrawal" : name) };
}

export const resolvers: Written = {
  ...publications,
  ...bodies,
  Query: query,
  Locale: localeScalar,
  Cursor: cursorScalar,
  Counterpart: {
    locale: (row) => row.locale,
    slug: (row) => row.slug,
    url: (row, _, { addresses }) => addresses.ofPublication(row.type, row.locale, row.slug),
  },
  Translation: {
    sourceLocale: (row) => row.card.translation.sourceLocale,
    status: (row) => row.card.translation.status,
    since: (row) => row.card.translation.since,
    method: (row) => row.card.translation.method ?? null,
    translators: (row, _, { targets }) => targets(row, "translators", "contributor"),
  },
  ArticleConnection: connection,
  ArticleEdge: edge,
  EventConnection: connection,
  EventEdge: edge,
  OrganisationConnection: connection,
  OrganisationEdge: edge,
  ResourceConnection: connection,
  ResourceEdge: edge,
  ChangePage: {
    changes: ({ changes }) => changes,
    cursor: ({ cursor }) => cursor,
    hasMore: ({ hasMore }) => hasMore,
  },
  Upsert: { cursor: ({ cursor }) => cursor, publication: ({ row }) => row },
  Withdrawal: {
    cursor: ({ cursor }) => cursor,
    id: ({ row }) => row.documentId,
    type: ({ row }) => publicationTypes[row.type].code,
    locale: ({ row }) => row.locale,
    reason: ({ row }) => row.reason,
    withdrawnAt: ({ row }) => row.withdrawnAt,
  },
  Publication: { __resolveType: (row) => publicationTypes[row.type].name },
  ArticleAnswer: answerOf("Article"),
  EventAnswer: answerOf("Event"),
  OrganisationAnswer: answerOf("Organisation"),
  PageAnswer: answerOf("Page"),
  PlaceAnswer: answerOf("Place"),
  TopicAnswer: answerOf("Topic"),
  Change: { __resolveType: (change) => (change.kind === "withdrawal" ? "Withdrawal" : "Upsert") },
};
