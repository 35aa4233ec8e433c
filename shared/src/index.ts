export * from "./locales.js";
export * from "./paths.js";
export * from "./public-address.js";
export type * from "./rich-text.js";
