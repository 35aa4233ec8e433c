/**
 * Limits that a document meets before it is validated: its length, its tokens, how deep it is, how many aliases and directives
 * it has. Fragments are measured once and multiplied, never walked again, so that a small document that
 * spreads fragments of fragments cannot keep us busy.
 *
 * Introspection is not counted in depth, so that every tool's standard query passes; it may have no aliases,
 * and graphql-js bounds its lists (MaxIntrospectionDepthRule).
 */
import { GraphQLError, Kind, Lexer, Source, TokenKind } from "graphql";
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from "graphql";
import { limits } from "./limits.js";
import { limitExceeded } from "./refusals.js";

/** @throws {GraphQLError} when the document is too long, before it is parsed. */
export function checkLength(document: string): void {
  const bytes = Buffer.byteLength(document);
  if (bytes > limits.documentBytes) {
    throw limitExceeded(
      "document length",
      limits.documentBytes,
      `The document has ${bytes} bytes; the limit is ${limits.documentBytes}. Ask for less, or in several requests.`,
      413,
    );
  }
  if (hasMoreTokens(document, limits.tokens)) {
    throw limitExceeded(
      "tokens",
      limits.tokens,
      `The document has more than ${limits.tokens} tokens. Ask for less, or in several requests.`,
    );
  }
}

/** Counts no further than `most`, and not beyond a fault of spelling: the parser says better what is wrong. */
function hasMoreTokens(document: string, most: number): boolean {
  const lexer = new Lexer(new Source(document));
  try {
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) if (tokens >= most) return true;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return false;
}

interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

const flat: Shape = { depth: 0, aliases: 0, directives: 0 };

/** @throws {GraphQLError} that names the limit when any operation of the document is deeper or has more than is allowed. */
function checkShape(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Shape>();

  function measureFragment(name: string, introspecting: boolean): Shape {
    const key = introspecting ? `__${name}` : name;
    const known = measured.get(key);
    if (known) return known;
    const fragment = fragments.get(name);
    measured.set(key, flat); // a fragment that spreads itself is refused by validation
    if (!fragment) return flat;
    const shape = measure(fragment.selectionSet, introspecting);
    const whole = { ...shape, directives: shape.directives + (fragment.directives?.length ?? 0) };
    measured.set(key, whole);
    return whole;
  }

  function measure(selectionSet: SelectionSetNode, introspecting: boolean): Shape {
    let { depth, aliases, directives } = flat;
    for (const selection of selectionSet.selections) {
      directives += selection.directives?.length ?? 0;
      let below: Shape = flat;
      if (selection.kind === Kind.FRAGMENT_SPREAD) below = measureFragment(selection.name.value, introspecting);
      else if (selection.kind === Kind.INLINE_FRAGMENT) below = measure(selection.selectionSet, introspecting);
      else {
        const isIntrospection = introspecting || /^__(schema|type)$/.test(selection.name.value);
        if (selection.selectionSet) below = measure(selection.selectionSet, isIntrospection);
        if (selection.alias) aliases += isIntrospection ? limits.aliases + 1 : 1;
        below = { ...below, depth: isIntrospection ? 0 : below.depth + 1 };
      }
      depth = Math.max(depth, below.depth);
      aliases += below.aliases;
      directives += below.directives;
    }
    return { depth, aliases, directives };
  }

  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases, directives } = measure(definition.selectionSet, false);
    refuseBeyond("depth", depth, `nests fields ${depth} deep`, "Ask for the inner parts in a request of their own.");
    refuseBeyond("aliases", aliases, `has ${aliases} aliases`, "Ask in several requests. Introspection may have none.");
    const all = directives + (definition.directives?.length ?? 0);
    refuseBeyond("directives", all, `has ${all} directives`, "Send only the fields you want.");
  }
}

function refuseBeyond(limit: "depth" | "aliases" | "directives", found: number, what: string, advice: string): void {
  if (found > limits[limit]) {
    throw limitExceeded(limit, limits[limit], `This query ${what}; the limit is ${limits[limit]}. ${advice}`);
  }
}

/** A rule for graphql-js that throws instead of reporting, so that no other rule runs over what is refused. */
export function documentShapeRule(context: { getDocument(): DocumentNode }): Record<never, never> {
  checkShape(context.getDocument());
  return {};
}
