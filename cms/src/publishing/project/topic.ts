/** What is public of a topic. A field that is not named here is private. */
import { bare, type Projection } from "./projection.js";

export const projectTopic: Projection<"topic"> = (entry) => {
  const name = entry.requiredText("name");
  return {
    ...bare,
    type: "topic",
    slug: entry.requiredText("slug"),
    rank: entry.integer("order") ?? 0,
    card: { name },
    words: [name],
  };
};
