/** What publications of several types answer in the same way. */
import { fallbackOrder } from "@parasol/shared";
import type { CounterpartRow } from "../ledger/read-joins.js";
import type { PublishedRow } from "../ledger/read-rows.js";
import type { TranslatedRow } from "./contract-values.js";
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

/** What every publication of the type has; its absence is a fault of the projection. */
export function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error("A publication lacks what every publication of its type has.");
  return value;
}
