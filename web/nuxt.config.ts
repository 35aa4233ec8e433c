import { fileURLToPath } from "node:url";
import { localeTags, locales, defaultLocale, eventsFeedPath, newsFeedPath } from "@parasol/shared";
import { languageChoiceRoute, localisedRoutes } from "./config/localised-routes";
import { writeTypesetMessages } from "./i18n/typeset-messages";

const messages = fileURLToPath(new URL("./i18n/locales", import.meta.url));
const typesetMessages = fileURLToPath(new URL("./.cache/messages", import.meta.url));
writeTypesetMessages(messages, typesetMessages);

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

  // Set by NUXT_API_URL, NUXT_MEDIA_FOLDER, NUXT_ORIGIN, NUXT_PREVIEW_URL and NUXT_ADMIN_ORIGIN; read and checked in server/settings.ts.
  runtimeConfig: { apiUrl: "", mediaFolder: "", origin: "", previewUrl: "", adminOrigin: "" },

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

  serverHandlers: localeTags.flatMap((locale) => [
    { route: newsFeedPath(locale), handler: "~~/server/feed/news-feed.ts" },
    { route: eventsFeedPath(locale), handler: "~~/server/feed/events-feed.ts" },
  ]),
  nitro: {
    // First of all plugins, before any that looks at the request.
    plugins: ["~~/server/door/clean-request.ts"],
    // Feeds speak the words of the pages; see server/messages.ts.
    serverAssets: [{ baseName: "messages", dir: typesetMessages }],
    compressPublicAssets: { gzip: true, brotli: true },
    typescript: { tsConfig: strictest },
  },

  typescript: { tsConfig: strictest, nodeTsConfig: strictest, sharedTsConfig: strictest },
});
