/** The language in which the editor at work reads the admin, as far as the newsroom speaks it. */
import type { Core } from "@strapi/strapi";
import { defaultLocale, isLocaleTag, type LocaleTag } from "@parasol/shared";
import { isRecord } from "./fields.js";

export function editorLanguage(strapi: Core.Strapi): LocaleTag {
  const state: unknown = strapi.requestContext.get()?.state;
  const user = isRecord(state) ? state.user : undefined;
  const preferred = isRecord(user) ? user.preferedLanguage : undefined;
  return isLocaleTag(preferred) ? preferred : defaultLocale;
}
