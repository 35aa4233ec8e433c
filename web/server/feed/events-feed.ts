import { eventPath, eventsFeedPath, getLocale } from "@parasol/shared";
import { joinDays, writeDays } from "../../config/dates";
import { readMessages } from "../messages";
import { chooseNews } from "./choose-news";
import { defineFeed } from "./newsroom-feed";

/** The events of which there is news, the newest first, whenever they are: when and where stand before what they are about, and that one is cancelled before its name. */
export default defineFeed({
  path: eventsFeedPath,
  title: (siteName, locale) => `${siteName}: ${getLocale(locale).feedTitles.events}`,
  read: (newsroom, locale) => newsroom.readEventsFeed(locale),
  entries: (data) => chooseNews([...data.upcoming.nodes, ...data.past.nodes]),
  async describe({ locale, slug, title, status, period, place, theme }, feedLocale) {
    const find = await readMessages(feedLocale);
    const days = joinDays(writeDays(find("intl") ?? feedLocale, period));
    const isOff = status === "CANCELLED" || status === "POSTPONED";
    const warning = isOff ? find(`event.status.${status}`) : undefined;
    const where = [place?.name, place?.parent?.name].filter((name) => name !== undefined);
    return {
      path: eventPath(locale, slug),
      title: warning ? `${warning}: ${title}` : title,
      description: [[days, ...where].join(", "), theme].filter(Boolean).join(". "),
      extensions: [],
    };
  },
});
