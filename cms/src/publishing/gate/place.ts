/** What the gate looks at in places. */
import { isCountry } from "./countries.js";
import type { Inspect } from "./inspection.js";

/** A country has the code of ISO 3166-1 (`RU`); what lies in one may have that of ISO 3166-2 (`RU-MOW`). */
export const wrongPlaceCode: Inspect = ({ entry: { fields }, messages }) => {
  const code = fields.text("code")?.toUpperCase();
  if (code === undefined) return [];
  const isOfCountry = fields.text("kind") === "place_country";
  const [country = "", ...subdivision] = code.split("-");
  const isGood =
    isCountry(country) &&
    (isOfCountry ? subdivision.length === 0 : subdivision.length === 1 && /^[A-Z0-9]{1,3}$/.test(subdivision[0] ?? ""));
  return isGood ? [] : [{ path: ["code"], message: isOfCountry ? messages.unknownCountry : messages.malformedSubdivision }];
};
