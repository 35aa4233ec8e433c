export * from "./locales.js";
export * from "./paths.js";
export type * from "./rich-text.js";
