/** How a number is meant; see `Qualifier` in the contract. */
const roundings: Readonly<Record<string, (value: number) => number>> = {
  // “More than 21 of 27” must not become “more than” a rounded-up share, nor “up to” a rounded-down one.
  MORE_THAN: Math.floor,
  UP_TO: Math.ceil,
};

/**
 * A share as a whole percentage. A part is never called 100 %, and something never 0 %: rounding may lose a fraction,
 * not a person.
 *
 * @returns 0 to 100, or `undefined` where the numbers make no share
 */
export function percentageOf(part: number, whole: number, qualifier = "EXACTLY"): number | undefined {
  if (!(whole > 0 && part >= 0 && part <= whole)) return undefined;
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  const round = roundings[qualifier] ?? Math.round;
  return Math.min(99, Math.max(1, round((100 * part) / whole)));
}
