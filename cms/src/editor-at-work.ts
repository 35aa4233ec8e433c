/** The editor at work: who it is, and the language in which she reads the admin, as far as it speaks that. */
import type { Core } from "@strapi/strapi";
import { editorLanguages, isEditorLanguage, type EditorLanguage } from "./editor-languages.js";
import { isRecord } from "./fields.js";

export function editorLanguage(strapi: Core.Strapi): EditorLanguage {
  return languageOfEditor(strapi) ?? editorLanguages[0];
}

/** `null` when she chose none, or is not known. */
export function languageOfEditor(strapi: Core.Strapi): EditorLanguage | null {
  const preferred = editor(strapi)?.preferedLanguage;
  return isEditorLanguage(preferred) ? preferred : null;
}

/** Id of her account; `null` when a script is at work. */
export function editorAtWork(strapi: Core.Strapi): number | null {
  const id = editor(strapi)?.id;
  return typeof id === "number" ? id : null;
}

function editor(strapi: Core.Strapi): Record<string, unknown> | null {
  const state: unknown = strapi.requestContext.get()?.state;
  const user = isRecord(state) ? state.user : undefined;
  return isRecord(user) ? user : null;
}
