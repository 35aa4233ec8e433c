/** Which types' bodies a document asks for: bodies are long, and so are read only where they are wanted. */
import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from "graphql";
import { isTypeName } from "../ledger/publication-types.js";
import type { BodiesWanted } from "../ledger/read-rows.js";
import type { Bodies, PublicationTypeName } from "../ledger/stored.js";

type TypeWithBody = { [T in PublicationTypeName]: Bodies[T] extends null ? never : T }[PublicationTypeName];

/** The contract's fields that are answered from a type's body. */
const fieldsFromBody: Readonly<Record<TypeWithBody, readonly string[]>> = {
  article: ["Article.body"],
  event: ["Event.body", "Event.reports", "Event.priorities", "Event.decisions"],
  organisation: ["Organisation.answers"],
  page: ["Page.body"],
};

const typeOfField: ReadonlyMap<string, PublicationTypeName> = new Map(
  Object.entries(fieldsFromBody).flatMap(([type, fields]) => (isTypeName(type) ? fields.map((field) => [field, type] as const) : [])),
);

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
        const type = typeOfField.get(`${typeInfo.getParentType()?.name}.${name.value}`);
        if (type) wanted.add(type);
      },
    }),
  );
  known.set(document, wanted);
  return wanted;
}
