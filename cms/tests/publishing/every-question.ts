/** Questions made from the contract itself: a field or an argument that is added tomorrow is asked for too. */
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Stranger } from "./asking.js";

/** What a stranger might try as arguments. */
export interface Tries {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  readonly cursors: readonly string[];
  readonly locales: readonly string[];
}

/** Everything that is there, down to two documents away. @param ids of each type, one document that is published */
export function* askForEveryField(stranger: Stranger, ids: Partial<Record<string, string>>, locales: readonly string[]): Generator<string> {
  for (const field of stranger.root) {
    const isLookUp = stranger.lookUps.includes(field.name);
    for (const selection of stranger.selections(getNamedType(field.type), isLookUp ? 2 : 1)) {
      for (const locale of locales) {
        const given = { locale: `"${locale}"`, first: "20", ...(isLookUp && { id: `"${ids[field.name]}"` }) };
        yield `{ ${field.name}${call(field.args, given)} { ${selection} } }`;
      }
    }
  }
}

/** Every argument of every field of `Query`, and of every field of a published document, with everything that might be tried there. */
export function* askWithEveryArgument(stranger: Stranger, ids: Partial<Record<string, string>>, tries: Tries): Generator<string> {
  for (const field of stranger.root) {
    const type = getNamedType(field.type);
    const usual = { locale: `"${tries.locales[0]}"`, ...(stranger.lookUps.includes(field.name) && { id: `"${ids[field.name]}"` }) };
    for (const given of eachArgument(field.args, usual, tries)) yield `{ ${field.name}${given} { ${plainly(stranger, type)} } }`;
    for (const { inner, name } of documentsOf(stranger, type)) {
      for (const within of Object.values(inner.getFields())) {
        for (const given of eachArgument(within.args, {}, tries)) {
          yield `{ ${field.name}${call(field.args, usual)} { ... on ${name} { ${within.name}${given} { ${plainly(stranger, getNamedType(within.type))} } } } }`;
        }
      }
    }
  }
}

/** One question, any of those that the contract allows and some that it does not. `choose(n)` is a whole number from 0 to n − 1. */
export function writeAnyQuestion(stranger: Stranger, tries: Tries, choose: (of: number) => number): string {
  const { schema } = stranger;
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[choose(things.length)];
    if (thing === undefined) throw new Error("nothing to choose from");
    return thing;
  };
  const perhaps = (percent: number): boolean => choose(100) < percent;
  const callAny = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.flatMap((argument) => (perhaps(isNonNullType(argument.type) && argument.defaultValue === undefined ? 97 : 30) ? [[argument.name, pick(literals(argument.type, tries))] as const] : []));
    return given.length > 0 ? `(${given.map(([name, value]) => `${name}: ${value}`).join(", ")})` : "";
  };
  const select = (type: GraphQLNamedType, depth: number): string => {
    if (isAbstractType(type)) return `__typename ${schema.getPossibleTypes(type).map((one) => `... on ${one.name} { ${select(one, depth)} }`).join(" ")}`;
    if (!isObjectType(type)) return "";
    const fields = Object.values(type.getFields()).filter((field) => depth > 0 || isPlain(getNamedType(field.type)));
    if (fields.length === 0) return "__typename";
    const chosen = [...new Set(Array.from({ length: 1 + choose(5) }, () => pick(fields)))];
    return ["__typename", ...chosen.map((field) => askAny(field, depth - 1))].join(" ");
  };
  const askAny = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(field.type);
    const alias = perhaps(5) ? `${pick(["a", "b", "same"])}: ` : "";
    return `${alias}${field.name}${callAny(field)}${isPlain(type) ? "" : ` { ${select(type, depth)} }`}`;
  };
  const question = `{ ${Array.from({ length: perhaps(10) ? 2 : 1 }, (_, index) => `${index > 0 ? "second: " : ""}${askAny(pick(stranger.root), 3)}`).join(" ")} }`;
  if (perhaps(92)) return question;
  const place = choose(question.length);
  return pick([
    question.slice(0, place),
    question.slice(0, place) + pick(tries.words) + question.slice(place),
    question.replace(/\w+/, pick(tries.words).replace(/\W+/g, "_")),
    `{ __type(name: ${JSON.stringify(pick(tries.words))}) { name description } }`,
    `query Secret($id: ID = ${JSON.stringify(pick(tries.ids))}) { organisation(id: $id, locale: "ru") { __typename } }`,
  ]);
}

function* eachArgument(args: readonly GraphQLArgument[], usual: Readonly<Record<string, string>>, tries: Tries): Generator<string> {
  for (const { name, type } of args) {
    // A document is looked up by one of the two.
    const { id: _id, ...others } = usual;
    const beside = ["id", "slug"].includes(name) ? others : usual;
    for (const literal of literals(type, tries)) yield call(args, { ...beside, [name]: literal });
  }
}

function call(args: readonly GraphQLArgument[], given: Readonly<Record<string, string>>): string {
  const said = args.flatMap(({ name }) => (given[name] === undefined ? [] : [`${name}: ${given[name]}`]));
  return said.length > 0 ? `(${said.join(", ")})` : "";
}

function literals(type: GraphQLInputType, tries: Tries): readonly string[] {
  if (isNonNullType(type)) return literals(type.ofType, tries);
  if (isListType(type)) return ["[]", ...literals(type.ofType, tries).map((one) => `[${one}]`)];
  const quoted = (words: readonly string[]) => words.map((word) => JSON.stringify(word));
  if (isEnumType(type)) return [...type.getValues().map(({ name }) => name), "SECRET"];
  switch (type.name) {
    case "Int":
      return ["-1", "0", "1", "2", "20", "100", "101", "2147483647"];
    case "Boolean":
      return ["true", "false"];
    case "ID":
      return quoted([...tries.ids, ...tries.words]);
    case "Cursor":
      return quoted([...tries.cursors, ...tries.words]);
    case "Locale":
      return quoted([...tries.locales, "de", "nonsense"]);
    default:
      return quoted([...tries.words, "ru"]);
  }
}

/** The types of published documents that an answer may hold. */
function documentsOf({ schema }: { readonly schema: GraphQLSchema }, type: GraphQLNamedType): readonly { readonly inner: GraphQLObjectType; readonly name: string }[] {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  return types.filter((one) => one.getInterfaces().some(({ name }) => name === "Publication")).map((inner) => ({ inner, name: inner.name }));
}

/** What is plain of a type; of a page of a list, what is plain of those that it lists. */
function plainly(stranger: Stranger, type: GraphQLNamedType): string {
  if (isAbstractType(type)) return stranger.selections(type, 0).join(" ");
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  if (nodes) return `totalCount pageInfo { hasNextPage endCursor } nodes { ${plainly(stranger, getNamedType(nodes.type))} }`;
  return stranger.selections(type, 0)[0] ?? "__typename";
}

function isPlain(type: GraphQLNamedType): boolean {
  return isScalarType(type) || isEnumType(type);
}
