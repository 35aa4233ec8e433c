/** What begins here is used; what nothing that begins here leads to is not. Read by `npm run check`. */
export default {
  ignoreExportsUsedInFile: true,
  workspaces: {
    ".": {
      entry: ["commands/*.mjs", "commands/tests/*.test.mjs"],
      project: ["commands/**/*.mjs"],
    },
    shared: {
      entry: ["tests/**/*.test.ts"],
      project: ["src/**/*.ts", "tests/**/*.ts"],
    },
    cms: {
      entry: [
        "config/**/*.ts",
        "src/index.ts",
        "src/public-node.ts",
        "src/reader-role-command.ts",
        "src/middlewares/*.ts",
        "src/admin/app.tsx",
        // Read by Strapi's build of the admin, and what it puts in there.
        "src/admin/vite.config.ts",
        "src/admin/forms/ItemTitle.tsx",
        "src/admin/saving/hand-over.ts",
        "src/ledger-command.ts",
        "tests/**/*.test.ts",
        // Run as processes of their own.
        "tests/**/*.mjs",
      ],
      project: ["config/**/*.ts", "src/**/*.{ts,tsx}", "seed/**/*.ts", "tests/**/*.{ts,mjs}"],
      ignoreDependencies: [
        // Named in configuration by its name alone.
        "@strapi/provider-email-nodemailer",
        // Without it the admin gets a second design system.
        "codemirror",
      ],
    },
    web: {
      // Its configuration needs a prepared Nuxt to load.
      vitest: false,
      entry: ["tests/**/*.test.ts", "tests/contract-server/main.ts", "server/door/*.ts", "server/feed/*.ts", "server/found/*.ts", "server/cards/*-card.ts"],
      project: ["app/**/*.{ts,vue}", "config/**/*.ts", "server/**/*.ts", "i18n/**/*.ts", "tests/**/*.ts"],
      // Found by its folder, in nuxt.config.ts.
      ignoreDependencies: ["@fontsource/geologica"],
    },
    e2e: {
      entry: ["tests/**/*.test.ts", "partner/*.mjs", "guide/*.ts", "face/*.ts", "walks.config.ts"],
      project: ["**/*.{ts,mjs}"],
      // Of every Linux (util-linux).
      ignoreBinaries: ["mount", "prlimit", "umount"],
    },
    bench: {
      entry: ["bare.mjs", "publisher.mjs", "readers.mjs"],
      project: ["**/*.{ts,mjs}"],
    },
  },
};
