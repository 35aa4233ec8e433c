/** What an article of the demonstration consists of. */
import type { LocaleTag } from "@parasol/shared";
import type { ContributorKey } from "./contributors.js";
import type { Passage, Words } from "./notation.js";
import type { PictureKey } from "./pictures.js";
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
