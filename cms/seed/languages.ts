import type { LocaleTag } from "@parasol/shared";

/** The languages in which the demonstration is written: a newsroom that adds one begins with nothing in it. */
export const demonstrationLanguages = ["en", "ru"] as const satisfies readonly LocaleTag[];

export type DemonstrationLanguage = (typeof demonstrationLanguages)[number];
