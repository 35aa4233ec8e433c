import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types and documents of the site's queries, from the contract: `pnpm generate` in web/, or `npm run generate` for all. */
const config: CodegenConfig = {
  schema: "../shared/schema.graphql",
  documents: "server/cms/queries/*.graphql",
  generates: {
    "server/cms/generated/documents.ts": {
      plugins: [
        {
          add: {
            content:
              "/* Generated from shared/schema.graphql and server/cms/queries/*.graphql by `npm run generate`. Do not edit. */",
          },
        },
        "typescript-operations",
        "typed-document-node",
      ],
      config: {
        scalars: {
          Locale: "@parasol/shared#LocaleTag",
          Date: "string",
          LocalTime: "string",
          URL: "string",
          Cursor: "string",
          RichText: "@parasol/shared#RichText",
        },
        strictScalars: true,
        useTypeImports: true,
        immutableTypes: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true, inputValue: false },
        dedupeFragments: true,
        skipTypename: false,
        nonOptionalTypename: false,
      },
    },
  },
};

export default config;
