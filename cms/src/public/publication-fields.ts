/** What publications of several types answer in the same way. */
import { fallbackOrder } from "@parasol/shared";
import type { CounterpartRow } from "../ledger/read-joins.js";
import type { PublishedRow, PublishedRowOf } from "../ledger/read-rows.js";
import type { Cards, PublicationTypeName } from "../ledger/stored.js";
import type { TranslatedRow } from "./answered.js";
import type { RequestContext } from "./context.js";

const publicationFields = {
  id: (row: PublishedRow) => row.documentId,
  locale: (row: PublishedRow) => row.locale,
  publishedAt: (row: PublishedRow) => row.publishedAt,
  updatedAt: (row: PublishedRow) => row.updatedAt,
  counterparts: async (row: PublishedRow, _: unknown, { counterparts }: RequestContext) => {
    const others = (await counterparts.load(row.documentId)).filter((other) => other.locale !== row.locale);
    const order = fallbackOrder(row.locale);
    return others.toSorted((one, other) => order.indexOf(one.locale) - order.indexOf(other.locale));
  },
};

/** Of types with a page of their own. */
export const withPage = {
  ...publicationFields,
  slug: (row: PublishedRow) => present(row.slug),
  url: (row: PublishedRow | CounterpartRow, _: unknown, { addresses }: RequestContext) =>
    present(addresses.ofPublication(row.type, row.locale, row.slug)),
};

/** Of types without one. */
export const withoutPage = { ...publicationFields, slug: () => null, url: () => null };

/** Of types that are texts in one language and its translations. */
export const translated = { translation: <Row extends TranslatedRow>(row: Row) => row };

/** Of types that are names or settings. */
export const untranslated = { translation: () => null };

/** Fields that are answered with what the type's card holds under the same name. */
export function fromCard<T extends PublicationTypeName, Field extends keyof Cards[T]>(
  type: T,
  ...fields: readonly Field[]
): { readonly [F in Field]: (row: PublishedRowOf<T>) => Cards[T][F] };
export function fromCard(
  _: string,
  ...fields: readonly string[]
): Record<string, (row: { readonly card: Readonly<Record<string, unknown>> }) => unknown> {
  return Object.fromEntries(
    fields.map((field) => [field, (row: { readonly card: Readonly<Record<string, unknown>> }) => row.card[field]]),
  );
}

/** What every publication of the type has; its absence is a fault of the projection. */
export function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error("A publication lacks what every publication of its type has.");
  return value;
}
