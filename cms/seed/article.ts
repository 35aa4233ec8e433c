/** What an article of the demonstration consists of, and what its entry is in one language. */
import type { LocaleTag } from "@parasol/shared";
import type { ContributorKey } from "./contributors.js";
import type { EventKey } from "./events.js";
import { bodyIn, type Passage, type Words, wordsIn } from "./notation.js";
import type { OrganisationKey } from "./organisations.js";
import type { PictureKey } from "./pictures.js";
import type { PlaceKey } from "./places.js";
import { showIn } from "./shown-picture.js";
import type { Made } from "./step.js";
import type { TopicKey } from "./topics.js";

export interface SeedArticle {
  readonly kind: "kind_news" | "kind_statement" | "kind_report" | "kind_story" | "kind_interview";
  /** ISO 8601 date. */
  readonly datedOn: string;
  readonly sourceLanguage: LocaleTag;
  /** The only language it exists in; absent: it exists in all of them. */
  readonly only?: LocaleTag;
  /** True: it is written but not published. */
  readonly draft?: true;
  readonly topics: readonly [TopicKey, ...TopicKey[]];
  /** The event that it reports or announces. */
  readonly event?: EventKey;
  readonly organisations?: readonly OrganisationKey[];
  readonly places?: readonly PlaceKey[];
  readonly byline: readonly ContributorKey[];
  readonly translators: readonly ContributorKey[];
  /** How the translation was made; absent: by people. */
  readonly translation?: "method_assisted";
  readonly cover?: PictureKey;
  readonly title: Words;
  /** Absent: made from the title. */
  readonly slug?: Words;
  readonly summary: Words;
  readonly body: readonly Passage<PictureKey>[];
  readonly corrections?: readonly { readonly date: string; readonly text: Words }[];
  /** What the editors added to the source after the translation was published, so that the translation is out of date. */
  readonly addedToSource?: readonly Passage<PictureKey>[];
}

/** The licence of every text of the demonstration. */
const textLicence = "CC-BY-4.0";

/** `added` follows the body. */
export function articleIn(
  locale: LocaleTag,
  article: SeedArticle,
  made: Made,
  added: readonly Passage<PictureKey>[] = [],
): object {
  const show = showIn(locale, made);
  const { kind, datedOn, sourceLanguage } = article;
  const ids = (type: string, keys: readonly string[] = []) => keys.map((key) => made.documentId(`${type}/${key}`));
  return {
    kind,
    datedOn,
    sourceLanguage,
    licence: textLicence,
    title: wordsIn(locale, article.title),
    ...(article.slug ? { slug: wordsIn(locale, article.slug) } : {}),
    summary: wordsIn(locale, article.summary),
    translationMethod: locale === sourceLanguage ? "method_human" : (article.translation ?? "method_human"),
    topics: ids("topic", article.topics),
    ...(article.event ? { event: made.documentId(`event/${article.event}`) } : {}),
    organisations: ids("organisation", article.organisations),
    places: ids("place", article.places),
    byline: ids("contributor", article.byline),
    translators: ids("contributor", article.translators),
    ...(article.cover ? { cover: show(article.cover) } : {}),
    body: bodyIn<PictureKey>(locale, [...article.body, ...added], show),
    corrections: (article.corrections ?? []).map(({ date, text }) => ({ date, text: wordsIn(locale, text) })),
  };
}
