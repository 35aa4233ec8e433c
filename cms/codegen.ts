import type { CodegenConfig } from "@graphql-codegen/cli";

/** The rows and values that stand behind each type of the contract while it is answered. */
const mappers = {
  Article: "../answered.js#ArticleRow",
  ArticleConnection: "../answered.js#ArticlePage",
  ArticleEdge: "../answered.js#ArticlePlace",
  Body: "../../ledger/stored.js#StoredBody",
  ChangePage: "../answered.js#ChangesAnswered",
  Contributor: "../answered.js#ContributorRow",
  Counterpart: "../../ledger/read-joins.js#CounterpartRow",
  FigureBlock: "../answered.js#StoredFigure",
  Page: "../answered.js#PageRow",
  Picture: "../../ledger/stored.js#StoredPicture",
  QuoteBlock: "../answered.js#StoredQuote",
  Rendition: "../../ledger/stored.js#StoredRendition",
  Site: "../answered.js#SiteRow",
  TextBlock: "../answered.js#StoredText",
  Topic: "../answered.js#TopicRow",
  Translation: "../answered.js#TranslatedRow",
  Upsert: "../answered.js#UpsertAnswered",
  Withdrawal: "../answered.js#WithdrawalAnswered",
};

const config: CodegenConfig = {
  schema: "../shared/schema.graphql",
  generates: {
    "src/public/generated/resolvers.ts": {
      plugins: [
        { add: { content: "/* Generated from shared/schema.graphql by `npm run generate`. Do not edit. */" } },
        "typescript",
        "typescript-resolvers",
      ],
      config: {
        mappers,
        contextType: "../context.js#RequestContext",
        scalars: {
          Locale: { input: "@parasol/shared#LocaleTag", output: "string" },
          Date: "string",
          URL: "string",
          Cursor: "string",
          RichText: "@parasol/shared#RichText",
        },
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        immutableTypes: true,
        // Every field of every type that has no value of its own on its row must be written by hand, or the compiler objects.
        avoidOptionals: { resolvers: true },
        customResolverFn:
          "{ (parent: TParent, args: TArgs, context: TContext, info: GraphQLResolveInfo): Promise<TResult> | TResult }",
      },
    },
  },
};

export default config;
