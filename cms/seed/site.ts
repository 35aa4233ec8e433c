/** What the demonstration newsroom says of itself. Its name is invented, and its channels lead nowhere. */
import type { Words } from "./notation.js";

export const site = {
  name: { en: "Example Newsroom", ru: "Редакция «Пример»" },
  tagline: {
    en: "News that sex workers and their organisations write themselves. A demonstration: nobody runs this newsroom.",
    ru: "Новости, которые секс-работницы и секс-работники и их организации пишут сами. Это демонстрация: за редакцией никто не стоит.",
  },
  safetyNote: {
    en: "This site sets no cookies and stores nothing on your device, but your browser keeps a history. If somebody else uses your device, open a private window.",
    ru: "Сайт не ставит куки и ничего не сохраняет на вашем устройстве, но браузер ведёт историю. Если вашим устройством пользуется кто-то ещё, откройте приватное окно.",
  },
  socialChannels: [
    { platform: "facebook", url: "https://example.org/facebook" },
    { platform: "twitter", url: "https://example.org/twitter" },
    { platform: "instagram", url: "https://example.org/instagram" },
    { platform: "youtube", url: "https://example.org/youtube" },
  ],
  /** What the front page opens with: articles by the day to which they are dated. The last but one is behind its original in one language. */
  frontPage: ["2026-10-03", "2026-10-22", "2026-07-07", "2026-06-15"],
} as const satisfies {
  readonly name: Words;
  readonly tagline: Words;
  readonly safetyNote: Words;
  readonly frontPage: readonly string[];
  readonly socialChannels: readonly { readonly platform: string; readonly url: string }[];
};
