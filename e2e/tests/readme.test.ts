import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../../commands/checkout.mjs";
import { mostReadmeBytes, readmeFolder, readmeImages } from "../face/readme-images.ts";

/* The screenshots of the README. */

test("the README shows every screenshot that is taken for it, and says in words what is in it", () => {
  const readme = readFileSync(path.join(checkout, "README.md"), "utf8");
  const shown = [...readme.matchAll(/!\[([^\]]*)\]\(docs\/screenshots\/([^)]+)\)/g)].map(([, alt = "", file = ""]) => ({ alt, file }));
  expect(shown.map(({ file }) => file)).toEqual(readmeImages.map(({ file }) => file));
  expect(shown.filter(({ alt }) => alt.length < 20)).toEqual([]);
});

test("there are these and no others, and together they are light", () => {
  const files = readdirSync(readmeFolder);
  expect(files.sort()).toEqual(readmeImages.map(({ file }) => file).sort());
  expect(files.reduce((sum, file) => sum + statSync(path.join(readmeFolder, file)).size, 0)).toBeLessThanOrEqual(mostReadmeBytes);
});
