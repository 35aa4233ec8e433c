/** The end-to-end tests run what `npm start` runs: they build nothing, and say so when a build is missing. */
import { existsSync } from "node:fs";
import path from "node:path";
import { checkout } from "../../commands/checkout.mjs";

const builds = ["shared/dist/index.js", "cms/dist/src/index.js", "cms/dist/build/index.html", "web/.output/server/index.mjs"];

export default function requireBuilds(): void {
  const missing = builds.filter((file) => !existsSync(path.join(checkout, file)));
  if (missing.length > 0) {
    throw new Error(`Not built yet: ${missing.join(", ")}. “npm test” builds what it tests; for this suite alone run “npm start” once.`);
  }
}
