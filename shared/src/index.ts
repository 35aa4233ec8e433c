export * from "./if-none-match.js";
export * from "./language-tag.js";
export * from "./locales.js";
export * from "./not-before.js";
export * from "./paths.js";
export * from "./preview.js";
export * from "./public-address.js";
export type * from "./rich-text.js";
