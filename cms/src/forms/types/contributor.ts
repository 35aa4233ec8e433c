import type { TypeForm } from "../form.js";

export const contributorForm: TypeForm = {
  title: "name",
  groups: [
    {
      heading: null,
      rows: [
        {
          name: {
            width: 8,
            en: ["Name to show", "As the person wants to be called in this language. It is never tied to an account."],
            ru: ["Имя для публикации", "Как человек хочет называться на этом языке. С учётной записью оно не связано."],
          },
          kind: { width: 4, en: "Whose name it is", ru: "Чьё это имя" },
        },
      ],
    },
  ],
  list: { columns: ["name", "kind"], sortBy: "name", direction: "ASC" },
};
