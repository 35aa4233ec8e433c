import type { TypeForm } from "../form.js";
import { addressField } from "./address.js";
import { translation } from "./translation.js";

export const articleForm: TypeForm = {
  title: "title",
  groups: [
    {
      heading: null,
      rows: [
        {
          title: { width: 8, en: "Title", ru: "Заголовок" },
          kind: { width: 4, en: "Kind", ru: "Жанр" },
        },
        {
          summary: {
            width: 12,
            en: ["Summary", "Two or three sentences. They stand in lists, in feeds and under the title."],
            ru: ["Коротко", "Два-три предложения. Они стоят в списках, в лентах и под заголовком."],
          },
        },
        {
          cover: { width: 12, en: "Cover picture", ru: "Обложка" },
        },
        {
          body: { width: 12, en: "Text", ru: "Текст" },
        },
      ],
    },
    {
      heading: "about",
      rows: [
        {
          event: {
            width: 6,
            en: ["Reports on the event", "The event’s page links here, and this text shows when and where it was."],
            ru: ["Рассказывает о событии", "Страница события сошлётся сюда, а здесь будет видно, где и когда оно было."],
          },
          topics: { width: 6, en: "Topics", ru: "Темы" },
        },
        {
          organisations: {
            width: 6,
            en: ["Organisations", "Those that the text is about."],
            ru: ["Организации", "Те, о ком текст."],
          },
          places: {
            width: 6,
            en: ["Places", "Those that the text is about."],
            ru: ["Места", "Те, о которых текст."],
          },
        },
      ],
    },
    {
      heading: "credits",
      rows: [
        {
          byline: {
            width: 6,
            en: ["By", "The names that stand over the text. Nobody’s real name, unless they want it."],
            ru: ["Авторы", "Имена над текстом. Ничьё настоящее имя, если человек этого не хочет."],
          },
          licence: {
            width: 6,
            en: ["Licence", "For example CC BY 4.0. Partners are told whether they may reprint."],
            ru: ["Лицензия", "Например, CC BY 4.0. Партнёры узнают, можно ли перепечатать."],
          },
        },
      ],
    },
    translation,
    {
      heading: "address",
      rows: [
        {
          slug: addressField(8, "title"),
          datedOn: {
            width: 4,
            en: ["Date of the text", "Leave it empty for the day of first publication."],
            ru: ["Дата текста", "Оставьте пустым, и будет день первой публикации."],
          },
        },
      ],
    },
    {
      heading: "later",
      rows: [
        {
          corrections: {
            width: 12,
            en: ["Corrections", "What was wrong after publishing, and what is right. Readers see it under the text."],
            ru: ["Исправления", "Что оказалось неверно после публикации и как верно. Читатели видят это под текстом."],
          },
        },
      ],
    },
  ],
  list: { columns: ["title", "kind", "datedOn"], sortBy: "updatedAt", direction: "DESC" },
};
