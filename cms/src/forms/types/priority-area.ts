import type { TypeForm } from "../form.js";

export const priorityAreaForm: TypeForm = {
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
          description: { width: 12, en: "What it covers", ru: "Что сюда входит" },
        },
        {
          network: {
            width: 6,
            en: ["Set by the network", "Whose priority it is."],
            ru: ["Чьё направление", "Сеть, которая его выбрала."],
          },
          code: {
            width: 6,
            en: ["Code", "An English word for addresses in the directory, such as health. Don’t change it later."],
            ru: ["Код", "Английское слово для адресов справочника, например health. Потом не меняйте."],
          },
        },
      ],
    },
  ],
  list: { columns: ["name", "network", "code", "order"], sortBy: "order", direction: "ASC" },
};
