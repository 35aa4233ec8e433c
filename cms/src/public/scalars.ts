/** The contract's scalars that take input. The others are only ever answered, as they are stored. */
import { Kind, type GraphQLScalarTypeConfig, type ValueNode } from "graphql";
import { isLocaleTag, localeTags, type LocaleTag } from "@parasol/shared";
import { badUserInput, invalidCursor } from "./refusals.js";

/** Name and description stay those of the contract. */
type Scalar<Input> = Required<
  Pick<GraphQLScalarTypeConfig<Input, string>, "serialize" | "parseValue" | "parseLiteral">
>;

/** Input: one of the newsroom's languages. Output: any language, because a withdrawal may be of one that was removed. */
export const localeScalar: Scalar<LocaleTag> = {
  serialize: String,
  parseValue: toLocale,
  parseLiteral: (node) => toLocale(textOf(node)),
};

/** Only ever text; whether it is a cursor of the list at hand, the list decides. */
export const cursorScalar: Scalar<string> = {
  serialize: String,
  parseValue: toCursor,
  parseLiteral: (node) => toCursor(textOf(node)),
};

function toLocale(given: unknown): LocaleTag {
  if (isLocaleTag(given)) return given;
  const shown = typeof given === "string" ? ` "${given.slice(0, 40)}"` : "";
  throw badUserInput(
    `The newsroom does not publish in the language${shown}. It publishes in: ${localeTags.join(", ")}.`,
  );
}

function toCursor(given: unknown): string {
  if (typeof given !== "string") throw invalidCursor();
  return given;
}

function textOf(node: ValueNode): string | null {
  return node.kind === Kind.STRING ? node.value : null;
}
