import type { SocialPlatform } from "../server/cms/generated/documents";

/** What services call themselves; the same in every language. */
const platformNames = {
  BLUESKY: "Bluesky",
  FACEBOOK: "Facebook",
  INSTAGRAM: "Instagram",
  MASTODON: "Mastodon",
  TELEGRAM: "Telegram",
  TWITTER: "Twitter",
  VK: "VK",
  YOUTUBE: "YouTube",
} as const satisfies Record<SocialPlatform, string>;

/** What to call a channel; on a service that the contract added since, its host. */
export function nameChannel({ platform, url }: { readonly platform: string; readonly url: string }): string {
  return Object.entries(platformNames).find(([known]) => known === platform)?.[1] ?? new URL(url).host;
}
