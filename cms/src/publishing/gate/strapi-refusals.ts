/**
 * Strapi refuses some texts before the gate sees them, in English and in a programmer's words, and its admin shows those words
 * as they are. Here they are said in the editor's language.
 */
import { errors } from "@strapi/utils";
import type { EditorLanguage } from "../../editor-languages.js";
import { isRecord } from "../../fields.js";
import { gateMessages, type GateMessages } from "./messages.js";

/** Strapi's words (5.54) for a slug that another entry of the type has in the same language. */
const taken = "This attribute must be unique";

/** Passes on what `next` answers, and its refusals in the editor's language. */
export async function refuseInLanguage<Result>(editorLanguage: EditorLanguage, next: () => Promise<Result>): Promise<Result> {
  try {
    return await next();
  } catch (error) {
    throw error instanceof errors.ValidationError ? translate(error, editorLanguage) : error;
  }
}

function translate(error: errors.ValidationError, editorLanguage: EditorLanguage): errors.ValidationError {
  const messages = gateMessages[editorLanguage];
  const details: unknown = error.details;
  const listed: unknown = isRecord(details) ? details.errors : undefined;
  if (!Array.isArray(listed) || listed.length === 0) return error;
  const translated = listed.map((one: unknown) => (isRecord(one) ? { ...one, message: say(one, messages) } : one));
  return new errors.ValidationError(messages.refused(translated.length), { errors: translated });
}

function say(refusal: Record<string, unknown>, messages: GateMessages): string {
  if (refusal.message === taken) return messages.takenSlug(String(refusal.value));
  const isEmpty = refusal.value === null || refusal.value === undefined || refusal.value === "";
  if (!isEmpty) return messages.unsuitable;
  const field: unknown = Array.isArray(refusal.path) ? refusal.path.at(-1) : undefined;
  return field === "listing" ? messages.missingListing : messages.missing;
}
