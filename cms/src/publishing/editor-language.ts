/**
 * The editor at work: who it is, and the language in which she reads the admin. The languages that our part of the admin speaks
 * are no list of the languages of the newsroom: a newsroom may publish in Ukrainian before anybody translated its admin.
 */
import type { Core } from "@strapi/strapi";
import { isRecord } from "../fields.js";

/** Languages of the interface, as BCP 47 tags; the first is for those who chose another. */
const editorLanguages = ["en", "ru"] as const;

export type EditorLanguage = (typeof editorLanguages)[number];

export function editorLanguage(strapi: Core.Strapi): EditorLanguage {
  const preferred = editor(strapi)?.preferedLanguage;
  return editorLanguages.find((language) => language === preferred) ?? editorLanguages[0];
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
