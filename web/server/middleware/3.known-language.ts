import { isLocaleTag, locales } from "@parasol/shared";

/** Has the shape of a language tag (BCP 47), however badly typed: `EN`, `en-US`, `de`, `en_us`. */
const languageShape = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const segments = new Set<string>(locales.flatMap((locale) => Object.values(locale.segments)));

/** An address whose language is no language of this newsroom is malformed: say so, instead of "not found". */
export default defineEventHandler((event) => {
  const [language = "", section = ""] = event.path.replace(/\?.*$/, "").slice(1).split("/");
  if (!language || isLocaleTag(language)) return;
  if (languageShape.test(language) || segments.has(section)) {
    throw createError({ statusCode: 400, statusMessage: "Bad Request" });
  }
});
