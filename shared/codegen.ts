import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = {
  Locale: "string",
  Date: "string",
  LocalTime: "string",
  URL: "string",
  Cursor: "string",
  RichText: "../rich-text.js#RichText",
};

const config: CodegenConfig = {
  schema: "./schema.graphql",
  generates: {
    "src/generated/contract.ts": {
      plugins: [
        { add: { content: "/* Generated from shared/schema.graphql by `npm run generate`. Do not edit. */" } },
        "typescript",
      ],
      config: { scalars, enumsAsTypes: true, strictScalars: true, useTypeImports: true, immutableTypes: true },
    },
    "src/generated/operations.ts": {
      documents: "src/operations/*.graphql",
      plugins: [
        { add: { content: "/* Generated from shared/src/operations by `npm run generate`. Do not edit. */" } },
        "typescript-operations",
        "typed-document-node",
      ],
      config: { scalars, enumsAsTypes: true, strictScalars: true, useTypeImports: true, immutableTypes: true },
    },
  },
};

export default config;
