/** An entry taken apart: itself, its components and the blocks of its zones, each with the path that leads to it. */
import type { Fields } from "../../fields.js";
import type { LoadedEntry } from "../entries/loaded-entries.js";
import type { Anatomy } from "../entries/anatomy.js";

export interface Part {
  readonly path: readonly string[];
  readonly fields: Fields;
  readonly anatomy: Anatomy;
}

export function partsOf({ fields, anatomy }: LoadedEntry): readonly Part[] {
  return takeApart({ path: [], fields, anatomy });
}

function takeApart(part: Part): readonly Part[] {
  const { path, fields, anatomy } = part;
  const components = anatomy.components.flatMap(({ field, isRepeatable, anatomy: made }) => {
    if (isRepeatable) return itemsOf(fields, [...path, field], () => made);
    const single = fields.component(field);
    return single ? [{ path: [...path, field], fields: single, anatomy: made }] : [];
  });
  const blocks = anatomy.zones.flatMap(({ field, blocks: kinds }) =>
    itemsOf(fields, [...path, field], (block) => kinds.get(block.requiredText("__component"))),
  );
  return [part, ...[...components, ...blocks].flatMap(takeApart)];
}

function itemsOf(fields: Fields, path: readonly string[], anatomyOf: (item: Fields) => Anatomy | undefined): readonly Part[] {
  return fields.components(path.at(-1) ?? "").flatMap((item, index) => {
    const anatomy = anatomyOf(item);
    return anatomy ? [{ path: [...path, String(index)], fields: item, anatomy }] : [];
  });
}
