import { defineConfig } from "vitest/config";

/** Measures, and keeps what it saw; no part of `npm test`. */
export default defineConfig({
  test: {
    include: ["bench.ts"],
    pool: "forks",
    testTimeout: 4 * 3_600_000,
    hookTimeout: 3_600_000,
  },
});
