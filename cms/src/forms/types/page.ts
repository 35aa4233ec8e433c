import type { TypeForm } from "../form.js";
import { addressField } from "./address.js";
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
          slug: addressField(8, "title"),
        },
      ],
    },
  ],
  list: { columns: ["title", "order"], sortBy: "order", direction: "ASC" },
};
