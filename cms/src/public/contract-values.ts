/** What stands behind the contract's types while a request is answered. The generated resolver types are made from these. */
import type { LocaleTag } from "@parasol/shared";
import type { ListedType, PublicationList } from "../ledger/publication-list.js";
import type { LedgerRow, PublishedRow, PublishedRowOf, WithdrawnRow } from "../ledger/read-rows.js";
import type {
  Cards,
  PublicationTypeName,
  StoredBlock,
  StoredBody,
  StoredDecision,
  StoredPriority,
  StoredReport,
  StoredTranslation,
} from "../ledger/stored.js";

/** A type whose texts are written in one language and translated into others. */
export type TranslatedRow = PublishedRowOf<TranslatedType>;
export type TranslatedType = {
  [T in PublicationTypeName]: Cards[T] extends { translation: StoredTranslation } ? T : never;
}[PublicationTypeName];

export type TextInText = Extract<StoredBlock, { kind: "text" }>;
export type FigureInText = Extract<StoredBlock, { kind: "figure" }>;
export type QuoteInText = Extract<StoredBlock, { kind: "quote" }>;

/** The site in the language asked for or in one that stands in for it; `asked` is missing where the site comes as a change. */
export type SiteAnswered = PublishedRowOf<"site"> & { readonly asked?: LocaleTag };

/** An item of a publication, with the language in which what it refers to is wanted. */
interface ItemOf<Stored> {
  readonly item: Stored;
  readonly locale: LocaleTag;
}
export type ReportItem = ItemOf<StoredReport>;
export type PriorityItem = ItemOf<StoredPriority>;
export type DecisionItem = ItemOf<StoredDecision>;

export interface AnswerAnswered {
  readonly id: string;
  readonly question: PublishedRowOf<"question">;
  readonly body: StoredBody;
}

/** A page of a list. */
export interface ListPage<T extends ListedType = ListedType> {
  readonly list: PublicationList;
  readonly rows: readonly PublishedRowOf<T>[];
  readonly hasNextPage: boolean;
}

/** A publication at its place in a list. */
export interface ListedRow<T extends ListedType = ListedType> {
  readonly list: PublicationList;
  readonly row: PublishedRowOf<T>;
}

export interface UpsertAnswered {
  readonly kind: "upsert";
  readonly cursor: string;
  readonly row: PublishedRow;
}

export interface WithdrawalAnswered {
  readonly kind: "withdrawal";
  readonly cursor: string;
  readonly row: WithdrawnRow;
}

export interface ChangesAnswered {
  readonly changes: readonly (UpsertAnswered | WithdrawalAnswered)[];
  readonly cursor: string;
  readonly hasMore: boolean;
}

/** Whether a row is a publication of the type. */
export function isOf<T extends PublicationTypeName>(type: T): (row: LedgerRow) => row is LedgerRow & PublishedRowOf<T> {
  return (row): row is LedgerRow & PublishedRowOf<T> => row.state === "published" && row.type === type;
}
