/**
 * What a request may cost: the number of fields its answer would hold if every list were as long as it may be. A list with
 * `first` counts that many times, any other list by an estimate; of types that exclude each other, the dearest counts.
 * Fragments are measured once. Runs on validated documents, when the variables are known.
 */
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
} from "graphql";
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from "graphql";
import type { Fallback } from "@parasol/shared/contract";
import { limits } from "./limits.js";
import { add, dearest, free, ofEach, ofOneMore, type Price } from "./price.js";
import { limitExceeded } from "./refusals.js";
import { isConnection, lengthOf, walksOf, weightOf, weightOfQuery } from "./weights.js";

/** @throws {GraphQLError} when the operation would cost more than is allowed. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { cost, ofSeveral } = priceOf(schema, document, operation, variables);
  if (cost > limits.cost) {
    throw limitExceeded(
      "cost",
      limits.cost,
      `This query could cost ${cost} (fields times list lengths); the limit is ${limits.cost}. ` +
        "Ask for fewer per page, for fewer fields, or in several requests.",
    );
  }
  for (const [list, count] of Object.entries(ofSeveral)) {
    if (count > 1) {
      throw limitExceeded(
        "lists of several",
        1,
        `This query asks several documents for more than one \`${list}\` each. Ask for one such list, or in several requests.`,
      );
    }
  }
}

/** What the operation would cost, and which lists it asks of several documents. */
export function priceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Price {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const query = schema.getQueryType();
  const inVariables = variableValues(operation, variables);
  const known = new Map<string, Price>();

  function priceFragment(name: string): Price {
    const before = known.get(name);
    if (before) return before;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const price = fragment && isCompositeType(type) ? priceSelection(fragment.selectionSet, type) : free;
    known.set(name, price);
    return price;
  }

  function priceSelection(selectionSet: SelectionSetNode, parent: GraphQLCompositeType): Price {
    let common = free;
    const exclusive = new Map<string, Price>();
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        common = add(common, priceField(selection, parent));
        continue;
      }
      const condition =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.typeCondition.name.value
          : selection.typeCondition?.name.value;
      const type = condition === undefined ? parent : schema.getType(condition);
      if (!isCompositeType(type)) continue;
      const price =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? priceFragment(selection.name.value)
          : priceSelection(selection.selectionSet, type);
      if (isAbstractType(parent) && isObjectType(type))
        exclusive.set(type.name, add(exclusive.get(type.name) ?? free, price));
      else common = add(common, price);
    }
    return add(common, dearest([...exclusive.values()]));
  }

  function priceField(field: FieldNode, parent: GraphQLCompositeType): Price {
    const name = field.name.value;
    const definition = "getFields" in parent ? parent.getFields()[name] : undefined;
    if (!definition) return free; // introspection, see document-shape.ts
    const key = `${parent.name}.${name}`;
    const type = getNamedType(definition.type);
    const below = isCompositeType(type) && field.selectionSet ? priceSelection(field.selectionSet, type) : free;
    const first = definition.args.find((argument) => argument.name === "first");
    const isList = isListType(getNullableType(definition.type));
    const length = first ? pageSize(field, first) : isList ? lengthOf(key) : 1;
    const own = parent === query ? weightOfQuery(field, type.name) : weightOf(key, type.name);
    const walks = isConnection(type.name) ? walksOf(fallbackOf(field)) : 1;
    const price = { ...below, cost: own * walks + length * below.cost };
    if (parent !== query && isConnection(type.name)) return ofOneMore(price, key);
    return isList ? ofEach(price) : price;
  }

  /** Sizes beyond the limit are refused by the list itself, which says so better. */
  function pageSize(field: FieldNode, first: GraphQLArgument): number {
    const value = valueOf(field, "first");
    const size = typeof value === "number" ? value : Number(first.defaultValue);
    return Math.min(Math.max(size, 1), limits.changes);
  }

  function fallbackOf(field: FieldNode): Fallback {
    return valueOf(field, "fallback") === "COUNTERPART" ? "COUNTERPART" : "NONE";
  }

  function valueOf(field: FieldNode, name: string): unknown {
    const given = field.arguments?.find((argument) => argument.name.value === name)?.value;
    return given?.kind === Kind.VARIABLE ? inVariables.get(given.name.value) : given && writtenValue(given);
  }

  return query ? priceSelection(operation.selectionSet, query) : free;
}

/** An operation's variables, as given or by default. */
function variableValues(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, unknown> {
  return new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => {
      const name = variable.name.value;
      return [name, variables[name] ?? (defaultValue && writtenValue(defaultValue))];
    }),
  );
}

/** The whole number or the word that stands in a document; `undefined` for everything else. */
function writtenValue(value: ValueNode): number | string | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.ENUM ? value.value : undefined;
}
