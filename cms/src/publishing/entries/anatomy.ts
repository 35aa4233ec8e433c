/**
 * What our content types and components are made of, read from Strapi's schemas. A localised attribute is said per language;
 * one that is not is shared by all. Every attribute of ours says which it is.
 */
import type { Core, Schema, UID } from "@strapi/strapi";
import { isRecord } from "../../fields.js";

/** A relation that all languages share. Its truth is the list of document ids in `references` (see shared-facts/references.ts). */
export interface Relation {
  readonly name: string;
  readonly target: UID.ContentType;
  /** At most one target. */
  readonly isSingle: boolean;
}

/** A content type or a component, with what it is made of. */
export interface Anatomy {
  readonly uid: UID.Schema;
  /** Plain fields that are said per language. */
  readonly words: readonly string[];
  /** Plain fields that all languages share. */
  readonly plain: readonly string[];
  readonly media: readonly { readonly name: string; readonly isShared: boolean; readonly isSingle: boolean }[];
  readonly relations: readonly Relation[];
  readonly components: readonly Component[];
  /** Dynamic zones: by field, what may stand in them. */
  readonly zones: readonly { readonly field: string; readonly blocks: ReadonlyMap<string, Anatomy> }[];
}

export interface Component {
  readonly field: string;
  readonly isRepeatable: boolean;
  /** Carried to the other languages by Strapi, as a whole. */
  readonly isShared: boolean;
  readonly anatomy: Anatomy;
}

/** Strapi's `populate`. */
export type Populate = Readonly<Record<string, unknown>>;

export function dissect(strapi: Core.Strapi, uid: UID.Schema, attributes: Schema.Attributes): Anatomy {
  const words: string[] = [];
  const plain: string[] = [];
  const media: { name: string; isShared: boolean; isSingle: boolean }[] = [];
  const relations: Relation[] = [];
  const components: Component[] = [];
  const zones: { field: string; blocks: ReadonlyMap<string, Anatomy> }[] = [];
  const part = (component: UID.Component) => dissect(strapi, component, componentAttributes(strapi, component));
  for (const [name, attribute] of Object.entries(attributes)) {
    const isShared = isSharedAttribute(attribute);
    // Strapi's own attributes (who made it, its other languages) say nothing: they are no part of the shape.
    if (isShared === null) continue;
    switch (attribute.type) {
      case "relation":
        if (!("target" in attribute) || !isShared)
          throw new Error(`${uid}: the relation "${name}" is not shared by all languages.`);
        relations.push({ name, target: attribute.target, isSingle: attribute.relation.endsWith("ToOne") });
        break;
      case "component":
        components.push({
          field: name,
          isRepeatable: attribute.repeatable === true,
          isShared,
          anatomy: part(attribute.component),
        });
        break;
      case "dynamiczone":
        zones.push({ field: name, blocks: new Map(attribute.components.map((block) => [block, part(block)])) });
        break;
      case "media":
        media.push({ name, isShared, isSingle: attribute.multiple !== true });
        break;
      default:
        (isShared ? plain : words).push(name);
    }
  }
  return { uid, words, plain, media, relations, components, zones };
}

/** `null` for an attribute that does not say. */
function isSharedAttribute(attribute: Schema.Attribute.AnyAttribute): boolean | null {
  const options: unknown = attribute.pluginOptions;
  const language: unknown = isRecord(options) ? options.i18n : undefined;
  if (!isRecord(language) || typeof language.localized !== "boolean") return null;
  return !language.localized;
}

function componentAttributes(strapi: Core.Strapi, uid: UID.Component): Schema.Attributes {
  const component = strapi.components[uid];
  if (!component) throw new Error(`There is no component "${uid}".`);
  return component.attributes;
}

/** Loads everything of it by `strapi.db.query`. */
export function populateOf(anatomy: Anatomy, extent: "with relations" | "without relations"): Populate {
  const nested = (part: Anatomy) => {
    const populate = populateOf(part, extent);
    return Object.keys(populate).length === 0 ? true : { populate };
  };
  return Object.fromEntries([
    ...anatomy.media.map(({ name }) => [name, true] as const),
    ...anatomy.components.map((component) => [component.field, nested(component.anatomy)] as const),
    ...anatomy.zones.map(
      ({ field, blocks }) =>
        [field, { on: Object.fromEntries([...blocks].map(([block, part]) => [block, nested(part)])) }] as const,
    ),
    ...(extent === "with relations"
      ? anatomy.relations.map(({ name }) => [name, { select: ["id", "documentId"] }] as const)
      : []),
  ]);
}
