/**
 * The language in which texts are written: the one that was used last, and before any was chosen the one that the editor reads
 * the admin in. Internal to Strapi 5.54: the name under which it remembers the first, and its action `admin/setLocale`.
 * vite.config.ts has its lists and forms follow the second.
 */
import type { StrapiApp } from "@strapi/strapi/admin";
import { valueAt } from "../forms/form-values";

const memory = "STRAPI_LOCALE";

/** Whoever changes the language of the interface has chosen no language to write in since. */
export function followInterfaceLanguage(app: StrapiApp): void {
  app.addMiddlewares([
    () => () => (next) => (action) => {
      const isOther = action.type === "admin/setLocale" && action.payload !== document.documentElement.lang;
      if (isOther) localStorage.removeItem(memory);
      return next(action);
    },
  ]);
}

/** @param interfaceLanguage stands in where no other was chosen */
export function writingLanguage(interfaceLanguage: string): string {
  const chosen = valueAt(remembered(), "plugins.i18n.locale");
  return typeof chosen === "string" ? chosen : interfaceLanguage;
}

function remembered(): unknown {
  try {
    return JSON.parse(localStorage.getItem(memory) ?? "null");
  } catch {
    return null;
  }
}
