import type { CodegenConfig } from "@graphql-codegen/cli";
import { publicationTypes } from "./src/ledger/publication-types.js";

/** The rows and values that stand behind each type of the contract while it is answered. */
const mappers = {
  ...Object.fromEntries(
    Object.entries(publicationTypes).map(([type, { name }]) => [
      name,
      `../../ledger/read-rows.js#PublishedRowOf<"${type}">`,
    ]),
  ),
  ...Object.fromEntries(
    ["article", "event", "organisation", "resource"].flatMap((type) => {
      const name = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}`;
      return [
        [`${name}Connection`, `../contract-values.js#ListPage<"${type}">`],
        [`${name}Edge`, `../contract-values.js#ListedRow<"${type}">`],
      ];
    }),
  ),
  Answer: "../contract-values.js#AnswerAnswered",
  Attachment: "../../ledger/stored.js#StoredAttachment",
  Body: "../../ledger/stored.js#StoredBody",
  ChangePage: "../contract-values.js#ChangesAnswered",
  Counterpart: "../../ledger/read-joins.js#CounterpartRow",
  EventDecision: "../contract-values.js#DecisionItem",
  EventPriority: "../contract-values.js#PriorityItem",
  EventReport: "../contract-values.js#ReportItem",
  FigureBlock: "../contract-values.js#FigureInText",
  Picture: "../../ledger/stored.js#StoredPicture",
  QuoteBlock: "../contract-values.js#QuoteInText",
  Rendition: "../../ledger/stored.js#StoredRendition",
  Site: "../contract-values.js#SiteAnswered",
  TextBlock: "../contract-values.js#TextInText",
  Translation: "../contract-values.js#TranslatedRow",
  Upsert: "../contract-values.js#UpsertAnswered",
  Withdrawal: "../contract-values.js#WithdrawalAnswered",
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
          LocalTime: "string",
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
