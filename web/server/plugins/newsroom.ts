import { createAsk } from "../cms/ask";
import { createNewsroom, type Newsroom } from "../cms/newsroom";
import { readSettings } from "../settings";

declare module "h3" {
  interface H3EventContext {
    /** The one way from a page to what is published. */
    newsroom: Newsroom;
  }
}

/** Opens the way to the newsroom once and hands it to every request. */
export default defineNitroPlugin((nitro) => {
  const { apiUrl, origin } = readSettings(useRuntimeConfig());
  const ask = createAsk({
    apiUrl,
    origin,
    reportUnknown: ({ id, locale, type }) => {
      console.warn(`[body] left out "${type}", which this site does not know, in entry ${id} (${locale})`);
    },
    reportFailure: ({ failure, message }) => {
      console.error(`[newsroom] ${failure.kind}: ${message}`);
    },
  });
  const newsroom = createNewsroom(ask);
  nitro.hooks.hook("request", (event) => {
    event.context.newsroom = newsroom;
  });
});
