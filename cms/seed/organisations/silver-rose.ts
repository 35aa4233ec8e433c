/** The host of the meeting in Moscow. Nothing else is known to us of it; invent nothing here. */
import type { SeedOrganisation } from "../organisation.js";

export const silverRose = {
  kind: "organisation_group",
  sourceLanguage: "ru",
  translators: ["twoUmbrellas"],
  name: { en: "Silver Rose", ru: "«Серебряная Роза»" },
  slug: { en: "silver-rose", ru: "serebryanaya-roza" },
  summary: {
    en: "Silver Rose («Серебряная Роза») is an association in Russia. In April 2016 it hosted the strategic meeting of sex workers in Moscow.",
    ru: "«Серебряная Роза» (Silver Rose) — ассоциация в России. В апреле 2016 года она принимала в Москве стратегическую встречу секс-работниц и секс-работников.",
  },
  placesServed: ["russia"],
} as const satisfies SeedOrganisation;
