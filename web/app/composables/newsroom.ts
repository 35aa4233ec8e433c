import type { Newsroom } from "~~/server/cms/newsroom";

/** The one way from a page to what is published: the newsroom that server/plugins/newsroom.ts hands to every request. */
export function useNewsroom(): Newsroom {
  const event = useRequestEvent();
  if (!event) throw new Error("Pages are rendered on the server only.");
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- Nuxt's type of a request does not take up what the plugin declares of it.
  return event.context.newsroom;
}
