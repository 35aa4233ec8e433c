import type { DecisionFragment, EventTextFragment, FigureFragment } from "~~/server/cms/generated/documents";
import { percentageOf } from "~~/config/percentage";

/** Sentences that are made from what the newsroom keeps as data. Every number in them comes with the right form of its word. */
export function useSentences() {
  const { t, te } = useI18n();
  const { number, percent, count } = useNumberFormat();
  const word = useWords();

  /** "more than 40", «более 40»; a number whose qualifier this site does not know yet is left alone. */
  const qualify = (value: string, qualifier: string) =>
    te(`figure.qualified.${qualifier}`) ? t(`figure.qualified.${qualifier}`, { number: value }) : value;

  const people = (value: number, qualifier: string) =>
    count(te(`event.people.${qualifier}`) ? `event.people.${qualifier}` : "event.people.EXACTLY", value);

  function share({ part, whole, qualifier }: { part: number; whole: number | null; qualifier: string }): string {
    const qualified = qualify(number(part), qualifier);
    const percentage = whole === null ? undefined : percentageOf(part, whole, qualifier);
    if (whole === null || percentage === undefined) return qualified;
    return t("figure.share", { part: qualified, whole: number(whole), percent: qualify(percent(percentage), qualifier) });
  }

  return {
    /** "In the body that decides, 4 of 5 (80%) are sex workers."; `undefined` where there is no number, or nobody here knows what it counts. */
    figure({ kind, part, whole, qualifier }: FigureFragment): string | undefined {
      if (part === null || !te(`figure.sentence.${kind}`)) return undefined;
      // However many "more than 21" are, they are several.
      const form = qualifier === "EXACTLY" ? part : 2;
      return t(`figure.sentence.${kind}`, { share: share({ part, whole, qualifier }), people: people(part, qualifier) }, form);
    },

    /** "As of 11 April 2016.", or that nobody said. */
    asOf: (date: string | null, write: (date: string) => string) => (date ? t("figure.asOf", { date: write(date) }) : t("figure.undated")),

    /** "more than 40 representatives of the community" */
    attendance: ({ number: value, qualifier, who }: NonNullable<EventTextFragment["attendance"]>) =>
      who ? `${qualify(number(value), qualifier)} ${who}` : people(value, qualifier),

    /** "Goals are set for 5 years." */
    horizon: (years: number) => count("event.years", years),

    /** "9 cities", «9 городов», of places that are all of one kind. */
    places: (kind: string, value: number) => count(te(`event.places.${kind}`) ? `event.places.${kind}` : "event.places.OTHER", value),

    /** "2 decisions were made. Done: 1. Under way: 1.", or, of an event that is over, that nothing is known of what followed. */
    outcome(decisions: readonly Pick<DecisionFragment, "status">[], isOver: boolean): string[] {
      const statuses = [...new Set(decisions.map(({ status }) => status))];
      const isOpen = statuses.every((status) => status === "DECIDED");
      const tallies = statuses.flatMap((status) => {
        const label = word("event.decision", status);
        const having = decisions.filter((decision) => decision.status === status).length;
        return label ? [t("event.tallied", { status: label, number: number(having) })] : [];
      });
      const followed = isOpen ? (isOver ? [t("event.unknownOutcome")] : []) : tallies;
      return [count("event.tally", decisions.length), ...followed];
    },
  };
}
