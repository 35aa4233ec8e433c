/**
 * The admin's own button and frame for previews: here it is told where the site shows a draft, with a token for it. Strapi asks
 * whenever a form is opened, for every type, and checks nothing itself.
 */
import { createHmac } from "node:crypto";
import type { Core } from "@strapi/strapi";
import { defaultLocale, localeTags, previewEntryPath } from "@parasol/shared";
import { Fields, isRecord } from "../fields.js";
import { editorLanguage } from "../editor-at-work.js";
import { findTypeName, publicTypes } from "../publishing/public-types.js";
import { findAddress } from "./addresses.js";
import { signToken, type Preview } from "./token.js";

export interface PreviewSettings {
  /** Where drafts are shown, without a trailing slash. */
  readonly previewOrigin: string;
  /** Secret by which tokens are signed. */
  readonly previewKey: string;
}

/** Call it in Strapi's `register`. https://docs.strapi.io/cms/features/preview */
export function offerPreview(strapi: Core.Strapi, { previewOrigin, previewKey }: PreviewSettings): void {
  const handler = async (uid: string, asked: unknown): Promise<string | null> => {
    const preview = wantedPreview(strapi, uid, asked);
    const locale = isRecord(asked) && typeof asked.locale === "string" ? asked.locale : defaultLocale;
    const wanted = preview?.locales.find((tag) => tag === locale);
    if (!preview || !wanted) return null;
    if ((await findAddress(strapi, preview, wanted)) === null) return null;
    // Without the page's own path: the admin remembers this for a while, and the slug may change meanwhile.
    return previewOrigin + previewEntryPath(signToken(preview, previewKey, new Date()), wanted, await wordForLastSaving(strapi, preview, previewKey));
  };
  strapi.config.set("admin.preview", { enabled: true, config: { handler } });
}

/**
 * A word that changes whenever the document is saved, published or taken back, in any language: the admin's frame loads a new address anew. Keyed,
 * because an address is passed on, and when somebody works is nobody's business.
 */
async function wordForLastSaving(strapi: Core.Strapi, { type, documentId }: Preview, key: string): Promise<string> {
  const rows: unknown[] = await strapi.db.query(publicTypes[type]).findMany({ where: { documentId }, select: ["updatedAt", "publishedAt"] });
  const moments = rows.flatMap((row) => {
    const fields = new Fields(row, `${type} ${documentId}`);
    return [fields.moment("updatedAt"), fields.moment("publishedAt")].map(Number);
  });
  return createHmac("sha256", key).update(`saved\n${documentId}\n${Math.max(0, ...moments)}\n${rows.length}`).digest("base64url").slice(0, 8);
}

/** `null` for what has no page anywhere, and for those who may not read it. */
function wantedPreview(strapi: Core.Strapi, uid: string, asked: unknown): Preview | null {
  const type = findTypeName(uid);
  if (!type || !isRecord(asked) || typeof asked.documentId !== "string") return null;
  const state: unknown = strapi.requestContext.get()?.state;
  const userAbility = isRecord(state) ? state.userAbility : undefined;
  if (!userAbility) return null;
  const permissions = strapi.plugin("content-manager").service("permission-checker").create({ userAbility, model: publicTypes[type] });
  return {
    type,
    documentId: asked.documentId,
    status: asked.status === "published" ? "published" : "draft",
    locales: localeTags.filter((locale) => permissions.can.read({ locale }) === true),
    language: editorLanguage(strapi),
  };
}
