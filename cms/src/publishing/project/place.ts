/** What is public of a place. A field that is not named here is private. */
import { bare, readReferences, type Projection } from "./projection.js";

const kinds = {
  place_city: "CITY",
  place_region: "REGION",
  place_country: "COUNTRY",
} as const;

export const projectPlace: Projection<"place"> = (entry) => {
  const name = entry.requiredText("name");
  return {
    ...bare,
    type: "place",
    slug: entry.requiredText("slug"),
    card: { name, kind: entry.choice("kind", kinds), code: entry.text("code")?.toUpperCase() ?? null },
    references: { parent: readReferences(entry, "parent") },
    words: [name],
  };
};
