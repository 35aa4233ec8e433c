import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";
import type { InlineConfig } from "vitest/node";

const shared: InlineConfig = {
  pool: "forks",
  testTimeout: 180_000,
  hookTimeout: 180_000,
  include: ["tests/**/*.test.ts"],
  // The build that Strapi loads and the build that a test looks into are then the same modules.
  server: { deps: { external: [/\/cms\/dist\//] } },
};

// Vite would take graphql's ES modules where Node, and so graphql-yoga, takes its CommonJS: two instances that refuse each other.
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve("graphql") }] };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { resolve, test: { ...shared, name: "sqlite", env: { TEST_DATABASE: "sqlite" } } },
      // Backups, and a newsroom of many documents, are tried on SQLite whatever the suite's database is: PostgreSQL's tools are the system's, and the rehearsal has them.
      { resolve, test: { ...shared, name: "postgres", exclude: ["tests/processes/{large-newsroom,backup}.test.ts"], env: { TEST_DATABASE: "postgres" }, globalSetup: ["tests/postgres.ts"] } },
    ],
  },
});
