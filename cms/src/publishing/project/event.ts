/** What is public of an event. A field that is not named here is private. */
import type { Fields } from "../../fields.js";
import type { EventCard } from "../../ledger/stored.js";
import { momentsOf, readPeriod } from "../event-time.js";
import { projectBody } from "./body.js";
import { projectCount } from "./count.js";
import { readKeyedItems } from "./keyed-items.js";
import { filesOf } from "./picture.js";
import { bare, readReferences, type Projection } from "./projection.js";
import { qualifiers } from "./qualifiers.js";
import type { Surroundings } from "./surroundings.js";
import { readTranslators } from "./translated.js";
import { disclose } from "./visibility.js";

const stages = {
  event_planned: "PLANNED",
  event_confirmed: "CONFIRMED",
  event_postponed: "POSTPONED",
  event_cancelled: "CANCELLED",
  event_held: "HELD",
} as const;

const decisionStages = {
  decision_decided: "DECIDED",
  decision_under_way: "UNDER_WAY",
  decision_done: "DONE",
  decision_dropped: "DROPPED",
} as const;

export const projectEvent: Projection<"event"> = (entry, surroundings) => {
  const period = readPeriod(entry);
  const moments = period && momentsOf(period);
  if (!period || !moments) {
    // To be told a wrong day is worse than to be told of none.
    surroundings.omit("the whole event: its days or its time zone are none. Mend them and publish it again");
    return null;
  }
  const title = entry.requiredText("title");
  const theme = entry.text("theme");
  const aims = entry.text("aims");
  const outcomeSummary = entry.text("outcomeSummary");
  const venue = disclose(entry, () => entry.text("venue"), "venueVisibility");
  const attendance = readAttendance(entry, surroundings);
  const { body: text, pictures, words } = projectBody(entry.components("body"), surroundings);
  const reports = readKeyedItems(entry, "reports").map(({ id, fields, reference }) => ({
    id,
    title: fields.requiredText("title"),
    presenter: reference("presenter"),
    resource: reference("resource"),
  }));
  const priorities = readKeyedItems(entry, "priorities").map(({ id, fields, reference }) => ({
    id,
    text: fields.requiredText("text"),
    area: reference("area"),
  }));
  const decisions = readKeyedItems(entry, "decisions").map(({ id, fields, references }) => ({
    id,
    text: fields.requiredText("text"),
    examples: readLines(fields.text("examples")),
    status: fields.choice("stage", decisionStages),
    evidence: references("evidence"),
  }));
  return {
    ...bare,
    type: "event",
    slug: entry.requiredText("slug"),
    sortKey: moments.start,
    endsAt: moments.end,
    card: {
      title,
      status: entry.choice("stage", stages),
      period,
      venue: venue?.value ?? null,
      venueWithheld: venue?.withheld ?? false,
      theme,
      aims,
      attendance,
      outcomeSummary,
      horizonYears: projectCount(entry, "horizonYears", surroundings),
      translation: surroundings.translation,
    },
    body: { text, reports, priorities, decisions },
    references: {
      place: readReferences(entry, "place"),
      hosts: readReferences(entry, "hosts"),
      participantPlaces: readReferences(entry, "participantPlaces"),
      previousEvent: readReferences(entry, "previousEvent"),
      topics: readReferences(entry, "topics"),
      presenters: reports.flatMap(({ presenter }) => presenter ?? []),
      reportResources: reports.flatMap(({ resource }) => resource ?? []),
      areas: priorities.flatMap(({ area }) => area ?? []),
      evidence: decisions.flatMap(({ evidence }) => evidence),
      translators: readTranslators(entry, surroundings),
    },
    files: filesOf(pictures),
    words: [
      [title, theme, aims, venue?.value ?? null, attendance?.who ?? null, words, outcomeSummary],
      reports.map((report) => report.title),
      priorities.map((priority) => priority.text),
      decisions.map((decision) => [decision.text, decision.examples]),
    ],
  };
};

function readAttendance(entry: Fields, surroundings: Surroundings): EventCard["attendance"] {
  const number = projectCount(entry, "attendance", surroundings);
  if (number === null) return null;
  return { number, qualifier: entry.choice("attendanceQualifier", qualifiers), who: entry.text("attendees") };
}

/** Examples are typed one a line. */
function readLines(text: string | null): readonly string[] {
  return (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
