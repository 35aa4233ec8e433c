/** What is public of a topic. A field that is not named here is private. */
import type { Projection } from "./projection.js";

export const projectTopic: Projection<"topic"> = (entry) => {
  const name = entry.requiredText("name");
  return {
    type: "topic",
    slug: entry.requiredText("slug"),
    datedOn: null,
    rank: entry.integer("order") ?? 0,
    card: { name },
    body: null,
    references: {},
    files: [],
    words: [name],
  };
};
