/** Which Node runs the newsroom, and where the tools that come with the packages are. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { Refusal } from "./refusal.mjs";

/** The least that Nuxt, Strapi and better-sqlite3 all run on. */
const leastNode = [24, 11];

/** Systems for which Node 24 comes as a package (`optionalDependencies` of package.json). */
const systemsWithNode = ["linux-x64", "linux-arm64"];

/**
 * Fails before the install where no Node 24 will be there after it.
 *
 * @throws {Refusal}
 */
export function requireObtainableNode() {
  if (systemsWithNode.includes(`${process.platform}-${process.arch}`) || isOwnNodeEnough()) return;
  throw new Refusal(
    `On ${process.platform}-${process.arch} Parasol needs Node ${leastNode.join(".")} or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
}

/**
 * The Node that runs the newsroom: the pinned one, else the one that runs this if it is new enough.
 *
 * @returns {string} absolute path of the binary
 * @throws {Refusal} when neither is there
 */
export function nodeForNewsroom() {
  const pinned = path.join(checkout, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(pinned)) return pinned;
  if (isOwnNodeEnough()) return process.execPath;
  throw new Refusal(`Node 24 is missing from node_modules; run “npm start” again, and if that does not help delete node_modules first.`);
}

function isOwnNodeEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastNode;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * How Node starts a public node. V8's own spaces for young things grow to 64 MB each, which costs a hundred MB and makes readers wait longer while publishes
 * go on; smaller ones than 16 MB let what an answer is made of grow old (docs/performance.md).
 */
export const publicNodeFlags = ["--max-semi-space-size=16"];

/**
 * How Node starts what goes through the whole newsroom. 20,000 documents fit into it well; without a bound what is done with lies about, up to twice as much
 * (docs/performance.md). For a newsroom that needs more, NODE_OPTIONS may set another.
 */
export const ledgerFlags = ["--max-semi-space-size=4", ...(/--max[-_]old[-_]space[-_]size/.test(process.env.NODE_OPTIONS ?? "") ? [] : ["--max-old-space-size=320"])];

/**
 * This process's environment with the newsroom's Node first in PATH, and what is given on top.
 *
 * @param {Readonly<Record<string, string | undefined>>} [extra]
 * @returns {Record<string, string | undefined>}
 */
export function toolEnvironment(extra = {}) {
  const nodeFolder = path.dirname(nodeForNewsroom());
  return { ...process.env, PATH: `${nodeFolder}${path.delimiter}${process.env.PATH ?? ""}`, ...extra };
}

/**
 * The script behind a package's command, for Node to run.
 *
 * @param {string} folder workspace package that depends on it: `cms`, `web`, `shared`, `.`
 * @param {string} packageName
 * @param {string} [command] where the package has several
 * @returns {string} absolute path
 */
export function toolScript(folder, packageName, command = packageName.split("/").at(-1) ?? "") {
  const home = path.join(checkout, folder, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  return path.join(home, typeof bin === "string" ? bin : bin[command]);
}
