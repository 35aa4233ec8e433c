/** The networks. What is said of NSWP and SWAN is from what they publish of themselves; the third is invented. */
import type { SeedNetwork } from "../organisation.js";

export const networks = {
  nswp: {
    kind: "organisation_network",
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    name: { en: "NSWP", ru: "NSWP" },
    summary: {
      en: "A global network. Its directory has a page for each member, and every member answers the same questionnaire. 7 priority areas are common to the whole network.",
      ru: "Глобальная сеть. В её каталоге у каждой организации-участницы есть страница, и все отвечают на одну и ту же анкету. Для всей сети определены 7 приоритетных направлений.",
    },
    website: "https://example.org/nswp",
  },
  swan: {
    kind: "organisation_network",
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    name: { en: "SWAN", ru: "SWAN" },
    summary: {
      en: "SWAN, the Sex Workers’ Rights Advocacy Network, is a regional network. It publishes news in English and Russian; its site goes by the nickname Swannet.",
      ru: "SWAN (Sex Workers’ Rights Advocacy Network) — региональная сеть в защиту прав секс-работниц и секс-работников. Она публикует новости на английском и русском языках; её сайт называют просто Swannet.",
    },
    workingLanguages: ["en", "ru"],
    website: "https://example.org/swannet",
    socialChannels: [
      { platform: "facebook", url: "https://example.org/swan/facebook" },
      { platform: "twitter", url: "https://example.org/swan/twitter" },
      { platform: "instagram", url: "https://example.org/swan/instagram" },
      { platform: "youtube", url: "https://example.org/swan/youtube" },
    ],
  },
  exampleNetwork: {
    kind: "organisation_network",
    sourceLanguage: "ru",
    translators: ["twoUmbrellas"],
    name: { en: "Example Network", ru: "Сеть «Пример»" },
    summary: {
      en: "Sample text: an invented network of the organisations called Example. It began as one shared minibus and now has a statute that fits on a postcard.",
      ru: "Пример текста: придуманная сеть организаций с именем «Пример». Началась она с одного микроавтобуса на всех, а теперь у неё есть устав, который помещается на открытку.",
    },
    placesServed: ["exampleland"],
    workingLanguages: ["en", "ru"],
    website: "https://example.org/network",
  },
} as const satisfies Record<string, SeedNetwork>;

export type NetworkKey = keyof typeof networks;
