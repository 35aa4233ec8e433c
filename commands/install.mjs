/** Installs the packages that the lockfile names, when they are not there yet. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkout, isImage, memoryFolder } from "./checkout.mjs";
import { fingerprintOf, rememberedFingerprint, rememberFingerprint } from "./fingerprint.mjs";
import { startProgram } from "./processes.mjs";
import { showProgress } from "./progress.mjs";
import { Breakdown, Refusal } from "./refusal.mjs";
import { requireObtainableNode } from "./toolchain.mjs";

const pnpm = "pnpm@12.21.0";
const memory = "installed";
/** pnpm would wait minutes for every package where there is no network. */
const shortRetries = ["fetch-retries=2", "fetch-retry-mintimeout=2000", "fetch-retry-maxtimeout=10000"];

const manifests = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...packageFolders().map((folder) => `${folder}/package.json`)];

/** The folders of the workspace's packages, as pnpm-workspace.yaml lists them. */
export function packageFolders() {
  const list = /^packages:\n((?:\s+- .+\n)+)/m.exec(readFileSync(path.join(checkout, "pnpm-workspace.yaml"), "utf8"))?.[1] ?? "";
  return [...list.matchAll(/- "?([^"\n]+)"?/g)].flatMap(([, folder]) => folder ?? []);
}

/** What the installed packages depend on: the manifests, and the system they were chosen for. */
function wantedInstall() {
  return `${process.platform}-${process.arch} ${fingerprintOf(manifests)}`;
}

/** Whether all packages are there as the lockfile names them. */
export function isInstalled() {
  if (isImage) return true;
  const folders = [".", ...packageFolders()].map((folder) => path.join(checkout, folder, "node_modules"));
  return folders.every((folder) => existsSync(folder)) && rememberedFingerprint(memory) === wantedInstall();
}

/** For commands that need the packages and nothing else. */
export async function installIfNeeded() {
  requireObtainableNode();
  if (!isInstalled()) await showProgress(1).step("Installing the packages", install);
}

/** So many failed requests with nothing fetched between them are no accident. */
const hopelessFailures = 30;

/**
 * @param {import("./progress.mjs").Tell} tell
 * @throws {Refusal} when the packages cannot be fetched
 */
export async function install(tell) {
  const wanted = wantedInstall();
  const log = path.join(memoryFolder, "logs", "install.log");
  let failures = 0;
  let fetched = "";
  const running = startProgram({
    title: "Installing the packages",
    command: "npx",
    args: ["-y", pnpm, "install", "--frozen-lockfile", "--reporter=append-only", ...shortRetries.map((each) => `--config.${each}`)],
    cwd: checkout,
    // In CI pnpm asks nothing. npm, which brings pnpm, has retries of its own.
    environment: { ...process.env, CI: "1", npm_config_fetch_retries: "1", npm_config_fetch_retry_mintimeout: "2000" },
    log,
    onLine: (line) => {
      if (isNetworkFailure(line)) failures += 1;
      if (failures === hopelessFailures) void running.stop();
      if (!line.startsWith("Progress:")) return;
      tell(line);
      const reached = /downloaded (\d+)/.exec(line)?.[1] ?? "";
      if (reached !== fetched) failures = 0;
      fetched = reached;
    },
  });
  const code = await running.exited;
  if (code !== 0 && isNetworkFailure(running.lastLines())) {
    throw new Refusal("The packages could not be fetched: the package registry does not answer. Check the network and run the same command again; what was fetched is kept.");
  }
  if (code !== 0) throw new Breakdown(`Installing the packages failed (code ${code}).`, { lastLines: running.lastLines(), log });
  rememberFingerprint(memory, wanted);
}

/** @param {string} output */
function isNetworkFailure(output) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|error sending request/.test(output);
}
