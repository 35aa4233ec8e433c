/** Whoever follows a document to a place in the code finds it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkout } from "../checkout.mjs";

const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md", "docs/operations.md", "docs/partners.md", "docs/performance.md", "docs/safety.md"];

/** What looks like a place in the checkout and is none. */
const elsewhere = new Map([
  ["data/", "made by the first start"],
  ["secrets.json", "made by the first start, in the folder of the data"],
  ["bench/results/", "made by the first measurement"],
  ["production/secrets", "made by npm run secrets"],
  ["cms/database/migrations", "made when the first one is needed"],
  ["admin/setLocale", "an action of Strapi's admin"],
]);

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: checkout, encoding: "utf8" }).trim().split("\n");
const places = new Set(files.flatMap((file) => file.split("/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/"))));

/**
 * A place in full, or as the end of one: `gate/gate.ts`. `<type>` and `*` stand for any name, `{en,ru}` for several, `…` for whatever
 * follows.
 *
 * @param {string} name
 */
function isThere(name) {
  const names = [...expand(name.replace(/\/$/, ""))];
  return names.every((each) => {
    const pattern = each.split(/(<\w+>|\*|…)/).map((part, index) => (index % 2 === 0 ? escape(part) : part === "…" ? ".*" : "[^/]+")).join("");
    const ending = new RegExp(`(?:^|/)${pattern}$`);
    return [...places].some((place) => ending.test(place));
  });
}

/**
 * @param {string} name
 * @returns {string[]}
 */
function expand(name) {
  const [, before = "", choices, after = ""] = /^(.*?)\{([\w,]+)\}(.*)$/.exec(name) ?? [];
  return choices === undefined ? [name] : choices.split(",").flatMap((choice) => expand(`${before}${choice}${after}`));
}

/** @param {string} text */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** @param {string} document */
function namedIn(document) {
  const text = readFileSync(path.join(checkout, document), "utf8");
  const spans = [...text.matchAll(/`([^`\s]+)`/g)].map(([, span = ""]) => span);
  return spans.filter((span) => /\/|\.(?:ts|tsx|vue|mjs|json|graphql|css|md)$/.test(span) && !/^\/|^@|:\/\//.test(span));
}

describe.each(documents)("%s", (document) => {
  it("names no file or folder that there is not", () => {
    expect(namedIn(document).filter((name) => !elsewhere.has(name) && !isThere(name))).toEqual([]);
  });

  it("links to no file that there is not", () => {
    const text = readFileSync(path.join(checkout, document), "utf8");
    const linked = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => path.posix.join(path.posix.dirname(document), target));
    expect(linked.filter((file) => !places.has(file.replace(/\/$/, "")))).toEqual([]);
  });
});

it("a name that there is not would be noticed, whichever way it is written", () => {
  expect(["cms/src/publishing/shape.ts", "gate/gates.ts", "messages.{en,eo}.ts", "gate/<type>/messages.ts", "cms/src/nowhere/…"].filter(isThere)).toEqual([]);
  expect(["cms/src/publishing/entries/shape.ts", "gate/gate.ts", "newsroom.{en,ru}.ts", "project/<type>.ts", "web/app/pages/…", "cms/src/publishing/"].filter((name) => !isThere(name))).toEqual([]);
});

it("nothing is excused that no document names", () => {
  const named = new Set(documents.flatMap(namedIn));
  expect([...elsewhere.keys()].filter((name) => !named.has(name))).toEqual([]);
});
