/** Fields of publications that are answered with what their card holds under the same name: no resolver is written for them. */
import { isObjectType, type GraphQLSchema } from "graphql";
import { publicationTypes } from "../ledger/publication-types.js";
import type { PublishedRow } from "../ledger/read-rows.js";

/** Gives those fields of the publications' types that have no resolver theirs. The compiler sees to it that a card holds them (`Cards`). */
export function answerFromCards(schema: GraphQLSchema): void {
  for (const { name } of Object.values(publicationTypes)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`The contract has no type ${name}.`);
    for (const field of Object.values(type.getFields())) {
      const { name: key } = field;
      field.resolve ??= ({ card }: PublishedRow): unknown => Reflect.get(card, key);
    }
  }
}
