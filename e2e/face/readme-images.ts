/** The screenshots that README.md shows. */
import path from "node:path";
import type { LocaleTag } from "@parasol/shared";
import { checkout } from "../../commands/checkout.mjs";

export const readmeFolder = path.join(checkout, "docs/screenshots");

/** What all of them together may weigh, in bytes. */
export const mostReadmeBytes = 3_000_000;

interface ReadmeImage {
  readonly file: string;
  readonly template: string;
  readonly locale: LocaleTag;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

export const readmeImages: readonly ReadmeImage[] = [
  { file: "front-page.en.webp", template: "home", locale: "en", width: 1280, height: 900, scheme: "light" },
  { file: "article.ru.webp", template: "article", locale: "ru", width: 1280, height: 900, scheme: "dark" },
  { file: "event.en.webp", template: "event", locale: "en", width: 1280, height: 900, scheme: "light" },
  { file: "organisation.ru.webp", template: "organisation", locale: "ru", width: 1280, height: 900, scheme: "light" },
  { file: "front-page-phone.ru.webp", template: "home", locale: "ru", width: 360, height: 760, scheme: "light" },
  { file: "article-phone.en.webp", template: "article", locale: "en", width: 360, height: 760, scheme: "light" },
  { file: "directory-phone.en.webp", template: "organisations", locale: "en", width: 360, height: 760, scheme: "dark" },
];
