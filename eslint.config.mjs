import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import vue from "eslint-plugin-vue";
import globals from "globals";
import tseslint from "typescript-eslint";

const tests = ["**/tests/**", "**/*.test.*", "e2e/**", "bench/**"];
/** Between them they hold every TypeScript file; `nuxt prepare` writes those in .nuxt. */
const typeProjects = [
  "shared/tsconfig.json",
  "cms/tsconfig.json",
  "cms/src/admin/tsconfig.json",
  "cms/tests/tsconfig.json",
  "web/tests/tsconfig.json",
  "web/.nuxt/tsconfig.server.json",
  "web/.nuxt/tsconfig.node.json",
  "e2e/tsconfig.json",
  "bench/tsconfig.json",
];
const configurations = ["**/vitest.config.*", "**/codegen.ts"];

/** Where the environment may be read; everyone else is told what they need. */
const readersOfTheEnvironment = ["cms/config/**", "web/nuxt.config.ts", "commands/**"];

/**
 * What a folder must not import, and why. `group` holds patterns as in .gitignore.
 *
 * @typedef {{ group: string[], message: string }} Forbidden
 */

/** @type {Forbidden[]} */
const insides = [
  {
    group: ["@parasol/*/*", "!@parasol/shared/contract", "!@parasol/shared/schema.graphql", "!@parasol/shared/operations"],
    message: "Another package is used by what it exports, never by its inside; export it in shared/package.json if both need it.",
  },
];

/** @type {Forbidden} */
const cmsFromWeb = { group: ["**/cms/src/**", "**/cms/seed/**", "@parasol/cms", "@strapi/*"], message: "The site reads the newsroom over the public API alone (web/server/cms); what both need lives in shared/." };
/** @type {Forbidden} */
const webFromCms = { group: ["**/web/**", "@parasol/web", "nuxt", "vue", "#imports"], message: "The CMS knows nothing of the site; what both need lives in shared/." };
/** @type {Forbidden} */
const apolloOutsideDoor = { group: ["@apollo/client", "@apollo/client/**"], message: "web/server/cms is the only door to the public API; ask it for a page's query." };
/** @type {Forbidden} */
const cmsFromPublic = {
  group: ["@strapi/*", "**/publishing/**", "**/uploads/**", "**/files/**", "**/setup/**", "**/middlewares/**", "**/settings.js", "**/config/**", "**/seed/**"],
  message: "The public API knows nothing of Strapi or of the editors' side: it reads the ledger (cms/src/ledger/read-*) and could start alone.",
};
/** @type {Forbidden} */
const ledgerWritesFromPublic = { group: ["**/ledger/append.js", "**/ledger/migrations.js", "**/ledger/generation.js"], message: "The public API only reads the ledger." };
/** @type {Forbidden} */
const partsFromShared = { group: ["**/cms/**", "**/web/**", "@parasol/*", "node:*"], message: "shared/ stands alone and runs anywhere: in the CMS, on the site and at partners'." };

/** @param {...Forbidden} forbidden */
const forbidImports = (...forbidden) => ({ "@typescript-eslint/no-restricted-imports": ["error", { patterns: [...insides, ...forbidden] }] });

/** @param {"off" | "error"} level */
const unsafe = (level) =>
  Object.fromEntries(["argument", "assignment", "call", "member-access", "return"].map((what) => [`@typescript-eslint/no-unsafe-${what}`, level]));

/** A test that is skipped counts as one that failed, also where the other database has no use for it. */
const skippingRule = [
  "error",
  ...["runIf", "skip", "skipIf", "todo"].map((property) => ({ property, message: "A test that is not run holds nothing: write it inside an `if` where only one database has it, or delete it." })),
];

const environmentRule = [
  "error",
  { object: "process", property: "env", message: "Only cms/config, web/nuxt.config.ts and commands/ read the environment; pass the value on from there." },
];

export default tseslint.config(
  {
    ignores: ["**/node_modules/", "**/dist/", "**/.nuxt/", "**/.output/", "**/.strapi/", "**/generated/", "cms/types/", "cms/public/", "data/", "coverage/"],
  },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    files: ["**/*.{ts,tsx,mts,vue}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: typeProjects, tsconfigRootDir: import.meta.dirname, extraFileExtensions: [".vue"] },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowNever: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // What comes from a database or over a wire is checked at the door, also where its type says that it need not be.
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-base-to-string": "off",
      // An interface may want a promise of one who has nothing to wait for.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "no-restricted-properties": environmentRule,
      ...forbidImports(),
    },
  },
  {
    files: ["**/*.vue"],
    extends: [vue.configs["flat/essential"]],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  // Nuxt names pages by their address.
  { files: ["web/app/pages/**", "web/app/*.vue"], rules: { "vue/multi-word-component-names": "off" } },
  {
    files: ["cms/src/admin/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // Strapi gives its services, queries and transactions as `any`; what is read from them passes `Fields` or a guard.
    files: ["cms/src/{setup,publishing,preview,uploads,middlewares,admin}/**", "cms/src/*.ts", "cms/seed/**"],
    rules: unsafe("off"),
  },
  { files: ["shared/src/**"], rules: forbidImports(partsFromShared) },
  { files: ["web/**"], ignores: ["web/server/cms/**", ...tests], rules: forbidImports(cmsFromWeb, apolloOutsideDoor) },
  { files: ["web/server/cms/**"], rules: forbidImports(cmsFromWeb) },
  { files: ["cms/**"], ignores: ["cms/src/public/**", ...tests], rules: forbidImports(webFromCms) },
  { files: ["cms/src/public/**"], rules: forbidImports(webFromCms, cmsFromPublic, ledgerWritesFromPublic) },
  { files: [...readersOfTheEnvironment, ...tests, ...configurations], rules: { "no-restricted-properties": "off" } },
  {
    // Tests look at answers of unknown shape and build wrong input on purpose.
    files: tests,
    rules: {
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "@typescript-eslint/restrict-plus-operands": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/use-unknown-in-catch-callback-variable": "off",
      "no-restricted-properties": skippingRule,
      ...unsafe("off"),
    },
  },
);
