import { isLocaleTag } from "@parasol/shared";
import { writeDate } from "../../config/dates";
import { answerPlainly } from "../found/plain-answer";
import { answerWithCardOf } from "./answer-with-card";

/** The card of an article: what sort of text it is or what it is about, its title, its day. */
export default defineEventHandler(async (event) => {
  const locale = event.path.split("/")[1];
  if (!isLocaleTag(locale)) return answerPlainly(event, 404);
  const reading = await event.context.newsroom.readArticleCard(locale, getRouterParam(event, "slug", { decode: true }) ?? "");
  return answerWithCardOf(event, reading, locale, ({ kind, topics, title, publishedAt }, find) => ({
    kicker: (kind === "NEWS" ? undefined : find(`kind.${kind}`)) ?? topics[0]?.name ?? find("news.title"),
    title,
    note: writeDate(find("intl") ?? locale, publishedAt),
  }));
});
