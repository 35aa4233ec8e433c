import { defineVitestProject } from "@nuxt/test-utils/config";
import { defineConfig } from "vitest/config";

/** `unit` needs nothing; `component` runs inside Nuxt; `e2e` needs a built site (`pnpm build`) and Chromium. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/unit/**/*.test.ts"], environment: "node" } },
      await defineVitestProject({
        // The first page of a file waits for all of Nuxt.
        test: {
          name: "component",
          include: ["tests/component/**/*.test.ts"],
          environment: "nuxt",
          // What only a running site is told.
          environmentOptions: { nuxt: { overrides: { runtimeConfig: { origin: "https://newsroom.example" } } } },
          testTimeout: 30_000,
        },
      }),
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          hookTimeout: 60_000,
          testTimeout: 120_000,
        },
      },
    ],
  },
});
