import type { PreviewFacts } from "@parasol/shared";
import { withinPreview } from "~~/config/within-preview";
import type { PageAddress } from "./language-paths";

/** The preview that a page is shown in: its token, the page's own path, and what the CMS says of it where it said anything. */
export interface ShownPreview {
  readonly token: string | null;
  readonly path: string;
  readonly facts?: PreviewFacts;
}

/** `undefined` on every page that is public. */
export function usePreview(): ShownPreview | undefined {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- Nuxt's type of a request does not take up what server/door declares of it.
  return useRequestEvent()?.context.preview;
}

/**
 * The link from a page to the same page in a language. On a page of a preview it stays in the preview, and with it in the admin's frame, as far as
 * the token opens that language; from the page of the document itself it leads to the draft there, which may have no public address yet.
 */
export function useWayToLanguage(): (address: PageAddress) => { readonly href: string; readonly target?: "_self" } {
  const preview = usePreview();
  const { locales = [], addresses = [] } = preview?.facts ?? {};
  const drafts = addresses.some(({ path }) => path === preview?.path) ? addresses : [];
  return ({ locale, path }) =>
    locales.includes(locale)
      ? { href: withinPreview(preview, drafts.find((draft) => draft.locale === locale)?.path ?? path), target: "_self" }
      : { href: path };
}
