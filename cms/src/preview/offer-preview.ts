/**
 * The admin's own button and frame for previews: here it is told where the site shows a draft, with a token for it. Strapi asks
 * whenever a form is opened, for every type, and checks nothing itself.
 */
import type { Core } from "@strapi/strapi";
import { defaultLocale, localeTags, previewEntryPath } from "@parasol/shared";
import { isRecord } from "../fields.js";
import { editorLanguage } from "../editor-at-work.js";
import { findTypeName, publicTypes } from "../publishing/public-types.js";
import { findAddress } from "./addresses.js";
import { signToken, type Preview } from "./token.js";

export interface PreviewSettings {
  readonly siteOrigin: string;
  /** Secret by which tokens are signed. */
  readonly previewKey: string;
}

/** Call it in Strapi's `register`. https://docs.strapi.io/cms/features/preview */
export function offerPreview(strapi: Core.Strapi, { siteOrigin, previewKey }: PreviewSettings): void {
  const handler = async (uid: string, asked: unknown): Promise<string | null> => {
    const preview = wantedPreview(strapi, uid, asked);
    const locale = isRecord(asked) && typeof asked.locale === "string" ? asked.locale : defaultLocale;
    const wanted = preview?.locales.find((tag) => tag === locale);
    if (!preview || !wanted) return null;
    if ((await findAddress(strapi, preview, wanted)) === null) return null;
    // Without the page's own path: the admin remembers this for a while, and the slug may change meanwhile.
    return siteOrigin + previewEntryPath(signToken(preview, previewKey, new Date()), wanted);
  };
  strapi.config.set("admin.preview", { enabled: true, config: { handler } });
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
