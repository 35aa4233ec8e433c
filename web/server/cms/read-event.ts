import { eventPath, type LocaleTag } from "@parasol/shared";
import { entriesBeside } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { EventPageDocument, type EventTextFragment, type FrameFragment, type ResourceCardFragment } from "./generated/documents";
import { readText } from "./read-text";

export interface EventReading {
  readonly frame: FrameFragment;
  readonly event: EventTextFragment;
  /** What there is of the event beside its reports. */
  readonly resources: readonly ResourceCardFragment[];
}

export async function readEvent(ask: Ask, locale: LocaleTag, slug: string): Promise<Answer<EventReading>> {
  const reading = await readText(ask, {
    document: EventPageDocument,
    variables: { locale, slug, articles: entriesBeside, resources: entriesBeside },
    text: (data) => data.event,
    path: eventPath,
    title: (event) => event.title,
  });
  if (reading.kind !== "here") return reading;
  const { text: event, frame } = reading;
  const reported = new Set(event.reports.map(({ resource }) => resource?.id));
  const resources = event.resources.nodes.filter(({ id }) => !reported.has(id));
  return { kind: "found", found: { frame, event, resources } };
}
