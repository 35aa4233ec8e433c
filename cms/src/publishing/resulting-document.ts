import { isRecord } from "../fields.js";

/** Strapi answers with the document itself, or with `{documentId, entries}`. */
export function resultingDocument(result: unknown): string | null {
  return isRecord(result) && typeof result.documentId === "string" ? result.documentId : null;
}
