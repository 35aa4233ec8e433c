import type { TypeForm } from "../form.js";
import { addressField } from "./address.js";

export const topicForm: TypeForm = {
  title: "name",
  groups: [
    {
      heading: null,
      rows: [
        {
          name: { width: 9, en: "Name", ru: "Название" },
          order: {
            width: 3,
            en: ["Order", "Smaller numbers stand first."],
            ru: ["Порядок", "Чем меньше число, тем раньше."],
          },
        },
        {
          slug: addressField(9, "name"),
        },
      ],
    },
  ],
  list: { columns: ["name", "order"], sortBy: "order", direction: "ASC" },
};
