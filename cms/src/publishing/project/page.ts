/** What is public of a standing page. A field that is not named here is private. */
import { projectBody } from "./body.js";
import { filesOf } from "./picture.js";
import { readReferences, type Projection } from "./projection.js";

export const projectPage: Projection<"page"> = (entry, surroundings) => {
  const title = entry.requiredText("title");
  const { body, pictures, words } = projectBody(entry.components("body"), surroundings);
  return {
    type: "page",
    slug: entry.requiredText("slug"),
    datedOn: null,
    rank: entry.integer("order") ?? 0,
    card: { title, translation: surroundings.translation },
    body,
    references: {
      translators: surroundings.translation.status === "ORIGINAL" ? [] : readReferences(entry, "translators"),
    },
    files: filesOf(pictures),
    words: [title, words],
  };
};
