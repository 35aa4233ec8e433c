import { defineConfig } from "vitest/config";

/** Walks through a newsroom that keep what they saw (images, scores); no part of `npm test`. */
export default defineConfig({
  test: {
    include: ["guide/pictures.ts", "face/screenshots.ts", "face/lighthouse.ts"],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: ["newsroom/require-builds.ts"],
    expect: { poll: { timeout: 30_000, interval: 100 } },
    env: { TEST_DATABASE: "sqlite" },
  },
});
