/**
 * The shape of our content types: what of an entry all its languages share, which of it Strapi does not keep together by
 * itself, and what must be loaded to have an entry whole. It follows from the schemas; no list of field names stands elsewhere.
 */
import type { Core, UID } from "@strapi/strapi";
import { dissect, populateOf, type Anatomy, type Component, type Populate, type Relation } from "./anatomy.js";

/** A repeatable component whose items are kept together across languages by a key that nobody types. */
export interface KeyedField {
  readonly field: string;
  readonly component: UID.Component;
  /** Its plain fields that all languages share; without the key. */
  readonly shared: readonly string[];
  /** Its plain fields that are said per language; without the flag of removal. */
  readonly words: readonly string[];
  readonly relations: readonly Relation[];
}

/** A single component that has words of its own in each language beside what all share, such as a picture. */
export interface MixedField {
  readonly field: string;
  readonly component: UID.Component;
  readonly plain: readonly string[];
  /** Names of single files that all languages share. */
  readonly media: readonly string[];
}

export interface Shape {
  readonly anatomy: Anatomy;
  readonly relations: readonly Relation[];
  readonly keyed: readonly KeyedField[];
  readonly mixed: readonly MixedField[];
  /** Loads an entry whole by `strapi.db.query`: components, zones, media. No relations: `references` are the truth. */
  readonly populate: Populate;
  /** The same with every shared relation, as an editor of that language sees it. */
  readonly populateShown: Populate;
}

/** The component of everything that is shown as a picture. */
export const pictureUid = "newsroom.picture";

const shapes = new WeakMap<Core.Strapi, Map<string, Shape>>();

/** The shape of a content type; to be asked once Strapi has its schemas, as it has in `register`. */
export function shapeOf(strapi: Core.Strapi, uid: UID.ContentType): Shape {
  const known = shapes.get(strapi) ?? new Map<string, Shape>();
  shapes.set(strapi, known);
  const shape = known.get(uid) ?? readShape(strapi, uid);
  known.set(uid, shape);
  return shape;
}

/** Where the references of a keyed item's relation stand: `reports.k3x9….resource`. Keys have no full stop. */
export function itemReference(field: string, key: string, relation: string): string {
  return `${field}.${key}.${relation}`;
}

function readShape(strapi: Core.Strapi, uid: UID.ContentType): Shape {
  const anatomy = dissect(strapi, uid, strapi.contentType(uid).attributes);
  const own = anatomy.components.filter(({ isShared }) => !isShared);
  return {
    anatomy,
    relations: anatomy.relations,
    keyed: own.filter(isKeyed).map(({ field, anatomy: item }) => ({
      field,
      component: componentUid(item),
      shared: item.plain.filter((name) => name !== "key"),
      words: item.words.filter((name) => name !== "removedElsewhere"),
      relations: item.relations,
    })),
    mixed: own.filter(isMixed).map(({ field, anatomy: part }) => ({
      field,
      component: componentUid(part),
      plain: part.plain,
      media: part.media.filter(({ isShared, isSingle }) => isShared && isSingle).map(({ name }) => name),
    })),
    populate: populateOf(anatomy, "without relations"),
    populateShown: populateOf(anatomy, "with relations"),
  };
}

function isKeyed({ isRepeatable, anatomy }: Component): boolean {
  return isRepeatable && anatomy.plain.includes("key");
}

function isMixed({ isRepeatable, anatomy }: Component): boolean {
  return !isRepeatable && (anatomy.plain.length > 0 || anatomy.media.some(({ isShared }) => isShared));
}

function componentUid({ uid }: Anatomy): UID.Component {
  if (isComponentUid(uid)) return uid;
  throw new Error(`"${uid}" is no component.`);
}

/** Uids of content types have colons (`api::newsroom.event`), those of components have none (`event.report`). */
function isComponentUid(uid: UID.Schema): uid is UID.Component {
  return !uid.includes("::");
}
