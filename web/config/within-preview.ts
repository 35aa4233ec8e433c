import { previewPath } from "@parasol/shared";

/** Where a path of the site is for who looks at a preview: in that preview. Itself for every reader. */
export function withinPreview(preview: { readonly token: string | null } | undefined, path: string): string {
  return typeof preview?.token === "string" ? previewPath(preview.token, path) : path;
}
