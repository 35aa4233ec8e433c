/** What every text has that is translated: how this language stands towards the source, and who made it. */
import type { StoredTranslation } from "../../ledger/stored.js";
import type { Fields } from "../../fields.js";
import { readReferences } from "./projection.js";
import type { Surroundings } from "./surroundings.js";

const translationMethods = {
  method_human: "HUMAN",
  method_assisted: "ASSISTED",
  method_machine: "MACHINE",
} as const;

/** An original has no translators, whoever is named in the field that all languages share. */
export function readTranslators(entry: Fields, { translation }: Surroundings): readonly string[] {
  return translation.status === "ORIGINAL" ? [] : readReferences(entry, "translators");
}

/** How a text was translated; `null` for types that are not. */
export function readTranslationMethod(entry: Fields): StoredTranslation["method"] {
  return entry.text("translationMethod") === null ? null : entry.choice("translationMethod", translationMethods);
}
