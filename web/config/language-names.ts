/**
 * The names of languages in a language (BCP 47), by their tags. A tag that is good but says more than `Intl` can name, such as
 * `en-x-dialect`, stands as it is.
 */
export function nameLanguages(intl: string): (tag: string) => string {
  const names = new Intl.DisplayNames(intl, { type: "language" });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
