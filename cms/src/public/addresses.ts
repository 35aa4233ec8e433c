/** Absolute addresses, made at read from the site's origin: the ledger holds none. */
import {
  eventsFeedPath,
  homePath,
  mediaPath,
  newsFeedPath,
  publicationPaths,
  type FeedName,
  type LocaleTag,
} from "@parasol/shared";
import type { PublicationTypeName } from "../ledger/stored.js";

export interface Addresses {
  /** The site's origin, without a trailing slash. */
  readonly origin: string;
  readonly ofSite: (locale: LocaleTag) => string;
  readonly ofFeed: (name: FeedName, locale: LocaleTag) => string;
  /** `null` for types without a page of their own. */
  readonly ofPublication: (type: PublicationTypeName, locale: LocaleTag, slug: string | null) => string | null;
  /** `name` is the file's name in the public store. */
  readonly ofMedia: (name: string) => string;
}

/** `siteOrigin` is an absolute http(s) URL; only its origin counts. */
export function createAddresses(siteOrigin: string): Addresses {
  const { origin } = new URL(siteOrigin);
  return {
    origin,
    ofSite: (locale) => origin + homePath(locale),
    ofFeed: (name, locale) => origin + feedPaths[name](locale),
    ofPublication: (type, locale, slug) => {
      if (type === "site") return origin + homePath(locale);
      return slug !== null && hasPage(type) ? origin + publicationPaths[type](locale, slug) : null;
    },
    ofMedia: (name) => origin + mediaPath(name),
  };
}

const feedPaths = { news: newsFeedPath, events: eventsFeedPath } as const satisfies Record<
  FeedName,
  (locale: LocaleTag) => string
>;

function hasPage(type: PublicationTypeName): type is keyof typeof publicationPaths & PublicationTypeName {
  return Object.hasOwn(publicationPaths, type);
}
