/**
 * What the ledger stores of each type: the part of the contract's types that does not depend on other rows or on the site's
 * origin. The projection produces it, the public API completes it. Dates are ISO 8601 calendar dates.
 */
import type {
  Article,
  Attachment,
  Attendance,
  Contact,
  Contributor,
  Correction,
  Event,
  EventDecision,
  EventPeriod,
  EventPriority,
  EventReport,
  Figure,
  LegalAdvisory,
  Organisation,
  Page,
  Picture,
  Place,
  Population,
  PriorityArea,
  Publication,
  Question,
  QuoteBlock,
  Rendition,
  Resource,
  Site,
  SocialChannel,
  StaffRole,
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

/** A contract type's fields as they are stored: what may be missing is `null`, never left out. */
type Stored<Type, Field extends keyof Type> = {
  readonly [F in Field]-?: undefined extends Type[F] ? NonNullable<Type[F]> | null : Type[F];
};

/** A type's own fields of one value, or of several without parts: texts, numbers, choices, days. Cards hold them as the contract has them. */
type Plain<Type extends Publication> = Stored<
  Type,
  Exclude<
    { [F in keyof Type]-?: NonNullable<Type[F]> extends PlainValue | readonly PlainValue[] ? F : never }[keyof Type],
    keyof Publication | "__typename"
  >
>;
type PlainValue = string | number | boolean;

export type ArticleCard = Plain<Article> & {
  readonly cover: StoredPicture | null;
  readonly corrections: readonly Pick<Correction, "date" | "text">[];
  readonly translation: StoredTranslation;
};

export type EventCard = Plain<Event> & {
  readonly period: Stored<EventPeriod, "precision" | "startDate" | "startTime" | "endDate" | "endTime" | "timeZone">;
  readonly attendance: Stored<Attendance, "number" | "qualifier" | "who"> | null;
  readonly translation: StoredTranslation;
};

/** Items name what they refer to by document id. */
export type StoredReport = Stored<EventReport, "id" | "title"> & {
  readonly presenter: string | null;
  readonly resource: string | null;
};
export type StoredPriority = Stored<EventPriority, "id" | "text"> & { readonly area: string | null };
export type StoredDecision = Stored<EventDecision, "id" | "text" | "examples" | "status"> & {
  readonly evidence: readonly string[];
};

export interface EventBody {
  readonly text: StoredBody;
  readonly reports: readonly StoredReport[];
  readonly priorities: readonly StoredPriority[];
  readonly decisions: readonly StoredDecision[];
}

export type StoredFigure = Stored<Figure, "kind" | "withheld" | "part" | "whole" | "qualifier" | "asOf">;
export type StoredStaffRole = Stored<StaffRole, "id" | "title" | "paid" | "withheld">;
export type StoredContact = Stored<Contact, "kind" | "value" | "withheld">;
export type StoredLegalAdvisory = Stored<LegalAdvisory, "id" | "country" | "since" | "until" | "source" | "note">;

export type OrganisationCard = Plain<Organisation> & {
  readonly socialChannels: readonly Pick<SocialChannel, "platform" | "url">[];
  readonly figures: readonly StoredFigure[];
  readonly staffRoles: readonly StoredStaffRole[];
  readonly contacts: readonly StoredContact[];
  readonly legalAdvisories: readonly StoredLegalAdvisory[];
  readonly translation: StoredTranslation;
};

export interface StoredAnswer {
  readonly id: string;
  /** Document id of the question. */
  readonly question: string;
  readonly body: StoredBody;
}

export interface OrganisationBody {
  readonly answers: readonly StoredAnswer[];
}

/** A file of the public store, by its name there: `<content hash>.<extension>`. */
export type StoredAttachment = Pick<Attachment, "mediaType" | "bytes"> & { readonly name: string };

export type ResourceCard = Plain<Resource> & {
  readonly file: StoredAttachment | null;
  readonly translation: StoredTranslation;
};

export type PlaceCard = Plain<Place>;

export type PopulationCard = Plain<Population>;

export type PriorityAreaCard = Plain<PriorityArea>;

export type QuestionCard = Plain<Question>;

export type PageCard = Plain<Page> & { readonly translation: StoredTranslation };

export type TopicCard = Plain<Topic>;

export type ContributorCard = Plain<Contributor>;

export type SiteCard = Plain<Site> & {
  readonly socialChannels: readonly Pick<SocialChannel, "platform" | "url">[];
};

/** The card of each type, by the type's name in the ledger's `type` column. */
export interface Cards {
  article: ArticleCard;
  contributor: ContributorCard;
  event: EventCard;
  organisation: OrganisationCard;
  page: PageCard;
  place: PlaceCard;
  population: PopulationCard;
  "priority-area": PriorityAreaCard;
  question: QuestionCard;
  resource: ResourceCard;
  site: SiteCard;
  topic: TopicCard;
}

export type PublicationTypeName = keyof Cards;

/** What is long of each type, and stored apart because reading it dominates a list; of other types nothing is. */
export interface Bodies extends Record<Exclude<PublicationTypeName, "article" | "event" | "organisation" | "page">, null> {
  article: StoredBody;
  event: EventBody;
  organisation: OrganisationBody;
  page: StoredBody;
}

type Ids = readonly string[];
type TextReferences = Readonly<Record<"translators", Ids>>;

/** The references a type has, by field; each is an ordered list of document ids. Those of items stand beside them, so that they can be walked back. */
export interface References {
  article: TextReferences & Readonly<Record<"topics" | "byline" | "event" | "organisations" | "places", Ids>>;
  contributor: Record<never, never>;
  event: TextReferences &
    Readonly<
      Record<
        | "place"
        | "hosts"
        | "participantPlaces"
        | "previousEvent"
        | "topics"
        | "presenters"
        | "reportResources"
        | "areas"
        | "evidence",
        Ids
      >
    >;
  organisation: TextReferences &
    Readonly<Record<"placesServed" | "populations" | "memberships" | "priorityAreas" | "questions", Ids>>;
  page: TextReferences;
  place: Readonly<Record<"parent", Ids>>;
  population: Record<never, never>;
  "priority-area": Readonly<Record<"network", Ids>>;
  question: Record<never, never>;
  resource: TextReferences & Readonly<Record<"event" | "organisations" | "topics", Ids>>;
  site: Readonly<Record<"frontPage", Ids>>;
  topic: Record<never, never>;
}

/** What a type can be found by beside its references: words that are no documents. */
export interface Facets extends Record<Exclude<PublicationTypeName, "organisation" | "resource">, Record<never, never>> {
  organisation: Readonly<Record<"kind" | "workingLanguages", readonly string[]>>;
  resource: Readonly<Record<"kind", readonly string[]>>;
}
