/** Where else a newsroom or an organisation speaks. */
import type { SiteCard } from "../../ledger/stored.js";
import type { Fields } from "../../fields.js";
import type { Surroundings } from "./surroundings.js";
import { projectWebAddress } from "./web-address.js";

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

export function projectSocialChannels(entry: Fields, surroundings: Surroundings): SiteCard["socialChannels"] {
  return entry.components("socialChannels").flatMap((channel) => {
    const url = projectWebAddress(channel, "url", surroundings);
    return url === null ? [] : [{ platform: channel.choice("platform", platforms), url }];
  });
}
