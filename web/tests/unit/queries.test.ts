import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getNamedType, isInterfaceType, isObjectType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../server/cms/queries");
const schema = buildSchema(readFileSync(join(import.meta.dirname, "../../../shared/schema.graphql"), "utf8"));
/** What would tell of a document that was taken back. */
const telling = new Set(["slug", "title", "name", "summary", "body", "text", "url", "counterparts"]);

function isPublication(type: unknown): boolean {
  if (isInterfaceType(type)) return type.name === "Publication";
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Publication");
}

describe("every query asks for the id of whatever it shows, by which kept pages are forgotten", () => {
  const documents = readdirSync(folder).map((file) => [file, parse(readFileSync(join(folder, file), "utf8"))] as const);
  const all = { kind: Kind.DOCUMENT, definitions: documents.flatMap(([, { definitions }]) => definitions) } as const;
  /** Fragments that ask for the id themselves, or by others that they spread. */
  const withId = new Set<string>();
  for (let size = -1; size !== withId.size; ) {
    size = withId.size;
    for (const definition of all.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const asks = definition.selectionSet.selections.some(
        (selection) =>
          (selection.kind === Kind.FIELD && selection.name.value === "id") ||
          (selection.kind === Kind.FRAGMENT_SPREAD && withId.has(selection.name.value)),
      );
      if (asks) withId.add(definition.name.value);
    }
  }

  it.each(documents)("%s", (_, document) => {
    const typeInfo = new TypeInfo(schema);
    const nameless: string[] = [];
    visit(
      document,
      visitWithTypeInfo(typeInfo, {
        SelectionSet: ({ selections }, _key, parent) => {
          const type = typeInfo.getParentType();
          if (!isPublication(type && getNamedType(type))) return;
          const tells = selections.some((selection) => selection.kind === Kind.FIELD && telling.has(selection.name.value));
          const asks = selections.some(
            (selection) =>
              (selection.kind === Kind.FIELD && selection.name.value === "id") ||
              (selection.kind === Kind.FRAGMENT_SPREAD && withId.has(selection.name.value)),
          );
          // `Counterparts` is only ever spread beside an id.
          const isBeside = parent !== undefined && "kind" in parent && parent.kind === Kind.FRAGMENT_DEFINITION && parent.name.value === "Counterparts";
          if (tells && !asks && !isBeside) nameless.push(`${String(type)}: ${selections.map((selection) => ("name" in selection ? selection.name?.value : "…")).join(" ")}`);
        },
      }),
    );
    expect(nameless).toEqual([]);
  });
});
