import { phaseOf, type Period } from "~~/config/dates";

/** In which tense to speak of an event; `off` of one that does not take place, or did not on its days. One that is put off is still to come. */
type EventTense = "coming" | "underWay" | "over" | "off";

/** What to say of how an event stands. */
export interface StatusWords {
  readonly tense: EventTense;
  /** `undefined` for statuses that this site does not know yet, and for what was said of the future of an event that is over. */
  readonly word: string | undefined;
  /** Nobody should set out. */
  readonly isAlarm: boolean;
  /** What every list says of it: that anything may still change, or that it is under way. */
  readonly isNews: boolean;
  /** The last of its days is over, whether it took place or not. */
  readonly isPast: boolean;
}

export function describeStatus(
  { status, period }: { readonly status: string; readonly period: Period },
  words: ReturnType<typeof useWords>,
  now = new Date(),
): StatusWords {
  const phase = phaseOf(period, now);
  const tense = findTense(status, phase);
  const isPromise = status === "PLANNED" || status === "CONFIRMED";
  const word = tense === "underWay" ? words("event.status", "UNDER_WAY") : isPromise && tense === "over" ? undefined : words("event.status", status);
  return {
    tense,
    word,
    isAlarm: status === "CANCELLED" || status === "POSTPONED",
    isNews: tense === "underWay" || (status === "PLANNED" && tense === "coming"),
    isPast: phase === "over",
  };
}

function findTense(status: string, phase: ReturnType<typeof phaseOf>): EventTense {
  if (status === "CANCELLED") return "off";
  if (status === "POSTPONED") return phase === "over" ? "off" : "coming";
  if (status === "HELD") return "over";
  // Of what was only planned, nobody knows whether it has begun.
  return status === "PLANNED" && phase === "underWay" ? "coming" : phase;
}
