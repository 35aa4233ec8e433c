/**
 * The languages that our part of the admin speaks, as BCP 47 tags; the first is for those who chose another. They are no list of
 * the languages of the newsroom: one may publish in Ukrainian before anybody translated its admin.
 */
export const editorLanguages = ["en", "ru"] as const;

export type EditorLanguage = (typeof editorLanguages)[number];

export function isEditorLanguage(candidate: unknown): candidate is EditorLanguage {
  return editorLanguages.some((language) => language === candidate);
}
