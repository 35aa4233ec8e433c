/** What is public of a contributor: the name they chose, and nothing that leads to an account. */
import type { Projection } from "./projection.js";

export const contributorKinds = {
  kind_named: "NAMED",
  kind_pseudonym: "PSEUDONYM",
  kind_collective: "COLLECTIVE",
} as const;

export const projectContributor: Projection<"contributor"> = (entry) => {
  const name = entry.requiredText("name");
  return {
    type: "contributor",
    slug: null,
    datedOn: null,
    rank: null,
    card: { name, kind: entry.choice("kind", contributorKinds) },
    body: null,
    references: {},
    files: [],
    words: [name],
  };
};
