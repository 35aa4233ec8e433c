/** Opens a newsroom: what `npm start` and `npm run dev` have in common. */
import { existsSync } from "node:fs";
import path from "node:path";
import { statusOfPassword } from "./account-login.mjs";
import { make, staleBuilds } from "./builds.mjs";
import { lockDataFolder, prepareDataFolder } from "./data-folder.mjs";
import { install, isInstalled } from "./install.mjs";
import { readJsonFile, textAt, writeJsonFile } from "./json-file.mjs";
import { outputOf, startCms, startSite } from "./newsroom.mjs";
import { requireDatabase, requireFreePorts } from "./ports.mjs";
import { stopOnSignals } from "./processes.mjs";
import { showProgress } from "./progress.mjs";
import { Breakdown, Refusal } from "./refusal.mjs";
import { ensureFirstAccounts, ensureSecrets, firstAccountFile } from "./secrets.mjs";
import { originAt, readSettings } from "./settings.mjs";
import { requireObtainableNode } from "./toolchain.mjs";

/**
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {import("./newsroom.mjs").Server} Server
 */

/**
 * Does all that is missing between a fresh checkout and a newsroom that answers, and says where it is. Returns when it has
 * stopped by itself; a signal ends the process.
 *
 * @param {{ isEmpty: boolean, isReloading: boolean, builds: readonly import("./builds.mjs").BuildName[], beforeServers?: () => void }} options
 */
export async function openNewsroom({ isEmpty, isReloading, builds, beforeServers }) {
  let isOpen = false;
  stopOnSignals(() => (isOpen ? 0 : 130));
  const settings = readSettings(process.env);
  requireObtainableNode();
  prepareDataFolder(settings.dataFolder);
  lockDataFolder(settings.dataFolder);
  await requireFreePorts(settings);
  await requireDatabase(settings);
  const seed = chooseSeed(settings.dataFolder, isEmpty);
  refuseLostKeys(settings);
  ensureSecrets(settings.dataFolder);
  const accounts = ensureFirstAccounts(settings.dataFolder, { isDemo: seed === "demo" });

  const needsInstall = !isInstalled();
  const stale = staleBuilds(builds);
  const progress = showProgress(Number(needsInstall) + stale.length + 2);
  process.stdout.write("Opening the newsroom. Ctrl-C stops it.\n");
  if (needsInstall) await progress.step("Installing the packages", install);
  for (const build of stale) await progress.step(build.title, (tell) => make(build, tell));

  beforeServers?.();

  const echo = (/** @type {string} */ title) => (/** @type {string} */ line) => {
    if (isReloading && isOpen) process.stdout.write(`${title} │ ${line}\n`);
  };
  const title = seed === "demo" ? "Starting the CMS and writing the demo newsroom" : "Starting the CMS";
  const cms = await progress.step(title, (tell) => startCms(settings, { seed, isReloading, tell, onLine: echo("cms ") }));
  rememberBeginning(settings.dataFolder, seed);
  const site = await progress.step("Starting the site", () => startSite(settings, { isReloading, onLine: echo("site") }));

  process.stdout.write(await describeNewsroom(settings, accounts));
  isOpen = true;
  await Promise.race([cms, site].map(untilStopped));
}

/**
 * What the CMS is to write at this start. A newsroom begins once: nothing that editors have deleted comes back.
 *
 * @param {string} folder
 * @param {boolean} isEmpty
 * @returns {"demo" | "none"}
 * @throws {Refusal}
 */
function chooseSeed(folder, isEmpty) {
  const beginning = textAt(readJsonFile(newsroomFile(folder)), "beganWith");
  if (beginning === "demo" && isEmpty) {
    throw new Refusal(`The newsroom in ${folder} began with the demo content; for an empty one set PARASOL_DATA to another folder.`);
  }
  return isEmpty || beginning !== undefined ? "none" : "demo";
}

/**
 * With new keys no address that was taken back or left would be known any more.
 *
 * @param {Settings} settings
 * @throws {Refusal}
 */
function refuseLostKeys({ dataFolder, secretsFile }) {
  if (existsSync(secretsFile) || !existsSync(newsroomFile(dataFolder))) return;
  throw new Refusal(`The keys of the newsroom in ${dataFolder} are missing (${secretsFile}). Bring them back from a backup: with others former addresses lead nowhere, nobody is told that a text was taken back, and everyone is logged out.`);
}

/**
 * @param {string} folder
 * @param {"demo" | "none"} seed
 */
function rememberBeginning(folder, seed) {
  const file = newsroomFile(folder);
  if (readJsonFile(file) === undefined) writeJsonFile(file, { beganWith: seed });
}

/** @param {string} folder */
function newsroomFile(folder) {
  return path.join(folder, "newsroom.json");
}

/**
 * @param {Settings} settings
 * @param {import("./secrets.mjs").FirstAccounts} accounts
 */
async function describeNewsroom(settings, { administrator, prManager }) {
  const file = path.relative(process.cwd(), firstAccountFile(settings.dataFolder));
  const cms = originAt(settings.host, settings.cmsPort);
  const here = originAt(settings.host, settings.webPort);
  return [
    "",
    `  Site     ${here}${settings.siteOrigin === here ? "" : `   for readers ${settings.siteOrigin}`}`,
    `  Admin    ${cms}/admin${settings.cmsOrigin === cms ? "" : `   for editors ${settings.cmsOrigin}/admin`}`,
    ...(prManager ? await describeAccount(settings, prManager, "to write and publish: the PR manager", file) : []),
    ...(await describeAccount(settings, administrator, prManager ? "for settings and accounts: the administrator" : null, file)),
    `  GraphQL  ${cms}/graphql`,
    "",
    "",
  ].join("\n");
}

/**
 * @param {Settings} settings
 * @param {import("./secrets.mjs").Account} account
 * @param {string | null} purpose
 * @param {string} file where its password is kept
 */
async function describeAccount(settings, account, purpose, file) {
  const passwords = {
    valid: `password  ${account.password}   (kept in ${file})`,
    changed: `password  the one you chose   (forgotten: npm run password -- --email ${account.email})`,
    unknown: `password  see ${file}, unless you changed it`,
  };
  const lines = [`e-mail    ${account.email}`, passwords[await statusOfPassword(settings, account)]];
  return [...(purpose === null ? [] : [purpose]), ...lines].map((line) => `           ${line}`);
}

/**
 * @param {Server} server
 * @throws {Breakdown} always: a server that stops by itself has failed
 */
async function untilStopped(server) {
  const code = await server.running.exited;
  throw new Breakdown(`The ${server.title} has stopped by itself (code ${code}), so the newsroom is closed.`, outputOf(server));
}
