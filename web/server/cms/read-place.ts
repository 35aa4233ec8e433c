import { placePath, type LocaleTag } from "@parasol/shared";
import { entriesBeside } from "../../config/site";
import type { Answer } from "./answer";
import type { Ask } from "./ask";
import { PlacePageDocument, type FrameFragment, type PlaceInListFragment, type PlaceTextFragment } from "./generated/documents";
import { readText } from "./read-text";

export interface PlaceReading {
  readonly frame: FrameFragment;
  readonly place: PlaceTextFragment;
  /** The places that lie directly in it. */
  readonly within: readonly PlaceInListFragment[];
}

export async function readPlace(ask: Ask, locale: LocaleTag, slug: string): Promise<Answer<PlaceReading>> {
  const reading = await readText(ask, {
    document: PlacePageDocument,
    variables: { locale, slug, articles: entriesBeside, events: entriesBeside, organisations: entriesBeside },
    text: (data) => data.place,
    path: placePath,
    title: (place) => place.name,
  });
  if (reading.kind !== "here") return reading;
  const { text: place, frame, data } = reading;
  const within = data.places.filter(({ parent }) => parent?.id === place.id);
  return { kind: "found", found: { frame, place, within } };
}
