/** What is public of the newsroom's settings. A field that is not named here is private. */
import { bare, readReferences, type Projection } from "./projection.js";
import { projectSocialChannels } from "./social-channels.js";
import { projectWebAddress } from "./web-address.js";

export const projectSite: Projection<"site"> = (entry, surroundings) => {
  const name = entry.requiredText("name");
  const tagline = entry.text("tagline");
  const safetyNote = entry.text("safetyNote");
  return {
    ...bare,
    type: "site",
    card: {
      name,
      tagline,
      safetyNote,
      socialChannels: projectSocialChannels(entry, surroundings),
      mirrors: entry.components("mirrors").flatMap((mirror) => projectWebAddress(mirror, "url", surroundings) ?? []),
      demonstration: entry.flag("demonstration"),
    },
    references: { frontPage: readReferences(entry, "frontPage") },
    words: [name, tagline, safetyNote],
  };
};
