import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  cardPath, localeTags, locales, defaultLocale, eventsFeedPath, newsFeedPath, securityContactPath, siteCardPath, sitemapIndexPath, sitemapPath,
  type TypeWithCard,
} from "@parasol/shared";
import { languageChoiceRoute, localisedRoutes } from "./config/localised-routes";
import { writeTypesetMessages } from "./i18n/typeset-messages";

const messages = fileURLToPath(new URL("./i18n/locales", import.meta.url));
const typesetMessages = fileURLToPath(new URL("./.cache/messages", import.meta.url));
writeTypesetMessages(messages, typesetMessages);

const fonts = join(dirname(createRequire(import.meta.url).resolve("@fontsource/geologica/package.json")), "files");
const typesWithCard: readonly TypeWithCard[] = ["article", "event", "organisation"];

const strictest = {
  compilerOptions: { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
};

export default defineNuxtConfig({
  compatibilityDate: "2026-11-01",
  telemetry: false,
  devtools: { enabled: false },
  modules: ["@nuxtjs/i18n"],
  css: ["~/assets/site.css"],
  components: [{ path: "~/components", pathPrefix: false }],

  // Set by NUXT_API_URL, NUXT_MEDIA_FOLDER, NUXT_PAGES_FOLDER, NUXT_ORIGIN, NUXT_PREVIEW_URL, NUXT_ADMIN_ORIGIN and NUXT_SECURITY_CONTACT; read and checked in server/settings.ts.
  runtimeConfig: { apiUrl: "", mediaFolder: "", pagesFolder: "", origin: "", previewUrl: "", adminOrigin: "", securityContact: "" },

  // Readers get no script at all; see docs/decisions.
  routeRules: { "/**": { noScripts: true } },
  features: { inlineStyles: false, devLogs: false },
  experimental: { appManifest: false, entryImportMap: false, payloadExtraction: false },

  i18n: {
    strategy: "prefix",
    defaultLocale,
    langDir: "../.cache/messages",
    locales: locales.map(({ tag, name }) => ({ code: tag, language: tag, name, file: `${tag}.json` })),
    customRoutes: "config",
    pages: localisedRoutes,
    detectBrowserLanguage: false,
    experimental: { nitroContextDetection: false },
  },
  // Other messages are set anew when the site starts again.
  watch: localeTags.map((tag) => `${messages}/${tag}.json`),
  hooks: {
    "pages:extend"(pages) {
      const choice = pages.find((page) => page.name === languageChoiceRoute.name);
      if (choice) choice.path = languageChoiceRoute.path;
    },
  },

  serverHandlers: [
    { route: sitemapIndexPath, handler: "~~/server/found/sitemap-index.ts" },
    { route: securityContactPath, handler: "~~/server/found/security-contact.ts" },
    ...localeTags.flatMap((locale) => [
      { route: newsFeedPath(locale), handler: "~~/server/feed/news-feed.ts" },
      { route: eventsFeedPath(locale), handler: "~~/server/feed/events-feed.ts" },
      { route: sitemapPath(locale, "file").replace("file.xml", ":file"), handler: "~~/server/found/sitemap-file.ts" },
      { route: siteCardPath(locale), handler: "~~/server/cards/site-card.ts" },
      ...typesWithCard.map((type) => ({ route: decodeURIComponent(cardPath(type, locale, ":slug")), handler: `~~/server/cards/${type}-card.ts` })),
    ]),
  ],
  nitro: {
    // First of all plugins, before any that looks at the request.
    plugins: ["~~/server/door/clean-request.ts"],
    // Feeds speak the words of the pages; see server/messages.ts.
    serverAssets: [
      { baseName: "messages", dir: typesetMessages },
      // Cards are drawn with the files that a library can read; pages show the same typeface in a variable font.
      { baseName: "fonts", dir: fonts, pattern: "geologica-{latin,cyrillic}{,-ext}-{400,600}-normal.woff" },
    ],
    // Its package names its CommonJS file to Node, and that has no names that could be imported.
    externals: { inline: ["opentype.js"] },
    compressPublicAssets: { gzip: true, brotli: true },
    typescript: { tsConfig: strictest },
  },

  typescript: { tsConfig: strictest, nodeTsConfig: strictest, sharedTsConfig: strictest },
});
