/**
 * Characters of the longest address that is answered: several times what any page has, and its redirect fits into what a proxy reads of an answer's head at once (4 KiB in
 * nginx, unless it is told otherwise).
 */
export const longestAddress = 2_000;
