/** From the tables of messages/ to the ids under which Strapi’s admin looks its words up. */
import { componentsEn } from "./messages/components.en";
import { typesEn } from "./messages/types.en";

/** What is said of a field: its label, or its label and a hint. */
type FieldWords = string | readonly [label: string, hint: string];

export type FormWords = Readonly<Record<string, Readonly<Record<string, FieldWords>>>>;

/** The same types, components and fields in another language. */
export type Translated<Words extends FormWords> = {
  readonly [Uid in keyof Words]: { readonly [Field in keyof Words[Uid]]: Words[Uid][Field] extends string ? string : readonly [string, string] };
};

/**
 * @param ofEveryType labels of what every type has besides its own fields: dates, people, languages
 */
export function formMessages(types: FormWords, components: FormWords, ofEveryType: Readonly<Record<string, string>>): Record<string, string> {
  return {
    ...labels("content-manager.content-types", types, ofEveryType),
    ...labels("content-manager.components", components, {}),
    ...hints({ ...types, ...components }),
  };
}

function labels(prefix: string, forms: FormWords, common: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(forms).flatMap(([uid, fields]) =>
      Object.entries({ ...common, ...fields }).map(([field, words]) => [`${prefix}.${uid}.${field}`, typeof words === "string" ? words : words[0]]),
    ),
  );
}

function hints(forms: FormWords): Record<string, string> {
  return Object.fromEntries(
    Object.entries(forms).flatMap(([uid, fields]) =>
      Object.entries(fields).flatMap(([field, words]) => (typeof words === "string" ? [] : [[hintId(`${uid}.${field}`), words[1]]])),
    ),
  );
}

const withHint = new Set(Object.keys(hints({ ...typesEn, ...componentsEn })));

/** Whether there is a hint to a field, by its address: `api::newsroom.event.timeZone`. */
export function hasHint(address: string): boolean {
  return withHint.has(hintId(address));
}

export function hintId(address: string): string {
  return `hint.${address}`;
}
