/** What an organisation of the demonstration consists of, and what its entry is in one language. */
import type { LocaleTag } from "@parasol/shared";
import type { ContributorKey } from "./contributors.js";
import { nodesIn, type TextPassage, type Words, wordsIn } from "./notation.js";
import type { NetworkKey } from "./organisations/networks.js";
import type { PlaceKey } from "./places.js";
import type { PopulationCode } from "./populations.js";
import type { PriorityAreaCode } from "./priority-areas.js";
import type { QuestionCode } from "./questions.js";
import type { Made } from "./step.js";

type Visibility = "visibility_public" | "visibility_partners" | "visibility_internal" | "visibility_withheld";
type Qualifier = "qualifier_exactly" | "qualifier_more_than" | "qualifier_about" | "qualifier_up_to";

/** A network, as far as it can be said before there are priority areas and answers. */
export interface SeedNetwork {
  readonly kind: "organisation_network";
  readonly sourceLanguage: LocaleTag;
  readonly translators: readonly ContributorKey[];
  readonly name: Words;
  /** Absent: made from the name. */
  readonly slug?: Words;
  readonly summary: Words;
  readonly placesServed?: readonly PlaceKey[];
  /** BCP 47 language tags. */
  readonly workingLanguages?: readonly string[];
  readonly website?: string;
  readonly socialChannels?: readonly SocialChannel[];
}

export interface SeedOrganisation extends Omit<SeedNetwork, "kind"> {
  readonly kind: "organisation_group" | "organisation_service" | "organisation_fund";
  /** Absent: everybody may know that it exists. */
  readonly listing?: "listing_internal";
  readonly populations?: readonly PopulationCode[];
  readonly memberships?: readonly NetworkKey[];
  readonly priorityAreas?: readonly PriorityAreaCode[];
  readonly answers?: readonly SeedAnswer[];
  readonly figures?: readonly SeedFigure[];
  readonly staffRoles?: readonly SeedStaffRole[];
  readonly contacts?: readonly SeedContact[];
  readonly legalAdvisories?: readonly SeedLegalAdvisory[];
  /** ISO 8601 date. */
  readonly lastVerified?: string;
}

interface SocialChannel {
  readonly platform: "facebook" | "twitter" | "instagram" | "youtube";
  readonly url: string;
}

interface SeedAnswer {
  readonly question: QuestionCode;
  /** Absent where other fields of the profile are the answer. */
  readonly body?: readonly TextPassage[];
}

interface SeedFigure {
  readonly kind: "figure_decision_makers" | "figure_spokespeople" | "figure_paid_staff" | "figure_members";
  readonly part: number;
  readonly whole?: number;
  readonly qualifier: Qualifier;
  /** ISO 8601 date. */
  readonly asOf?: string;
  readonly visibility: Visibility;
}

interface SeedStaffRole {
  readonly key: string;
  readonly title: Words;
  readonly paid: boolean;
  readonly visibility: Visibility;
}

interface SeedContact {
  readonly kind: "contact_email" | "contact_phone" | "contact_telegram" | "contact_signal" | "contact_post";
  readonly value?: string;
  readonly visibility: Visibility;
}

interface SeedLegalAdvisory {
  readonly key: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 8601 dates. */
  readonly since: string;
  readonly until?: string;
  readonly source?: string;
  readonly note: Words;
}

export function organisationIn(locale: LocaleTag, organisation: SeedNetwork | SeedOrganisation, made: Made): object {
  const profile: Partial<SeedOrganisation> = organisation.kind === "organisation_network" ? {} : organisation;
  const { kind, sourceLanguage, slug, website } = organisation;
  const ids = (type: string, keys: readonly string[] = []) => keys.map((key) => made.documentId(`${type}/${key}`));
  return {
    kind,
    listing: profile.listing ?? "listing_public",
    sourceLanguage,
    translationMethod: "method_human",
    name: wordsIn(locale, organisation.name),
    ...(slug ? { slug: wordsIn(locale, slug) } : {}),
    summary: wordsIn(locale, organisation.summary),
    translators: ids("contributor", organisation.translators),
    placesServed: ids("place", organisation.placesServed),
    workingLanguages: (organisation.workingLanguages ?? []).map((tag) => ({ tag })),
    populations: ids("population", profile.populations),
    memberships: ids("organisation", profile.memberships),
    priorityAreas: ids("priority-area", profile.priorityAreas),
    answers: (profile.answers ?? []).map(({ question, body }) => ({
      key: question,
      question: made.documentId(`question/${question}`),
      ...(body ? { body: nodesIn(locale, body) } : {}),
    })),
    figures: profile.figures ?? [],
    staffRoles: (profile.staffRoles ?? []).map((role) => ({ ...role, title: wordsIn(locale, role.title) })),
    contacts: profile.contacts ?? [],
    legalAdvisories: (profile.legalAdvisories ?? []).map((advisory) => ({
      ...advisory,
      note: wordsIn(locale, advisory.note),
    })),
    ...(website ? { website } : {}),
    socialChannels: organisation.socialChannels ?? [],
    ...(profile.lastVerified ? { lastVerified: profile.lastVerified } : {}),
  };
}
