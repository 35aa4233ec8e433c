import { organisationPath, placePath } from "@parasol/shared";
import type { Event } from "schema-dts";
import { toIsoDate } from "~~/config/dates";
import type { EventTextFragment } from "~~/server/cms/generated/documents";
import type { PageAddress } from "~/composables/language-paths";
import { describePage, ownAddress, type Absolute } from "./translations";

/** An event as its page shows it. schema.org has no word for "planned" and none for "held": both are as scheduled, until something else is said. */
export function describeEvent(
  event: EventTextFragment,
  { addresses, absolute }: { readonly addresses: readonly PageAddress[]; readonly absolute: Absolute },
): Event {
  const { locale, period, place, venue, hosts, theme, translation } = event;
  const text = { locale, sourceLocale: translation.sourceLocale, addresses };
  const url = ownAddress(text, absolute);
  const start = toIsoDate(period, period.startDate, period.startTime);
  const end = toIsoDate(period, period.endDate, period.endTime);
  return {
    "@type": "Event",
    "@id": `${url}#event`,
    url,
    mainEntityOfPage: describePage(text, absolute),
    inLanguage: locale,
    name: event.title,
    ...(theme && { description: theme }),
    startDate: start,
    ...(end !== start && { endDate: end }),
    eventStatus: statuses[event.status] ?? statuses.CONFIRMED,
    ...((place ?? venue) && { location: describeLocation(place, event.venueWithheld ? null : venue, absolute) }),
    ...(hosts.length > 0 && { organizer: hosts.map((host) => ({ "@type": "NGO", name: host.name, url: absolute(organisationPath(host.locale, host.slug)) }) as const) }),
  };
}

const statuses = {
  PLANNED: "https://schema.org/EventScheduled",
  CONFIRMED: "https://schema.org/EventScheduled",
  POSTPONED: "https://schema.org/EventPostponed",
  CANCELLED: "https://schema.org/EventCancelled",
  HELD: "https://schema.org/EventScheduled",
} as const satisfies Record<EventTextFragment["status"], string>;

function describeLocation(place: EventTextFragment["place"], venue: string | null, absolute: Absolute) {
  const where = [place?.name, place?.parent?.name].filter((name) => name !== undefined);
  return {
    "@type": "Place",
    name: venue ?? place?.name ?? "",
    ...(place && { url: absolute(placePath(place.locale, place.slug)) }),
    ...(where.length > 0 && { address: where.join(", ") }),
  } as const;
}
