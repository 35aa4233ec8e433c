/** What is public of a contributor: the name they chose, and nothing that leads to an account. */
import { bare, type Projection } from "./projection.js";

const kinds = {
  kind_named: "NAMED",
  kind_pseudonym: "PSEUDONYM",
  kind_collective: "COLLECTIVE",
} as const;

export const projectContributor: Projection<"contributor"> = (entry) => {
  const name = entry.requiredText("name");
  return { ...bare, type: "contributor", card: { name, kind: entry.choice("kind", kinds) }, words: [name] };
};
