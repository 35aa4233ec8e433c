/**
 * Shows choices as words, and dates short, in the lists of entries. Registered at the hook
 * `Admin/CM/pages/ListView/inject-column-in-table`, which is internal to Strapi 5.54.
 */
import { Typography } from "@strapi/design-system";
import type { ReactNode } from "react";
import { FormattedDate, FormattedMessage } from "react-intl";
import { valueAt } from "../forms/form-values";

interface Column {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly cellFormatter?: unknown;
}

interface ListInput {
  readonly displayedHeaders: readonly Column[];
}

type Row = Readonly<Record<string, unknown>>;

export function showValues<Input extends ListInput>(input: Input): Input {
  return { ...input, displayedHeaders: input.displayedHeaders.map(withFormatter) };
}

function withFormatter(column: Column): Column {
  if (column.name === "locales") return { ...column, cellFormatter: (row: Row) => <Languages row={row} /> };
  const show = formatters[column.attribute.type];
  if (show === undefined || column.cellFormatter !== undefined) return column;
  return { ...column, cellFormatter: (row: Row) => <Typography textColor="neutral800">{show(row[column.name])}</Typography> };
}

const formatters: Readonly<Record<string, (value: unknown) => ReactNode>> = {
  enumeration: (value) => (typeof value === "string" && value !== "" ? <FormattedMessage id={value} defaultMessage={value} /> : "–"),
  // A day is the same day everywhere.
  date: (value) => (isText(value) ? <FormattedDate value={`${value}T00:00:00Z`} timeZone="UTC" dateStyle="medium" /> : "–"),
  datetime: (value) => (isText(value) ? <FormattedDate value={value} dateStyle="medium" timeStyle="short" /> : "–"),
  boolean: (value) => <FormattedMessage id={value === true ? "parasol.yes" : "parasol.no"} />,
};

/** The languages in which an entry is there, by their tags: Strapi names them in full, and the status does not fit beside them. */
function Languages({ row }: { readonly row: Row }) {
  const others = Array.isArray(row.localizations) ? row.localizations.map((other: unknown) => valueAt(other, "locale")) : [];
  const tags = [row.locale, ...others].filter(isText).sort();
  return <Typography textColor="neutral800">{tags.join(", ").toUpperCase()}</Typography>;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
