/** Previews inside the CMS's own server: beside the public API, and like it before Strapi's sessions, headers and parsers. */
import type { Core } from "@strapi/strapi";
import { createRehearsedApi } from "../preview/rehearsed-api.js";
import { previewMiddleware } from "../preview/serve-preview.js";
import { publishingCircumstances } from "../publishing/circumstances.js";
import { readSettings } from "../settings.js";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const { siteOrigin, pathKey, previewKey, ...settings } = readSettings(strapi);
  const logFault = (error: unknown) => strapi.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return previewMiddleware({
    circumstances: publishingCircumstances(strapi, { pathKey, ...settings }),
    api: createRehearsedApi({ siteOrigin, pathKey, logFault }),
    key: previewKey,
  });
};
