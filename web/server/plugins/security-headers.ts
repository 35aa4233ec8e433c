import { previewHeaders, securityHeaders } from "../../config/security-headers";
import { readSettings } from "../settings";

/** Puts the security headers on every answer: pages, errors, feeds, files and redirects. */
export default defineNitroPlugin((nitro) => {
  const { preview } = readSettings(useRuntimeConfig());
  nitro.hooks.hook("request", (event) => {
    setResponseHeaders(event, event.context.preview && preview ? previewHeaders(preview.adminOrigin) : securityHeaders);
  });
  nitro.hooks.hook("render:response", (response, { event }) => {
    delete response.headers?.["x-powered-by"];
    // A page may be withdrawn at any moment: nobody shall show it again without asking.
    if (!event.context.preview) setResponseHeader(event, "cache-control", "no-cache");
  });
});
