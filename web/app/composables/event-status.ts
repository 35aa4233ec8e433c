import { isOver, type Period } from "~~/config/dates";

/** What to say of how an event stands. */
export interface StatusWords {
  /** `undefined` for statuses that this site does not know yet, and for what was said of the future of an event that is over. */
  readonly word: string | undefined;
  /** Nobody should set out. */
  readonly isAlarm: boolean;
  /** Anything may still change. */
  readonly isOpen: boolean;
}

export function describeStatus(
  { status, period }: { readonly status: string; readonly period: Period },
  words: ReturnType<typeof useWords>,
  now = new Date(),
): StatusWords {
  const isPromise = status === "PLANNED" || status === "CONFIRMED";
  const isOutdated = isPromise && isOver(period, now);
  return {
    word: isOutdated ? undefined : words("event.status", status),
    isAlarm: status === "CANCELLED" || status === "POSTPONED",
    isOpen: status === "PLANNED" && !isOutdated,
  };
}
