/** The two servers of a newsroom: how each is started, and when it can be used. */
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { startProgram } from "./processes.mjs";
import { Breakdown } from "./refusal.mjs";
import { cmsEnvironment, originAt, siteEnvironment } from "./settings.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

/**
 * @typedef {import("./settings.mjs").Settings} Settings
 * @typedef {import("./processes.mjs").Running} Running
 * @typedef {import("./progress.mjs").Tell} Tell
 *
 * @typedef {object} Server
 * @property {string} title
 * @property {string} log
 * @property {Running} running
 */

const pollMilliseconds = 150;
const askTimeoutMilliseconds = 10_000;
/** Seeding on a slow machine included. */
const longestStartMilliseconds = 15 * 60_000;

/**
 * Starts the CMS with the public API and waits until it answers.
 *
 * @param {Settings} settings
 * @param {{ seed: "demo" | "none", isReloading: boolean, tell: Tell, onLine: (line: string) => void }} options
 * @returns {Promise<Server>}
 * @throws {Breakdown}
 */
export async function startCms(settings, { seed, isReloading, tell, onLine }) {
  const log = path.join(settings.dataFolder, "logs", "cms.log");
  const running = startProgram({
    title: "Starting the CMS",
    command: nodeForNewsroom(),
    args: [toolScript("cms", "@strapi/strapi"), isReloading ? "develop" : "start"],
    cwd: path.join(checkout, "cms"),
    environment: toolEnvironment({
      NODE_ENV: isReloading ? "development" : "production",
      ...cmsEnvironment(settings),
      PARASOL_SEED: seed,
    }),
    log,
    isNode: true,
    onLine: (line) => {
      const seeded = /^seed: (.+)/.exec(line)?.[1];
      if (seeded) tell(seeded);
      onLine(line);
    },
  });
  const server = { title: "CMS", log, running };
  await untilAnswering(server, `${originAt(settings.host, settings.cmsPort)}/_health`);
  return server;
}

/**
 * Starts the site and waits until it answers.
 *
 * @param {Settings} settings
 * @param {{ isReloading: boolean, onLine: (line: string) => void }} options
 * @returns {Promise<Server>}
 * @throws {Breakdown}
 */
export async function startSite(settings, { isReloading, onLine }) {
  const log = path.join(settings.dataFolder, "logs", "site.log");
  const running = startProgram({
    title: "Starting the site",
    command: nodeForNewsroom(),
    args: isReloading
      ? [toolScript("web", "nuxt"), "dev", "--host", settings.host, "--port", String(settings.webPort)]
      : [path.join(".output", "server", "index.mjs")],
    cwd: path.join(checkout, "web"),
    environment: toolEnvironment({
      NODE_ENV: isReloading ? "development" : "production",
      ...siteEnvironment(settings),
      // Pages whose templates are being written are rendered each time.
      ...(isReloading && { NUXT_PAGES_FOLDER: "" }),
    }),
    log,
    isNode: true,
    onLine,
  });
  const server = { title: "site", log, running };
  await untilAnswering(server, `${originAt(settings.host, settings.webPort)}/`);
  return server;
}

/**
 * @param {Server} server
 * @param {string} address
 * @throws {Breakdown} when it ends, or goes on answering that it cannot
 */
async function untilAnswering(server, address) {
  const { running, title } = server;
  const started = Date.now();
  while (running.isRunning()) {
    const status = await statusOf(address);
    if (status !== undefined && status < 500) return;
    if (Date.now() - started > longestStartMilliseconds) throw new Breakdown(`The ${title} does not answer ${address}.`, outputOf(server));
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  throw new Breakdown(`The ${title} stopped while it was starting.`, outputOf(server));
}

/** @param {Server} server */
export function outputOf({ running, log }) {
  return { lastLines: running.lastLines(), log };
}

/**
 * @param {string} address
 * @returns {Promise<number | undefined>} undefined while nobody listens
 */
async function statusOf(address) {
  try {
    const answer = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(askTimeoutMilliseconds) });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return undefined;
  }
}
