import { createAsk } from "../cms/ask";
import { createNewsroom, type Newsroom } from "../cms/newsroom";
import { createPreviewNewsroom } from "../cms/preview";
import { knownCursor } from "../pages/known-cursor";
import { noteAnswer } from "../pages/render-record";
import { readSettings } from "../settings";

declare module "h3" {
  interface H3EventContext {
    /** The one way from a page to what is published. */
    newsroom: Newsroom;
  }
}

/** Opens the way to the newsroom once and hands it to every request; a page of a preview has a way of its own. */
export default defineNitroPlugin((nitro) => {
  const { apiUrl, origin, preview } = readSettings(useRuntimeConfig());
  const settings: Omit<Parameters<typeof createAsk>[0], "apiUrl"> = {
    origin,
    reportUnknown: ({ id, locale, type }) => {
      console.warn(`[body] left out "${type}", which this site does not know, in entry ${id} (${locale})`);
    },
    reportFailure: ({ failure, message }) => {
      console.error(`[newsroom] ${failure.kind}: ${message}`);
    },
  };
  const newsroom = createNewsroom(createAsk({ ...settings, apiUrl, noteAnswer, notBefore: knownCursor }));
  nitro.hooks.hook("request", (event) => {
    const token = event.context.preview?.token;
    event.context.newsroom = typeof token === "string" && preview ? createPreviewNewsroom({ ...settings, url: preview.url }, token) : newsroom;
  });
});
