/** What the admin's "Fill in from another locale" takes along: the words, and not what belongs to the other language alone. */
import type { Core } from "@strapi/strapi";
import { isRecord } from "../fields.js";

/** The address is made from the title in its own language; the revision says which draft of this language the form began with. */
const ofOneLanguage: readonly string[] = ["slug", "revision", "translationMethod"];

type Transform = (document: Record<string, unknown>, model: string, locale: string, ability: unknown) => Promise<unknown>;

/** Private seam: wraps `transformDocument` of i18n's `fill-from-locale` service. */
export function fillInWordsOnly(strapi: Core.Strapi): void {
  const service = strapi.plugin("i18n").service("fill-from-locale");
  const transform: Transform = service.transformDocument.bind(service);
  service.transformDocument = async (...request: Parameters<Transform>) => {
    const filled = await transform(...request);
    if (!isRecord(filled)) return filled;
    return Object.fromEntries(
      Object.entries(filled)
        .filter(([field]) => !ofOneLanguage.includes(field))
        .map(([field, value]) => [field, Array.isArray(value) ? value.map(asPresent) : value]),
    );
  };
}

/** An item that was removed elsewhere is taken along as one that is there. */
function asPresent(item: unknown): unknown {
  return isRecord(item) && "removedElsewhere" in item ? { ...item, removedElsewhere: false } : item;
}
