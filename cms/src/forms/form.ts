/**
 * What a form of the admin looks like: which fields an editor sees, in which order, beside each other or not, under which heading,
 * and what they are called in each language of the admin, side by side, so that none says less than the other.
 */
import type { EditorLanguage } from "../editor-languages.js";

/** Fields beside each other; their widths together are at most twelve. */
export type Row = Readonly<Record<string, FormField>>;

export type FormField = Readonly<Record<EditorLanguage, FieldWords>> & {
  /** In twelfths of the form. */
  readonly width: Width;
};

/** What is said of a field: its label, or its label and a hint. */
export type FieldWords = string | readonly [label: string, hint: string];

export type Width = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

export interface ComponentForm {
  /** The field that names one of several; `null` where none can, and our own words stand there. */
  readonly title: string | null;
  readonly rows: readonly Row[];
}

export interface TypeForm {
  /** The field that names an entry in lists, pickers and headings. */
  readonly title: string;
  readonly groups: readonly FormGroup[];
  readonly list: FormList;
}

/** Rows that belong together. The heading is the end of a message’s name, `parasol.group.…`; the first group needs none. */
export interface FormGroup {
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

/** The list of a type’s entries; Strapi adds the languages and the status. */
export interface FormList {
  readonly columns: readonly string[];
  readonly sortBy: string;
  readonly direction: "ASC" | "DESC";
}

/** Fields for the machine: kept in every form and shown in none. */
export const technicalFields: readonly string[] = ["key", "references", "revision", "sharedRevision"];

/** The fields of rows, in their order. */
export function fieldsOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => Object.keys(row));
}
