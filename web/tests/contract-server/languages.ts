import type { LocaleTag } from "@parasol/shared";

/** The languages in which the contract server has something to publish: a language that the site adds begins with nothing in it. */
export const writtenLanguages = ["en", "ru"] as const satisfies readonly LocaleTag[];

export type WrittenLanguage = (typeof writtenLanguages)[number];
