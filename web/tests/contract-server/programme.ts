import { paragraphs, text, type BlockContent, type InBoth } from "./content.ts";

/** Events and resources that the contract server publishes. */

export interface EventContent {
  readonly status: "PLANNED" | "CONFIRMED" | "POSTPONED" | "CANCELLED" | "HELD";
  readonly period: {
    readonly precision: "DAY" | "MONTH" | "YEAR";
    readonly startDate: string;
    readonly startTime: string | null;
    readonly endDate: string;
    readonly endTime: string | null;
    readonly timeZone: string;
  };
  readonly place: string | null;
  readonly venue: InBoth<string> | null;
  readonly venueWithheld: boolean;
  readonly hosts: readonly string[];
  readonly attendance: { readonly number: number; readonly qualifier: string; readonly who: InBoth<string> | null } | null;
  readonly participantPlaces: readonly string[];
  readonly reports: readonly { readonly id: string; readonly resource: string | null; readonly presenter: string | null; readonly title: InBoth<string> }[];
  readonly priorities: readonly { readonly id: string; readonly area: string | null; readonly text: InBoth<string> }[];
  readonly decisions: readonly { readonly id: string; readonly status: string; readonly evidence: readonly string[]; readonly text: InBoth<string>; readonly examples: InBoth<readonly string[]> }[];
  readonly horizonYears: number | null;
  readonly previousEvent: string | null;
  readonly topics: readonly string[];
  readonly texts: InBoth<{
    readonly slug: string;
    readonly title: string;
    readonly theme: string | null;
    readonly aims: string | null;
    readonly outcomeSummary: string | null;
    readonly blocks: readonly BlockContent[];
  }>;
}

const bare = {
  place: null, venue: null, venueWithheld: false, hosts: [], attendance: null, participantPlaces: [], reports: [], priorities: [],
  decisions: [], horizonYears: null, previousEvent: null, topics: [],
} as const;

/** A day so many days from now: what is to come must still be to come whenever the tests run. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
const days = (startDate: string, endDate = startDate, more: Partial<EventContent["period"]> = {}): EventContent["period"] => ({
  precision: "DAY", startDate, startTime: null, endDate, endTime: null, timeZone: "Europe/Moscow", ...more,
});
const words = (slug: string, title: string, theme: string | null = null) => ({ slug, title, theme, aims: null, outcomeSummary: null, blocks: [] });

const moscow: EventContent = {
  status: "HELD",
  period: days("2016-04-11", "2016-04-14"),
  place: "moscow",
  venue: null,
  venueWithheld: true,
  hosts: ["rose"],
  attendance: { number: 40, qualifier: "MORE_THAN", who: { en: "representatives of the community", ru: "представительниц и представителей сообщества" } },
  participantPlaces: ["moscow", "petersburg", "ekaterinburg", "togliatti", "perm", "kazan", "chelny", "krasnoyarsk", "orsk", "uzbekistan", "moldova", "ukraine", "kyrgyzstan"],
  reports: [
    { id: "r1", resource: "history", presenter: null, title: { en: "History of the sex workers' movement", ru: "История движения секс-работниц и секс-работников" } },
    { id: "r2", resource: "review", presenter: "rose", title: { en: "Silver Rose: the decisions of 2012 reviewed", ru: "\"Серебряная Роза\": что стало с решениями 2012 года" } },
    { id: "r3", resource: null, presenter: null, title: { en: "The Global Fund programme", ru: "Программа Глобального фонда" } },
    { id: "r4", resource: "cedaw", presenter: null, title: { en: "CEDAW: concept of implementation and recommendations", ru: "КЛДЖ: как выполнять и что рекомендовано" } },
  ],
  priorities: [
    { id: "p1", area: null, text: { en: "Sex workers take part in every stage of programmes: planning, implementation, evaluation", ru: "Участие секс-работниц и секс-работников на каждом этапе программ: в планировании, работе, оценке" } },
    { id: "p2", area: "health", text: { en: "Access to post-exposure prophylaxis", ru: "Доступ к постконтактной профилактике" } },
    { id: "p3", area: "health", text: { en: "HIV treatment for migrants with legal status", ru: "Лечение ВИЧ для мигранток и мигрантов с законным статусом" } },
  ],
  decisions: [
    { id: "d1", status: "DECIDED", evidence: [], text: { en: "New channels of communication", ru: "Новые каналы общения" }, examples: { en: ["a magazine", "a TV programme"], ru: ["журнал", "телепрограмма"] } },
    { id: "d2", status: "DECIDED", evidence: [], text: { en: "A brand that people recognise", ru: "Узнаваемый бренд" }, examples: { en: ["souvenirs", "books", "films", "events", "competitions"], ru: ["сувениры", "книги", "фильмы", "события", "конкурсы"] } },
  ],
  horizonYears: 5,
  previousEvent: "meeting2012",
  topics: ["community", "health"],
  texts: {
    en: {
      slug: "strategic-meeting-in-moscow",
      title: "Strategic meeting of sex workers",
      theme: "Strengthening the community; access to prevention programmes; overcoming existing obstacles through joint action.",
      aims: "To set goals, objectives and key actions.\n\nTo take part in what concerns sex workers' health, life, safety, dignity and human rights.",
      outcomeSummary: null,
      blocks: [text(...paragraphs("Those who came talked about problems in their regions, about barriers to prevention programmes and about ways past them."))],
    },
    ru: {
      slug: "strategicheskaya-vstrecha-v-moskve",
      title: "Стратегическая встреча секс-работниц и секс-работников",
      theme: "Укрепление сообщества; доступ к программам профилактики; преодоление препятствий совместными действиями.",
      aims: "Наметить цели, задачи и ключевые действия.\n\nУчаствовать во всём, что касается здоровья, жизни, безопасности, достоинства и прав секс-работниц и секс-работников.",
      outcomeSummary: null,
      blocks: [text(...paragraphs("Говорили о трудностях в разных регионах, о том, что мешает программам профилактики, и о том, как это преодолеть."))],
    },
  },
};

export const events: Readonly<Record<string, EventContent>> = {
  moscow,
  meeting2012: { ...bare, status: "HELD", period: days("2012-01-01", "2012-12-31", { precision: "YEAR" }), hosts: ["rose"], texts: { en: words("strategic-meeting-2012", "Strategic meeting of 2012"), ru: words("vstrecha-2012", "Стратегическая встреча 2012 года") } },
  training: {
    ...bare,
    status: "CONFIRMED",
    period: days(dayFromNow(20), dayFromNow(20), { startTime: "10:00", endTime: "18:30" }),
    place: "kyrgyzstan",
    venue: { en: "House of the example, 1", ru: "Дом-пример, 1" },
    hosts: ["careful"],
    topics: ["health"],
    texts: { en: words("training-for-nurses", "A training for nurses, by those who know", "Twelve nurses, two teachers, one day. Sample text about an invented organisation."), ru: words("trening-dlya-medsester", "Тренинг для медсестёр: учат те, кто знает", "Двенадцать медсестёр, две учительницы, один день. Пример: организация вымышлена.") },
  },
  cancelled: {
    ...bare,
    status: "CANCELLED",
    period: days(dayFromNow(30), dayFromNow(32), { startTime: "09:00" }),
    place: "moscow",
    topics: ["law"],
    texts: { en: words("march-of-umbrellas", "A march of umbrellas", "Sample text about an invented event."), ru: words("shestvie-zontov", "Шествие зонтов", "Пример: событие вымышлено.") },
  },
  postponed: { ...bare, status: "POSTPONED", period: days(dayFromNow(45)), texts: { en: words("postponed-reading", "An evening of reading aloud"), ru: words("chteniya", "Вечер чтения вслух") } },
  planned: { ...bare, status: "PLANNED", period: days(dayFromNow(200), dayFromNow(200), { precision: "MONTH" }), place: "moldova", texts: { en: words("network-assembly", "Assembly of the network") } },
  followed: {
    ...bare,
    status: "HELD",
    period: days("2025-10-31", "2025-11-02", { startTime: "10:00", endTime: "16:00", timeZone: "Asia/Bishkek" }),
    place: "kyrgyzstan",
    venue: { en: "Example hall", ru: "Зал-пример" },
    hosts: ["careful", "swan"],
    attendance: { number: 21, qualifier: "EXACTLY", who: null },
    decisions: [
      { id: "f1", status: "DONE", evidence: ["sample0000000000000000000"], text: { en: "Open a night clinic", ru: "Открыть ночную клинику" }, examples: { en: [], ru: [] } },
      { id: "f2", status: "UNDER_WAY", evidence: ["sample0000000000000000003", "sample0000000000000000002"], text: { en: "Print a handbook", ru: "Напечатать справочник" }, examples: { en: [], ru: [] } },
      { id: "f3", status: "DROPPED", evidence: [], text: { en: "Run a radio", ru: "Вести радио" }, examples: { en: [], ru: [] } },
    ],
    topics: ["community"],
    texts: {
      en: { ...words("meeting-with-follow-up", "A meeting whose decisions were followed"), outcomeSummary: "A year later the clinic is open and the handbook is at the printer's. Sample text about an invented event." },
      ru: { ...words("vstrecha-s-prodolzheniem", "Встреча, решения которой не забыли"), outcomeSummary: "Через год клиника открыта, а справочник в типографии. Пример: событие вымышлено." },
    },
  },
  russianOnly: { ...bare, status: "HELD", period: days("2024-02-01"), place: "perm", texts: { ru: words("tolko-po-russki", "Встреча, о которой есть только по-русски") } },
  ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`sample${index}`, {
    ...bare, status: "HELD", period: days(`2023-${String((index % 12) + 1).padStart(2, "0")}-1${index % 10}`), place: "kazan",
    texts: { en: words(`sample-meeting-${index + 1}`, `Sample meeting ${index + 1}`), ru: words(`vstrecha-primer-${index + 1}`, `Встреча-пример ${index + 1}`) },
  } satisfies EventContent])),
};

export interface ResourceContent {
  readonly kind: "REPORT" | "TOOLKIT" | "MAGAZINE" | "FILM" | "BOOK" | "LINK";
  readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: number } | null;
  readonly link: string | null;
  readonly event: string | null;
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  readonly texts: InBoth<readonly [title: string, summary: string]>;
}

const nothing = { file: null, link: null, event: null, organisations: [], topics: [] } as const;
const handbook = { name: "5d41402abc4b2a76b9719d911017c592.pdf", mediaType: "application/pdf", bytes: 589 } as const;

export const resources: Readonly<Record<string, ResourceContent>> = {
  history: { ...nothing, kind: "REPORT", event: "moscow", topics: ["community"], texts: { en: ["History of the sex workers' movement", "A report to the meeting of 2016."], ru: ["История движения секс-работниц и секс-работников", "Доклад на встрече 2016 года."] } },
  review: { ...nothing, kind: "REPORT", link: "https://www.example.org/review", event: "moscow", organisations: ["rose"], texts: { en: ["The decisions of 2012 reviewed", "What became of them."], ru: ["Что стало с решениями 2012 года", "Обзор."] } },
  cedaw: { ...nothing, kind: "REPORT", file: handbook, event: "moscow", topics: ["law"], texts: { en: ["CEDAW: concept of implementation", "A report to the meeting of 2016."], ru: ["КЛДЖ: как выполнять", "Доклад на встрече 2016 года."] } },
  handbook: { ...nothing, kind: "TOOLKIT", file: { ...handbook, bytes: 1_400_000 }, organisations: ["careful"], topics: ["law", "health"], texts: { en: ["A handbook of rights that fits in a pocket", "Sixteen pages, written with a lawyer. Sample text about an invented organisation."], ru: ["Справочник о правах, который помещается в карман", "Шестнадцать страниц, написанных с юристом. Пример: организация вымышлена."] } },
  film: { ...nothing, kind: "FILM", link: "https://example.org/film", event: "moscow", texts: { en: ["Four days in Moscow", "A sample film of twelve minutes."] } },
  unsafe: { ...nothing, kind: "LINK", link: "javascript:alert(1)", texts: { en: ["A page whose address is not safe", "Its link must not be there."], ru: ["Страница с опасным адресом", "Ссылки быть не должно."] } },
  ...Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`sample${index}`, {
    ...nothing, kind: "MAGAZINE", link: `https://example.org/magazine/${index + 1}`,
    texts: { en: [`Example magazine, issue ${index + 1}`, "A sample magazine."], ru: [`Журнал «Пример», выпуск ${index + 1}`, "Журнал-пример."] },
  } satisfies ResourceContent])),
};
