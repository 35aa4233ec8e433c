import { defineConfig } from "vitest/config";

const shared = {
  pool: "forks",
  testTimeout: 90_000,
  // A demonstration is written before the first test: half a minute on a quiet machine, minutes on a busy one.
  hookTimeout: 400_000,
  // A page of the admin takes longer than a second on a busy machine.
  expect: { poll: { timeout: 15_000, interval: 100 } },
} as const;

export default defineConfig({
  test: {
    // Each file runs a newsroom of two servers beside its browser.
    maxWorkers: 2,
    globalSetup: ["newsroom/require-builds.ts"],
    projects: [
      { test: { ...shared, name: "sqlite", env: { TEST_DATABASE: "sqlite" }, include: ["tests/**/*.test.ts"] } },
      {
        test: {
          ...shared,
          name: "postgres",
          env: { TEST_DATABASE: "postgres" },
          // What may differ between databases: everything that is written and published, and sessions.
          include: ["tests/access-token.test.ts", "tests/editor.test.ts", "tests/partner.test.ts", "tests/kept-pages.test.ts"],
          globalSetup: ["newsroom/postgres.ts"],
        },
      },
      {
        // What readers and partners are answered at the edge of production, where `npm run rehearse` has set it up.
        test: { ...shared, name: "edge", include: ["tests/facts.test.ts", "tests/reader.test.ts"] },
      },
      {
        // What may go wrong around a newsroom, and what strangers may send: tried in short here, whole by `npm run faults`.
        test: {
          ...shared,
          name: "faults",
          include: ["faults/**/*.test.ts"],
          // Strapi in this process, and a test that looks into its build, have then the same modules.
          server: { deps: { external: [/\/cms\/dist\//] } },
        },
      },
    ],
  },
});
