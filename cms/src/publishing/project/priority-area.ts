/** What is public of a priority area. A field that is not named here is private. */
import { bare, readReferences, type Projection } from "./projection.js";

export const projectPriorityArea: Projection<"priority-area"> = (entry) => {
  const name = entry.requiredText("name");
  const description = entry.text("description");
  return {
    ...bare,
    type: "priority-area",
    rank: entry.integer("order") ?? 0,
    card: { name, description, code: entry.requiredText("code") },
    references: { network: readReferences(entry, "network") },
    words: [name, description],
  };
};
