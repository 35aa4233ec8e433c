import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { emblem } from "../../src/admin/frame/emblem";

it("the admin has the emblem of the site", () => {
  const icon = readFileSync(path.resolve(import.meta.dirname, "../../../web/public/favicon.svg"), "utf8");
  expect(decodeURIComponent(emblem.slice(emblem.indexOf(",") + 1))).toBe(icon.trim());
});
