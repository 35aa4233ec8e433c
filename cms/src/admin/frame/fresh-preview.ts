/**
 * The frame of a preview shows what was saved last, also when that was done above it or in another tab of the browser.
 *
 * After a save Strapi tells the page in the frame, which would need a script to hear it; pages of the newsroom have none. So the
 * admin asks again where the preview is, whenever it reads its document again or hears of a save elsewhere. The address changes with each
 * save (`cms/src/preview/offer-preview.ts`), and the frame with its address; its token is a new one then, too.
 *
 * The seam is internal to Strapi: the name of one endpoint of its admin's API, and the tags by which documents are read again.
 * e2e/tests/preview.test.ts holds it.
 */
import { adminApi } from "@strapi/strapi/admin";

interface AskedPreview {
  readonly params: { readonly contentType: string };
  readonly query: { readonly documentId?: string };
}

/** What we touch of an RTK Query query's definition. */
interface PreviewEndpoint {
  providesTags?: (result: unknown, error: unknown, asked: AskedPreview) => readonly unknown[];
  onCacheEntryAdded?: (asked: AskedPreview, cached: CachedPreview) => Promise<void>;
}

interface CachedPreview {
  readonly dispatch: (action: unknown) => unknown;
  /** Resolves when nobody needs the address any more. */
  readonly cacheEntryRemoved: Promise<unknown>;
}

const previewTag = "PreviewAddress";
const previews = adminApi.enhanceEndpoints({ addTagTypes: [previewTag] });
/** To the other tabs: a tab does not hear itself. */
const savings = new BroadcastChannel("parasol-saved");

/** Tells the other tabs that something was saved: nothing of what. */
export function announceSaving(): void {
  savings.postMessage(null);
}

/** Changes Strapi's own endpoint; to be called once, before the admin renders. */
export function keepPreviewsFresh(): void {
  // The endpoint is injected later than this type was made, so it knows it not.
  const endpoints = Object.fromEntries([["getPreviewUrl", askAgainAfterSaving]]);
  previews.enhanceEndpoints({ endpoints });
}

function askAgainAfterSaving(endpoint: PreviewEndpoint): void {
  endpoint.providesTags = (_result, _error, { params: { contentType }, query: { documentId } }) => [
    previewTag,
    { type: "Document", id: `${contentType}_${documentId ?? ""}` },
    // A type of which there is one document is named alone.
    { type: "Document", id: contentType },
  ];
  endpoint.onCacheEntryAdded = async (_asked, { dispatch, cacheEntryRemoved }) => {
    const askAgain = () => dispatch(previews.util.invalidateTags([previewTag]));
    savings.addEventListener("message", askAgain);
    await cacheEntryRemoved;
    savings.removeEventListener("message", askAgain);
  };
}
