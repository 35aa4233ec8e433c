/** Asks the public API everything that its contract lets strangers ask, as it describes itself. */
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

export interface Answer {
  readonly question: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly text: string;
  readonly json: any;
}

type Variables = Readonly<Record<string, unknown>>;

export class Stranger {
  private constructor(
    private readonly origin: string,
    readonly schema: GraphQLSchema,
  ) {}

  static async at(origin: string): Promise<Stranger> {
    const { json } = await ask(origin, getIntrospectionQuery(), {});
    return new Stranger(origin, buildClientSchema(json.data));
  }

  ask(question: string, variables: Variables = {}): Promise<Answer> {
    return ask(this.origin, question, variables);
  }

  get root(): readonly GraphQLField<unknown, unknown>[] {
    return Object.values(this.schema.getQueryType()?.getFields() ?? {});
  }

  /** The fields of `Query` that look up one document. */
  get lookUps(): readonly string[] {
    return this.root.filter(({ args }) => args.some(({ name }) => name === "slug")).map(({ name }) => name);
  }

  /** The fields of `Query` that are pages of a list, with the arguments that narrow it to a document. */
  get lists(): readonly { readonly name: string; readonly filters: readonly string[] }[] {
    return this.root
      .filter(({ type }) => getNamedType(type).name.endsWith("Connection"))
      .map(({ name, args }) => ({
        name,
        filters: args.filter((argument) => getNamedType(argument.type).name === "ID").map((argument) => argument.name),
      }));
  }

  /**
   * What can be selected of a type, split so that each part stays within the limits: everything plain, and for each field that
   * holds more, everything of that, `depth` levels down. An interface or a union is taken as each of its types.
   */
  selections(type: GraphQLNamedType, depth: number): readonly string[] {
    if (isAbstractType(type)) {
      return this.schema
        .getPossibleTypes(type)
        .flatMap((one) => this.selections(one, depth).map((selection) => `__typename ... on ${one.name} { ${selection} }`));
    }
    if (!isObjectType(type)) return [""];
    const fields = Object.values(type.getFields());
    const plain = fields.filter(({ type: held }) => isPlain(getNamedType(held))).map(({ name }) => name);
    const here = ["__typename", ...plain].join(" ");
    if (depth === 0) return [here];
    const deeper = fields
      .filter(({ type: held }) => !isPlain(getNamedType(held)))
      .flatMap((field) =>
        this.selections(getNamedType(field.type), isLink(field) ? depth - 1 : depth).map(
          (selection) => `${field.name}${pageOf(field.args)} { ${selection} }`,
        ),
      );
    return [here, ...deeper];
  }
}

/** Whether a field leads to another document or list; what is part of the same one does not count as a level. */
function isLink(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  const isPublication = isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Publication");
  return (
    isPublication ||
    isInterfaceType(type) ||
    field.args.some(({ name }) => name === "first") ||
    isListType(getNullableType(field.type))
  );
}

function pageOf(args: readonly GraphQLArgument[]): string {
  return args.some(({ name }) => name === "first") ? "(first: 20)" : "";
}

function isPlain(type: GraphQLNamedType): boolean {
  return isScalarType(type) || isEnumType(type);
}

async function ask(origin: string, question: string, variables: Variables): Promise<Answer> {
  const answer = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: question, variables }),
  });
  const text = await answer.text();
  return { question, variables, status: answer.status, text, json: JSON.parse(text) };
}
