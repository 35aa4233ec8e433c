import { incomingFolder } from "./environment";

export default () => [
  "global::public-api",
  "strapi::logger",
  "strapi::errors",
  {
    name: "strapi::security",
    // Strapi's own policy lets the admin talk to any https address and load pictures from its market.
    config: {
      contentSecurityPolicy: {
        directives: {
          "connect-src": ["'self'"],
          "img-src": ["'self'", "data:", "blob:"],
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
