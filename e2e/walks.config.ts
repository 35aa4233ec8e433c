import path from "node:path";
import { defineConfig } from "vitest/config";

/** Takes the pictures of docs/editors.md; no part of `npm test`. */
export default defineConfig({
  root: path.dirname(import.meta.dirname),
  test: {
    include: ["guide/pictures.ts"],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    globalSetup: ["newsroom/require-builds.ts"],
    expect: { poll: { timeout: 30_000, interval: 100 } },
    env: { TEST_DATABASE: "sqlite" },
  },
});
