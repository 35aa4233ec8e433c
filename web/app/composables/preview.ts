import type { PreviewFacts } from "@parasol/shared";

/** The preview that a page is shown in: its token, and what the CMS says of it where it said anything. */
export interface ShownPreview {
  readonly token: string;
  readonly facts?: PreviewFacts;
}

/** `undefined` on every page that is public. */
export function usePreview(): ShownPreview | undefined {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- Nuxt's type of a request does not take up what server/door declares of it.
  return useRequestEvent()?.context.preview;
}
