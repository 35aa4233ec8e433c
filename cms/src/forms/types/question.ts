import type { TypeForm } from "../form.js";

export const questionForm: TypeForm = {
  title: "prompt",
  groups: [
    {
      heading: null,
      rows: [
        {
          prompt: {
            width: 9,
            en: ["Question", "As readers see it over the answer."],
            ru: ["Вопрос", "Так его увидят читатели над ответом."],
          },
          order: {
            width: 3,
            en: ["Order", "Smaller numbers stand first."],
            ru: ["Порядок", "Чем меньше число, тем раньше."],
          },
        },
        {
          kind: {
            width: 6,
            en: ["What answers it", "A text, or data of the profile that is shown under it."],
            ru: ["Чем на него отвечают", "Текстом или данными анкеты, которые встанут под ним."],
          },
          code: {
            width: 6,
            en: ["Code", "An English word for programs, such as challenges. Don’t change it later."],
            ru: ["Код", "Английское слово для программ, например challenges. Потом не меняйте."],
          },
        },
      ],
    },
  ],
  list: { columns: ["prompt", "kind", "order"], sortBy: "order", direction: "ASC" },
};
