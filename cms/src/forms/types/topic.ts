import type { TypeForm } from "../form.js";

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
          slug: {
            width: 9,
            en: ["Address on the site", "Leave it empty: it is made from the title when you save. Readers’ links break when you change it after publishing."],
            ru: ["Адрес на сайте", "Оставьте пустым: он составится из заголовка при сохранении. Если менять его после публикации, старые ссылки перестанут работать."],
          },
        },
      ],
    },
  ],
  list: { columns: ["name", "order"], sortBy: "order", direction: "ASC" },
};
