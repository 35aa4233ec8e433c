import type { TypeForm } from "../form.js";

export const siteForm: TypeForm = {
  title: "name",
  groups: [
    {
      heading: null,
      rows: [
        {
          name: { width: 12, en: "Name of the site", ru: "Название сайта" },
        },
        {
          tagline: {
            width: 12,
            en: ["Tagline", "One sentence on the front page."],
            ru: ["Девиз", "Одно предложение на главной странице."],
          },
        },
        {
          safetyNote: {
            width: 12,
            en: ["Safety note", "What readers in danger should know. It stands at the foot of every page."],
            ru: ["О безопасности", "Что стоит знать читателям, которым грозит опасность. Стоит внизу каждой страницы."],
          },
        },
      ],
    },
    {
      heading: "frontPage",
      rows: [
        {
          frontPage: {
            width: 12,
            en: [
              "Articles in front",
              "The first opens the front page, the others stand beside it; the newest follow. Leave it empty to begin with the newest.",
            ],
            ru: [
              "Статьи на первом плане",
              "Первая открывает главную страницу, остальные стоят рядом, за ними — последние. Оставьте пустым, чтобы главная начиналась с последней.",
            ],
          },
        },
      ],
    },
    {
      heading: "contact",
      rows: [
        {
          socialChannels: { width: 12, en: "Social channels", ru: "Соцсети" },
        },
        {
          mirrors: {
            width: 12,
            en: ["Mirrors", "Other addresses under which the site can be read."],
            ru: ["Зеркала", "Другие адреса, по которым можно читать сайт."],
          },
        },
      ],
    },
    {
      heading: "demonstration",
      rows: [
        {
          demonstration: {
            width: 6,
            en: ["Demonstration", "“Yes”: every page says that this is a demonstration."],
            ru: ["Демонстрация", "«Да» — на каждой странице сказано, что это демонстрация."],
          },
        },
      ],
    },
  ],
  list: { columns: ["name"], sortBy: "name", direction: "ASC" },
};
