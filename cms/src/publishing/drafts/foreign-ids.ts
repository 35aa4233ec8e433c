/**
 * A form that was open while another editor saved names rows that are gone by now: a block of the text, a contact. Strapi
 * refuses the whole form for it. Here such a row's id is left out, so that what was typed into it is saved as a new one.
 */
import { isRecord, type Fields } from "../../fields.js";
import type { Anatomy } from "../entries/anatomy.js";

/** `written` without the ids of rows that `draft` does not have. */
export function withoutForeignIds(
  written: Readonly<Record<string, unknown>>,
  anatomy: Anatomy,
  draft: Fields,
): Record<string, unknown> {
  const data = { ...written };
  for (const { field, isRepeatable, anatomy: part } of anatomy.components) {
    const single = isRepeatable ? null : draft.component(field);
    const rows = isRepeatable ? draft.components(field) : single ? [single] : [];
    if (Object.hasOwn(data, field)) data[field] = ofEach(data[field], (item) => ownPart(item, part, rows));
  }
  for (const { field, blocks } of anatomy.zones) {
    const rows = draft.components(field);
    if (!Object.hasOwn(data, field)) continue;
    data[field] = ofEach(data[field], (block) => {
      const part = blocks.get(String(block.__component));
      const alike = rows.filter((row) => row.text("__component") === block.__component);
      return part ? ownPart(block, part, alike) : block;
    });
  }
  return data;
}

function ofEach(value: unknown, change: (part: Record<string, unknown>) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => (isRecord(part) ? change(part) : part));
  return isRecord(value) ? change(value) : value;
}

function ownPart(part: Record<string, unknown>, anatomy: Anatomy, rows: readonly Fields[]): Record<string, unknown> {
  const row = rows.find((candidate) => String(candidate.value("id")) === String(part.id));
  if (row) return withoutForeignIds(part, anatomy, row);
  const { id: _foreign, ...rest } = part;
  return rest;
}
