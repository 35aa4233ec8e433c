/**
 * How much one request may ask for. Chosen so that the operations of `@parasol/shared/operations` pass at their largest, and
 * that the heaviest request that passes takes a fraction of a second.
 */
export const limits = {
  /** Of a POST request's body, in bytes. */
  requestBytes: 64_000,
  /** Of the GraphQL document, in bytes of UTF-8. */
  documentBytes: 8_000,
  /** Words and signs of the document. Bounds nesting before anything recurses over it. */
  tokens: 1_000,
  /** Fields within fields. */
  depth: 12,
  /** Fields under another name, fragments counted wherever they are spread. */
  aliases: 30,
  /** `@include` and `@skip`, fragments counted wherever they are spread. */
  directives: 30,
  /** Fields that the answer may hold by estimate (see cost.ts). */
  cost: 50_000,
  /** Publications on a page of a list. */
  pageSize: 100,
  /** Changes in an answer. */
  changes: 200,
  /** Publications and items in one answer, each counted wherever it stands. */
  answerParts: 20_000,
  /** Texts in one answer, in characters. */
  answerCharacters: 8_000_000,
} as const;
