/** Addresses on the web that an editor typed, or that an import brought past the gate. */
import { readWebAddress } from "@parasol/shared";
import type { Fields } from "../../fields.js";
import type { Surroundings } from "./surroundings.js";

/** `null` where there is none, and where what stands there is none: a reader is led nowhere else than to the web. */
export function projectWebAddress(fields: Fields, field: string, { omit }: Surroundings): string | null {
  const typed = fields.text(field);
  if (typed === null) return null;
  const address = readWebAddress(typed);
  if (address === null) omit(`what stands in "${field}" (${fields.name}) and is no address on the web`);
  return address;
}
