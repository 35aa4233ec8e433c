/** What is public of the newsroom's settings. A field that is not named here is private. */
import type { Projection } from "./projection.js";

const platforms = {
  bluesky: "BLUESKY",
  facebook: "FACEBOOK",
  instagram: "INSTAGRAM",
  mastodon: "MASTODON",
  telegram: "TELEGRAM",
  twitter: "TWITTER",
  vk: "VK",
  youtube: "YOUTUBE",
} as const;

export const projectSite: Projection<"site"> = (entry) => {
  const name = entry.requiredText("name");
  const tagline = entry.text("tagline");
  const safetyNote = entry.text("safetyNote");
  return {
    type: "site",
    slug: null,
    datedOn: null,
    rank: null,
    card: {
      name,
      tagline,
      safetyNote,
      socialChannels: entry
        .components("socialChannels")
        .map((channel) => ({ platform: channel.choice("platform", platforms), url: channel.requiredText("url") })),
      mirrors: entry.components("mirrors").map((mirror) => mirror.requiredText("url")),
      demonstration: entry.flag("demonstration"),
    },
    body: null,
    references: {},
    files: [],
    words: [name, tagline, safetyNote],
  };
};
