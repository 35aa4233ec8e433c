import type { TypeForm } from "../form.js";

export const placeForm: TypeForm = {
  title: "name",
  groups: [
    {
      heading: null,
      rows: [
        {
          name: { width: 8, en: "Name", ru: "Название" },
          kind: { width: 4, en: "Kind", ru: "Вид" },
        },
        {
          parent: {
            width: 8,
            en: ["Lies in", "A city’s region or country, a region’s country."],
            ru: ["Где находится", "Для города — область или страна, для области — страна."],
          },
          code: {
            width: 4,
            en: ["Code", "A country’s two letters, for example RU, KG, MD. Of a region or city, if you know it, as RU-MOW."],
            ru: ["Код", "Две буквы страны, например RU, KG, MD. У области или города, если знаете: RU-MOW."],
          },
        },
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
  list: { columns: ["name", "kind", "parent", "code"], sortBy: "name", direction: "ASC" },
};
