/** Who signs the demonstration's texts. None of them exists. */
import type { Words } from "./notation.js";

interface InventedContributor {
  readonly kind: "kind_pseudonym" | "kind_collective";
  readonly name: Words;
}

export const contributors = {
  desk: { kind: "kind_collective", name: { en: "Example Newsroom desk (sample)", ru: "Редакция «Пример» (образец)" } },
  asya: { kind: "kind_pseudonym", name: { en: "Asya Example (sample)", ru: "Ася Примерова (образец)" } },
  twoUmbrellas: {
    kind: "kind_collective",
    name: { en: "Two Umbrellas, translators (sample)", ru: "Переводчицы «Два зонта» (образец)" },
  },
} as const satisfies Record<string, InventedContributor>;

export type ContributorKey = keyof typeof contributors;
