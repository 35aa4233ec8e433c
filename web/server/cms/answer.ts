import type { LocaleTag } from "@parasol/shared";
import type { FrameFragment } from "./generated/documents";

/** What came of reading something from the newsroom. Whoever reads must say what happens in each case. */
export type Answer<Found> =
  | { readonly kind: "found"; readonly found: Found }
  | Elsewhere
  | Refusal;

/** The text is published, but only in another language. */
export interface Elsewhere {
  readonly kind: "elsewhere";
  readonly frame: FrameFragment;
  /** The language that has it. */
  readonly locale: LocaleTag;
  readonly title: string;
  /** Where it is, as a path of this site. */
  readonly path: string;
  /** Whether it was published in this language and taken back (410), or never was. */
  readonly isWithdrawn: boolean;
}

/** Why there is nothing to show under an address. */
export type Refusal =
  | Failure
  /** There never was such a thing (404). */
  | { readonly kind: "missing" }
  /** It was published and taken back (410). */
  | { readonly kind: "withdrawn" }
  /** It has another address (301), given as a path of this site. */
  | { readonly kind: "moved"; readonly path: string };

/** Why the newsroom gave no answer. */
export type Failure =
  /** The question makes no sense (400); by which code the newsroom said so, where it did. */
  | { readonly kind: "badRequest"; readonly code?: string }
  /** The newsroom cannot be reached, or failed (503): says nothing about whether the thing exists. */
  | { readonly kind: "unreachable"; /** A node answered that has not heard yet of what this site knows: worth another try in a moment. */ readonly isBehind?: true };
