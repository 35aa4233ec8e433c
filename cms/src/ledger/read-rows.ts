/**
 * The ledger's rows as the public side takes them: checked column by column, with the stored JSON read. What is stored is
 * described in `stored.ts`.
 *
 * Only publications in languages that `@parasol/shared` knows are served: a text in a language that was removed
 * from there has no address any more. Its withdrawal is still told.
 */
import type { PublicationType, WithdrawalReason } from "@parasol/shared/contract";
import { isLocaleTag, type LocaleTag } from "@parasol/shared";
import type { Row } from "./database.js";
import type { Cards, PublicationTypeName, StoredBody } from "./stored.js";

/** A publication as it stands in the ledger. */
export type PublishedRow = { [T in PublicationTypeName]: PublishedRowOf<T> }[PublicationTypeName];

export interface PublishedRowOf<T extends PublicationTypeName> {
  readonly state: "published";
  readonly type: T;
  readonly documentId: string;
  readonly locale: LocaleTag;
  readonly slug: string | null;
  readonly position: number;
  readonly firstPosition: number;
  /** Calendar dates, ISO 8601. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly card: Cards[T];
  /** `null` also where the statement was asked to leave bodies out. */
  readonly body: StoredBody | null;
}

/** What remains of a publication that was taken back. */
export interface WithdrawnRow {
  readonly state: "withdrawn";
  readonly type: PublicationTypeName;
  readonly documentId: string;
  /** Perhaps a language that the newsroom no longer has. */
  readonly locale: string;
  readonly position: number;
  readonly reason: WithdrawalReason;
  /** Calendar date, ISO 8601. */
  readonly withdrawnAt: string;
}

export type LedgerRow = PublishedRow | WithdrawnRow;

const cardColumns =
  "p.document_id, p.locale, p.type, p.state, p.slug, p.position, p.first_position, p.published_at, p.updated_at, p.card, p.reason";

/** The columns of `ledger_publication p` that a row is read from; bodies only where they are wanted, because they are long. */
export function columns(withBodies: boolean): string {
  return withBodies ? `${cardColumns}, p.body` : cardColumns;
}

export function toLedgerRow(row: Row): readonly LedgerRow[] {
  return row.state === "withdrawn" ? toWithdrawn(row) : toPublished(row);
}

export function toPublished(row: Row): readonly PublishedRow[] {
  const type = text(row, "type");
  const locale = text(row, "locale");
  if (!isTypeName(type) || !isLocaleTag(locale)) return [];
  const body = row.body ?? null;
  return [
    {
      state: "published",
      type,
      documentId: text(row, "document_id"),
      locale,
      slug: textOrNull(row, "slug"),
      position: integer(row, "position"),
      firstPosition: integer(row, "first_position"),
      publishedAt: text(row, "published_at"),
      updatedAt: text(row, "updated_at"),
      /* eslint-disable @typescript-eslint/no-unsafe-assignment -- the projection wrote these, as `Cards` and `StoredBody` by its own types */
      card: JSON.parse(text(row, "card")),
      body: body === null ? null : JSON.parse(String(body)),
      /* eslint-enable @typescript-eslint/no-unsafe-assignment */
    },
  ];
}

function toWithdrawn(row: Row): readonly WithdrawnRow[] {
  const type = text(row, "type");
  const reason = text(row, "reason");
  if (!isTypeName(type) || !isReason(reason)) return [];
  return [
    {
      state: "withdrawn",
      type,
      documentId: text(row, "document_id"),
      locale: text(row, "locale"),
      position: integer(row, "position"),
      reason,
      withdrawnAt: text(row, "updated_at"),
    },
  ];
}

/** The contract's name of each type. */
export const contractTypes = {
  article: "ARTICLE",
  contributor: "CONTRIBUTOR",
  page: "PAGE",
  site: "SITE",
  topic: "TOPIC",
} as const satisfies Record<PublicationTypeName, PublicationType>;

const reasons = { DELETED: true, LANGUAGE_REMOVED: true, UNPUBLISHED: true } satisfies Record<WithdrawalReason, true>;

/** Whether this side knows the type; a ledger of a later release may hold others. */
export function isTypeName(candidate: string): candidate is PublicationTypeName {
  return Object.hasOwn(contractTypes, candidate);
}

function isReason(candidate: string): candidate is WithdrawalReason {
  return Object.hasOwn(reasons, candidate);
}

export function text(row: Row, column: string): string {
  const found = row[column];
  if (typeof found !== "string") throw new TypeError(`The ledger's column "${column}" holds no text.`);
  return found;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** PostgreSQL's driver gives bigint as text. */
export function integer(row: Row, column: string): number {
  const found = Number(row[column]);
  if (row[column] === null || !Number.isSafeInteger(found)) {
    throw new TypeError(`The ledger's column "${column}" holds no integer.`);
  }
  return found;
}
