import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, it } from "vitest";
import changeStrapisAdmin from "../../src/admin/vite.config";

const strapi = createRequire(createRequire(import.meta.url).resolve("@strapi/strapi/package.json"));

/** The admin’s modules as they are installed. */
function modulesOf(name: string): readonly string[] {
  const folder = path.join(path.dirname(strapi.resolve(`${name}/package.json`)), "dist/admin");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mjs"))
    .map((file) => path.join(folder, file));
}

interface Plugin {
  transform(code: string, id: string): { readonly code: string } | null;
  buildEnd(): void;
}

it("the lines that the build changes are those of the Strapi that is installed", () => {
  const [plugin] = (changeStrapisAdmin({ root: "/checkout/cms" }).plugins ?? []) as Plugin[];
  const changed = ["@strapi/admin", "@strapi/content-manager", "@strapi/i18n", "@strapi/upload"].flatMap(modulesOf).flatMap((file) => plugin?.transform(readFileSync(file, "utf8"), file) ?? []);
  expect(() => plugin?.buildEnd()).not.toThrow();
  expect(changed.length).toBeGreaterThan(10);
});

it("a Strapi whose lines are others stops the build", () => {
  const [plugin] = (changeStrapisAdmin({}).plugins ?? []) as Plugin[];
  expect(() => plugin?.transform("const LocalePicker = () => null;", "/i18n/dist/admin/components/LocalePicker.mjs")).toThrow(/LocalePicker\.mjs/);
  expect(() => plugin?.buildEnd()).toThrow(/any more/);
});
