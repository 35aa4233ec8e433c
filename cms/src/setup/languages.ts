/** Makes the newsroom's languages known to Strapi: those of `@parasol/shared`, and no list of its own. */
import type { Core } from "@strapi/strapi";
import { defaultLocale, locales, localeTags } from "@parasol/shared";
import { isRecord } from "../fields.js";
import { publicTypes } from "../publishing/public-types.js";

/** The choices of "source language" are the newsroom's languages. Call it in `register`, before the schema is read. */
export function offerSourceLanguages(strapi: Core.Strapi): void {
  for (const uid of Object.values(publicTypes)) {
    const attribute = strapi.contentType(uid).attributes.sourceLanguage;
    if (attribute?.type === "enumeration") attribute.enum = [...localeTags];
  }
}

/** What Strapi calls the language that it begins with. */
const nameByStrapi = "English (en)";

/**
 * Adds what is missing. A language that an administrator removed stays removed: what was added once is remembered, so that a
 * start does not bring it back.
 */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin("i18n").service("locales");
  const known: unknown[] = await service.find();
  const codes = new Set(known.filter(isRecord).map((locale) => locale.code));
  for (const { id, name } of known.filter(isRecord)) {
    if (name === nameByStrapi) await service.update({ id }, { name: locales.find(({ tag }) => tag === defaultLocale)?.name });
  }
  const store = strapi.store({ type: "core", name: "parasol", key: "languages-added" });
  const remembered: unknown = await store.get();
  const added = Array.isArray(remembered) ? remembered.map(String) : [];
  for (const { tag, name } of locales) {
    if (codes.has(tag) || added.includes(tag)) continue;
    await service.create({ code: tag, name });
  }
  if (added.length === 0) await service.setDefaultLocale({ code: defaultLocale });
  await store.set({ value: [...new Set([...added, ...localeTags])] });
}
