/** What the admin’s hook is given of a form: Strapi’s own shape, as far as we touch it. Internal to Strapi 5.54. */
import type { ReactNode } from "react";

export interface LaidOutField {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly size: number;
  readonly hint?: ReactNode;
  /** Stands beside the label. */
  readonly labelAction?: ReactNode;
  readonly attribute: object;
}

export type LaidOutRow = readonly LaidOutField[];

export interface LaidOutForm {
  /** Panels of rows of fields. */
  readonly layout: readonly (readonly LaidOutRow[])[];
  readonly components: Readonly<Record<string, { readonly layout: readonly LaidOutRow[] }>>;
  readonly metadatas: object;
}

export interface HookInput {
  readonly layout: LaidOutForm;
}
