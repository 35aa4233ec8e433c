import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../../commands/checkout.mjs";
import { guideLanguages, imageName, imagesFolder, subjects } from "../guide/images.ts";

/* The editors' guide, its images and the script that takes them. */

const guides = { en: "editors.md", ru: "editors.ru.md" } as const;

test.each(guideLanguages)("the guide in %s shows every image that is taken for it, and says in words what is in it", (language) => {
  const guide = readFileSync(path.join(checkout, "docs", guides[language]), "utf8");
  const shown = [...guide.matchAll(/!\[([^\]]*)\]\(images\/([^)]+)\)/g)].map(([, alt = "", file = ""]) => ({ alt, file }));
  expect(shown.map(({ file }) => file)).toEqual(subjects.map((subject) => imageName(subject, language)));
  expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
});

test("there are these images and no others", () => {
  const taken = subjects.flatMap((subject) => guideLanguages.map((language) => imageName(subject, language)));
  expect(readdirSync(imagesFolder).sort()).toEqual(taken.sort());
});
