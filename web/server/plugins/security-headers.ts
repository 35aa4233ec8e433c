import type { ServerResponse } from "node:http";
import { previewHeaders, securityHeaders } from "../../config/security-headers";
import { readSettings } from "../settings";

/** Puts the security headers on every answer: pages, errors, feeds, files and redirects. */
export default defineNitroPlugin((nitro) => {
  const { preview } = readSettings(useRuntimeConfig());
  nitro.hooks.hook("request", (event) => {
    const adminOrigin = event.context.preview && preview?.adminOrigin;
    setResponseHeaders(event, adminOrigin === undefined ? securityHeaders : previewHeaders(adminOrigin));
    if (adminOrigin !== undefined) refuseHeader(event.node.res, "x-frame-options");
  });
  // Some answers say how long they may be kept, and by whom: cards, feeds. Of a preview nothing may be.
  nitro.hooks.hook("beforeResponse", (event) => {
    if (!event.context.preview || !preview) return;
    const { "cache-control": keeping, "cross-origin-resource-policy": showing } = previewHeaders(preview.adminOrigin);
    setResponseHeaders(event, { "cache-control": keeping, "cross-origin-resource-policy": showing });
  });
  nitro.hooks.hook("render:response", (response, { event }) => {
    delete response.headers?.["x-powered-by"];
    // A page may be withdrawn at any moment: nobody shall show it again without asking.
    if (!event.context.preview) setResponseHeader(event, "cache-control", "no-cache");
  });
});

/** Nitro's handler of errors adds a header that would keep pages out of every frame, and offers no way to leave it out. */
function refuseHeader(response: ServerResponse, refused: string): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => (name.toLowerCase() === refused ? response : set(name, value));
}
