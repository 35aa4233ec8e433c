/** What the CMS says of a preview to the site that shows it, as JSON. */
import { isLocaleTag, type LocaleTag } from "./locales.js";

export interface PreviewFacts {
  /** When the token ends (RFC 3339, UTC). */
  readonly until: string;
  /** The language in which the editor reads the admin. */
  readonly language: LocaleTag;
  readonly standing: PreviewStanding;
  /** The languages that the token opens. */
  readonly locales: readonly LocaleTag[];
  /** The languages in which there is something to see, each with the path where it would be, or is, on the site. */
  readonly addresses: readonly { readonly locale: LocaleTag; readonly path: string }[];
  /** Why publishing would be refused, in the editor's language. */
  readonly refusals: readonly PreviewRefusal[];
}

const previewStandings = [
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

export function isPreviewFacts(candidate: unknown): candidate is PreviewFacts {
  if (!isObject(candidate)) return false;
  const { until, language, standing, locales, addresses, refusals } = candidate;
  return (
    typeof until === "string" &&
    isLocaleTag(language) &&
    previewStandings.some((known) => known === standing) &&
    Array.isArray(locales) &&
    locales.every(isLocaleTag) &&
    Array.isArray(addresses) &&
    addresses.every((address: unknown) => isObject(address) && isLocaleTag(address.locale) && typeof address.path === "string") &&
    isPreviewRefusals(refusals)
  );
}

export function isPreviewRefusals(candidate: unknown): candidate is readonly PreviewRefusal[] {
  return (
    Array.isArray(candidate) &&
    candidate.every((one: unknown) => isObject(one) && typeof one.field === "string" && typeof one.message === "string")
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
