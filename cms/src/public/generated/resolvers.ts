/* Generated from shared/schema.graphql by `npm run generate`. Do not edit. */
import type { LocaleTag } from '@parasol/shared';
import type { RichText } from '@parasol/shared';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleRow, ArticlePage, ArticlePlace, ChangesAnswered, ContributorRow, StoredFigure, PageRow, StoredQuote, SiteRow, StoredText, TopicRow, TranslatedRow, UpsertAnswered, WithdrawalAnswered } from '../answered.js';
import type { StoredBody, StoredPicture, StoredRendition } from '../../ledger/stored.js';
import type { CounterpartRow } from '../../ledger/read-joins.js';
import type { RequestContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type ResolverFn<TResult, TParent, TContext, TArgs> = { (parent: TParent, args: TArgs, context: TContext, info: GraphQLResolveInfo): Promise<TResult> | TResult }
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An opaque place in a list. Keep it as it is; its inside may change at any time. */
  Cursor: { input: string; output: string; }
  /** A calendar date, ISO 8601. Example: `"2016-04-15"`. */
  Date: { input: string; output: string; }
  /** A BCP 47 language tag. Example: `"en"`, `"ru"`. A tag that the newsroom does not publish in is an error `BAD_USER_INPUT` that lists those it does. */
  Locale: { input: LocaleTag; output: string; }
  /**
   * Formatted text as JSON: a list of nodes.
   *
   * - `{type: "paragraph" | "quote", children: Inline[]}`
   * - `{type: "heading", level: 2 | 3 | 4, children: Inline[]}`
   * - `{type: "list", format: "ordered" | "unordered", children: ({type: "list-item", children: Inline[]} | a nested list)[]}`
   *
   * `Inline` is `{type: "text", text, bold?, italic?, underline?, strikethrough?}` (a mark is `true` or absent) or
   * `{type: "link", url, children}` with runs of text as children. Leave out a node whose `type` you do not know.
   */
  RichText: { input: RichText; output: RichText; }
  /** An absolute URL (WHATWG). Example: `"https://newsroom.example/en/news/hello"`. */
  URL: { input: string; output: string; }
};

/** A text of the newsroom: news, a statement, a report. */
export type Article = Publication & {
  readonly __typename?: 'Article';
  /** The text itself. */
  readonly body: Body;
  /** Who wrote it, in the order in which they are named; empty where nobody is. */
  readonly byline: ReadonlyArray<Contributor>;
  /** What was corrected after publication, newest first. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The same article in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The picture it opens with, if it has one. */
  readonly cover?: Maybe<Picture>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** What sort of text it is. */
  readonly kind: ArticleKind;
  /** The licence of the text, as an SPDX identifier or a short name. Example: `"CC-BY-4.0"`. `null`: all rights reserved. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** The day it was first published, or the day the editors date it to. */
  readonly publishedAt: Scalars['Date']['output'];
  /** The last part of its address, unique among articles of a language. It may change. */
  readonly slug: Scalars['String']['output'];
  /** What it says, in two or three sentences of plain text. */
  readonly summary: Scalars['String']['output'];
  /** Its headline, plain text. */
  readonly title: Scalars['String']['output'];
  /** What it is about, in the editors' order. */
  readonly topics: ReadonlyArray<Topic>;
  /** How this text relates to the one it was translated from. */
  readonly translation: Translation;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Its page on the newsroom's site. */
  readonly url: Scalars['URL']['output'];
};

/** An article, or the word that it was taken back. */
export type ArticleAnswer = Article | Withdrawal;

/** A page of a list of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many articles the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a list. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The article. */
  readonly node: Article;
};

/** What sort of text an article is. More may be added. */
export type ArticleKind =
  /** An interview. */
  | 'INTERVIEW'
  /** News. */
  | 'NEWS'
  /** A report or an analysis. */
  | 'REPORT'
  /** A statement or an appeal. */
  | 'STATEMENT'
  /** Someone's own story. */
  | 'STORY';

/** A text with figures and quotations, in three forms that say the same. */
export type Body = {
  readonly __typename?: 'Body';
  /** As typed blocks, in order. Leave out a block whose type you do not know. */
  readonly blocks: ReadonlyArray<BodyBlock>;
  /** As HTML: `p`, `h2`–`h4`, `ul`, `ol`, `li`, `blockquote`, `figure`, `img`, `figcaption`, `cite`, `a`, `strong`, `em`, `u`, `s` and nothing else. Safe to show as it is. */
  readonly html: Scalars['String']['output'];
  /** As plain text, blocks separated by an empty line. */
  readonly text: Scalars['String']['output'];
};

/** A block of a body. More types may be added. */
export type BodyBlock = FigureBlock | QuoteBlock | TextBlock;

/** Something that changed. More kinds may be added. */
export type Change = Upsert | Withdrawal;

/** A page of changes. */
export type ChangePage = {
  readonly __typename?: 'ChangePage';
  /** The changes, in the order in which they happened. */
  readonly changes: ReadonlyArray<Change>;
  /** Pass it as `after` the next time. It is a place also when there was nothing new. */
  readonly cursor: Scalars['Cursor']['output'];
  /** Whether more changes can be had at once. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** Somebody who writes, translates or makes pictures, under the name they chose. */
export type Contributor = Publication & {
  readonly __typename?: 'Contributor';
  /** The same contributor in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** What sort of name it is. */
  readonly kind: ContributorKind;
  /** The language of this name. */
  readonly locale: Scalars['Locale']['output'];
  /** The name they chose to be shown under, in this language. */
  readonly name: Scalars['String']['output'];
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** Always `null`: contributors have no page. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Always `null`: a name is no translated text. */
  readonly translation?: Maybe<Translation>;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Always `null`: contributors have no page. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** What sort of name a contributor is shown under. */
export type ContributorKind =
  /** Several people under one name. */
  | 'COLLECTIVE'
  /** Somebody's own name. */
  | 'NAMED'
  /** A name chosen for safety or otherwise. */
  | 'PSEUDONYM';

/** Something that was corrected after publication. */
export type Correction = {
  readonly __typename?: 'Correction';
  /** The day of the correction. */
  readonly date: Scalars['Date']['output'];
  /** What was wrong and what is right, plain text. */
  readonly text: Scalars['String']['output'];
};

/** The same document in another language. */
export type Counterpart = {
  readonly __typename?: 'Counterpart';
  /** Its language. */
  readonly locale: Scalars['Locale']['output'];
  /** Its slug in that language; `null` for types without a page of their own. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Its page in that language; `null` for types without a page of their own. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** What a single look-up answers with when a document is not published in the language asked for. */
export type Fallback =
  /**
   * The same document in the next language that has it. A slug is then looked for in every language, so that the slug of a
   * Russian text finds it, or its English counterpart, for a caller who wants English. The answer's `locale` says which
   * language was served.
   */
  | 'COUNTERPART'
  /** Nothing: the answer is `null`, or the `Withdrawal` of that language. */
  | 'NONE';

/** A feed to subscribe to. */
export type Feed = {
  readonly __typename?: 'Feed';
  /** Its media type (IANA). Example: `application/rss+xml`. */
  readonly mediaType: Scalars['String']['output'];
  /** What it carries, in the site's language. */
  readonly title: Scalars['String']['output'];
  /** Its address. */
  readonly url: Scalars['URL']['output'];
};

/** A picture within the text. */
export type FigureBlock = {
  readonly __typename?: 'FigureBlock';
  /** The picture. */
  readonly picture: Picture;
};

/** A standing page, such as the newsroom's account of itself. */
export type Page = Publication & {
  readonly __typename?: 'Page';
  /** The text itself. */
  readonly body: Body;
  /** The same page in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** The last part of its address, unique among pages of a language. It may change. */
  readonly slug: Scalars['String']['output'];
  /** Its heading, plain text. */
  readonly title: Scalars['String']['output'];
  /** How this text relates to the one it was translated from. */
  readonly translation: Translation;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Its address on the newsroom's site. */
  readonly url: Scalars['URL']['output'];
};

/** A standing page, or the word that it was taken back. */
export type PageAnswer = Page | Withdrawal;

/** Where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last edge's cursor, for `after`; `null` on an empty page. */
  readonly endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Whether anything follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A picture as it is shown in one place, with its words in that place's language. */
export type Picture = {
  readonly __typename?: 'Picture';
  /** What can be seen, for those who do not see it. Plain text. */
  readonly alt: Scalars['String']['output'];
  /** The line under it, plain text. */
  readonly caption?: Maybe<Scalars['String']['output']>;
  /** Who made it, plain text. */
  readonly credit?: Maybe<Scalars['String']['output']>;
  /** Height of the widest rendition in pixels. */
  readonly height: Scalars['Int']['output'];
  /** The licence of the picture, as an SPDX identifier or a short name. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** All its files, by format and then narrow to wide. They carry no metadata, and go when nothing public shows the picture any more. */
  readonly renditions: ReadonlyArray<Rendition>;
  /** One JPEG of it, for places that take a single address. */
  readonly url: Scalars['URL']['output'];
  /** Width of the widest rendition in pixels. */
  readonly width: Scalars['Int']['output'];
};

/** What the world may see of one document in one language. */
export type Publication = {
  /** The same document in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** The day it was first published, or the day the editors date it to. */
  readonly publishedAt: Scalars['Date']['output'];
  /** The last part of its address, unique per type and language; `null` for types without a page of their own. It may change. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** How this text relates to the one it was translated from; `null` for names and settings, which are no translated texts. */
  readonly translation?: Maybe<Translation>;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Its page on the newsroom's site; `null` for types without a page of their own. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** The types of publication. More will be added. */
export type PublicationType =
  /** An `Article`. */
  | 'ARTICLE'
  /** A `Contributor`. */
  | 'CONTRIBUTOR'
  /** A `Page`. */
  | 'PAGE'
  /** The `Site`. */
  | 'SITE'
  /** A `Topic`. */
  | 'TOPIC';

/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One article, by `id` or by `slug` (exactly one of them; with neither or both the answer is an error `BAD_USER_INPUT`).
   * `null` when no article was ever published under that id or slug; a `Withdrawal` when it was published and taken back.
   */
  readonly article?: Maybe<ArticleAnswer>;
  /** Articles in one language, newest first (by `publishedAt`, then by when they first appeared). */
  readonly articles: ArticleConnection;
  /**
   * What changed in the newsroom after a cursor, in the order in which it changed.
   *
   * Keep `cursor` of each answer and pass it as `after` the next time; while `hasMore` is true, ask again at once.
   * Each document stands at most once per language, as it is now: a text that was corrected twice is one `Upsert`, a text
   * that was published and then taken back is one `Withdrawal`. Whoever follows this list misses nothing.
   */
  readonly changes: ChangePage;
  /**
   * One standing page ("about", "safety"), by `id` or by `slug` (exactly one of them).
   * `null` when there never was one; a `Withdrawal` when it was taken back.
   */
  readonly page?: Maybe<PageAnswer>;
  /** Every standing page published in one language, in the editors' order. */
  readonly pages: ReadonlyArray<Page>;
  /**
   * What the newsroom says of itself in one language, or, where that language is missing, in the next language of the
   * newsroom's fallback order (`Site.locale` says which). `null` until the newsroom has published its settings.
   */
  readonly site?: Maybe<Site>;
  /** One topic, by `id` or by `slug` (exactly one of them). `null` when there never was one; a `Withdrawal` when it was taken back. */
  readonly topic?: Maybe<TopicAnswer>;
  /** Every topic published in one language, in the editors' order. */
  readonly topics: ReadonlyArray<Topic>;
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QueryArticleArgs = {
  fallback?: Fallback;
  id?: InputMaybe<Scalars['ID']['input']>;
  locale: Scalars['Locale']['input'];
  slug?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  locale: Scalars['Locale']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  locales?: InputMaybe<ReadonlyArray<Scalars['Locale']['input']>>;
  types?: InputMaybe<ReadonlyArray<PublicationType>>;
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QueryPageArgs = {
  fallback?: Fallback;
  id?: InputMaybe<Scalars['ID']['input']>;
  locale: Scalars['Locale']['input'];
  slug?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QueryPagesArgs = {
  locale: Scalars['Locale']['input'];
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QuerySiteArgs = {
  locale: Scalars['Locale']['input'];
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QueryTopicArgs = {
  fallback?: Fallback;
  id?: InputMaybe<Scalars['ID']['input']>;
  locale: Scalars['Locale']['input'];
  slug?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QueryTopicsArgs = {
  locale: Scalars['Locale']['input'];
};

/** Words of somebody, set off from the text. */
export type QuoteBlock = {
  readonly __typename?: 'QuoteBlock';
  /** Whose they are, if they want to be named. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** The words, plain text without quotation marks. */
  readonly text: Scalars['String']['output'];
};

/** One file of a picture. */
export type Rendition = {
  readonly __typename?: 'Rendition';
  /** Size in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Height in pixels. */
  readonly height: Scalars['Int']['output'];
  /** Its media type (IANA): `image/webp` or `image/jpeg`. More may be added. */
  readonly mediaType: Scalars['String']['output'];
  /** Where it is. The name follows from the content: the bytes behind a URL never change. */
  readonly url: Scalars['URL']['output'];
  /** Width in pixels. */
  readonly width: Scalars['Int']['output'];
};

/** The newsroom itself. */
export type Site = Publication & {
  readonly __typename?: 'Site';
  /** The site in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** True while the newsroom holds demonstration content. Show it, and do not index it. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Its feeds in this language. */
  readonly feeds: ReadonlyArray<Feed>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language of these words. */
  readonly locale: Scalars['Locale']['output'];
  /** Other addresses under which the same site can be reached. */
  readonly mirrors: ReadonlyArray<Scalars['URL']['output']>;
  /** What the newsroom is called. */
  readonly name: Scalars['String']['output'];
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** A word on reading safely, plain text, shown on every page. */
  readonly safetyNote?: Maybe<Scalars['String']['output']>;
  /** Always `null`: the site's page is its front page. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Where else the newsroom speaks, in the editors' order. */
  readonly socialChannels: ReadonlyArray<SocialChannel>;
  /** What it is, in one sentence of plain text. */
  readonly tagline?: Maybe<Scalars['String']['output']>;
  /** Always `null`: settings are no translated text. */
  readonly translation?: Maybe<Translation>;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** The front page in this language. */
  readonly url: Scalars['URL']['output'];
};

/** An account of the newsroom elsewhere. */
export type SocialChannel = {
  readonly __typename?: 'SocialChannel';
  /** Which service it is on. */
  readonly platform: SocialPlatform;
  /** Its address. */
  readonly url: Scalars['URL']['output'];
};

/** Services on which a newsroom can have an account. More may be added. */
export type SocialPlatform =
  /** Bluesky. */
  | 'BLUESKY'
  /** Facebook. */
  | 'FACEBOOK'
  /** Instagram. */
  | 'INSTAGRAM'
  /** Mastodon, on any server. */
  | 'MASTODON'
  /** Telegram. */
  | 'TELEGRAM'
  /** Twitter, also called X. */
  | 'TWITTER'
  /** VKontakte. */
  | 'VK'
  /** YouTube. */
  | 'YOUTUBE';

/** Formatted text. */
export type TextBlock = {
  readonly __typename?: 'TextBlock';
  /** The text's nodes. */
  readonly content: Scalars['RichText']['output'];
};

/** What articles can be about. */
export type Topic = Publication & {
  readonly __typename?: 'Topic';
  /** Articles about it in the same language, newest first. At most one list of this kind per request of several topics. */
  readonly articles: ArticleConnection;
  /** The same topic in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language of this name. */
  readonly locale: Scalars['Locale']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** The last part of its address, unique among topics of a language. It may change. */
  readonly slug: Scalars['String']['output'];
  /** Always `null`: a name is no translated text. */
  readonly translation?: Maybe<Translation>;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Its page on the newsroom's site. */
  readonly url: Scalars['URL']['output'];
};


/** What articles can be about. */
export type TopicArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};

/** A topic, or the word that it was taken back. */
export type TopicAnswer = Topic | Withdrawal;

/** Where a text stands towards the text it was translated from. */
export type Translation = {
  readonly __typename?: 'Translation';
  /** How the translation was made; `null` for an original. */
  readonly method?: Maybe<TranslationMethod>;
  /** For an `OUTDATED` text: the day the original changed. Otherwise `null`. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The language the document was written in first. */
  readonly sourceLocale: Scalars['Locale']['output'];
  /** Whether this is the original, or how it stands towards it. */
  readonly status: TranslationStatus;
  /** Who translated it, where they want to be named; empty for an original. */
  readonly translators: ReadonlyArray<Contributor>;
};

/** How a translation was made. */
export type TranslationMethod =
  /** By people with the help of a machine. */
  | 'ASSISTED'
  /** By people. */
  | 'HUMAN'
  /** By a machine, not checked by people. */
  | 'MACHINE';

/** How a text stands towards its original. */
export type TranslationStatus =
  /** A translation of the original as it is now, or of one that is not published. */
  | 'CURRENT'
  /** This text is the original. */
  | 'ORIGINAL'
  /** The original has changed since this translation was made. */
  | 'OUTDATED';

/** A text that was published or changed: replace what you hold under its id and locale. */
export type Upsert = {
  readonly __typename?: 'Upsert';
  /** Its place in the list of changes. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The text as it is now. */
  readonly publication: Publication;
};

/** A text that was taken back: forget everything that you hold under its id and locale. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** Its place in the list of changes. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The document's id. */
  readonly id: Scalars['ID']['output'];
  /** The language in which it was taken back. */
  readonly locale: Scalars['Locale']['output'];
  /** Why, as far as it may be said. */
  readonly reason: WithdrawalReason;
  /** What it was. */
  readonly type: PublicationType;
  /** The day it was taken back. */
  readonly withdrawnAt: Scalars['Date']['output'];
};

/** Why a text is not public any more. More may be added. */
export type WithdrawalReason =
  /** The editors deleted it. */
  | 'DELETED'
  /** The newsroom no longer publishes in that language. */
  | 'LANGUAGE_REMOVED'
  /** The editors took it off the site. */
  | 'UNPUBLISHED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ArticleAnswer:
    | ( ArticleRow )
    | ( WithdrawalAnswered )
  ;
  BodyBlock:
    | ( StoredFigure )
    | ( StoredQuote )
    | ( StoredText )
  ;
  Change:
    | ( UpsertAnswered )
    | ( WithdrawalAnswered )
  ;
  PageAnswer:
    | ( PageRow )
    | ( WithdrawalAnswered )
  ;
  TopicAnswer:
    | ( TopicRow )
    | ( WithdrawalAnswered )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Publication:
    | ( ArticleRow )
    | ( ContributorRow )
    | ( PageRow )
    | ( SiteRow )
    | ( TopicRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArticleAnswer']>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleEdge: ResolverTypeWrapper<ArticlePlace>;
  ArticleKind: ArticleKind;
  Body: ResolverTypeWrapper<StoredBody>;
  BodyBlock: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BodyBlock']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Change']>;
  ChangePage: ResolverTypeWrapper<ChangesAnswered>;
  Contributor: ResolverTypeWrapper<ContributorRow>;
  ContributorKind: ContributorKind;
  Correction: ResolverTypeWrapper<Correction>;
  Counterpart: ResolverTypeWrapper<CounterpartRow>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Fallback: Fallback;
  Feed: ResolverTypeWrapper<Feed>;
  FigureBlock: ResolverTypeWrapper<StoredFigure>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Page: ResolverTypeWrapper<PageRow>;
  PageAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PageAnswer']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Picture: ResolverTypeWrapper<StoredPicture>;
  Publication: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Publication']>;
  PublicationType: PublicationType;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteBlock: ResolverTypeWrapper<StoredQuote>;
  Rendition: ResolverTypeWrapper<StoredRendition>;
  RichText: ResolverTypeWrapper<Scalars['RichText']['output']>;
  Site: ResolverTypeWrapper<SiteRow>;
  SocialChannel: ResolverTypeWrapper<SocialChannel>;
  SocialPlatform: SocialPlatform;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextBlock: ResolverTypeWrapper<StoredText>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopicAnswer']>;
  Translation: ResolverTypeWrapper<TranslatedRow>;
  TranslationMethod: TranslationMethod;
  TranslationStatus: TranslationStatus;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Upsert: ResolverTypeWrapper<UpsertAnswered>;
  Withdrawal: ResolverTypeWrapper<WithdrawalAnswered>;
  WithdrawalReason: WithdrawalReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: ArticleRow;
  ArticleAnswer: ResolversUnionTypes<ResolversParentTypes>['ArticleAnswer'];
  ArticleConnection: ArticlePage;
  ArticleEdge: ArticlePlace;
  Body: StoredBody;
  BodyBlock: ResolversUnionTypes<ResolversParentTypes>['BodyBlock'];
  Boolean: Scalars['Boolean']['output'];
  Change: ResolversUnionTypes<ResolversParentTypes>['Change'];
  ChangePage: ChangesAnswered;
  Contributor: ContributorRow;
  Correction: Correction;
  Counterpart: CounterpartRow;
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  Feed: Feed;
  FigureBlock: StoredFigure;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Locale: Scalars['Locale']['output'];
  Page: PageRow;
  PageAnswer: ResolversUnionTypes<ResolversParentTypes>['PageAnswer'];
  PageInfo: PageInfo;
  Picture: StoredPicture;
  Publication: ResolversInterfaceTypes<ResolversParentTypes>['Publication'];
  Query: Record<PropertyKey, never>;
  QuoteBlock: StoredQuote;
  Rendition: StoredRendition;
  RichText: Scalars['RichText']['output'];
  Site: SiteRow;
  SocialChannel: SocialChannel;
  String: Scalars['String']['output'];
  TextBlock: StoredText;
  Topic: TopicRow;
  TopicAnswer: ResolversUnionTypes<ResolversParentTypes>['TopicAnswer'];
  Translation: TranslatedRow;
  URL: Scalars['URL']['output'];
  Upsert: UpsertAnswered;
  Withdrawal: WithdrawalAnswered;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  body: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  byline: Resolver<ReadonlyArray<ResolversTypes['Contributor']>, ParentType, ContextType>;
  corrections: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  cover: Resolver<Maybe<ResolversTypes['Picture']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  licence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  translation: Resolver<ResolversTypes['Translation'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleAnswer'] = ResolversParentTypes['ArticleAnswer']> = {
  __resolveType: TypeResolveFn<'Article' | 'Withdrawal', ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  blocks: Resolver<ReadonlyArray<ResolversTypes['BodyBlock']>, ParentType, ContextType>;
  html: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BodyBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyBlock'] = ResolversParentTypes['BodyBlock']> = {
  __resolveType: TypeResolveFn<'FigureBlock' | 'QuoteBlock' | 'TextBlock', ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  __resolveType: TypeResolveFn<'Upsert' | 'Withdrawal', ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  changes: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  hasMore: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContributorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contributor'] = ResolversParentTypes['Contributor']> = {
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ContributorKind'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translation: Resolver<Maybe<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  date: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CounterpartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Counterpart'] = ResolversParentTypes['Counterpart']> = {
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  slug: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type FeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  mediaType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type FigureBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureBlock'] = ResolversParentTypes['FigureBlock']> = {
  picture: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type PageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  body: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translation: Resolver<ResolversTypes['Translation'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageAnswer'] = ResolversParentTypes['PageAnswer']> = {
  __resolveType: TypeResolveFn<'Page' | 'Withdrawal', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PictureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  alt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caption: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  renditions: Resolver<ReadonlyArray<ResolversTypes['Rendition']>, ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  __resolveType: TypeResolveFn<'Article' | 'Contributor' | 'Page' | 'Site' | 'Topic', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['ArticleAnswer']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'fallback' | 'locale'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'locale'>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  page?: Resolver<Maybe<ResolversTypes['PageAnswer']>, ParentType, ContextType, RequireFields<QueryPageArgs, 'fallback' | 'locale'>>;
  pages?: Resolver<ReadonlyArray<ResolversTypes['Page']>, ParentType, ContextType, RequireFields<QueryPagesArgs, 'locale'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'locale'>>;
  topic?: Resolver<Maybe<ResolversTypes['TopicAnswer']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'fallback' | 'locale'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicsArgs, 'locale'>>;
};

export type QuoteBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteBlock'] = ResolversParentTypes['QuoteBlock']> = {
  attribution: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rendition'] = ResolversParentTypes['Rendition']> = {
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  width: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface RichTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RichText'], any> {
  name: 'RichText';
}

export type SiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  demonstration: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feeds: Resolver<ReadonlyArray<ResolversTypes['Feed']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  mirrors: Resolver<ReadonlyArray<ResolversTypes['URL']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  safetyNote: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  socialChannels: Resolver<ReadonlyArray<ResolversTypes['SocialChannel']>, ParentType, ContextType>;
  tagline: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translation: Resolver<Maybe<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialChannelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SocialChannel'] = ResolversParentTypes['SocialChannel']> = {
  platform: Resolver<ResolversTypes['SocialPlatform'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type TextBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextBlock'] = ResolversParentTypes['TextBlock']> = {
  content: Resolver<ResolversTypes['RichText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<TopicArticlesArgs, 'first'>>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translation: Resolver<Maybe<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicAnswer'] = ResolversParentTypes['TopicAnswer']> = {
  __resolveType: TypeResolveFn<'Topic' | 'Withdrawal', ParentType, ContextType>;
};

export type TranslationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Translation'] = ResolversParentTypes['Translation']> = {
  method: Resolver<Maybe<ResolversTypes['TranslationMethod']>, ParentType, ContextType>;
  since: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceLocale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  translators: Resolver<ReadonlyArray<ResolversTypes['Contributor']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpsertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Upsert'] = ResolversParentTypes['Upsert']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  publication: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['WithdrawalReason'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['PublicationType'], ParentType, ContextType>;
  withdrawnAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Article: ArticleResolvers<ContextType>;
  ArticleAnswer: ArticleAnswerResolvers<ContextType>;
  ArticleConnection: ArticleConnectionResolvers<ContextType>;
  ArticleEdge: ArticleEdgeResolvers<ContextType>;
  Body: BodyResolvers<ContextType>;
  BodyBlock: BodyBlockResolvers<ContextType>;
  Change: ChangeResolvers<ContextType>;
  ChangePage: ChangePageResolvers<ContextType>;
  Contributor: ContributorResolvers<ContextType>;
  Correction: CorrectionResolvers<ContextType>;
  Counterpart: CounterpartResolvers<ContextType>;
  Cursor: GraphQLScalarType;
  Date: GraphQLScalarType;
  Feed: FeedResolvers<ContextType>;
  FigureBlock: FigureBlockResolvers<ContextType>;
  Locale: GraphQLScalarType;
  Page: PageResolvers<ContextType>;
  PageAnswer: PageAnswerResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Picture: PictureResolvers<ContextType>;
  Publication: PublicationResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  QuoteBlock: QuoteBlockResolvers<ContextType>;
  Rendition: RenditionResolvers<ContextType>;
  RichText: GraphQLScalarType;
  Site: SiteResolvers<ContextType>;
  SocialChannel: SocialChannelResolvers<ContextType>;
  TextBlock: TextBlockResolvers<ContextType>;
  Topic: TopicResolvers<ContextType>;
  TopicAnswer: TopicAnswerResolvers<ContextType>;
  Translation: TranslationResolvers<ContextType>;
  URL: GraphQLScalarType;
  Upsert: UpsertResolvers<ContextType>;
  Withdrawal: WithdrawalResolvers<ContextType>;
};

