/**
 * What a partner's copy holds, told by the contract itself: one GraphQL fragment per type with every field of it, so that a
 * field that is new in the contract is in every copy after `npm run generate`. Which fields a list shows stays a choice, made by
 * hand in `src/operations/summaries.graphql`.
 */
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  parse,
  print,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;
type Fields = GraphQLObjectType | GraphQLInterfaceType;

/** Lists of what refers to a text: a copy has them already, as references of the texts that it holds. */
const seenFromTheOtherSide = new Set(["Event.nextEvents"]);

/** Ways to an answer, and no part of a text. */
const isWay = ({ name }: GraphQLNamedType) => /^(?:Query|PageInfo|ChangePage|Upsert|\w+(?:Connection|Edge))$/.test(name);

/**
 * The fragments, as one GraphQL document: `<Type>Fields` with everything of a type, `<Type>Name` with what a reference to a
 * publication shows, and `AnyPublication` with everything of whichever publication it is.
 *
 * @throws {Error} if the contract has no interface `Publication`
 */
export function partnerFragments(schema: GraphQLSchema): string {
  const publication = schema.getType("Publication");
  if (!isInterfaceType(publication)) throw new Error("The contract has no interface Publication.");
  const publications = schema.getPossibleTypes(publication);
  const isPublication = (type: GraphQLNamedType) => publications.some(({ name }) => name === type.name);
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__") && !isWay(type));
  const parts = types.filter(isUnionType).filter((union) => !union.getTypes().some((type) => isPublication(type) || isWay(type)));

  const ask = ({ name, type }: Field) => {
    const answer = getNamedType(type);
    return isLeafType(answer) ? name : `${name} { ...${answer.name}${isPublication(answer) ? "Name" : "Fields"} }`;
  };

  /**
   * Types that may answer in the same place may not mean different things by one name (GraphQL, "Field Selection Merging"): the
   * first in the contract keeps it, later ones have their own in front (`placeKind`).
   */
  const askBeside = (together: readonly GraphQLObjectType[], type: GraphQLObjectType) => (field: Field) => {
    const meant = together.find((other) => field.name in other.getFields())?.getFields()[field.name] ?? field;
    return String(meant.type) === String(field.type) ? ask(field) : `${ownName(type, field)}: ${ask(field)}`;
  };

  const ownFields = (type: GraphQLObjectType) =>
    fieldsOf(type).filter(
      (field) =>
        !(field.name in publication.getFields()) &&
        !isWay(getNamedType(field.type)) &&
        !seenFromTheOtherSide.has(`${type.name}.${field.name}`),
    );

  const ofObject = (type: GraphQLObjectType) => {
    if (isPublication(type)) {
      return [
        fragment(`${type.name}Name`, type, nameOf(type, ownFields(type))),
        fragment(`${type.name}Fields`, type, ["...PublicationFields", ...ownFields(type).map(askBeside(publications, type))]),
      ];
    }
    const beside = parts.flatMap((union) => (union.getTypes().includes(type) ? union.getTypes() : []));
    return [fragment(`${type.name}Fields`, type, fieldsOf(type).map(askBeside(beside, type)))];
  };

  const oneOf = (members: readonly GraphQLObjectType[]) => ["__typename", ...members.map(({ name }) => `...${name}Fields`)];
  return [
    fragment("AnyPublication", publication, oneOf(publications)),
    fragment("PublicationFields", publication, fieldsOf(publication).map(ask)),
    ...types.filter(isObjectType).flatMap(ofObject),
    ...parts.map((union) => fragment(`${union.name}Fields`, union, oneOf(union.getTypes()))),
  ].join("\n\n");
}

/** What has a page is told by its address and what it is called; what has none, by all that it always says of itself. */
function nameOf(type: GraphQLObjectType, fields: readonly Field[]): string[] {
  const says = fields.filter((field) => isLeafType(getNamedType(field.type)) && String(field.type).endsWith("!"));
  const hasPage = String(type.getFields().slug?.type).endsWith("!");
  if (!hasPage) return ["id", ...says.map(({ name }) => name)];
  return ["id", "locale", "slug", "url", ...says.filter((field) => String(field.type) === "String!").slice(0, 1).map(({ name }) => name)];
}

function fieldsOf(type: Fields): Field[] {
  return Object.values(type.getFields());
}

function fragment(name: string, { name: on }: GraphQLNamedType, selections: readonly string[]): string {
  return print(parse(`fragment ${name} on ${on} { ${selections.join("\n")} }`));
}

function ownName({ name: type }: GraphQLObjectType, { name: field }: Field): string {
  return `${type.slice(0, 1).toLowerCase()}${type.slice(1)}${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;
}
