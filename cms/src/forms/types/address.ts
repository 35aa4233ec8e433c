import type { FormField, Width } from "../form.js";

/** Of every type that has a page. What comes of a former address is told in docs/architecture.md, “Addresses”. */
export function addressField(width: Width, madeFrom: "title" | "name"): FormField {
  return {
    width,
    en: [
      "Address on the site",
      `Leave it empty: it is made from the ${madeFrom} when you save. You may change it after publishing: links to the former address lead to the new one.`,
    ],
    ru: [
      "Адрес на сайте",
      "Оставьте пустым: он составится сам при сохранении. Менять его можно и после публикации: прежние ссылки приведут на новый адрес.",
    ],
  };
}
