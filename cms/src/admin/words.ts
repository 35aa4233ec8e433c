/** From the words of src/forms to the ids under which Strapi’s admin looks its words up. */
import type { EditorLanguage } from "../editor-languages";
import { componentForms } from "../forms/component-forms";
import type { FieldWords, Row } from "../forms/form";
import { typeForms } from "../forms/type-forms";

/** What is said of a form’s fields, by their names. */
type FormWords = Readonly<Record<string, FieldWords>>;

/**
 * @param ofEveryType labels of what every type has besides its own fields: dates, people, languages
 */
export function formMessages(language: EditorLanguage, ofEveryType: Readonly<Record<string, string>>): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { uid, rows, isType } of forms) {
    const words = wordsOf(rows, language);
    const prefix = `content-manager.${isType ? "content-types" : "components"}.${uid}`;
    for (const [field, said] of Object.entries({ ...(isType ? ofEveryType : {}), ...words })) {
      messages[`${prefix}.${field}`] = typeof said === "string" ? said : said[0];
    }
    for (const [field, said] of Object.entries(words)) {
      if (typeof said !== "string") messages[hintId(`${uid}.${field}`)] = said[1];
    }
  }
  return messages;
}

const forms = [
  ...Object.entries(typeForms).map(([uid, { groups }]) => ({ uid, rows: groups.flatMap((group) => group.rows), isType: true })),
  ...Object.entries(componentForms).map(([uid, { rows }]) => ({ uid, rows, isType: false })),
];

function wordsOf(rows: readonly Row[], language: EditorLanguage): FormWords {
  return Object.fromEntries(rows.flatMap((row) => Object.entries(row).map(([name, field]) => [name, field[language]] as const)));
}

const withHint = new Set(Object.keys(formMessages("en", {})).filter((id) => id.startsWith(hintId(""))));

/** Whether there is a hint to a field, by its address: `api::newsroom.event.timeZone`. */
export function hasHint(address: string): boolean {
  return withHint.has(hintId(address));
}

export function hintId(address: string): string {
  return `hint.${address}`;
}
