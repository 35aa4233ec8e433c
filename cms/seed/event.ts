/** What an event of the demonstration consists of, and what its entry is in one language. */
import type { LocaleTag } from "@parasol/shared";
import type { ContributorKey } from "./contributors.js";
import { bodyIn, type Passage, type Words, wordsIn } from "./notation.js";
import type { OrganisationKey } from "./organisations.js";
import type { PlaceKey } from "./places.js";
import type { PictureKey } from "./pictures.js";
import type { PriorityAreaCode } from "./priority-areas.js";
import { showIn } from "./shown-picture.js";
import type { Made } from "./step.js";
import type { TopicKey } from "./topics.js";

/** An ISO 8601 date, or a number of days after the day of the seeding. */
export type Day = string | { readonly daysAhead: number };

export interface SeedEvent {
  readonly sourceLanguage: LocaleTag;
  readonly translators: readonly ContributorKey[];
  readonly title: Words;
  readonly slug: Words;
  readonly stage: "event_planned" | "event_confirmed" | "event_postponed" | "event_cancelled" | "event_held";
  readonly precision: "precision_day" | "precision_month" | "precision_year";
  readonly starts: Day;
  /** Local time, `HH:MM`. */
  readonly startTime?: string;
  readonly ends?: Day;
  readonly endTime?: string;
  /** IANA. */
  readonly timeZone: string;
  readonly place?: PlaceKey;
  readonly venue?: {
    readonly words: Words;
    readonly visibility: "visibility_public" | "visibility_internal" | "visibility_withheld";
  };
  readonly hosts: readonly OrganisationKey[];
  readonly theme?: Words;
  readonly aims?: Words;
  readonly body: readonly Passage<PictureKey>[];
  readonly attendance?: {
    readonly number: number;
    readonly qualifier: "qualifier_exactly" | "qualifier_more_than" | "qualifier_about";
    readonly who: Words;
  };
  readonly participantPlaces?: readonly PlaceKey[];
  readonly reports?: readonly { readonly key: string; readonly title: Words; readonly presenter?: ContributorKey }[];
  readonly priorities?: readonly { readonly key: string; readonly text: Words; readonly area?: PriorityAreaCode }[];
  readonly outcomeSummary?: Words;
  readonly decisions?: readonly SeedDecision[];
  readonly horizonYears?: number;
  /** The event before it in the same series, which stands before it in the list of events. */
  readonly previous?: string;
  readonly topics: readonly [TopicKey, ...TopicKey[]];
}

interface SeedDecision {
  readonly key: string;
  readonly text: Words;
  /** One a line. */
  readonly examples?: Words;
  readonly stage: "decision_decided" | "decision_under_way" | "decision_done" | "decision_dropped";
  /** The articles that show what came of it, by the day they are dated. */
  readonly evidence?: readonly string[];
}

/** What is made only after the events, because it refers to them. */
export interface LaterLinks {
  /** Document id of the resource in which a report can be read. */
  readonly resourceOf: (report: string) => string | undefined;
  /** Document ids of the articles that show what came of a decision. */
  readonly evidenceOf: (decision: SeedDecision) => readonly string[];
}

export const noLaterLinks: LaterLinks = { resourceOf: () => undefined, evidenceOf: () => [] };

/** `today` is the day of the seeding, an ISO 8601 date. */
export function eventIn(locale: LocaleTag, event: SeedEvent, made: Made, today: string, links: LaterLinks): object {
  const { attendance, venue } = event;
  const optional = (name: string, words?: Words) => (words ? { [name]: wordsIn(locale, words) } : {});
  const ids = (type: string, keys: readonly string[] = []) => keys.map((key) => made.documentId(`${type}/${key}`));
  return {
    stage: event.stage,
    sourceLanguage: event.sourceLanguage,
    translationMethod: "method_human",
    title: wordsIn(locale, event.title),
    slug: wordsIn(locale, event.slug),
    precision: event.precision,
    startsOn: dateOf(event.starts, today),
    ...(event.startTime ? { startsAt: timeOf(event.startTime) } : {}),
    ...(event.ends ? { endsOn: dateOf(event.ends, today) } : {}),
    ...(event.endTime ? { endsAt: timeOf(event.endTime) } : {}),
    timeZone: event.timeZone,
    ...(event.place ? { place: made.documentId(`place/${event.place}`) } : {}),
    ...(venue ? { venue: wordsIn(locale, venue.words), venueVisibility: venue.visibility } : {}),
    hosts: ids("organisation", event.hosts),
    ...optional("theme", event.theme),
    ...optional("aims", event.aims),
    body: bodyIn<PictureKey>(locale, event.body, showIn(locale, made)),
    ...(attendance
      ? {
          attendance: attendance.number,
          attendanceQualifier: attendance.qualifier,
          attendees: wordsIn(locale, attendance.who),
        }
      : {}),
    participantPlaces: ids("place", event.participantPlaces),
    reports: (event.reports ?? []).map(({ key, title, presenter }) => ({
      key,
      title: wordsIn(locale, title),
      presenter: presenter ? made.documentId(`contributor/${presenter}`) : null,
      resource: links.resourceOf(key) ?? null,
    })),
    priorities: (event.priorities ?? []).map(({ key, text, area }) => ({
      key,
      text: wordsIn(locale, text),
      area: area ? made.documentId(`priority-area/${area}`) : null,
    })),
    ...optional("outcomeSummary", event.outcomeSummary),
    decisions: (event.decisions ?? []).map((decision) => ({
      key: decision.key,
      text: wordsIn(locale, decision.text),
      ...optional("examples", decision.examples),
      stage: decision.stage,
      evidence: links.evidenceOf(decision),
    })),
    ...(event.horizonYears ? { horizonYears: event.horizonYears } : {}),
    ...(event.previous ? { previousEvent: made.documentId(`event/${event.previous}`) } : {}),
    topics: ids("topic", event.topics),
    translators: ids("contributor", event.translators),
  };
}

function dateOf(day: Day, today: string): string {
  if (typeof day === "string") return day;
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + day.daysAhead);
  return date.toISOString().slice(0, 10);
}

/** As Strapi's time fields take it. */
function timeOf(time: string): string {
  return `${time}:00.000`;
}
