import type { TypeForm } from "../form.js";
import { translation } from "./translation.js";

export const resourceForm: TypeForm = {
  title: "title",
  groups: [
    {
      heading: null,
      rows: [
        {
          title: { width: 8, en: "Title", ru: "Название" },
          kind: { width: 4, en: "Kind", ru: "Вид" },
        },
        {
          summary: {
            width: 12,
            en: ["Summary", "What it is, and for whom."],
            ru: ["Коротко", "Что это и для кого."],
          },
        },
        {
          file: {
            width: 6,
            en: ["File", "PDF. In this language: the other has its own."],
            ru: ["Файл", "PDF на этом языке: у другого языка свой."],
          },
          link: {
            width: 6,
            en: ["Or a link", "Full address, with https://"],
            ru: ["Или ссылка", "Полный адрес, с https://"],
          },
        },
      ],
    },
    {
      heading: "about",
      rows: [
        {
          event: {
            width: 6,
            en: ["Presented at the event", "Its page lists this."],
            ru: ["Представлен на событии", "Страница события его покажет."],
          },
          organisations: { width: 6, en: "Made by", ru: "Кто сделал" },
        },
        {
          topics: { width: 6, en: "Topics", ru: "Темы" },
        },
      ],
    },
    translation,
  ],
  list: { columns: ["title", "kind", "event"], sortBy: "updatedAt", direction: "DESC" },
};
