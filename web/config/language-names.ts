import memoize from "memoize";

/**
 * In which language something is, as one says it: "Russian" ("in Russian only"), «по-русски» («только по-русски»). A Russian name that
 * is no adjective has no adverb.
 */
export function sayLanguage(intl: string): (tag: string) => string {
  const name = nameLanguages(intl);
  if (!intl.startsWith("ru")) return name;
  return (tag) => (/ий$/.test(name(tag)) ? `по-${name(tag).slice(0, -1)}` : `на языке ${name(tag)}`);
}

/**
 * The names of languages in a language (BCP 47), by their tags. A tag that is good but says more than `Intl` can name, such as
 * `en-x-dialect`, stands as it is.
 */
export const nameLanguages = memoize((intl: string): ((tag: string) => string) => {
  const names = new Intl.DisplayNames(intl, { type: "language" });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
});
