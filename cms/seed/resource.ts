/** What a resource of the demonstration consists of, and what its entry is in one language. */
import type { LocaleTag } from "@parasol/shared";
import type { ContributorKey } from "./contributors.js";
import type { EventKey } from "./events.js";
import { type Words, wordsIn } from "./notation.js";
import type { OrganisationKey } from "./organisations.js";
import type { PrintedSheetKey } from "./printed-sheets.js";
import type { Made } from "./step.js";
import type { TopicKey } from "./topics.js";

export interface SeedResource {
  readonly kind:
    "resource_report" | "resource_toolkit" | "resource_magazine" | "resource_film" | "resource_book" | "resource_link";
  readonly sourceLanguage: LocaleTag;
  readonly translators: readonly ContributorKey[];
  readonly title: Words;
  readonly summary: Words;
  readonly file?: PrintedSheetKey;
  readonly link?: Words;
  readonly event?: EventKey;
  /** The key of the report of that event which this is. */
  readonly report?: string;
  readonly organisations: readonly OrganisationKey[];
  readonly topics: readonly [TopicKey, ...TopicKey[]];
}

export function resourceIn(locale: LocaleTag, resource: SeedResource, made: Made): object {
  const ids = (type: string, keys: readonly string[]) => keys.map((key) => made.documentId(`${type}/${key}`));
  return {
    kind: resource.kind,
    sourceLanguage: resource.sourceLanguage,
    translationMethod: "method_human",
    title: wordsIn(locale, resource.title),
    summary: wordsIn(locale, resource.summary),
    ...(resource.file ? { file: made.fileId(`sheet/${resource.file}`) } : {}),
    ...(resource.link ? { link: wordsIn(locale, resource.link) } : {}),
    ...(resource.event ? { event: made.documentId(`event/${resource.event}`) } : {}),
    organisations: ids("organisation", resource.organisations),
    topics: ids("topic", resource.topics),
    translators: ids("contributor", resource.translators),
  };
}
