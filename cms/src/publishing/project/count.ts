/** Whole numbers, of people or years, from the admin or from what an import brought past it. */
import type { Fields } from "../../fields.js";
import type { Surroundings } from "./surroundings.js";

/** The contract's `Int` holds no more (GraphQL: 32 bits, signed); one number beyond it would take every answer with it in which it stands. */
const most = 2 ** 31 - 1;

/** `null` where there is none, and where it is no number that can be told. */
export function projectCount(fields: Fields, field: string, { omit }: Surroundings): number | null {
  const count = fields.integer(field);
  if (count === null || Math.abs(count) <= most) return count;
  omit(`the number in "${field}" (${fields.name}), which is too large`);
  return null;
}
