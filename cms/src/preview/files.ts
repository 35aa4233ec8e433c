/** The uploads that a preview shows, which are in no public store. */
import path from "node:path";
import type { LocaleTag } from "@parasol/shared";
import type { PublishingCircumstances } from "../publishing/circumstances.js";
import { isContentName } from "../files/public-store.js";
import { rehearse } from "./rehearse.js";
import type { Preview } from "./token.js";

/**
 * The absolute path of the upload that a document would show under a name of the public store, in any of the languages that may be
 * seen; `null` where it would show none of that name.
 */
export async function findShownFile(circumstances: PublishingCircumstances, preview: Preview, name: string): Promise<string | null> {
  if (!isContentName(name)) return null;
  for (const locale of preview.locales) {
    const files = await shownFiles(circumstances, preview, locale);
    const shown = files.find((file) => file.name === name);
    if (shown) return path.join(circumstances.uploadsFolder, shown.uploadPath);
  }
  return null;
}

function shownFiles(circumstances: PublishingCircumstances, preview: Preview, locale: LocaleTag) {
  return rehearse(circumstances, preview, locale, async ({ files }) => files);
}
