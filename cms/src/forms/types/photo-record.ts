import type { TypeForm } from "../form.js";

export const photoRecordForm: TypeForm = {
  title: "credit",
  groups: [
    {
      heading: null,
      rows: [
        {
          image: {
            width: 6,
            en: ["Picture", "One record for each file."],
            ru: ["Снимок", "На каждый файл — одна карточка."],
          },
          credit: {
            width: 6,
            en: ["Photographer", "As they want to be named."],
            ru: ["Автор снимка", "Как он или она хочет называться."],
          },
        },
        {
          licence: {
            width: 6,
            en: ["Licence", "For example CC BY 4.0."],
            ru: ["Лицензия", "Например, CC BY 4.0."],
          },
        },
      ],
    },
    {
      heading: "consent",
      rows: [
        {
          consentScope: {
            width: 12,
            en: ["Consent: to what", "Who agreed, and to which use. Never shown on the site."],
            ru: ["Согласие: на что", "Кто согласился и на какое использование. На сайте не показывается."],
          },
        },
        {
          consentUntil: {
            width: 6,
            en: ["Consent: until", "After this day the picture leaves the site by itself."],
            ru: ["Согласие: до какого дня", "После этого дня снимок сам уйдёт с сайта."],
          },
          consentWithdrawn: {
            width: 6,
            en: ["Consent withdrawn", "“Yes” takes the picture off the whole site at once."],
            ru: ["Согласие отозвано", "«Да» сразу уберёт снимок со всего сайта."],
          },
        },
      ],
    },
  ],
  list: { columns: ["image", "credit", "licence", "consentUntil", "consentWithdrawn"], sortBy: "updatedAt", direction: "DESC" },
};
