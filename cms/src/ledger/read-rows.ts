/**
 * The ledger's rows as the public side takes them: checked column by column, with the stored JSON read. What is stored is
 * described in `stored.ts`.
 *
 * Only publications in languages that `@parasol/shared` knows are served: a text in a language that was removed
 * from there has no address any more. Its withdrawal is still told.
 */
import type { WithdrawalReason } from "@parasol/shared/contract";
import { isLocaleTag, type LocaleTag } from "@parasol/shared";
import type { Row } from "./database.js";
import { isTypeName } from "./publication-types.js";
import type { Bodies, Cards, PublicationTypeName } from "./stored.js";

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
  readonly sortKey: string;
  /** Calendar dates, ISO 8601. */
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly card: Cards[T];
  /** `null` also where the statement was asked to leave bodies out. Read from its JSON when it is first asked for. */
  readonly body: Bodies[T] | null;
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
  "p.document_id, p.locale, p.type, p.state, p.slug, p.position, p.first_position, p.sort_key, p.published_at, p.updated_at, p.card, p.reason";

/** Types whose bodies a statement is to read: only those that are wanted, because bodies are long. */
export type BodiesWanted = ReadonlySet<PublicationTypeName>;

/** The columns of `ledger_publication p` that a row is read from. */
export function columns(bodies: BodiesWanted): string {
  return bodies.size === 0 ? cardColumns : `${cardColumns}, ${bodyColumn(bodies)} AS body`;
}

/** An expression over one `ledger_publication`: the stored body where it is wanted, elsewhere NULL. */
export function bodyColumn(bodies: BodiesWanted): string {
  if (bodies.size === 0) return "NULL";
  const types = [...bodies].toSorted().map((type) => `'${type}'`);
  return `CASE WHEN type IN (${types.join(", ")}) THEN body END`;
}

export function toLedgerRow(row: Row): readonly LedgerRow[] {
  return row.state === "withdrawn" ? toWithdrawn(row) : toPublished(row);
}

export function toPublished(row: Row): readonly PublishedRow[] {
  const type = text(row, "type");
  const locale = text(row, "locale");
  if (!isTypeName(type) || !isLocaleTag(locale)) return [];
  /* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-return -- the projection wrote these, as `Cards` and `Bodies` by its own types */
  const readBody = once(() => (typeof row.body === "string" ? JSON.parse(row.body) : null));
  return [
    {
      state: "published",
      type,
      documentId: text(row, "document_id"),
      locale,
      slug: textOrNull(row, "slug"),
      position: integer(row, "position"),
      firstPosition: integer(row, "first_position"),
      sortKey: text(row, "sort_key"),
      publishedAt: text(row, "published_at"),
      updatedAt: text(row, "updated_at"),
      card: JSON.parse(text(row, "card")),
      get body() {
        return readBody();
      },
    },
  ];
  /* eslint-enable */
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

const reasons = { DELETED: true, LANGUAGE_REMOVED: true, UNPUBLISHED: true } satisfies Record<WithdrawalReason, true>;

function isReason(candidate: string): candidate is WithdrawalReason {
  return Object.hasOwn(reasons, candidate);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
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
