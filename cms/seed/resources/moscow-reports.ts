/** The reports of the meeting in Moscow. Our source names them and gives nothing of their text; invent nothing here. */
import { moscowMeetings } from "../events/moscow-meetings.js";
import type { Words } from "../notation.js";
import type { OrganisationKey } from "../organisations.js";
import type { SeedResource } from "../resource.js";
import type { TopicKey } from "../topics.js";

type ReportKey = (typeof moscowMeetings.strategicMeeting2016.reports)[number]["key"];

interface ReportDetails {
  readonly summary: Words;
  readonly organisations?: readonly OrganisationKey[];
  readonly topics: readonly [TopicKey, ...TopicKey[]];
}

const details: Readonly<Record<ReportKey, ReportDetails>> = {
  "history-of-the-movement": {
    summary: {
      en: "A report prepared for the strategic meeting in Moscow in April 2016. Its text is not known to us.",
      ru: "Доклад, подготовленный к стратегической встрече в Москве в апреле 2016 года. Текста у нас нет.",
    },
    topics: ["history"],
  },
  "decisions-of-2012": {
    summary: {
      en: "A report prepared for the strategic meeting in Moscow in April 2016, on what had been decided at the meeting of 2012. Its text is not known to us.",
      ru: "Доклад, подготовленный к стратегической встрече в Москве в апреле 2016 года, — о том, что решили на встрече 2012 года. Текста у нас нет.",
    },
    organisations: ["silverRose"],
    topics: ["community", "history"],
  },
  "global-fund": {
    summary: {
      en: "A report on the programme of the Global Fund, prepared for the strategic meeting in Moscow in April 2016. Its text is not known to us.",
      ru: "Доклад о программе Глобального фонда, подготовленный к стратегической встрече в Москве в апреле 2016 года. Текста у нас нет.",
    },
    topics: ["health"],
  },
  kyrgyzstan: {
    summary: {
      en: "A report prepared for the strategic meeting in Moscow in April 2016, which people from Kyrgyzstan attended too. Its text is not known to us.",
      ru: "Доклад, подготовленный к стратегической встрече в Москве в апреле 2016 года: на неё приехали и из Кыргызстана. Текста у нас нет.",
    },
    topics: ["community"],
  },
  monitoring: {
    summary: {
      en: "A report prepared for the strategic meeting in Moscow in April 2016, on projects and services that prevent HIV and sexually transmitted infections (STIs). Its text is not known to us.",
      ru: "Доклад, подготовленный к стратегической встрече в Москве в апреле 2016 года, — о проектах и услугах по профилактике ВИЧ и инфекций, передаваемых половым путём (ИППП). Текста у нас нет.",
    },
    topics: ["health"],
  },
  cedaw: {
    summary: {
      en: "A report prepared for the strategic meeting in Moscow in April 2016, on CEDAW, the Convention on the Elimination of All Forms of Discrimination against Women. Its text is not known to us.",
      ru: "Доклад, подготовленный к стратегической встрече в Москве в апреле 2016 года, — о CEDAW, Конвенции о ликвидации всех форм дискриминации в отношении женщин. Текста у нас нет.",
    },
    topics: ["rights"],
  },
};

/** By the report's key. Each is called as the report is: where the words stand once, they cannot differ. */
export const moscowReports: Readonly<Record<string, SeedResource>> = Object.fromEntries(
  moscowMeetings.strategicMeeting2016.reports.map(({ key, title }) => [
    key,
    {
      kind: "resource_report",
      sourceLanguage: "ru",
      translators: ["twoUmbrellas"],
      title,
      organisations: [],
      ...details[key],
      event: "strategicMeeting2016",
      report: key,
    },
  ]),
);
