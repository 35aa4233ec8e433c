/** The places that the demonstration speaks of: those of the meeting in Moscow, and towns that do not exist. */
import type { Words } from "./notation.js";

interface SeedPlace {
  readonly kind: "place_city" | "place_region" | "place_country";
  readonly name: Words;
  /** Absent: made from the name. */
  readonly slug?: Words;
  /** Of a country: ISO 3166-1 alpha-2. The invented one has none. */
  readonly code?: string;
}

export const countries = {
  russia: { kind: "place_country", code: "RU", name: { en: "Russia", ru: "Россия" } },
  uzbekistan: { kind: "place_country", code: "UZ", name: { en: "Uzbekistan", ru: "Узбекистан" } },
  moldova: { kind: "place_country", code: "MD", name: { en: "Moldova", ru: "Молдова" } },
  ukraine: { kind: "place_country", code: "UA", name: { en: "Ukraine", ru: "Украина" } },
  kyrgyzstan: { kind: "place_country", code: "KG", name: { en: "Kyrgyzstan", ru: "Кыргызстан" } },
  exampleland: {
    kind: "place_country",
    name: { en: "Exampleland (sample)", ru: "Примерландия (образец)" },
    slug: { en: "exampleland", ru: "primerlandiya" },
  },
} as const satisfies Record<string, SeedPlace>;

export const regions = {
  exampleCoast: {
    kind: "place_region",
    parent: "exampleland",
    name: { en: "Example Coast (sample)", ru: "Примерное Побережье (образец)" },
    slug: { en: "example-coast", ru: "primernoe-poberezhe" },
  },
} as const satisfies Record<string, SeedPlace & { readonly parent: keyof typeof countries }>;

export const cities = {
  moscow: { kind: "place_city", parent: "russia", name: { en: "Moscow", ru: "Москва" } },
  stPetersburg: { kind: "place_city", parent: "russia", name: { en: "St. Petersburg", ru: "Санкт-Петербург" } },
  ekaterinburg: { kind: "place_city", parent: "russia", name: { en: "Ekaterinburg", ru: "Екатеринбург" } },
  togliatti: { kind: "place_city", parent: "russia", name: { en: "Togliatti", ru: "Тольятти" } },
  perm: { kind: "place_city", parent: "russia", name: { en: "Perm", ru: "Пермь" } },
  kazan: { kind: "place_city", parent: "russia", name: { en: "Kazan", ru: "Казань" } },
  naberezhnyeChelny: {
    kind: "place_city",
    parent: "russia",
    name: { en: "Naberezhnye Chelny", ru: "Набережные Челны" },
  },
  krasnoyarsk: { kind: "place_city", parent: "russia", name: { en: "Krasnoyarsk", ru: "Красноярск" } },
  orsk: { kind: "place_city", parent: "russia", name: { en: "Orsk", ru: "Орск" } },
  sampleton: {
    kind: "place_city",
    parent: "exampleland",
    name: { en: "Sampleton (sample)", ru: "Примерск (образец)" },
    slug: { en: "sampleton", ru: "primersk" },
  },
  portSample: {
    kind: "place_city",
    parent: "exampleCoast",
    name: { en: "Port Sample (sample)", ru: "Порт-Примерный (образец)" },
    slug: { en: "port-sample", ru: "port-primerny" },
  },
  exampleHills: {
    kind: "place_city",
    parent: "exampleland",
    name: { en: "Example Hills (sample)", ru: "Примерные Холмы (образец)" },
    slug: { en: "example-hills", ru: "primernye-holmy" },
  },
} as const satisfies Record<string, SeedPlace & { readonly parent: keyof typeof countries | keyof typeof regions }>;

/** What contains comes before what it contains. */
export const places: Readonly<Record<PlaceKey, SeedPlace & { readonly parent?: PlaceKey }>> = {
  ...countries,
  ...regions,
  ...cities,
};

export type PlaceKey = keyof typeof countries | keyof typeof regions | keyof typeof cities;
