import { entriesInFeed } from "../../config/site";

/** The days on which something was published and last changed, ISO 8601. */
interface Dated {
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/** As many entries as a feed holds: those that changed last, and of those of one day the one published last, come first. */
export function chooseNews<Entry extends Dated>(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt) || other.publishedAt.localeCompare(one.publishedAt))
    .slice(0, entriesInFeed);
}
