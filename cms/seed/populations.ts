/** The people whom organisations say they work with, by a code that stands in addresses, in the order in which readers see them. */
import type { Words } from "./notation.js";

export const populations = {
  women: { en: "Women", ru: "Женщины" },
  "trans-people": { en: "Trans people", ru: "Трансгендерные люди" },
  men: { en: "Men", ru: "Мужчины" },
  migrants: { en: "Migrants", ru: "Мигрантки и мигранты" },
  "people-with-hiv": { en: "People with HIV", ru: "Люди с ВИЧ" },
  "people-who-use-drugs": { en: "People who use drugs", ru: "Люди, употребляющие наркотики" },
} as const satisfies Record<string, Words>;

export type PopulationCode = keyof typeof populations;
