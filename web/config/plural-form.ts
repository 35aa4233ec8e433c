import memoize from "memoize";

/** The plural categories of CLDR in their customary order: messages list a language's forms in it. */
const categories = ["zero", "one", "two", "few", "many", "other"] as const;

/**
 * Which form of a message fits a number, by the language's own rules (CLDR, through `Intl`).
 * Messages list the forms that their language has: `one | other` in English, `one | few | many | other` in Russian.
 *
 * @returns for a number, the index of its form
 */
export const choosePluralForm = memoize((locale: string): ((number: number) => number) => {
  const rules = new Intl.PluralRules(locale);
  const used = rules.resolvedOptions().pluralCategories;
  const forms = categories.filter((category) => used.includes(category));
  return (number) => forms.indexOf(rules.select(number));
});
