/** The checks find what they are for. */
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { checkout } from "../checkout.mjs";
import { breakingChanges } from "../checks/contract.mjs";
import { missingKeys, usesOfKeys } from "../checks/message-use.mjs";

describe("the boundaries", () => {
  // Boundaries are about names; without types their rules answer at once.
  const eslint = new ESLint({ cwd: checkout, overrideConfig: [tseslint.configs.disableTypeChecked] });

  /**
   * @param {string} filePath
   * @param {string} code
   */
  async function sentencesOn(filePath, code) {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    return (result?.messages ?? []).filter(({ ruleId }) => /no-restricted|consistent-type-assertions|no-explicit-any/.test(ruleId ?? "")).map(({ message }) => message);
  }

  it.each([
    ["web/server/feed/trial.ts", 'export * from "../../../cms/src/settings.js";', "The site reads the newsroom over the public API alone"],
    ["web/app/composables/trial.ts", 'export * from "@strapi/strapi";', "The site reads the newsroom over the public API alone"],
    ["web/app/composables/trial.ts", 'export * from "@apollo/client/core";', "web/server/cms is the only door"],
    ["web/server/feed/trial.ts", 'export * from "@apollo/client";', "web/server/cms is the only door"],
    ["cms/src/publishing/trial.ts", 'export * from "../../../web/config/site.js";', "The CMS knows nothing of the site"],
    ["cms/src/public/trial.ts", 'export * from "@strapi/utils";', "The public API knows nothing of Strapi"],
    ["cms/src/public/trial.ts", 'export * from "../publishing/fields.js";', "The public API knows nothing of Strapi"],
    ["cms/src/public/trial.ts", 'export * from "../ledger/append.js";', "The public API only reads the ledger"],
    ["shared/src/trial.ts", 'export * from "node:fs";', "shared/ stands alone"],
    ["web/server/feed/trial.ts", 'export * from "@parasol/shared/dist/paths.js";', "Another package is used by what it exports"],
    ["cms/src/trial.ts", "export const home = process.env.HOME;", "Only cms/config, web/nuxt.config.ts and commands/ read the environment"],
    ["web/server/trial.ts", "export const home = process.env.HOME;", "Only cms/config, web/nuxt.config.ts and commands/ read the environment"],
    ["cms/src/trial.ts", "export const text = {} as string;", "Do not use any type assertions."],
    ["cms/src/trial.ts", "export const anything: any = 1;", "Unexpected any."],
  ])("stop %s from: %s", async (file, code, sentence) => {
    expect((await sentencesOn(file, code)).join("\n")).toContain(sentence);
  });

  it.each([
    ["web/server/cms/trial.ts", 'export * from "@apollo/client/core";'],
    ["web/server/feed/trial.ts", 'export * from "@parasol/shared";'],
    ["cms/src/public/trial.ts", 'export * from "@parasol/shared/contract";'],
    ["cms/src/public/trial.ts", 'export * from "../ledger/read-articles.js";'],
    ["cms/config/trial.ts", "export const home = process.env.HOME;"],
    ["cms/src/trial.ts", 'export const kinds = ["news"] as const;'],
  ])("let %s say: %s", async (file, code) => {
    expect(await sentencesOn(file, code)).toEqual([]);
  });
});

describe("the contract", () => {
  const released = 'type Query { "One" article(slug: String!): Article } type Article { title: String! summary: String }';

  it.each([
    ["a field is gone", released.replace("summary: String", ""), "Article.summary was removed"],
    ["a field may be null that was not", released.replace("title: String!", "title: String"), "Article.title changed type"],
    ["an argument is asked for that was not", released.replace("slug: String!", "slug: String!, locale: String!"), "locale"],
  ])("does not pass when %s", (_what, current, sentence) => {
    expect(breakingChanges(released, current).join("\n")).toContain(sentence);
  });

  it("passes when something is added", () => {
    const grown = released.replace("summary: String", "summary: String body: String").replace("slug: String!", "slug: String!, locale: String");
    expect(breakingChanges(released, grown)).toEqual([]);
  });
});

describe("the messages", () => {
  const known = new Set(["site.name", "kind.news", "kind.story", "home.title"]);

  it("are missing where another language has them", () => {
    const languages = new Map([
      ["en", new Set(["site.name"])],
      ["ru", new Set(["site.name", "site.skip"])],
    ]);
    expect(missingKeys(languages, "messages")).toEqual(["The message “site.skip” is missing in “en” (messages)."]);
  });

  it("are used when sources name them whole, or begin them in a template", () => {
    const { isUsed, unanswered } = usesOfKeys('t("site.name"); te(`kind.${kind}`); t(`home.${part}.text`)', known);
    expect([...known].filter(isUsed)).toEqual(["site.name", "kind.news", "kind.story"]);
    expect(unanswered).toEqual(["home.${part}.text"]);
  });
});
