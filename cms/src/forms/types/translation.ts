import type { FormGroup } from "../form.js";

/** Of every type that is a text with translations. */
export const translation: FormGroup = {
  heading: "translation",
  rows: [
    {
      translationMethod: {
        width: 6,
        en: ["Translated by", "Only for a translation: readers are told when a machine helped."],
        ru: ["Как переведено", "Только для перевода: если помогала машина, читателям об этом скажут."],
      },
      translators: {
        width: 6,
        en: ["Translators", "Their names stand under the text."],
        ru: ["Переводчики", "Их имена стоят под текстом."],
      },
    },
    {
      sourceLanguage: {
        width: 6,
        en: ["Written first in", "Set when you begin. The other language counts as its translation."],
        ru: ["На каком языке написано", "Ставится в начале работы. Текст на другом языке считается переводом."],
      },
    },
  ],
};
