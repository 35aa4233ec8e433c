/* Generated from shared/schema.graphql by `npm run generate`. Do not edit. */
import type { LocaleTag } from '@parasol/shared';
import type { RichText } from '@parasol/shared';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PublishedRowOf } from '../../ledger/read-rows.js';
import type { SiteAnswered, ListPage, ListedRow, AnswerAnswered, ChangesAnswered, DecisionItem, PriorityItem, ReportItem, FigureInText, QuoteInText, TextInText, TranslatedRow, UpsertAnswered, WithdrawalAnswered } from '../contract-values.js';
import type { StoredAttachment, StoredBody, StoredPicture, StoredRendition } from '../../ledger/stored.js';
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
  /** A time of day, `HH:MM`, ISO 8601. Example: `"18:30"`. */
  LocalTime: { input: string; output: string; }
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

/** An organisation's answer to a question of the questionnaire. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** What the organisation answers. */
  readonly body: Body;
  /** The answer's id within its profile, the same in every language. */
  readonly id: Scalars['ID']['output'];
  /** The question. */
  readonly question: Question;
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
  /** The event that it reports or announces. */
  readonly event?: Maybe<Event>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** What sort of text it is. */
  readonly kind: ArticleKind;
  /** The licence of the text, as an SPDX identifier or a short name. Example: `"CC-BY-4.0"`. `null`: all rights reserved. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** The organisations that it is about, in the editors' order. Those that are not publicly listed are not among them. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** The places that it is about, in the editors' order. */
  readonly places: ReadonlyArray<Place>;
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

/** A file to download. It carries no metadata about who made it, and goes when nothing public has it any more. */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** Size in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Its media type (IANA). Example: `application/pdf`. */
  readonly mediaType: Scalars['String']['output'];
  /** Where it is. The name follows from the content: the bytes behind a URL never change. */
  readonly url: Scalars['URL']['output'];
};

/** How many people came. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** The number of people. */
  readonly number: Scalars['Int']['output'];
  /** How the number is meant. */
  readonly qualifier: Qualifier;
  /** Who they were, plain text. Example: `"representatives of the community"`. */
  readonly who?: Maybe<Scalars['String']['output']>;
};

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

/** A way to reach an organisation. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** What sort of address it is. */
  readonly kind: ContactKind;
  /** The address; `null` where it is withheld. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** True where the organisation says that the address is withheld for safety. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** What sort of address a contact is. More may be added. */
export type ContactKind =
  /** An e-mail address (RFC 5322). */
  | 'EMAIL'
  /** Something else. */
  | 'OTHER'
  /** A telephone number (E.164 where possible). */
  | 'PHONE'
  /** A postal address. */
  | 'POST'
  /** A name or number on Signal. */
  | 'SIGNAL'
  /** A name on Telegram. */
  | 'TELEGRAM'
  /** A number on WhatsApp. */
  | 'WHATSAPP';

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

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** What came of a decision. More may be added. */
export type DecisionStatus =
  /** It was decided; nothing is known of what followed. */
  | 'DECIDED'
  /** It is done. */
  | 'DONE'
  /** It was given up. */
  | 'DROPPED'
  /** Work on it has begun. */
  | 'UNDER_WAY';

/** Something that people come together for: a meeting, a march, a training. */
export type Event = Publication & {
  readonly __typename?: 'Event';
  /** What it is for, plain text; paragraphs are separated by empty lines. */
  readonly aims?: Maybe<Scalars['String']['output']>;
  /** Articles about it in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly articles: ArticleConnection;
  /** How many came. */
  readonly attendance?: Maybe<Attendance>;
  /** What happened, or what to know before coming. */
  readonly body: Body;
  /** The same event in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** What was decided. */
  readonly decisions: ReadonlyArray<EventDecision>;
  /** For how many years its goals are set. */
  readonly horizonYears?: Maybe<Scalars['Int']['output']>;
  /** Who invites. Organisations that are not publicly listed are not among them. */
  readonly hosts: ReadonlyArray<Organisation>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** The events after it in the same series, the earliest first. */
  readonly nextEvents: ReadonlyArray<Event>;
  /** What came of it, in a few sentences of plain text. */
  readonly outcomeSummary?: Maybe<Scalars['String']['output']>;
  /** Where those who took part come from, in the editors' order. */
  readonly participantPlaces: ReadonlyArray<Place>;
  /** When it begins and ends, in its own time zone. */
  readonly period: EventPeriod;
  /** Where it is, as far as the public may know. */
  readonly place?: Maybe<Place>;
  /** The event before it in the same series. */
  readonly previousEvent?: Maybe<Event>;
  /** What those who took part named as priorities. */
  readonly priorities: ReadonlyArray<EventPriority>;
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** What was reported. */
  readonly reports: ReadonlyArray<EventReport>;
  /** Resources of it in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly resources: ResourceConnection;
  /** The last part of its address, unique among events of a language. It may change. */
  readonly slug: Scalars['String']['output'];
  /** How it stands. */
  readonly status: EventStatus;
  /** What it is about, in a sentence of plain text. */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** What it is called, plain text. */
  readonly title: Scalars['String']['output'];
  /** What it is about, in the editors' order. */
  readonly topics: ReadonlyArray<Topic>;
  /** How this text relates to the one it was translated from. */
  readonly translation: Translation;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Its page on the newsroom's site. */
  readonly url: Scalars['URL']['output'];
  /** The exact venue, plain text, where it is public. See `venueWithheld`. */
  readonly venue?: Maybe<Scalars['String']['output']>;
  /** True where the organisers say that the exact venue is withheld for safety. */
  readonly venueWithheld: Scalars['Boolean']['output'];
};


/** Something that people come together for: a meeting, a march, a training. */
export type EventArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that people come together for: a meeting, a march, a training. */
export type EventResourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};

/** An event, or the word that it was taken back. */
export type EventAnswer = Event | Withdrawal;

/** A page of a list of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many events the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that was decided at an event, and what came of it. */
export type EventDecision = {
  readonly __typename?: 'EventDecision';
  /** Articles that show what came of it. */
  readonly evidence: ReadonlyArray<Article>;
  /** Examples of what is meant, plain text. */
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
  /** The decision's id within its event, the same in every language. */
  readonly id: Scalars['ID']['output'];
  /** What came of it so far. */
  readonly status: DecisionStatus;
  /** The decision, plain text. */
  readonly text: Scalars['String']['output'];
};

/** An event in a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The event. */
  readonly node: Event;
};

/** When an event is, as the clocks on its own walls show it. */
export type EventPeriod = {
  readonly __typename?: 'EventPeriod';
  /** Its last day; the first day, for an event of one day. */
  readonly endDate: Scalars['Date']['output'];
  /** The time at which it ends on its last day, `HH:MM`, if it is known. */
  readonly endTime?: Maybe<Scalars['LocalTime']['output']>;
  /** How exactly the dates are known. */
  readonly precision: DatePrecision;
  /** Its first day. With a precision of a month or a year, the first day of that month or year. */
  readonly startDate: Scalars['Date']['output'];
  /** The time at which it begins on its first day, `HH:MM`, if it is known. */
  readonly startTime?: Maybe<Scalars['LocalTime']['output']>;
  /** The time zone of these clocks (IANA). Example: `"Europe/Moscow"`. */
  readonly timeZone: Scalars['String']['output'];
};

/** A priority that those who took part in an event named. */
export type EventPriority = {
  readonly __typename?: 'EventPriority';
  /** The priority area it belongs to. */
  readonly area?: Maybe<PriorityArea>;
  /** The priority's id within its event, the same in every language. */
  readonly id: Scalars['ID']['output'];
  /** The priority, plain text. */
  readonly text: Scalars['String']['output'];
};

/** Something that was reported at an event. */
export type EventReport = {
  readonly __typename?: 'EventReport';
  /** The report's id within its event, the same in every language. */
  readonly id: Scalars['ID']['output'];
  /** Who gave it, if they want to be named. */
  readonly presenter?: Maybe<Contributor>;
  /** Where it can be read or seen. */
  readonly resource?: Maybe<Resource>;
  /** What it is called, plain text. */
  readonly title: Scalars['String']['output'];
};

/** How an event stands. More may be added. */
export type EventStatus =
  /** It will not take place. */
  | 'CANCELLED'
  /** It will take place as said. */
  | 'CONFIRMED'
  /** It took place. */
  | 'HELD'
  /** It is being prepared; anything may change. */
  | 'PLANNED'
  /** It will take place later than was said. */
  | 'POSTPONED';

/** Whether an event is over, by the clock of its own time zone. */
export type EventTime =
  /** Over. */
  | 'PAST'
  /** Still to come, or not over yet. */
  | 'UPCOMING';

/** What is answered where a document is not published in the language asked for. */
export type Fallback =
  /**
   * The same document in the next language that has it: its `locale` says which. In a look-up, a slug is then looked for in every
   * language, so that the slug of a Russian text finds it, or its English counterpart, for a caller who wants English. A list has
   * each document once, in one order whatever the languages; it is counted, narrowed and continued like any other.
   */
  | 'COUNTERPART'
  /** Nothing: a look-up answers `null`, or the `Withdrawal` of that language; a list leaves the document out. */
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

/** What an organisation says about itself in a number. Percentages follow from it; none is stored. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** The day on which the numbers were true, if it is known. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** What is counted. */
  readonly kind: FigureKind;
  /** How many are meant (see `kind`). */
  readonly part?: Maybe<Scalars['Int']['output']>;
  /** How `part` is meant. */
  readonly qualifier: Qualifier;
  /** Out of how many. */
  readonly whole?: Maybe<Scalars['Int']['output']>;
  /** True where the organisation says that the number is withheld for safety: then there is no number. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** A picture within the text. */
export type FigureBlock = {
  readonly __typename?: 'FigureBlock';
  /** The picture. */
  readonly picture: Picture;
};

/** What a figure counts. More may be added. */
export type FigureKind =
  /** `part` of `whole` members of the body that decides are sex workers. */
  | 'DECISION_MAKERS'
  /** `part` of `whole` members are former or current sex workers. */
  | 'MEMBERS'
  /** `part` of `whole` paid staff are sex workers. */
  | 'PAID_STAFF'
  /** `part` people with experience of sex work may speak openly for the organisation. */
  | 'SPOKESPEOPLE';

/** What the law of a country makes of an organisation, so that readers there can judge their risk. */
export type LegalAdvisory = {
  readonly __typename?: 'LegalAdvisory';
  /** The country (ISO 3166-1 alpha-2). Example: `"RU"`. */
  readonly country: Scalars['String']['output'];
  /** The advisory's id within its profile, the same in every language. */
  readonly id: Scalars['ID']['output'];
  /** What it means for readers, plain text. */
  readonly note: Scalars['String']['output'];
  /** The day from which it holds. */
  readonly since: Scalars['Date']['output'];
  /** Where it can be read. */
  readonly source?: Maybe<Scalars['URL']['output']>;
  /** The last day on which it holds; `null` while no end is known. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** An organisation's profile, as it wants to be known in public. */
export type Organisation = Publication & {
  readonly __typename?: 'Organisation';
  /** Its answers to the questions that every profile answers, in its own order. */
  readonly answers: ReadonlyArray<Answer>;
  /** Articles about it in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly articles: ArticleConnection;
  /** How to reach it. */
  readonly contacts: ReadonlyArray<Contact>;
  /** The same organisation in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** Events that it hosts in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly events: EventConnection;
  /** What it says about itself in numbers. */
  readonly figures: ReadonlyArray<Figure>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** What sort of organisation it is. */
  readonly kind: OrganisationKind;
  /** The day on which the editors last asked it whether all this is right. */
  readonly lastVerified?: Maybe<Scalars['Date']['output']>;
  /** What the law of a country makes of this organisation, for readers there. */
  readonly legalAdvisories: ReadonlyArray<LegalAdvisory>;
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** Its members, for a network, by name. Those that are not publicly listed are not among them. At most one list of this kind per request of several such documents. */
  readonly members: OrganisationConnection;
  /** The networks it belongs to. Those that are not publicly listed are not among them. */
  readonly memberships: ReadonlyArray<Organisation>;
  /** What it is called in this language. */
  readonly name: Scalars['String']['output'];
  /** The places it serves, in the editors' order. */
  readonly placesServed: ReadonlyArray<Place>;
  /** The people it works with, in the editors' order. */
  readonly populations: ReadonlyArray<Population>;
  /** Which priority areas of its networks it works on. */
  readonly priorityAreas: ReadonlyArray<PriorityArea>;
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** Resources of it in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly resources: ResourceConnection;
  /** The last part of its address, unique among organisations of a language. It may change. */
  readonly slug: Scalars['String']['output'];
  /** Where else it speaks, in its own order. */
  readonly socialChannels: ReadonlyArray<SocialChannel>;
  /** Roles that it has filled. */
  readonly staffRoles: ReadonlyArray<StaffRole>;
  /** Who it is, in two or three sentences of plain text. */
  readonly summary: Scalars['String']['output'];
  /** How this text relates to the one it was translated from. */
  readonly translation: Translation;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Its page on the newsroom's site. */
  readonly url: Scalars['URL']['output'];
  /** Its website. */
  readonly website?: Maybe<Scalars['URL']['output']>;
  /** The languages it works in, as BCP 47 language tags. */
  readonly workingLanguages: ReadonlyArray<Scalars['String']['output']>;
};


/** An organisation's profile, as it wants to be known in public. */
export type OrganisationArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation's profile, as it wants to be known in public. */
export type OrganisationEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation's profile, as it wants to be known in public. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation's profile, as it wants to be known in public. */
export type OrganisationResourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};

/** An organisation, or the word that it was taken back. */
export type OrganisationAnswer = Organisation | Withdrawal;

/** A page of a list of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The organisations with their cursors. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The organisations alone. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many organisations the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation in a list. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The organisation. */
  readonly node: Organisation;
};

/** What sort of organisation it is. More may be added. */
export type OrganisationKind =
  /** A fund. */
  | 'FUND'
  /** A group or an organisation. */
  | 'GROUP'
  /** A network of organisations. */
  | 'NETWORK'
  /** A service, such as a clinic or a legal office. */
  | 'SERVICE';

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

/** A city, a region or a country. */
export type Place = Publication & {
  readonly __typename?: 'Place';
  /** Articles about it or a place within it in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly articles: ArticleConnection;
  /** Its code: ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a region. Example: `"RU"`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The same place in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** Events at it or a place within it in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly events: EventConnection;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** What sort of place it is. */
  readonly kind: PlaceKind;
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** What it is called in this language. */
  readonly name: Scalars['String']['output'];
  /** Organisations that serve it or a place within it in the same language, by name. At most one list of this kind per request of several such documents. */
  readonly organisations: OrganisationConnection;
  /** The place it lies in. */
  readonly parent?: Maybe<Place>;
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** The last part of its address, unique among places of a language. It may change. */
  readonly slug: Scalars['String']['output'];
  /** Always `null`: a name is no translated text. */
  readonly translation?: Maybe<Translation>;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Its page on the newsroom's site. */
  readonly url: Scalars['URL']['output'];
};


/** A city, a region or a country. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, a region or a country. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, a region or a country. */
export type PlaceOrganisationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};

/** A place, or the word that it was taken back. */
export type PlaceAnswer = Place | Withdrawal;

/** What sort of place it is. More may be added. */
export type PlaceKind =
  /** A city, a town or a village. */
  | 'CITY'
  /** A country. */
  | 'COUNTRY'
  /** A part of a country. */
  | 'REGION';

/** A group of people that organisations work with. */
export type Population = Publication & {
  readonly __typename?: 'Population';
  /** A word that names them in every language. Example: `"migrants"`. */
  readonly code: Scalars['String']['output'];
  /** The same group in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** What the people are called, in the words that they use themselves. */
  readonly name: Scalars['String']['output'];
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** Always `null`: it has no page of its own. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Always `null`: a name is no translated text. */
  readonly translation?: Maybe<Translation>;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Always `null`: it has no page of its own. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** Something that a network has set itself and its members to work on. */
export type PriorityArea = Publication & {
  readonly __typename?: 'PriorityArea';
  /** A word that names it in every language. Example: `"health"`. */
  readonly code: Scalars['String']['output'];
  /** The same area in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** What it means, plain text. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The network that set it. */
  readonly network?: Maybe<Organisation>;
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** Always `null`: it has no page of its own. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Always `null`: a name is no translated text. */
  readonly translation?: Maybe<Translation>;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Always `null`: it has no page of its own. */
  readonly url?: Maybe<Scalars['URL']['output']>;
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
  /**
   * The last part of its address, unique per type and language; `null` for types without a page of their own. It may change:
   * a look-up by a former slug still finds the document, and its former page leads to the present one (HTTP 301), until another
   * text takes that address. Keep documents by `id` and `locale`, never by slug.
   */
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
  /** An `Event`. */
  | 'EVENT'
  /** An `Organisation`. */
  | 'ORGANISATION'
  /** A `Page`. */
  | 'PAGE'
  /** A `Place`. */
  | 'PLACE'
  /** A `Population`. */
  | 'POPULATION'
  /** A `PriorityArea`. */
  | 'PRIORITY_AREA'
  /** A `Question`. */
  | 'QUESTION'
  /** A `Resource`. */
  | 'RESOURCE'
  /** The `Site`. */
  | 'SITE'
  /** A `Topic`. */
  | 'TOPIC';

/** How a number is meant. */
export type Qualifier =
  /** About so many. */
  | 'ABOUT'
  /** Exactly so many. */
  | 'EXACTLY'
  /** More than so many. */
  | 'MORE_THAN'
  /** At most so many. */
  | 'UP_TO';

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
   *
   * A text that moved is an `Upsert` like any other, with its new `slug` and `url` under the same `id` and `locale`: whoever
   * holds another slug of it has learned that it moved, and can lead there from the former address.
   */
  readonly changes: ChangePage;
  /** One event, by `id` or by `slug` (exactly one of them). `null` when there never was one; a `Withdrawal` when it was taken back. */
  readonly event?: Maybe<EventAnswer>;
  /** Events in one language. Upcoming ones first come first; past ones, and all together, newest first (by when they begin). */
  readonly events: EventConnection;
  /** One organisation, by `id` or by `slug` (exactly one of them). `null` when there never was one; a `Withdrawal` when it was taken back. */
  readonly organisation?: Maybe<OrganisationAnswer>;
  /** Organisations that may be listed publicly, in one language, by name. */
  readonly organisations: OrganisationConnection;
  /**
   * One standing page ("about", "safety"), by `id` or by `slug` (exactly one of them).
   * `null` when there never was one; a `Withdrawal` when it was taken back.
   */
  readonly page?: Maybe<PageAnswer>;
  /** Every standing page published in one language, in the editors' order. */
  readonly pages: ReadonlyArray<Page>;
  /** One place, by `id` or by `slug` (exactly one of them). `null` when there never was one; a `Withdrawal` when it was taken back. */
  readonly place?: Maybe<PlaceAnswer>;
  /** Every place published in one language. */
  readonly places: ReadonlyArray<Place>;
  /** All groups of people that organisations say they work with, in the editors' order. */
  readonly populations: ReadonlyArray<Population>;
  /** All priority areas that networks have set, in the editors' order. */
  readonly priorityAreas: ReadonlyArray<PriorityArea>;
  /** The questions that every profile answers, in the editors' order. */
  readonly questions: ReadonlyArray<Question>;
  /** Resources in one language, newest first. */
  readonly resources: ResourceConnection;
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
  event?: InputMaybe<Scalars['ID']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  locale: Scalars['Locale']['input'];
  organisation?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
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
export type QueryEventArgs = {
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
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  locale: Scalars['Locale']['input'];
  organisation?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  when?: InputMaybe<EventTime>;
};


/**
 * Parasol's public contract: what a newsroom has published, in every language it publishes in.
 *
 * Everything here is published. Drafts, editors' names and withheld fields are not in the store that answers.
 *
 * Reading it: ask for a document by slug or id, list documents newest first, or follow `changes` with a cursor
 * to keep a copy in step, corrections and withdrawals included.
 */
export type QueryOrganisationArgs = {
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
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<OrganisationKind>;
  locale: Scalars['Locale']['input'];
  network?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
  population?: InputMaybe<Scalars['ID']['input']>;
  priorityArea?: InputMaybe<Scalars['ID']['input']>;
  workingLanguage?: InputMaybe<Scalars['String']['input']>;
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
  fallback?: Fallback;
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
export type QueryPlaceArgs = {
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
export type QueryPlacesArgs = {
  fallback?: Fallback;
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
export type QueryPopulationsArgs = {
  fallback?: Fallback;
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
export type QueryPriorityAreasArgs = {
  fallback?: Fallback;
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
export type QueryQuestionsArgs = {
  fallback?: Fallback;
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
export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  event?: InputMaybe<Scalars['ID']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ResourceKind>;
  locale: Scalars['Locale']['input'];
  organisation?: InputMaybe<Scalars['ID']['input']>;
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
  fallback?: Fallback;
  locale: Scalars['Locale']['input'];
};

/** A question that every profile answers. */
export type Question = Publication & {
  readonly __typename?: 'Question';
  /** A word that names it in every language. Example: `"who-we-work-with"`. */
  readonly code: Scalars['String']['output'];
  /** The same question in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** What answers it. */
  readonly kind: QuestionKind;
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** The question as it is asked, plain text. */
  readonly prompt: Scalars['String']['output'];
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** Always `null`: it has no page of its own. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Always `null`: a name is no translated text. */
  readonly translation?: Maybe<Translation>;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Always `null`: it has no page of its own. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** What answers a question. More may be added. */
export type QuestionKind =
  /** Its `priorityAreas`. */
  | 'AREAS'
  /** Its `contacts`. */
  | 'CONTACTS'
  /** Its `figures` and `staffRoles`, and its own words. */
  | 'FIGURES'
  /** Its `populations`, and its own words. */
  | 'POPULATIONS'
  /** The organisation's own words. */
  | 'TEXT';

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

/** Something to read, watch or use. */
export type Resource = Publication & {
  readonly __typename?: 'Resource';
  /** The same resource in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** The event that it was made for or comes from. */
  readonly event?: Maybe<Event>;
  /** The file itself, if the newsroom has it. */
  readonly file?: Maybe<Attachment>;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly kind: ResourceKind;
  /** Where else it is, if it is public somewhere. */
  readonly link?: Maybe<Scalars['URL']['output']>;
  /** The language of this text. */
  readonly locale: Scalars['Locale']['output'];
  /** Whose it is. Organisations that are not publicly listed are not among them. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** Always `null`: it has no page of its own. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** What it is, in a sentence or two of plain text. */
  readonly summary: Scalars['String']['output'];
  /** What it is called, plain text. */
  readonly title: Scalars['String']['output'];
  /** What it is about, in the editors' order. */
  readonly topics: ReadonlyArray<Topic>;
  /** How this text relates to the one it was translated from. */
  readonly translation: Translation;
  /** The last day on which anything public of it changed. */
  readonly updatedAt: Scalars['Date']['output'];
  /** Always `null`: it has no page of its own. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** A page of a list of resources. */
export type ResourceConnection = {
  readonly __typename?: 'ResourceConnection';
  /** The resources with their cursors. */
  readonly edges: ReadonlyArray<ResourceEdge>;
  /** The resources alone. */
  readonly nodes: ReadonlyArray<Resource>;
  /** Where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many resources the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A resource in a list. */
export type ResourceEdge = {
  readonly __typename?: 'ResourceEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['Cursor']['output'];
  /** The resource. */
  readonly node: Resource;
};

/** What sort of thing a resource is. More may be added. */
export type ResourceKind =
  /** A book. */
  | 'BOOK'
  /** A film or a recording. */
  | 'FILM'
  /** A page elsewhere. */
  | 'LINK'
  /** A magazine. */
  | 'MAGAZINE'
  /** A report or a study. */
  | 'REPORT'
  /** A toolkit or a guide. */
  | 'TOOLKIT';

/** The newsroom itself. */
export type Site = Publication & {
  readonly __typename?: 'Site';
  /** The site in the other languages in which it is published. */
  readonly counterparts: ReadonlyArray<Counterpart>;
  /** True while the newsroom holds demonstration content. Show it, and do not index it. */
  readonly demonstration: Scalars['Boolean']['output'];
  /** Its feeds in this language. */
  readonly feeds: ReadonlyArray<Feed>;
  /**
   * The articles that the front page opens with, in the editors' order: the first is its lead. Empty where nobody arranged any; the
   * newest then come first.
   */
  readonly frontPage: ReadonlyArray<Article>;
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

/** A role that an organisation has filled. */
export type StaffRole = {
  readonly __typename?: 'StaffRole';
  /** The role's id within its profile, the same in every language. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is paid; `null` where the role is withheld. */
  readonly paid?: Maybe<Scalars['Boolean']['output']>;
  /** What the role is called, plain text; `null` where it is withheld. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** True where the organisation says that the role is withheld for safety. */
  readonly withheld: Scalars['Boolean']['output'];
};

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
  /** Events on it in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly events: EventConnection;
  /** The document's id, the same in every language and for ever. */
  readonly id: Scalars['ID']['output'];
  /** The language of this name. */
  readonly locale: Scalars['Locale']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The day it was first published. */
  readonly publishedAt: Scalars['Date']['output'];
  /** Resources on it in the same language, newest first. At most one list of this kind per request of several such documents. */
  readonly resources: ResourceConnection;
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
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};


/** What articles can be about. */
export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
  first?: Scalars['Int']['input'];
  page?: InputMaybe<Scalars['Int']['input']>;
};


/** What articles can be about. */
export type TopicResourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  fallback?: Fallback;
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

/** A text that was published, changed or moved to another address: replace what you hold under its id and locale. */
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
    | ( PublishedRowOf<"article"> )
    | ( WithdrawalAnswered )
  ;
  BodyBlock:
    | ( FigureInText )
    | ( QuoteInText )
    | ( TextInText )
  ;
  Change:
    | ( UpsertAnswered )
    | ( WithdrawalAnswered )
  ;
  EventAnswer:
    | ( PublishedRowOf<"event"> )
    | ( WithdrawalAnswered )
  ;
  OrganisationAnswer:
    | ( PublishedRowOf<"organisation"> )
    | ( WithdrawalAnswered )
  ;
  PageAnswer:
    | ( PublishedRowOf<"page"> )
    | ( WithdrawalAnswered )
  ;
  PlaceAnswer:
    | ( PublishedRowOf<"place"> )
    | ( WithdrawalAnswered )
  ;
  TopicAnswer:
    | ( PublishedRowOf<"topic"> )
    | ( WithdrawalAnswered )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Publication:
    | ( PublishedRowOf<"article"> )
    | ( PublishedRowOf<"contributor"> )
    | ( PublishedRowOf<"event"> )
    | ( PublishedRowOf<"organisation"> )
    | ( PublishedRowOf<"page"> )
    | ( PublishedRowOf<"place"> )
    | ( PublishedRowOf<"population"> )
    | ( PublishedRowOf<"priority-area"> )
    | ( PublishedRowOf<"question"> )
    | ( PublishedRowOf<"resource"> )
    | ( SiteAnswered )
    | ( PublishedRowOf<"topic"> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Answer: ResolverTypeWrapper<AnswerAnswered>;
  Article: ResolverTypeWrapper<PublishedRowOf<"article">>;
  ArticleAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArticleAnswer']>;
  ArticleConnection: ResolverTypeWrapper<ListPage<"article">>;
  ArticleEdge: ResolverTypeWrapper<ListedRow<"article">>;
  ArticleKind: ArticleKind;
  Attachment: ResolverTypeWrapper<StoredAttachment>;
  Attendance: ResolverTypeWrapper<Attendance>;
  Body: ResolverTypeWrapper<StoredBody>;
  BodyBlock: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BodyBlock']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Change']>;
  ChangePage: ResolverTypeWrapper<ChangesAnswered>;
  Contact: ResolverTypeWrapper<Contact>;
  ContactKind: ContactKind;
  Contributor: ResolverTypeWrapper<PublishedRowOf<"contributor">>;
  ContributorKind: ContributorKind;
  Correction: ResolverTypeWrapper<Correction>;
  Counterpart: ResolverTypeWrapper<CounterpartRow>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DecisionStatus: DecisionStatus;
  Event: ResolverTypeWrapper<PublishedRowOf<"event">>;
  EventAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EventAnswer']>;
  EventConnection: ResolverTypeWrapper<ListPage<"event">>;
  EventDecision: ResolverTypeWrapper<DecisionItem>;
  EventEdge: ResolverTypeWrapper<ListedRow<"event">>;
  EventPeriod: ResolverTypeWrapper<EventPeriod>;
  EventPriority: ResolverTypeWrapper<PriorityItem>;
  EventReport: ResolverTypeWrapper<ReportItem>;
  EventStatus: EventStatus;
  EventTime: EventTime;
  Fallback: Fallback;
  Feed: ResolverTypeWrapper<Feed>;
  Figure: ResolverTypeWrapper<Figure>;
  FigureBlock: ResolverTypeWrapper<FigureInText>;
  FigureKind: FigureKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalAdvisory: ResolverTypeWrapper<LegalAdvisory>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  Organisation: ResolverTypeWrapper<PublishedRowOf<"organisation">>;
  OrganisationAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationAnswer']>;
  OrganisationConnection: ResolverTypeWrapper<ListPage<"organisation">>;
  OrganisationEdge: ResolverTypeWrapper<ListedRow<"organisation">>;
  OrganisationKind: OrganisationKind;
  Page: ResolverTypeWrapper<PublishedRowOf<"page">>;
  PageAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PageAnswer']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Picture: ResolverTypeWrapper<StoredPicture>;
  Place: ResolverTypeWrapper<PublishedRowOf<"place">>;
  PlaceAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceAnswer']>;
  PlaceKind: PlaceKind;
  Population: ResolverTypeWrapper<PublishedRowOf<"population">>;
  PriorityArea: ResolverTypeWrapper<PublishedRowOf<"priority-area">>;
  Publication: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Publication']>;
  PublicationType: PublicationType;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<PublishedRowOf<"question">>;
  QuestionKind: QuestionKind;
  QuoteBlock: ResolverTypeWrapper<QuoteInText>;
  Rendition: ResolverTypeWrapper<StoredRendition>;
  Resource: ResolverTypeWrapper<PublishedRowOf<"resource">>;
  ResourceConnection: ResolverTypeWrapper<ListPage<"resource">>;
  ResourceEdge: ResolverTypeWrapper<ListedRow<"resource">>;
  ResourceKind: ResourceKind;
  RichText: ResolverTypeWrapper<Scalars['RichText']['output']>;
  Site: ResolverTypeWrapper<SiteAnswered>;
  SocialChannel: ResolverTypeWrapper<SocialChannel>;
  SocialPlatform: SocialPlatform;
  StaffRole: ResolverTypeWrapper<StaffRole>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextBlock: ResolverTypeWrapper<TextInText>;
  Topic: ResolverTypeWrapper<PublishedRowOf<"topic">>;
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
  Answer: AnswerAnswered;
  Article: PublishedRowOf<"article">;
  ArticleAnswer: ResolversUnionTypes<ResolversParentTypes>['ArticleAnswer'];
  ArticleConnection: ListPage<"article">;
  ArticleEdge: ListedRow<"article">;
  Attachment: StoredAttachment;
  Attendance: Attendance;
  Body: StoredBody;
  BodyBlock: ResolversUnionTypes<ResolversParentTypes>['BodyBlock'];
  Boolean: Scalars['Boolean']['output'];
  Change: ResolversUnionTypes<ResolversParentTypes>['Change'];
  ChangePage: ChangesAnswered;
  Contact: Contact;
  Contributor: PublishedRowOf<"contributor">;
  Correction: Correction;
  Counterpart: CounterpartRow;
  Cursor: Scalars['Cursor']['output'];
  Date: Scalars['Date']['output'];
  Event: PublishedRowOf<"event">;
  EventAnswer: ResolversUnionTypes<ResolversParentTypes>['EventAnswer'];
  EventConnection: ListPage<"event">;
  EventDecision: DecisionItem;
  EventEdge: ListedRow<"event">;
  EventPeriod: EventPeriod;
  EventPriority: PriorityItem;
  EventReport: ReportItem;
  Feed: Feed;
  Figure: Figure;
  FigureBlock: FigureInText;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LegalAdvisory: LegalAdvisory;
  LocalTime: Scalars['LocalTime']['output'];
  Locale: Scalars['Locale']['output'];
  Organisation: PublishedRowOf<"organisation">;
  OrganisationAnswer: ResolversUnionTypes<ResolversParentTypes>['OrganisationAnswer'];
  OrganisationConnection: ListPage<"organisation">;
  OrganisationEdge: ListedRow<"organisation">;
  Page: PublishedRowOf<"page">;
  PageAnswer: ResolversUnionTypes<ResolversParentTypes>['PageAnswer'];
  PageInfo: PageInfo;
  Picture: StoredPicture;
  Place: PublishedRowOf<"place">;
  PlaceAnswer: ResolversUnionTypes<ResolversParentTypes>['PlaceAnswer'];
  Population: PublishedRowOf<"population">;
  PriorityArea: PublishedRowOf<"priority-area">;
  Publication: ResolversInterfaceTypes<ResolversParentTypes>['Publication'];
  Query: Record<PropertyKey, never>;
  Question: PublishedRowOf<"question">;
  QuoteBlock: QuoteInText;
  Rendition: StoredRendition;
  Resource: PublishedRowOf<"resource">;
  ResourceConnection: ListPage<"resource">;
  ResourceEdge: ListedRow<"resource">;
  RichText: Scalars['RichText']['output'];
  Site: SiteAnswered;
  SocialChannel: SocialChannel;
  StaffRole: StaffRole;
  String: Scalars['String']['output'];
  TextBlock: TextInText;
  Topic: PublishedRowOf<"topic">;
  TopicAnswer: ResolversUnionTypes<ResolversParentTypes>['TopicAnswer'];
  Translation: TranslatedRow;
  URL: Scalars['URL']['output'];
  Upsert: UpsertAnswered;
  Withdrawal: WithdrawalAnswered;
};

export type AnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  body: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  body: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  byline: Resolver<ReadonlyArray<ResolversTypes['Contributor']>, ParentType, ContextType>;
  corrections: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  cover: Resolver<Maybe<ResolversTypes['Picture']>, ParentType, ContextType>;
  event: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  licence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  organisations: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  places: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
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

export type AttachmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  bytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  who: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  kind: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aims: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EventArticlesArgs, 'fallback' | 'first'>>;
  attendance: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  body: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  decisions: Resolver<ReadonlyArray<ResolversTypes['EventDecision']>, ParentType, ContextType>;
  horizonYears: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hosts: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  nextEvents: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  outcomeSummary: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participantPlaces: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  period: Resolver<ResolversTypes['EventPeriod'], ParentType, ContextType>;
  place: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  previousEvent: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  priorities: Resolver<ReadonlyArray<ResolversTypes['EventPriority']>, ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reports: Resolver<ReadonlyArray<ResolversTypes['EventReport']>, ParentType, ContextType>;
  resources: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<EventResourcesArgs, 'fallback' | 'first'>>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  theme: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  translation: Resolver<ResolversTypes['Translation'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  venue: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  venueWithheld: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventAnswer'] = ResolversParentTypes['EventAnswer']> = {
  __resolveType: TypeResolveFn<'Event' | 'Withdrawal', ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventDecision'] = ResolversParentTypes['EventDecision']> = {
  evidence: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  examples: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['DecisionStatus'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventPeriod'] = ResolversParentTypes['EventPeriod']> = {
  endDate: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endTime: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  precision: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  startDate: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startTime: Resolver<Maybe<ResolversTypes['LocalTime']>, ParentType, ContextType>;
  timeZone: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventPriorityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventPriority'] = ResolversParentTypes['EventPriority']> = {
  area: Resolver<Maybe<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventReport'] = ResolversParentTypes['EventReport']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  presenter: Resolver<Maybe<ResolversTypes['Contributor']>, ParentType, ContextType>;
  resource: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Feed'] = ResolversParentTypes['Feed']> = {
  mediaType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  asOf: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
  part: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qualifier: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  whole: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FigureBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureBlock'] = ResolversParentTypes['FigureBlock']> = {
  picture: Resolver<ResolversTypes['Picture'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAdvisoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalAdvisory'] = ResolversParentTypes['LegalAdvisory']> = {
  country: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  until: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  answers: Resolver<ReadonlyArray<ResolversTypes['Answer']>, ParentType, ContextType>;
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganisationArticlesArgs, 'fallback' | 'first'>>;
  contacts: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganisationEventsArgs, 'fallback' | 'first'>>;
  figures: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  lastVerified: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalAdvisories: Resolver<ReadonlyArray<ResolversTypes['LegalAdvisory']>, ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  members: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'fallback' | 'first'>>;
  memberships: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placesServed: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  populations: Resolver<ReadonlyArray<ResolversTypes['Population']>, ParentType, ContextType>;
  priorityAreas: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resources: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<OrganisationResourcesArgs, 'fallback' | 'first'>>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  socialChannels: Resolver<ReadonlyArray<ResolversTypes['SocialChannel']>, ParentType, ContextType>;
  staffRoles: Resolver<ReadonlyArray<ResolversTypes['StaffRole']>, ParentType, ContextType>;
  summary: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translation: Resolver<ResolversTypes['Translation'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  website: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  workingLanguages: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationAnswer'] = ResolversParentTypes['OrganisationAnswer']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Withdrawal', ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

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

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PlaceArticlesArgs, 'fallback' | 'first'>>;
  code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'fallback' | 'first'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisations: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<PlaceOrganisationsArgs, 'fallback' | 'first'>>;
  parent: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translation: Resolver<Maybe<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceAnswer'] = ResolversParentTypes['PlaceAnswer']> = {
  __resolveType: TypeResolveFn<'Place' | 'Withdrawal', ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translation: Resolver<Maybe<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PriorityArea'] = ResolversParentTypes['PriorityArea']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translation: Resolver<Maybe<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  __resolveType: TypeResolveFn<'Article' | 'Contributor' | 'Event' | 'Organisation' | 'Page' | 'Place' | 'Population' | 'PriorityArea' | 'Question' | 'Resource' | 'Site' | 'Topic', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['ArticleAnswer']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'fallback' | 'locale'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'fallback' | 'first' | 'locale'>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['EventAnswer']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'fallback' | 'locale'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'fallback' | 'first' | 'locale'>>;
  organisation?: Resolver<Maybe<ResolversTypes['OrganisationAnswer']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'fallback' | 'locale'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'fallback' | 'first' | 'locale'>>;
  page?: Resolver<Maybe<ResolversTypes['PageAnswer']>, ParentType, ContextType, RequireFields<QueryPageArgs, 'fallback' | 'locale'>>;
  pages?: Resolver<ReadonlyArray<ResolversTypes['Page']>, ParentType, ContextType, RequireFields<QueryPagesArgs, 'fallback' | 'locale'>>;
  place?: Resolver<Maybe<ResolversTypes['PlaceAnswer']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'fallback' | 'locale'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'fallback' | 'locale'>>;
  populations?: Resolver<ReadonlyArray<ResolversTypes['Population']>, ParentType, ContextType, RequireFields<QueryPopulationsArgs, 'fallback' | 'locale'>>;
  priorityAreas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType, RequireFields<QueryPriorityAreasArgs, 'fallback' | 'locale'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'fallback' | 'locale'>>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<QueryResourcesArgs, 'fallback' | 'first' | 'locale'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'locale'>>;
  topic?: Resolver<Maybe<ResolversTypes['TopicAnswer']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'fallback' | 'locale'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicsArgs, 'fallback' | 'locale'>>;
};

export type QuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  prompt: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translation: Resolver<Maybe<ResolversTypes['Translation']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ResourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  event: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  file: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  link: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  organisations: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  slug: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  translation: Resolver<ResolversTypes['Translation'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export interface RichTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RichText'], any> {
  name: 'RichText';
}

export type SiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  demonstration: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  feeds: Resolver<ReadonlyArray<ResolversTypes['Feed']>, ParentType, ContextType>;
  frontPage: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
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

export type StaffRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StaffRole'] = ResolversParentTypes['StaffRole']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paid: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TextBlockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextBlock'] = ResolversParentTypes['TextBlock']> = {
  content: Resolver<ResolversTypes['RichText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<TopicArticlesArgs, 'fallback' | 'first'>>;
  counterparts: Resolver<ReadonlyArray<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'fallback' | 'first'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resources: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<TopicResourcesArgs, 'fallback' | 'first'>>;
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
  Answer: AnswerResolvers<ContextType>;
  Article: ArticleResolvers<ContextType>;
  ArticleAnswer: ArticleAnswerResolvers<ContextType>;
  ArticleConnection: ArticleConnectionResolvers<ContextType>;
  ArticleEdge: ArticleEdgeResolvers<ContextType>;
  Attachment: AttachmentResolvers<ContextType>;
  Attendance: AttendanceResolvers<ContextType>;
  Body: BodyResolvers<ContextType>;
  BodyBlock: BodyBlockResolvers<ContextType>;
  Change: ChangeResolvers<ContextType>;
  ChangePage: ChangePageResolvers<ContextType>;
  Contact: ContactResolvers<ContextType>;
  Contributor: ContributorResolvers<ContextType>;
  Correction: CorrectionResolvers<ContextType>;
  Counterpart: CounterpartResolvers<ContextType>;
  Cursor: GraphQLScalarType;
  Date: GraphQLScalarType;
  Event: EventResolvers<ContextType>;
  EventAnswer: EventAnswerResolvers<ContextType>;
  EventConnection: EventConnectionResolvers<ContextType>;
  EventDecision: EventDecisionResolvers<ContextType>;
  EventEdge: EventEdgeResolvers<ContextType>;
  EventPeriod: EventPeriodResolvers<ContextType>;
  EventPriority: EventPriorityResolvers<ContextType>;
  EventReport: EventReportResolvers<ContextType>;
  Feed: FeedResolvers<ContextType>;
  Figure: FigureResolvers<ContextType>;
  FigureBlock: FigureBlockResolvers<ContextType>;
  LegalAdvisory: LegalAdvisoryResolvers<ContextType>;
  LocalTime: GraphQLScalarType;
  Locale: GraphQLScalarType;
  Organisation: OrganisationResolvers<ContextType>;
  OrganisationAnswer: OrganisationAnswerResolvers<ContextType>;
  OrganisationConnection: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge: OrganisationEdgeResolvers<ContextType>;
  Page: PageResolvers<ContextType>;
  PageAnswer: PageAnswerResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Picture: PictureResolvers<ContextType>;
  Place: PlaceResolvers<ContextType>;
  PlaceAnswer: PlaceAnswerResolvers<ContextType>;
  Population: PopulationResolvers<ContextType>;
  PriorityArea: PriorityAreaResolvers<ContextType>;
  Publication: PublicationResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Question: QuestionResolvers<ContextType>;
  QuoteBlock: QuoteBlockResolvers<ContextType>;
  Rendition: RenditionResolvers<ContextType>;
  Resource: ResourceResolvers<ContextType>;
  ResourceConnection: ResourceConnectionResolvers<ContextType>;
  ResourceEdge: ResourceEdgeResolvers<ContextType>;
  RichText: GraphQLScalarType;
  Site: SiteResolvers<ContextType>;
  SocialChannel: SocialChannelResolvers<ContextType>;
  StaffRole: StaffRoleResolvers<ContextType>;
  TextBlock: TextBlockResolvers<ContextType>;
  Topic: TopicResolvers<ContextType>;
  TopicAnswer: TopicAnswerResolvers<ContextType>;
  Translation: TranslationResolvers<ContextType>;
  URL: GraphQLScalarType;
  Upsert: UpsertResolvers<ContextType>;
  Withdrawal: WithdrawalResolvers<ContextType>;
};

