import { securityHeaders } from "../../config/security-headers";

/** Puts the security headers on every answer: pages, errors, feeds, files and redirects. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook("request", (event) => {
    setResponseHeaders(event, securityHeaders);
  });
  nitro.hooks.hook("render:response", (response, { event }) => {
    delete response.headers?.["x-powered-by"];
    // A page may be withdrawn at any moment: nobody shall show it again without asking.
    setResponseHeader(event, "cache-control", "no-cache");
  });
});
