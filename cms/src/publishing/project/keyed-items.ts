/** Reading items that are kept together across languages by a key (see ../shared-facts/keyed-items.ts). */
import type { Fields } from "../../fields.js";
import { itemReference } from "../entries/shape.js";
import { readReferences } from "./projection.js";

export interface KeyedItem {
  /** The same in every language. */
  readonly id: string;
  readonly fields: Fields;
  /** Document ids of one of its relations. */
  readonly references: (relation: string) => readonly string[];
  /** The document id of a relation that has at most one. */
  readonly reference: (relation: string) => string | null;
}

export function readKeyedItems(entry: Fields, field: string): readonly KeyedItem[] {
  return entry.components(field).map((fields) => {
    const id = fields.requiredText("key");
    const references = (relation: string) => readReferences(entry, itemReference(field, id, relation));
    return { id, fields, references, reference: (relation) => references(relation)[0] ?? null };
  });
}
