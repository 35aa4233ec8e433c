import type { TypeForm } from "../form.js";

export const populationForm: TypeForm = {
  title: "name",
  groups: [
    {
      heading: null,
      rows: [
        {
          name: {
            width: 9,
            en: ["Name", "As these people call themselves."],
            ru: ["Название", "Как эти люди называют себя сами."],
          },
          order: {
            width: 3,
            en: ["Order", "Smaller numbers stand first."],
            ru: ["Порядок", "Чем меньше число, тем раньше."],
          },
        },
        {
          code: {
            width: 9,
            en: ["Code", "One English word for addresses in the directory, such as migrants. Don’t change it later."],
            ru: ["Код", "Одно английское слово для адресов справочника, например migrants. Потом не меняйте."],
          },
        },
      ],
    },
  ],
  list: { columns: ["name", "code", "order"], sortBy: "order", direction: "ASC" },
};
