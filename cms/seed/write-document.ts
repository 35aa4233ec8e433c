/** Writes documents as an editor does: in one language after the other, then published. */
import { defaultLocale, type LocaleTag } from "@parasol/shared";
import type { Core } from "@strapi/strapi";
import { demonstrationLanguages } from "./languages.js";
import { type Words, wordsIn } from "./notation.js";
import type { Made, Step } from "./step.js";

/** The types of documents that the demonstration is made of, as the first part of their steps' keys. */
type Kind =
  | "article"
  | "contributor"
  | "event"
  | "organisation"
  | "page"
  | "place"
  | "population"
  | "priority-area"
  | "question"
  | "resource"
  | "site"
  | "topic";

type DataIn = (locale: LocaleTag) => object;

/** One of several documents of a kind, about to be written in one language. */
interface Writing<Value> {
  readonly locale: LocaleTag;
  readonly value: Value;
  readonly key: string;
  /** Its place among its kind, from 1. */
  readonly order: number;
  readonly made: Made;
}

/** One step for each document of a kind: it exists in every language and is published in all of them. */
export function documentSteps<Value>(
  strapi: Core.Strapi,
  kind: Kind,
  documents: Readonly<Record<string, Value>>,
  nameOf: (value: Value) => Words,
  dataIn: (writing: Writing<Value>) => object,
): Step[] {
  return Object.entries(documents).map(([key, value], index) => ({
    key: `${kind}/${key}`,
    what: `${kind} "${wordsIn(defaultLocale, nameOf(value))}"`,
    make: (made) => writeDocument(strapi, kind, demonstrationLanguages, (locale) => dataIn({ locale, value, key, order: index + 1, made })),
  }));
}

/** Writes a document in its languages, the first one first, and publishes it unless it is to stay a draft. Answers with its id. */
export async function writeDocument(
  strapi: Core.Strapi,
  kind: Kind,
  locales: readonly LocaleTag[],
  dataIn: DataIn,
  draft = false,
): Promise<string> {
  const [first, ...others] = locales;
  if (!first) throw new Error("A document needs a language.");
  const documents = strapi.documents(`api::newsroom.${kind}`);
  const { documentId } = await documents.create({ locale: first, data: dataIn(first) });
  for (const locale of others) await documents.update({ documentId, locale, data: dataIn(locale) });
  if (!draft) for (const locale of locales) await documents.publish({ documentId, locale });
  return documentId;
}

/** Saves a document anew in some languages and publishes it in them. */
export async function rewriteDocument(
  strapi: Core.Strapi,
  kind: Kind,
  documentId: string,
  locales: readonly LocaleTag[],
  dataIn: DataIn,
): Promise<void> {
  const documents = strapi.documents(`api::newsroom.${kind}`);
  for (const locale of locales) await documents.update({ documentId, locale, data: dataIn(locale) });
  for (const locale of locales) await documents.publish({ documentId, locale });
}
