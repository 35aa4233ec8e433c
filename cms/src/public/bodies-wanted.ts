/** Which types' bodies a document asks for: bodies are long, and so are read only where they are wanted. */
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from "graphql";
import type { BodiesWanted } from "../ledger/read-rows.js";
import type { PublicationTypeName } from "../ledger/stored.js";

/** The contract's fields that are answered from a body. */
const bodyFields: ReadonlyMap<string, PublicationTypeName> = new Map([
  ["Article.body", "article"],
  ["Event.body", "event"],
  ["Event.reports", "event"],
  ["Event.priorities", "event"],
  ["Event.decisions", "event"],
  ["Organisation.answers", "organisation"],
  ["Page.body", "page"],
]);

const known = new WeakMap<DocumentNode, BodiesWanted>();

/** Of a validated document; more than is asked at run time, never less. */
export function findBodiesWanted(schema: GraphQLSchema, document: DocumentNode): BodiesWanted {
  const before = known.get(document);
  if (before) return before;
  const wanted = new Set<PublicationTypeName>();
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: ({ name }) => {
        const type = bodyFields.get(`${typeInfo.getParentType()?.name}.${name.value}`);
        if (type) wanted.add(type);
      },
    }),
  );
  known.set(document, wanted);
  return wanted;
}
