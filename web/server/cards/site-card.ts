import { isLocaleTag } from "@parasol/shared";
import { answerPlainly } from "../found/plain-answer";
import { answerWithCard } from "./answer-with-card";

/** The card of every page that has none of its own: what the newsroom is. */
export default defineEventHandler(async (event) => {
  const locale = event.path.split("/")[1];
  if (!isLocaleTag(locale)) return answerPlainly(event, 404);
  const reading = await event.context.newsroom.readFrame(locale);
  if (reading.kind !== "found") return answerPlainly(event, 503);
  const { site } = reading.found;
  return answerWithCard(event, locale, reading.found, (find) => ({
    kicker: undefined,
    title: site?.tagline ?? find("home.title") ?? "",
    note: undefined,
  }));
});
