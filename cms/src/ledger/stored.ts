/**
 * What the ledger stores of each type: the part of the contract's types that does not depend on other rows or on the site's
 * origin. The projection produces it, the public API completes it. Dates are ISO 8601 calendar dates.
 */
import type {
  Article,
  Contributor,
  Correction,
  Page,
  Picture,
  QuoteBlock,
  Rendition,
  Site,
  SocialChannel,
  TextBlock,
  Topic,
  Translation,
} from "@parasol/shared/contract";

/** A file of the public store, by its name there: `<content hash>.<extension>`. */
export type StoredRendition = Pick<Rendition, "mediaType" | "width" | "height" | "bytes"> & { readonly name: string };

export type StoredPicture = Pick<Picture, "alt" | "width" | "height"> & {
  readonly caption: string | null;
  readonly credit: string | null;
  readonly licence: string | null;
  /** Name of the one JPEG for places that take a single address. */
  readonly fallback: string;
  readonly renditions: readonly StoredRendition[];
};

export type StoredBlock =
  | ({ readonly kind: "text" } & Pick<TextBlock, "content">)
  | { readonly kind: "figure"; readonly picture: StoredPicture }
  | ({ readonly kind: "quote"; readonly attribution: string | null } & Pick<QuoteBlock, "text">);

export type StoredBody = readonly StoredBlock[];

/** A translation's standing; the translators are references. */
export type StoredTranslation = Pick<Translation, "sourceLocale" | "status"> & {
  readonly since: string | null;
  readonly method: Translation["method"] | null;
};

export type ArticleCard = Pick<Article, "kind" | "title" | "summary"> & {
  readonly cover: StoredPicture | null;
  readonly corrections: readonly Pick<Correction, "date" | "text">[];
  readonly licence: string | null;
  readonly translation: StoredTranslation;
};

export type PageCard = Pick<Page, "title"> & { readonly translation: StoredTranslation };

export type TopicCard = Pick<Topic, "name">;

export type ContributorCard = Pick<Contributor, "name" | "kind">;

export type SiteCard = Pick<Site, "name" | "demonstration" | "mirrors"> & {
  readonly tagline: string | null;
  readonly safetyNote: string | null;
  readonly socialChannels: readonly Pick<SocialChannel, "platform" | "url">[];
};

/** The card of each type, by the type's name in the ledger's `type` column. */
export interface Cards {
  article: ArticleCard;
  contributor: ContributorCard;
  page: PageCard;
  site: SiteCard;
  topic: TopicCard;
}

export type PublicationTypeName = keyof Cards;

/** The references a type has, by field; each is an ordered list of document ids. */
export interface References {
  article: { readonly topics: readonly string[]; readonly byline: readonly string[]; readonly translators: readonly string[] };
  contributor: Record<never, never>;
  page: { readonly translators: readonly string[] };
  site: Record<never, never>;
  topic: Record<never, never>;
}
