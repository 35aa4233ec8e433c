import { isLocaleTag } from "@parasol/shared";
import { answerPlainly } from "../found/plain-answer";
import { answerWithCardOf } from "./answer-with-card";

/** The card of an organisation: what sort of organisation it is, its name, where it works. */
export default defineEventHandler(async (event) => {
  const locale = event.path.split("/")[1];
  if (!isLocaleTag(locale)) return answerPlainly(event, 404);
  const reading = await event.context.newsroom.readOrganisationCard(locale, getRouterParam(event, "slug", { decode: true }) ?? "");
  return answerWithCardOf(event, reading, locale, ({ kind, name, placesServed }, find) => ({
    kicker: find(`organisation.kind.${kind}`),
    title: name,
    note: placesServed.map((place) => place.name).join(", ") || undefined,
  }));
});
