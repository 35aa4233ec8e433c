/**
 * The languages of the newsroom. Adding one is one entry here plus one message file of the site.
 *
 * `tag` is a BCP 47 language tag, `name` the language's own name for itself, `segments` the words that stand in
 * public addresses (lower-case ASCII, because they are typed, printed and read out), and `feedTitles` what the feeds carry.
 */
export const locales = [
  {
    tag: "en",
    name: "English",
    segments: {
      news: "news",
      events: "events",
      past: "past",
      organisations: "organisations",
      places: "places",
      resources: "resources",
      topics: "topics",
      page: "page",
    },
    feedTitles: { news: "News", events: "Events" },
  },
  {
    tag: "ru",
    name: "Русский",
    segments: {
      news: "novosti",
      events: "sobytiya",
      past: "proshedshie",
      organisations: "organizatsii",
      places: "mesta",
      resources: "resursy",
      topics: "temy",
      page: "stranitsa",
    },
    feedTitles: { news: "Новости", events: "События" },
  },
] as const satisfies readonly LocaleDefinition[];

interface LocaleDefinition {
  readonly tag: string;
  readonly name: string;
  readonly segments: Readonly<Record<Segment, string>>;
  readonly feedTitles: Readonly<Record<FeedName, string>>;
}

type Segment = "news" | "events" | "past" | "organisations" | "places" | "resources" | "topics" | "page";

/** The feeds that the newsroom offers in every language. */
export type FeedName = "news" | "events";

/** One of the newsroom's languages, as a BCP 47 tag. */
export type LocaleTag = (typeof locales)[number]["tag"];

/** The language of last resort: shown where nothing else can be told. */
export const defaultLocale: LocaleTag = "en";

export const localeTags: readonly LocaleTag[] = locales.map((locale) => locale.tag);

export function isLocaleTag(candidate: unknown): candidate is LocaleTag {
  return locales.some((locale) => locale.tag === candidate);
}

/** What we know of one language. */
export function getLocale(tag: LocaleTag): (typeof locales)[number] {
  const found = locales.find((locale) => locale.tag === tag);
  if (!found) throw new Error(`"${tag}" is not a language of this newsroom (${localeTags.join(", ")}).`);
  return found;
}

/**
 * Which languages to try, best first, when a text may be missing in the wanted one:
 * the wanted language, then the default, then the others in their order above.
 */
export function fallbackOrder(wanted: LocaleTag): readonly LocaleTag[] {
  return [...new Set([wanted, defaultLocale, ...localeTags])];
}
