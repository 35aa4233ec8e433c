/**
 * The least value that so great a part of all values does not go beyond (nearest rank; Hyndman and Fan 1996, definition 1).
 *
 * @param {readonly number[]} values
 * @param {number} part over 0, up to 1: 0.99 for what 99 in a hundred do not go beyond
 * @returns {number} NaN of none
 */
export function quantile(values, part) {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * part) - 1] ?? NaN;
}

/**
 * Of an even number the lower of the two.
 *
 * @param {readonly number[]} values
 * @returns {number} NaN of none
 */
export function middle(values) {
  return quantile(values, 0.5);
}
