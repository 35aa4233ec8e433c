import { defaultLocale, homePath, isLocaleTag, mediaRoot } from "@parasol/shared";
import { retryAfter } from "../../config/outage";
import { withinPreview } from "../../config/within-preview";
import { readPreviewFacts } from "../cms/preview";
import { readSettings } from "../settings";

/** Asks, before a page of a preview is shown, whether its token opens it and what there is to see, and leads from where it opens to its page. */
export default defineEventHandler(async (event) => {
  const { preview } = event.context;
  const { preview: settings } = readSettings(useRuntimeConfig(event));
  // The error page has nothing to ask; files are asked for by the door they come through.
  if (!preview || !settings || event.path.startsWith("/__nuxt_error") || event.path.startsWith(`${mediaRoot}/`)) return;
  const isEntry = event.path.replace(/\?.*$/, "") === "/";
  const asked = isEntry ? getQuery(event).language : event.path.split(/[/?]/)[1];
  const locale = isLocaleTag(asked) ? asked : defaultLocale;
  // The CMS is asked only what may be a token; for who reads, what is none has the same answer as one that has ended.
  const answer = preview.token === null ? ({ kind: "closed" } as const) : await readPreviewFacts(settings.url, preview.token, locale);
  switch (answer.kind) {
    case "closed":
      throw createError({ statusCode: 403, statusMessage: "Forbidden", data: { problem: "previewClosed", language: locale } });
    case "unreachable":
      setResponseHeader(event, "retry-after", retryAfter);
      throw createError({ statusCode: 503, statusMessage: "Service Unavailable" });
    case "open":
      preview.facts = answer.facts;
  }
  const { standing, refusals, language: editorLanguage } = answer.facts;
  if (standing === "incomplete") {
    throw createError({ statusCode: 422, statusMessage: "Unprocessable Content", data: { problem: "previewIncomplete", refusals, language: editorLanguage } });
  }
  if (standing === "hidden") throw createError({ statusCode: 404, statusMessage: "Not Found", data: { problem: "previewHidden", language: editorLanguage } });
  if (isEntry) {
    const address = answer.facts.addresses.find((one) => one.locale === locale);
    return sendRedirect(event, withinPreview(preview, address?.path ?? homePath(locale)), 302);
  }
});
