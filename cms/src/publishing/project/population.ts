/** What is public of a group of people that organisations work with. A field that is not named here is private. */
import { bare, type Projection } from "./projection.js";

export const projectPopulation: Projection<"population"> = (entry) => {
  const name = entry.requiredText("name");
  return {
    ...bare,
    type: "population",
    rank: entry.integer("order") ?? 0,
    card: { name, code: entry.requiredText("code") },
    words: [name],
  };
};
