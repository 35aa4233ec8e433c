/** Commands that work on a newsroom's data through the CMS, running or not. */
import { existsSync } from "node:fs";
import path from "node:path";
import { buildWhatIsStale } from "./builds.mjs";
import { checkout } from "./checkout.mjs";
import { refuseHalfRestored } from "./data-folder.mjs";
import { isInstalled } from "./install.mjs";
import { Refusal } from "./refusal.mjs";
import { cmsEnvironment, readSettings } from "./settings.mjs";
import { toolEnvironment } from "./toolchain.mjs";

/**
 * The settings of a newsroom that there is.
 *
 * @param {{ isRestoring?: boolean }} [command] whether this command is the one that is restoring it
 * @returns {import("./settings.mjs").Settings}
 * @throws {Refusal} when there is none yet, or when it is half restored
 */
export function requireData({ isRestoring = false } = {}) {
  const settings = readSettings(process.env);
  if (!existsSync(settings.secretsFile)) {
    throw new Refusal(`There is no newsroom in ${settings.dataFolder} yet, for there are no keys (${settings.secretsFile}); “npm start” makes one, PARASOL_DATA names another folder, and PARASOL_SECRETS other keys.`);
  }
  if (!isRestoring) refuseHalfRestored(settings.dataFolder);
  return settings;
}

/**
 * @param {{ isRestoring?: boolean }} [command]
 * @returns {Promise<{ settings: import("./settings.mjs").Settings, cwd: string, environment: Record<string, string | undefined> }>}
 *   how to run a script of the CMS on the newsroom that the environment names
 * @throws {Refusal} when there is no newsroom yet
 */
export async function requireNewsroom(command) {
  const settings = requireData(command);
  if (!isInstalled()) throw new Refusal("The packages are not installed as package.json wants them; run “npm start” once.");
  await buildForCommands();
  return {
    settings,
    cwd: path.join(checkout, "cms"),
    environment: toolEnvironment({ NODE_ENV: "production", ...cmsEnvironment(settings), PARASOL_SEED: "none", PARASOL_RESTORING: command?.isRestoring === true ? "1" : "" }),
  };
}

/** What scripts of the CMS need to run, where it is stale. */
export async function buildForCommands() {
  await buildWhatIsStale(["shared", "cms"], process.stderr);
}
