import { readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { buildSchema } from "graphql";
import { partnerFragments } from "./partner-fragments.js";

const contract = "./schema.graphql";
const fragments = partnerFragments(buildSchema(readFileSync(new URL(contract, import.meta.url), "utf8")));

const scalars = {
  Locale: "string",
  Date: "string",
  LocalTime: "string",
  URL: "string",
  Cursor: "string",
  RichText: "../rich-text.js#RichText",
};

const config: CodegenConfig = {
  schema: contract,
  generates: {
    "src/generated/contract.ts": {
      plugins: [
        { add: { content: "/* Generated from shared/schema.graphql by `npm run generate`. Do not edit. */" } },
        "typescript",
      ],
      config: { scalars, enumsAsTypes: true, strictScalars: true, useTypeImports: true, immutableTypes: true },
    },
    "src/generated/fragments.graphql": {
      plugins: [
        { add: { content: "# Generated from shared/schema.graphql by `npm run generate`. Do not edit." } },
        { add: { content: fragments } },
      ],
    },
    "src/generated/operations.ts": {
      documents: ["src/operations/*.graphql", fragments],
      plugins: [
        {
          add: {
            content:
              "/* Generated from shared/src/operations and shared/schema.graphql by `npm run generate`. Do not edit. */",
          },
        },
        "typescript-operations",
        "typed-document-node",
      ],
      config: { scalars, enumsAsTypes: true, strictScalars: true, useTypeImports: true, immutableTypes: true },
    },
  },
};

export default config;
