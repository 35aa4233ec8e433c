import type { TypeForm } from "../form.js";
import { addressField } from "./address.js";

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
          slug: addressField(8, "name"),
        },
      ],
    },
  ],
  list: { columns: ["name", "kind", "parent", "code"], sortBy: "name", direction: "ASC" },
};
