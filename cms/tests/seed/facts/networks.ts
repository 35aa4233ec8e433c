/** The network site, and the networks. */
import { both, data, type Fact, named, told } from "./fact.ts";

const channels = ["FACEBOOK", "TWITTER", "INSTAGRAM", "YOUTUBE"];
const channelNames = ["Facebook", "Twitter", "Instagram", "YouTube"];

export const networkFacts: readonly Fact[] = [
  named("swan", "the network’s name", "name", "SWAN", "SWAN"),
  data("swan", "SWAN is a network", "kind", both("NETWORK"), { en: ["Network"], ru: ["Сеть"] }),
  told(
    "swan",
    "SWAN spelt out, and that it is regional",
    "summary",
    "SWAN, the Sex Workers’ Rights Advocacy Network, is a regional network",
    "SWAN (Sex Workers’ Rights Advocacy Network) — региональная сеть",
  ),
  told("swan", "its site’s nickname", "summary", "nickname Swannet", "называют просто Swannet"),
  told(
    "swan",
    "it publishes news in two languages",
    "summary",
    "news in English and Russian",
    "новости на английском и русском языках",
  ),
  data("swan", "the languages it works in", "workingLanguages", both(["en", "ru"]), {
    en: ["English", "Russian"],
    ru: ["русский"],
  }),
  data("swan", "its channels", "socialChannels.*.platform", both(channels), both(channelNames)),
  data("site", "the header’s channels", "socialChannels.*.platform", both(channels), both(channelNames)),
  data(
    "site",
    "the header’s feeds, of which there are several",
    "feeds.*.mediaType",
    both(Array(2).fill("application/rss+xml")),
    {
      en: ["News by RSS", "Events by RSS"],
      ru: ["Новости по RSS", "События по RSS"],
    },
  ),
  data(
    "site",
    "the header’s choice of language",
    "counterparts.*.locale",
    { en: ["ru"], ru: ["en"] },
    { en: ["Русский"], ru: ["English"] },
  ),
  data("site", "that this is a demonstration", "demonstration", both(true), {
    en: ["This is a demonstration."],
    ru: ["Это демонстрация"],
  }),
  named("nswp", "the global network’s name", "name", "NSWP", "NSWP"),
  data("nswp", "NSWP is a network", "kind", both("NETWORK"), { en: ["Network"], ru: ["Сеть"] }),
  told("nswp", "that it is global", "summary", "A global network.", "Глобальная сеть."),
  told(
    "nswp",
    "that its members answer a fixed questionnaire",
    "summary",
    "every member answers the same questionnaire",
    "все отвечают на одну и ту же анкету",
  ),
  data(
    "nswp",
    "the Forum is its member, and no invented organisation is",
    "members.nodes.*.name",
    { en: ["Sex Workers’ Forum"], ru: ["Форум секс-работников"] },
    {
      en: ["Sex Workers’ Forum"],
      ru: ["Форум секс-работников"],
    },
  ),
];
