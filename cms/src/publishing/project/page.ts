/** What is public of a standing page. A field that is not named here is private. */
import { isLocaleTag, reservedSlugs } from "@parasol/shared";
import { projectBody } from "./body.js";
import { filesOf } from "./picture.js";
import { bare, type Projection } from "./projection.js";
import { readTranslators } from "./translated.js";

export const projectPage: Projection<"page"> = (entry, surroundings) => {
  const slug = entry.requiredText("slug");
  const locale = entry.text("locale");
  // From before a section took this address. The section is what readers find there, so nothing else may say that it is there.
  if (isLocaleTag(locale) && reservedSlugs("page", locale).includes(slug)) {
    surroundings.omit(`the whole page: a section of the site has its address "${slug}". Give it another one and publish it again`);
    return null;
  }
  const title = entry.requiredText("title");
  const { body, pictures, words } = projectBody(entry.components("body"), surroundings);
  return {
    ...bare,
    type: "page",
    slug,
    rank: entry.integer("order") ?? 0,
    card: { title, translation: surroundings.translation },
    body,
    references: { translators: readTranslators(entry, surroundings) },
    files: filesOf(pictures),
    words: [title, words],
  };
};
