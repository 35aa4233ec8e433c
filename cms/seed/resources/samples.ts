/** Invented resources: one to download, one elsewhere, one that is out of print. */
import type { SeedResource } from "../resource.js";

export const sampleResources = {
  zeroIssue: {
    kind: "resource_magazine",
    sourceLanguage: "ru",
    translators: ["twoUmbrellas"],
    title: { en: "Zero issue", ru: "Нулевой номер" },
    summary: {
      en: "Sample text: an invented magazine of 16 pages that folds into a sun cap. The 10 copies that are left lie in the archive.",
      ru: "Пример текста: придуманный журнал на 16 страниц, который складывается в кепку от солнца. Оставшиеся 10 экземпляров лежат в архиве.",
    },
    organisations: ["exampleCollective"],
    topics: ["culture"],
  },
  paperUmbrellas: {
    kind: "resource_toolkit",
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    title: { en: "A garland of paper umbrellas to cut out", ru: "Гирлянда бумажных зонтов: вырезать и повесить" },
    summary: {
      en: "Sample text: a sheet to print, in any language, because there is not a word on it. Cut along the rims, fold in the middle, hang over a string.",
      ru: "Пример текста: лист для печати на любом языке, потому что слов на нём нет. Вырезать по краю, сложить пополам, повесить на верёвку.",
    },
    file: "paperUmbrellas",
    event: "assembly2024",
    report: "garland",
    organisations: ["exampleCollective"],
    topics: ["culture", "community"],
  },
  wordList: {
    kind: "resource_link",
    sourceLanguage: "en",
    translators: ["twoUmbrellas"],
    title: { en: "A word list for editors", ru: "Словарик для редакций" },
    summary: {
      en: "Sample text: which words sex workers use of themselves, on half a page. The link leads to an address that is kept free for examples.",
      ru: "Пример текста: какими словами секс-работницы и секс-работники говорят о себе, на полстраницы. Ссылка ведёт на адрес, который оставлен для примеров.",
    },
    link: { en: "https://example.org/words", ru: "https://example.org/slova" },
    event: "assembly2024",
    report: "words",
    organisations: ["exampleCollective"],
    topics: ["culture"],
  },
} as const satisfies Record<string, SeedResource>;
