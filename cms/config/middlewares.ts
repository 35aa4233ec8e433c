import { incomingFolder, previewOrigin } from "./environment";

export default () => [
  "global::public-api",
  "global::preview",
  "strapi::logger",
  "strapi::errors",
  "global::outages",
  {
    name: "strapi::security",
    // Strapi's own policy lets the admin talk to any https address and load pictures from its market. It is merged into ours
    // place by place, so a list of ours must be as long as Strapi's for none of those to be left.
    config: {
      contentSecurityPolicy: {
        directives: {
          "connect-src": ["'self'", "'self'"],
          // Where the admin shows previews of drafts.
          "frame-src": ["'self'", previewOrigin],
          "img-src": ["'self'", "data:", "blob:", "'self'"],
          "media-src": ["'self'", "data:", "blob:"],
        },
      },
    },
  },
  { name: "strapi::cors", config: { origin: [], credentials: false } },
  "strapi::query",
  // Not the system's temporary folder: what arrives has not been cleaned yet, and others could read it there.
  { name: "strapi::body", config: { formidable: { uploadDir: incomingFolder } } },
  "strapi::session",
  "strapi::favicon",
  "strapi::public",
];
