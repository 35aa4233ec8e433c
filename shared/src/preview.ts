/** What the CMS says of a preview to the site that shows it, as JSON. */
import type { LocaleTag } from "./locales.js";

export interface PreviewFacts {
  /** When the token ends (RFC 3339, UTC). */
  readonly until: string;
  /** The language in which the editor reads the admin. */
  readonly language: LocaleTag;
  readonly standing: PreviewStanding;
  /** The languages in which there is something to see, each with the path where it would be, or is, on the site. */
  readonly addresses: readonly { readonly locale: LocaleTag; readonly path: string }[];
  /** Why publishing would be refused, in the editor's language. */
  readonly refusals: readonly PreviewRefusal[];
}

export const previewStandings = [
  /** It is shown as it would be published. */
  "draft",
  /** What readers see now is shown, because that was asked for. */
  "published",
  /** There is no draft in this language: what readers see now is shown. */
  "undrafted",
  /** It could be published, and readers would see nothing of it: it is for nobody outside. */
  "hidden",
  /** Something is missing without which there is no page. */
  "incomplete",
] as const;

/** What a page of a preview shows in its language. */
export type PreviewStanding = (typeof previewStandings)[number];

export interface PreviewRefusal {
  /** The field, as the form calls it. */
  readonly field: string;
  readonly message: string;
}
