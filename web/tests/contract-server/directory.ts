import { paragraphs, list, text, type BlockContent, type InBoth } from "./content.ts";

/** Places, people, areas, questions and organisations that the contract server publishes. */

interface PlaceContent {
  readonly kind: "CITY" | "REGION" | "COUNTRY";
  readonly parent?: string;
  readonly code?: string;
  readonly texts: InBoth<readonly [slug: string, name: string]>;
}

const country = (code: string, en: string, slug: string, ru: string): PlaceContent => ({
  kind: "COUNTRY", code, texts: { en: [en.toLowerCase(), en], ru: [slug, ru] },
});
const russianCity = (en: string, slug: string, ru: string): PlaceContent => ({
  kind: "CITY", parent: "russia", texts: { en: [en.toLowerCase().replace(/\W+/g, "-"), en], ru: [slug, ru] },
});

export const places: Readonly<Record<string, PlaceContent>> = {
  russia: country("RU", "Russia", "rossiya", "Россия"),
  uzbekistan: country("UZ", "Uzbekistan", "uzbekistan", "Узбекистан"),
  moldova: country("MD", "Moldova", "moldova", "Молдова"),
  ukraine: country("UA", "Ukraine", "ukraina", "Украина"),
  kyrgyzstan: country("KG", "Kyrgyzstan", "kyrgyzstan", "Кыргызстан"),
  moscow: russianCity("Moscow", "moskva", "Москва"),
  petersburg: russianCity("St. Petersburg", "sankt-peterburg", "Санкт-Петербург"),
  ekaterinburg: russianCity("Ekaterinburg", "ekaterinburg", "Екатеринбург"),
  togliatti: russianCity("Togliatti", "tolyatti", "Тольятти"),
  perm: russianCity("Perm", "perm", "Пермь"),
  kazan: russianCity("Kazan", "kazan", "Казань"),
  chelny: russianCity("Naberezhnye Chelny", "naberezhnye-chelny", "Набережные Челны"),
  krasnoyarsk: russianCity("Krasnoyarsk", "krasnoyarsk", "Красноярск"),
  // Has no name in English yet.
  orsk: { kind: "CITY", parent: "russia", texts: { ru: ["orsk", "Орск"] } },
  // Lies in itself, by way of another: no such thing should be published, and no page may hang on it.
  here: { kind: "REGION", parent: "there", texts: { en: ["here", "Here"] } },
  there: { kind: "REGION", parent: "here", texts: { en: ["there", "There"] } },
};

export const populations: Readonly<Record<string, InBoth<string>>> = {
  women: { en: "women", ru: "женщины" },
  trans: { en: "trans people", ru: "транс-люди" },
  men: { en: "men", ru: "мужчины" },
  migrants: { en: "migrants", ru: "мигрантки и мигранты" },
  hiv: { en: "people with HIV", ru: "люди с ВИЧ" },
  drugs: { en: "people who use drugs", ru: "люди, употребляющие наркотики" },
  clients: { en: "clients", ru: "клиенты" },
  family: { en: "family members and closest circle", ru: "семья и близкий круг" },
};

export const areas: Readonly<Record<string, InBoth<readonly [name: string, description: string]>>> = {
  law: { en: ["Against criminalisation", "Opposing criminalisation and other legal oppression; sex work recognised as work."], ru: ["Против криминализации", "Против криминализации и другого правового давления; за признание секс-работы работой."] },
  trafficking: { en: ["Critique of the trafficking paradigm", "It conflates sex work, migration and mobility."], ru: ["Критика подхода к торговле людьми", "Он смешивает секс-работу, миграцию и перемещение."] },
  health: { en: ["Health services for all", "Primary care, HIV, sexual and reproductive health."], ru: ["Медицинская помощь для всех", "Первичная помощь, ВИЧ, сексуальное и репродуктивное здоровье."] },
  violence: { en: ["Speaking out on violence", "By police, institutions, clients and partners."], ru: ["Говорить о насилии", "Со стороны полиции, учреждений, клиентов и партнёров."] },
  // Half of a reader's page may be in another language.
  stigma: { en: ["Against stigma and discrimination", "Of sex workers, their families and partners."] },
};

type QuestionKind = "TEXT" | "CONTACTS" | "POPULATIONS" | "FIGURES" | "AREAS";

export const questions: Readonly<Record<string, { readonly kind: QuestionKind; readonly prompts: InBoth<string> }>> = {
  contact: { kind: "CONTACTS", prompts: { en: "How can you be reached?", ru: "Как с вами связаться?" } },
  people: { kind: "POPULATIONS", prompts: { en: "Who do you work with?", ru: "С кем вы работаете?" } },
  involvement: { kind: "FIGURES", prompts: { en: "How are sex workers involved in the organisation?", ru: "Как в организации участвуют секс-работницы и секс-работники?" } },
  areas: { kind: "AREAS", prompts: { en: "Which of the network's priority areas do you work on?" } },
  challenges: { kind: "TEXT", prompts: { en: "What are the two main challenges?", ru: "Какие две трудности для вас главные?" } },
  other: { kind: "TEXT", prompts: { en: "What else do you work on?", ru: "Чем ещё вы занимаетесь?" } },
};

export interface OrganisationContent {
  readonly kind: "GROUP" | "NETWORK" | "SERVICE" | "FUND";
  readonly places: readonly string[];
  readonly languages: readonly string[];
  readonly populations: readonly string[];
  readonly memberships: readonly string[];
  readonly areas: readonly string[];
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly staffRoles: readonly { readonly id: string; readonly title: InBoth<string> | null; readonly paid: boolean | null; readonly withheld: boolean }[];
  readonly contacts: readonly { readonly kind: string; readonly value: string | null; readonly withheld: boolean }[];
  readonly advisories: readonly { readonly id: string; readonly country: string; readonly since: string; readonly until: string | null; readonly source: string | null; readonly note: InBoth<string> }[];
  readonly website: string | null;
  readonly lastVerified: string | null;
  readonly texts: InBoth<{
    readonly slug: string;
    readonly name: string;
    readonly summary: string;
    readonly answers: readonly { readonly id: string; readonly question: string; readonly blocks: readonly BlockContent[] }[];
  }>;
}

const bare = {
  kind: "GROUP", places: [], languages: [], populations: [], memberships: [], areas: [], figures: [], staffRoles: [],
  contacts: [], advisories: [], website: null, lastVerified: null,
} as const;
const figure = (kind: string, part: number | null, whole: number | null, more = {}) => ({
  kind, part, whole, qualifier: "EXACTLY", withheld: false, asOf: null, ...more,
});

const forum: OrganisationContent = {
  kind: "GROUP",
  places: ["russia", "petersburg"],
  languages: ["ru", "en"],
  populations: ["women", "trans", "men", "migrants", "hiv", "drugs", "clients", "family"],
  memberships: ["nswp", "swan"],
  areas: ["law", "trafficking", "health", "violence", "stigma"],
  figures: [figure("DECISION_MAKERS", 4, 5), figure("SPOKESPEOPLE", 4, null), figure("PAID_STAFF", 2, 2), figure("MEMBERS", 21, 27)],
  staffRoles: [
    { id: "secretary", title: { en: "Secretary", ru: "Секретарь" }, paid: true, withheld: false },
    { id: "pr", title: { en: "PR manager", ru: "Пиар-менеджер" }, paid: true, withheld: false },
    { id: "hidden", title: null, paid: null, withheld: true },
  ],
  contacts: [
    { kind: "EMAIL", value: null, withheld: true },
    { kind: "PHONE", value: "+7 000 000-00-00", withheld: false },
    { kind: "POST", value: "PO box 1, Example", withheld: false },
  ],
  advisories: [
    { id: "now", country: "RU", since: "2024-03-01", until: null, source: "https://example.org/register", note: { en: "A sample notice: to link to this organisation from Russia may bring a fine.", ru: "Пример предупреждения: за ссылку на эту организацию из России могут оштрафовать." } },
    { id: "over", country: "UZ", since: "2020-01-01", until: "2021-01-01", source: null, note: { en: "This notice is over.", ru: "Это предупреждение больше не действует." } },
  ],
  website: "https://example.org/forum",
  lastVerified: null,
  texts: {
    en: {
      slug: "sex-workers-forum",
      name: "Sex Workers' Forum",
      summary: "An organisation in Russia in which sex workers decide, speak and work for themselves.",
      answers: [
        { id: "a2", question: "people", blocks: [text(...paragraphs("All sex workers, and those who are close to them."))] },
        { id: "a5", question: "challenges", blocks: [text(...paragraphs("Sex work is an administrative offence with a fine of up to 28 EUR; the record stays in a digital database for ever, open to many.", "Third-party work is a crime, while the law does not define prostitution clearly."))] },
        { id: "a6", question: "other", blocks: [text(list("changing the attitude of society and state;", "decriminalisation;", "full access to justice and health care."))] },
      ],
    },
    ru: {
      slug: "forum-seks-rabotnikov",
      name: "Форум секс-работников",
      summary: "Организация в России, в которой секс-работницы и секс-работники решают, говорят и работают сами.",
      answers: [
        { id: "a2", question: "people", blocks: [text(...paragraphs("Со всеми секс-работницами и секс-работниками и с теми, кто им близок."))] },
        { id: "a5", question: "challenges", blocks: [text(...paragraphs("Секс-работа - административное правонарушение, штраф до 28 евро; запись навсегда остаётся в цифровой базе, открытой многим.", "Участие третьих лиц - преступление, а что такое проституция, закон ясно не определяет."))] },
        { id: "a6", question: "other", blocks: [text(list("меняем отношение общества и государства;", "добиваемся декриминализации;", "добиваемся полного доступа к правосудию и медицине."))] },
      ],
    },
  },
};

export const organisations: Readonly<Record<string, OrganisationContent>> = {
  forum,
  rose: { ...bare, places: ["russia", "moscow"], languages: ["ru"], populations: ["women", "men", "trans"], memberships: ["swan", "careful"], areas: ["health"], texts: { en: { slug: "silver-rose", name: "Silver Rose", summary: "An association of sex workers in Russia.", answers: [] }, ru: { slug: "serebryanaya-roza", name: "Серебряная Роза", summary: "Ассоциация секс-работниц и секс-работников в России.", answers: [] } } },
  swan: { ...bare, kind: "NETWORK", places: ["russia", "kyrgyzstan", "ukraine"], languages: ["en", "ru"], memberships: ["nswp"], texts: { en: { slug: "swan", name: "Sex Workers' Rights Advocacy Network (SWAN)", summary: "A regional network of organisations led by sex workers.", answers: [] }, ru: { slug: "swan", name: "Сеть адвокации прав секс-работников (SWAN)", summary: "Региональная сеть организаций, которыми руководят секс-работницы и секс-работники.", answers: [] } } },
  nswp: { ...bare, kind: "NETWORK", languages: ["en"], texts: { en: { slug: "nswp", name: "Global Network of Sex Work Projects (NSWP)", summary: "A global network.", answers: [] }, ru: { slug: "nswp", name: "Глобальная сеть проектов по секс-работе (NSWP)", summary: "Всемирная сеть.", answers: [] } } },
  // Says some things with care, and nothing of others.
  careful: {
    ...bare,
    kind: "SERVICE",
    places: ["kyrgyzstan"],
    languages: ["ky", "ru"],
    populations: ["migrants"],
    memberships: ["swan"],
    figures: [
      figure("DECISION_MAKERS", null, null, { withheld: true }),
      figure("PAID_STAFF", 3, 7, { qualifier: "MORE_THAN", asOf: "2026-05-01" }),
      figure("MEMBERS", 1, 300, { qualifier: "ABOUT" }),
    ],
    lastVerified: "2026-09-01",
    texts: { en: { slug: "careful-clinic", name: "Careful Clinic", summary: "A clinic that says little about itself. Sample text about an invented organisation.", answers: [] }, ru: { slug: "ostorozhnaya-klinika", name: "Осторожная клиника", summary: "Клиника, которая мало говорит о себе. Пример: организация вымышлена.", answers: [] } },
  },
  alone: { ...bare, places: ["orsk"], languages: ["ru"], texts: { ru: { slug: "odinokaya", name: "Группа, о которой есть только по-русски", summary: "Пример: организация вымышлена.", answers: [] } } },
  ...Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`sample${index}`, {
    ...bare, kind: "FUND", places: ["moldova"], languages: ["en"], populations: ["women"],
    texts: { en: { slug: `sample-fund-${index + 1}`, name: `Zebra sample fund ${index + 1}`, summary: "Sample text about an invented organisation.", answers: [] }, ru: { slug: `fond-primer-${index + 1}`, name: `Ящерица, фонд-пример ${index + 1}`, summary: "Пример: организация вымышлена.", answers: [] } },
  } satisfies OrganisationContent])),
};
