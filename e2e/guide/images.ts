/** The images that docs/editors.md and docs/editors.ru.md show, each in both languages of the interface. */
import path from "node:path";
import { checkout } from "../../commands/checkout.mjs";

export const guideLanguages = ["en", "ru"] as const;

export type GuideLanguage = (typeof guideLanguages)[number];

/** What is to be seen, in the order of the guide. */
export const subjects = ["form", "refused", "languages", "waiting", "takeback", "visibility", "picture", "two-texts"] as const;

export type Subject = (typeof subjects)[number];

export const imagesFolder = path.join(checkout, "docs/images");

export function imageName(subject: Subject, language: GuideLanguage): string {
  return `editors-${subject}.${language}.webp`;
}
