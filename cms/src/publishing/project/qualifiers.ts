/** Strapi's words for how a number is meant, and the contract's. */
export const qualifiers = {
  qualifier_exactly: "EXACTLY",
  qualifier_more_than: "MORE_THAN",
  qualifier_about: "ABOUT",
  qualifier_up_to: "UP_TO",
} as const;
