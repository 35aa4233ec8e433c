/** What a form of the admin looks like: which fields an editor sees, in which order, beside each other or not, under which heading. */

/** Fields beside each other, each with its width in twelfths; together at most twelve. */
export type Row = Readonly<Record<string, Width>>;

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
