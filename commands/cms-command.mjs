/** Commands that work on a newsroom's data through the CMS, running or not. */
import { existsSync } from "node:fs";
import path from "node:path";
import { make, staleBuilds } from "./builds.mjs";
import { checkout } from "./checkout.mjs";
import { isInstalled } from "./install.mjs";
import { showProgress } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";
import { cmsEnvironment, readSettings } from "./settings.mjs";
import { toolEnvironment } from "./toolchain.mjs";

/**
 * The settings of a newsroom that there is.
 *
 * @returns {import("./settings.mjs").Settings}
 * @throws {Refusal} when there is none yet
 */
export function requireData() {
  const settings = readSettings(process.env);
  if (!existsSync(path.join(settings.dataFolder, "secrets.json"))) {
    throw new Refusal(`There is no newsroom in ${settings.dataFolder} yet; “npm start” makes one, and PARASOL_DATA names another folder.`);
  }
  return settings;
}

/**
 * @returns {Promise<{ settings: import("./settings.mjs").Settings, cwd: string, environment: Record<string, string | undefined> }>}
 *   how to run a script of the CMS on the newsroom that the environment names
 * @throws {Refusal} when there is no newsroom yet
 */
export async function requireNewsroom() {
  const settings = requireData();
  if (!isInstalled()) throw new Refusal("The packages are not installed as package.json wants them; run “npm start” once.");
  const stale = staleBuilds(["shared", "cms"]);
  const progress = showProgress(stale.length, process.stderr);
  for (const build of stale) await progress.step(build.title, (tell) => make(build, tell));
  return {
    settings,
    cwd: path.join(checkout, "cms"),
    environment: toolEnvironment({ NODE_ENV: "production", ...cmsEnvironment(settings), PARASOL_SEED: "none" }),
  };
}
