import type { TypeForm } from "../form.js";
import { translation } from "./translation.js";

export const pageForm: TypeForm = {
  title: "title",
  groups: [
    {
      heading: null,
      rows: [
        {
          title: { width: 9, en: "Title", ru: "Заголовок" },
          order: {
            width: 3,
            en: ["Order", "Smaller numbers stand first in the menu."],
            ru: ["Порядок", "Чем меньше число, тем раньше в меню."],
          },
        },
        {
          body: { width: 12, en: "Text", ru: "Текст" },
        },
      ],
    },
    translation,
    {
      heading: "address",
      rows: [
        {
          slug: {
            width: 8,
            en: ["Address on the site", "Leave it empty: it is made from the title when you save. Readers’ links break when you change it after publishing."],
            ru: ["Адрес на сайте", "Оставьте пустым: он составится из заголовка при сохранении. Если менять его после публикации, старые ссылки перестанут работать."],
          },
        },
      ],
    },
  ],
  list: { columns: ["title", "order"], sortBy: "order", direction: "ASC" },
};
