/**
 * Questions to the public API that nobody wrote: documents of every root and nested field of the contract, with arguments that are
 * plausible and arguments that are not, mutated documents, documents built to be heavy, and requests that are hardly any.
 * And the judge of what came back, who knows why a question may be refused.
 */
import fc from "fast-check";
import {
  buildSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  parse,
  validate,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { limits } from "../../src/public/limits.js";
import { cursorScalar, localeScalar } from "../../src/public/scalars.js";
import { Choices } from "../choices.js";

export interface GeneratedQuestion {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the generator may know of the ledger, so that much of what it asks for is there. */
interface Known {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
}

/** The contract by itself, without anything that answers, from its text. */
export function readContract(text: string): GraphQLSchema {
  const schema = buildSchema(text);
  // What these two take is the API's own affair, and it says so while a document is validated.
  for (const [name, { parseValue, parseLiteral }] of Object.entries({ Locale: localeScalar, Cursor: cursorScalar })) Object.assign(schema.getType(name) ?? {}, { parseValue, parseLiteral });
  return schema;
}

/** JSON values that no argument wants, as they stand in variables. */
const hostileValues: readonly unknown[] = [
  null, true, -1, 0, 1.5, 101, 2 ** 31, 1e300, "", "\0", "\ud800", "' OR 1=1 --", "%", "../../etc/passwd", "__proto__", "constructor", "x".repeat(3_000),
  "\u202e", "en\r\nset-cookie: a=b", [], [[]], ["en", "xx"], {}, { __proto__: null, a: { b: {} } }, "bGlzdC4w", "ru-Cyrl-RU-x-private",
];

/** The same as they stand in a document; some are no GraphQL at all. */
const hostileLiterals: readonly string[] = [
  "null", "true", "-1", "0", "1.5", "101", "2147483648", "99999999999999999999", "1e300", '""', '"\\u0000"', '"\\ud800"', `"' OR 1=1 --"`, '"%"', '"../../etc/passwd"',
  '"__proto__"', `"${"x".repeat(3_000)}"`, '"""\nblock\n  """', "[]", '["en", "xx"]', "{}", "{a: {b: [1]}}", "NONSENSE", "$nowhere", '"unclosed', "-", '"\u202e"', `${"[".repeat(60)}${"]".repeat(60)}`,
];

const tokens: readonly string[] = ["{", "}", "(", ")", "[", "]", "...", "@include(if: true)", "@skip(if: $x)", "@nowhere", "on", "query", "mutation", "subscription", "fragment F on Query", "$v", ":", "!", "=", "|", "&", "#", '"', '"""', "\0", "\ufeff", "😀", "__typename", "__schema { types { name } }", "...F", "a: b", ","];

/** A document of GraphQL by its parts, until it is written down. */
interface Draft {
  readonly fragments: string[];
  readonly definitions: string[];
  readonly variables: Record<string, unknown>;
}

/** Documents that are right by their shape: every field is there, every argument that must be given is. */
function writeQuery(schema: GraphQLSchema, known: Known, choices: Choices): { readonly document: string; readonly variables: Record<string, unknown>; readonly operationName?: string } {
  const query = schema.getQueryType();
  if (!query) throw new TypeError("The contract has no queries.");
  const draft: Draft = { fragments: [], definitions: [], variables: {} };
  const depth = choices.onceIn(12) ? 14 : 1 + choices.below(6);
  let names = 0;
  const selection = writeSelection(query, depth);
  const definitions = draft.definitions.length > 0 ? `(${draft.definitions.join(", ")})` : "";
  const isNamed = choices.onceIn(3);
  const second = isNamed && choices.onceIn(4) ? "query Other { __typename }" : "";
  const document = [isNamed ? `query Asked${definitions} ${selection}` : `query ${definitions} ${selection}`, second, ...draft.fragments].join("\n");
  return { document, variables: draft.variables, ...(second !== "" && { operationName: choices.onceIn(9) ? "Nobody" : "Asked" }) };

  function writeSelection(type: GraphQLCompositeType, left: number): string {
    const taken = new Set<string>();
    const parts: string[] = [];
    const count = 1 + choices.below(left > 8 ? 2 : 4);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    for (let number = 0; number < count; number += 1) {
      if (possible.length > 0 && (!("getFields" in type) || choices.onceIn(2))) {
        const narrower = choices.of(possible);
        parts.push(spread(narrower.name, writeSelection(narrower, left)));
        continue;
      }
      if (!("getFields" in type)) continue;
      const fields = Object.values(type.getFields()).filter((field) => left > 1 || !isCompositeType(getNamedType(field.type)));
      // What has fields of its own comes up as often as all that has none: names alone would be a flat world.
      const deep = fields.filter((field) => isCompositeType(getNamedType(field.type)));
      const field = fields.length === 0 ? undefined : choices.of(deep.length > 0 && choices.below(3) > 0 ? deep : fields);
      if (field) parts.push(writeField(field, left, taken));
    }
    if (parts.length === 0 || choices.onceIn(8)) parts.push("__typename");
    const inside = `{ ${parts.join(" ")} }`;
    return choices.onceIn(12) ? `{ ${spread(type.name, inside)} }` : inside;
  }

  function spread(type: string, inside: string): string {
    if (!choices.onceIn(4)) return `... on ${type} ${directive()} ${inside}`;
    const name = `F${(names += 1)}`;
    draft.fragments.push(`fragment ${name} on ${type} ${inside}`);
    return `...${name} ${directive()}`;
  }

  function writeField(field: GraphQLField<unknown, unknown>, left: number, taken: Set<string>): string {
    const isTaken = taken.has(field.name);
    taken.add(field.name);
    const alias = isTaken || choices.onceIn(10) ? `a${(names += 1)}: ` : "";
    const given = chooseArguments(field);
    const written = given.map((argument) => `${argument.name}: ${writeArgument(argument, field.name)}`);
    const inner = getNamedType(field.type);
    const below = isCompositeType(inner) ? ` ${writeSelection(inner, left - 1)}` : "";
    return `${alias}${field.name}${written.length > 0 ? `(${written.join(", ")})` : ""} ${directive()}${below}`;
  }

  /** All that must be given, one of `id` and `slug`, and some of the rest. */
  function chooseArguments(field: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
    const lookUp = field.args.some(({ name }) => name === "slug") ? choices.of(["id", "slug"]) : "";
    return field.args.filter((argument) => {
      if (argument.name === lookUp) return true;
      if (lookUp !== "" && (argument.name === "id" || argument.name === "slug")) return choices.onceIn(30);
      return (isNonNullType(argument.type) && argument.defaultValue === undefined) || argument.name === "first" || choices.onceIn(5);
    });
  }

  function directive(): string {
    if (!choices.onceIn(14)) return "";
    return choices.of(["@include(if: true)", "@skip(if: false)", "@include(if: false)", "@skip(if: true)", "@include(if: true) @skip(if: false)"]);
  }

  function writeArgument(argument: GraphQLArgument, owner: string): string {
    const isHostile = choices.onceIn(40);
    const value = plausible(argument.name, argument.type, owner);
    if (!choices.onceIn(3)) return isHostile ? choices.of(hostileLiterals) : literal(value, argument.type);
    const name = `v${(names += 1)}`;
    draft.definitions.push(`$${name}: ${String(argument.type)}`);
    draft.variables[name] = isHostile ? choices.of(hostileValues) : value;
    return `$${name}`;
  }

  function plausible(name: string, type: GraphQLInputType, owner: string): unknown {
    if (isNonNullType(type)) return plausible(name, type.ofType, owner);
    if (isListType(type)) return Array.from({ length: 1 + choices.below(3) }, () => plausible(name, type.ofType, owner));
    if (isEnumType(type)) return choices.of(type.getValues()).name;
    switch (type.name) {
      case "Locale":
        return choices.of(["en", "ru"]);
      case "Cursor":
        return choices.of(known.cursors);
      case "Int":
        return name === "first" ? choices.of([1, 3, 2, 5, 20, 100, 10, 1, 2, 3, 5, 250]) : choices.of([1, 2, 3, 7, 1_000]);
      case "Boolean":
        return choices.onceIn(2);
      default:
        return name === "workingLanguage" ? choices.of(["ru", "en", "kk"]) : plausibleId(name === "id" || name === "slug" ? owner : name);
    }
  }

  function plausibleId(about: string): string {
    const like = known.ids.filter((id) => id.startsWith(`${about}-`));
    return choices.onceIn(8) || like.length === 0 ? choices.of(known.ids) : choices.of(like);
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const inner = getNamedType(type);
  const isWord = isInputType(inner) && isEnumType(inner);
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, inner)).join(", ")}]`;
  return isWord ? String(value) : JSON.stringify(value);
}

/** What is cut out, doubled, put in and put in the wrong place, a few times. */
function mutate(document: string, choices: Choices): string {
  let text = document;
  for (let times = 1 + choices.below(3); times > 0; times -= 1) {
    const from = Math.floor((choices.below(256) / 256) * text.length);
    const length = 1 + choices.below(60);
    const part = text.slice(from, from + length);
    const put = [
      () => text.slice(0, from) + text.slice(from + length),
      () => text.slice(0, from) + part.repeat(2 + choices.below(20)) + text.slice(from + length),
      () => `${text.slice(0, from)} ${choices.of(tokens)} ${text.slice(from)}`,
      () => text.slice(0, from) + Array.from(part).reverse().join("") + text.slice(from + length),
      () => text.replace(/\b(?:id|title|name|slug|nodes)\b/, choices.of(tokens)),
    ];
    text = choices.of(put)();
  }
  return text;
}

const nested = (open: string, close: string, times: number, inside = "") => open.repeat(times) + inside + close.repeat(times);
const several = (count: number, write: (number: number) => string) => Array.from({ length: count }, (_, number) => write(number)).join(" ");

/** Documents that are built to be heavy, by how much. */
const heavy: readonly ((size: number) => string)[] = [
  (size) => `{ ${several(size, (number) => `a${number}: topics(locale: "en") { id }`)} }`,
  (size) => `{ ${several(size, () => 'topics(locale: "en") { id }')} }`,
  (size) => `{ topics(locale: "en") { id ${several(size, () => "@include(if: true)")} } }`,
  (size) => `{ articles(locale: "en") { nodes ${nested("{ event { previousEvent ", "}", size % 30, "{ id }")} }`,
  (size) => `{ ...F0 } ${several(size % 40, (number) => `fragment F${number} on Query { ...F${number + 1} ...F${number + 1} }`)} fragment F${size % 40} on Query { __typename }`,
  (size) => `{ ...F } fragment F on Query { ...G } fragment G on Query { ...F ${several(size, () => "__typename")} }`,
  (size) => `{ ${several(size, (number) => `...F${number}`)} } ${several(size % 60, (number) => `fragment F${number} on Query { topics(locale: "en") { id } }`)}`,
  (size) => `{ __schema { types ${nested("{ fields { type ", "} }", size % 20, "{ name }")} } }`,
  (size) => `{ __schema { types { ${several(size, (number) => `a${number}: name`)} } } }`,
  (size) => nested("{ a ", "}", size * 2),
  (size) => `{ changes(types: ${nested("[", "]", size)}) { cursor } }`,
  (size) => `query ($v: ${nested("[", "]", size, "Int")}) { __typename }`,
  (size) => `{ article(locale: "en", slug: "${"a".repeat(size * 50)}") { __typename } }`,
  (size) => `# ${"comment ".repeat(size * 6)}\n{ __typename }`,
  (size) => several(size, (number) => `query Q${number} { __typename }`),
  (size) => `{ articles(locale: "en", first: ${1 + (size % 30)}) { nodes { ${several(size % 25, (number) => `a${number}: body { html text }`)} } } }`,
  (size) => `{ organisations(locale: "en", first: ${size}) { nodes { id events(first: ${size}) { nodes { id articles(first: ${size}) { totalCount } } } } } }`,
  (size) => `{ topics(locale: "en") { id articles(first: ${size}) { nodes { id } } events(first: ${size}) { nodes { hosts { id } } } again: articles(first: 1) { totalCount } } }`,
  (size) => `{ changes(first: ${size}) { changes { ... on Upsert { publication { __typename id ... on Article { body { html text blocks { __typename } } } } } } } }`,
  (size) => `{ ${several(size % 30, (number) => `e${number}: events(locale: "ru", first: 100, page: ${number}, fallback: COUNTERPART) { totalCount nodes { id } }`)} }`,
  (size) => `mutation { a${size} }`,
  (size) => `subscription { a${size} }`,
  (size) => `type Query { a${size}: Int }`,
  () => "{ __schema { queryType { name } types { kind name description fields(includeDeprecated: true) { name args { name type { kind name ofType { kind name } } defaultValue } type { kind name ofType { kind name } } isDeprecated } enumValues { name } possibleTypes { name } } directives { name locations args { name } } } }",
];

/** Sends a document as a browser, a program or somebody with bad intentions would. */
function send(choices: Choices, document: string, variables: Record<string, unknown>, operationName?: string): GeneratedQuestion {
  const accept = choices.of(["application/json", "application/graphql-response+json", "*/*", "text/html;q=0.9, application/json", "nonsense"]);
  const headers = { accept, ...(choices.onceIn(6) && { "accept-encoding": "gzip" }) };
  const hasVariables = Object.keys(variables).length > 0;
  if (choices.onceIn(3)) {
    // A lone surrogate cannot be written into an address.
    const asked = new URLSearchParams({ query: document, ...(hasVariables && { variables: JSON.stringify(variables) }), ...(operationName !== undefined && { operationName }) });
    return { method: "GET", path: `/graphql?${asked.toString()}`, headers };
  }
  const body = JSON.stringify({ query: document, ...(hasVariables && { variables }), ...(operationName !== undefined && { operationName }) });
  return { method: "POST", path: "/graphql", headers: { ...headers, "content-type": "application/json" }, body };
}

/** Requests that are hardly any: of each what makes it wrong. */
const malformed: readonly ((whole: GeneratedQuestion, choices: Choices) => GeneratedQuestion)[] = [
  (whole) => ({ ...whole, method: "POST", path: "/graphql", headers: { ...whole.headers, "content-type": "application/json" }, body: `[${whole.body ?? "{}"}, {}]` }),
  (whole, choices) => ({ ...whole, method: "POST", path: "/graphql", headers: { ...whole.headers, "content-type": "application/json" }, body: (whole.body ?? "").slice(0, choices.below(200)) }),
  (whole, choices) => ({ ...whole, method: "POST", path: "/graphql", headers: { ...whole.headers, "content-type": choices.of(["text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/jsonp", ""]) }, body: whole.body ?? "{}" }),
  (whole, choices) => ({ ...whole, method: "POST", path: "/graphql", headers: { ...whole.headers, "content-type": "application/json" }, body: JSON.stringify({ query: choices.of(hostileValues) }) }),
  (whole, choices) => ({ ...whole, method: "POST", path: "/graphql", headers: { ...whole.headers, "content-type": "application/json" }, body: JSON.stringify({ query: "{ __typename }", variables: choices.of(hostileValues), operationName: choices.of(hostileValues) }) }),
  (whole, choices) => ({ ...whole, method: "POST", path: "/graphql", headers: { ...whole.headers, "content-type": "application/json" }, body: `{"query": "query ($v: ID) { article(id: $v, locale: \\"en\\") { __typename } }", "variables": {"v": ${nested(choices.of(["[", '{"a":']), "", 1 + choices.below(250) * 20)}` }),
  (whole, choices) => ({ ...whole, method: "POST", path: "/graphql", headers: { ...whole.headers, "content-type": "application/json" }, body: JSON.stringify({ query: "{ __typename }", extensions: "x".repeat(choices.below(256) * 300) }) }),
  (whole, choices) => ({ method: "GET", headers: whole.headers, path: `/graphql?query=${choices.of(["%", "%00", "%FF%FE", "{", "{__typename}&query={", "{__typename}&variables=[]", "{__typename}&variables=%7B", "{__typename}&operationName=x", ""])}` }),
];

/** So many questions of all sorts, the plausible ones most; the same for the same seed. */
export function generateQuestions(schema: GraphQLSchema, known: Known, { seed, count }: { readonly seed: number; readonly count: number }): readonly GeneratedQuestion[] {
  const numbers = fc.uint8Array({ minLength: 4, maxLength: 400, size: "max" });
  const question = numbers.map((given) => {
    const choices = new Choices(given);
    const sort = choices.below(20);
    if (sort < 14) {
      const { document, variables, operationName } = writeQuery(schema, known, choices);
      return send(choices, document, variables, operationName);
    }
    if (sort < 17) {
      const { document, variables, operationName } = writeQuery(schema, known, choices);
      return send(choices, mutate(document, choices), variables, operationName);
    }
    if (sort < 19) return send(choices, choices.of(heavy)(1 + choices.below(256)), choices.onceIn(4) ? { v: choices.of(hostileValues) } : {});
    const { document, variables } = writeQuery(schema, known, choices);
    return choices.of(malformed)(send(choices, document, variables), choices);
  });
  return fc.sample(question, { seed, numRuns: count });
}

/** What came of a question: an answer, or why it was refused, in whole or in part. */
export type Verdict = "answered" | `limit: ${string}` | "argument" | "request" | "GraphQL" | "address too long";

/** The limits by the names that refusals give them. */
const maximum: Readonly<Record<string, readonly number[]>> = {
  aliases: [limits.aliases],
  "answer size": [limits.answerCharacters, limits.answerParts],
  batching: [1],
  cost: [limits.cost],
  depth: [limits.depth],
  directives: [limits.directives],
  "document length": [limits.documentBytes],
  "lists of several": [1],
  "page size": [limits.pageSize, limits.changes],
  "request size": [limits.requestBytes],
  tokens: [limits.tokens],
};

/** What the API itself says of an argument that is not right: in `lists.ts`, `look-ups.ts`, `changes.ts`, `query.ts` and `scalars.ts`. */
const aboutArguments: readonly RegExp[] = [
  /^`first` is -?\d+; ask for 1 to \d+\.$/,
  /^`page` is -?\d+; pages count from 1\.$/,
  /^`after` and `page` do not go together: give one of them\.$/,
  /^Give exactly one of `id` and `slug`\.$/,
  /^`(?:types|locales)` is empty: leave it out /,
  /^`workingLanguage` is no BCP 47 language tag: /,
  /^The newsroom does not publish in the language/,
  /^`after` is (?:no cursor of this list|a cursor of a ledger that was replaced since)\./,
];

/** What it says of a request that is none: in `request.ts`. */
const aboutRequests: readonly RegExp[] = [
  /^Send the query as JSON, with the header /,
  /^The request's body (?:is not valid JSON|is no JSON object)\.$/,
  /^`variables` is (?:not valid JSON|no JSON object)\.$/,
  /^`operationName` is no text\.$/,
  /^There is no query\. /,
];

/** Codes that say that the asker is at fault: ours, and those by which graphql-yoga says which part of GraphQL complains. */
const refusals = new Set(["BAD_USER_INPUT", "INVALID_CURSOR", "FOREIGN_CURSOR", "OPERATION_RESOLUTION_FAILURE", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_REQUEST"]);

const nodesOwn = 16_384;

/**
 * Judges one answer of HTTP; `body` is as it was before it was compressed.
 * @throws for one that is a fault of ours, names nothing, or names what is not so
 */
export function judge(schema: GraphQLSchema, question: GeneratedQuestion, status: number, body: string): readonly Verdict[] {
  if (status >= 500) throw new Error(`${status}: ${body.slice(0, 500)}`);
  // Node itself reads no more of an address and its headers (http.maxHeaderSize), and says so by the status alone.
  if (status === 431 && question.path.length > nodesOwn / 2) return ["address too long"];
  if (status === 200 && body.startsWith('{"data":')) return ["answered"];
  const errors: unknown = JSON.parse(body).errors;
  if (!Array.isArray(errors) || errors.length === 0) throw new Error(`${status} without an error: ${body.slice(0, 500)}`);
  let own: ReadonlySet<string> | undefined;
  const verdicts = errors.map((error: { message: string; extensions: { code: string; limit?: string; maximum?: number } }) => {
    const { message, extensions } = error;
    if (extensions.code === "LIMIT_EXCEEDED") {
      const known = maximum[extensions.limit ?? ""];
      if (!known?.includes(extensions.maximum ?? NaN)) throw new Error(`A limit that there is not: ${JSON.stringify(error)}`);
      return `limit: ${extensions.limit ?? ""}` as const;
    }
    if (!refusals.has(extensions.code)) throw new Error(`Neither a limit nor the asker's fault: ${JSON.stringify(error)}`);
    if (aboutRequests.some((shape) => shape.test(message))) return "request";
    if (aboutArguments.some((shape) => shape.test(message))) return "argument";
    own ??= complaintsOfGraphQL(schema, question);
    if (!own.has(message)) throw new Error(`GraphQL itself does not complain of this: ${JSON.stringify(error)}; it says ${JSON.stringify([...own])}`);
    return "GraphQL";
  });
  return [...new Set<Verdict>(verdicts)];
}

/** All that graphql-js has to say against a question, without any server of ours: against its spelling, its validity, its operation, its variables. */
function complaintsOfGraphQL(schema: GraphQLSchema, { method, path, body }: GeneratedQuestion): ReadonlySet<string> {
  const address = new URLSearchParams(path.split("?")[1] ?? "");
  const asked = method === "GET" ? { query: address.get("query"), variables: JSON.parse(address.get("variables") || "null"), operationName: address.get("operationName") || null } : JSON.parse(body ?? "");
  let document: DocumentNode;
  try {
    document = parse(asked.query);
  } catch (error) {
    if (error instanceof GraphQLError) return new Set([error.message]);
    throw error;
  }
  const operation = getOperationAST(document, asked.operationName);
  // GraphQL over HTTP has these said before the document is validated; the words are graphql-yoga's.
  const unclear = operation ? [] : ["Could not determine what operation to execute."];
  const kind = operation?.operation ?? "query";
  const unknown = kind === "query" ? [] : [`Can only perform a ${kind} operation from a POST request.`, `Schema is not configured to execute ${kind} operation.`];
  const invalid = validate(schema, document);
  const { errors = [] } = operation && invalid.length === 0 ? getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables ?? {}) : {};
  return new Set([...unclear, ...unknown, ...[...invalid, ...errors].map(({ message }) => message)]);
}
