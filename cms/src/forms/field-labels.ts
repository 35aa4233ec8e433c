import type { EditorLanguage } from "../editor-languages.js";
import { fieldsOf } from "./form.js";
import { typeForms } from "./type-forms.js";

/** What the form of a type calls a field; the field's own name where no editor sees it. */
export function fieldLabel(uid: string, name: string, language: EditorLanguage): string {
  const rows = typeForms[uid]?.groups.flatMap((group) => group.rows) ?? [];
  const words = rows.find((row) => fieldsOf([row]).includes(name))?.[name]?.[language] ?? name;
  return typeof words === "string" ? words : words[0];
}
