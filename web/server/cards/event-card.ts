import { isLocaleTag } from "@parasol/shared";
import { joinDays, writeDays } from "../../config/dates";
import { answerPlainly } from "../found/plain-answer";
import { answerWithCardOf } from "./answer-with-card";

/** The card of an event: its name, when and where; and, before all, that it does not take place. */
export default defineEventHandler(async (event) => {
  const locale = event.path.split("/")[1];
  if (!isLocaleTag(locale)) return answerPlainly(event, 404);
  const reading = await event.context.newsroom.readEventCard(locale, getRouterParam(event, "slug", { decode: true }) ?? "");
  return answerWithCardOf(event, reading, locale, ({ status, title, period, place }, find) => {
    const isAlarm = status === "CANCELLED" || status === "POSTPONED";
    const days = joinDays(writeDays(find("intl") ?? locale, period));
    return {
      kicker: isAlarm ? find(`event.status.${status}`) : find("event.kicker"),
      isAlarm,
      title,
      note: [days, place?.name, place?.parent?.name].filter((part) => part !== undefined).join(", "),
    };
  });
});
