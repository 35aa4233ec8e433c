/** What is made from the sources before the newsroom can run, and when it must be made again. */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { checkout, isImage, memoryFolder } from "./checkout.mjs";
import { fingerprintOf, forgetFingerprint, rememberedFingerprint, rememberFingerprint } from "./fingerprint.mjs";
import { runProgram } from "./processes.mjs";
import { showProgress } from "./progress.mjs";
import { ensureSecrets } from "./secrets.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

/**
 * @typedef {"shared" | "cms" | "admin" | "web"} BuildName
 *
 * @typedef {object} Build
 * @property {BuildName} name
 * @property {string} title for people
 * @property {string[]} sources files and folders it is made from, within the checkout
 * @property {string[]} [except]
 * @property {string} made a file that is there once it is built
 * @property {() => string[]} program script and arguments for Node
 * @property {() => void} [clear] takes away what a former build left
 * @property {BuildName} [includes] another build that is made along with this one
 */

const versions = ["pnpm-lock.yaml"];
const shared = ["shared/src", "shared/package.json", "shared/tsconfig.json", "shared/tsconfig.build.json"];

/** In the order in which they are built: each may use those before it. @type {readonly Build[]} */
const builds = [
  {
    name: "shared",
    title: "Building what CMS and site share",
    sources: [...versions, ...shared],
    made: "shared/dist/index.js",
    program: () => [toolScript("shared", "typescript", "tsc"), "-p", "tsconfig.build.json"],
    clear: () => clearFolder("shared/dist"),
  },
  {
    name: "cms",
    title: "Building the CMS",
    sources: [...versions, ...shared, "cms/config", "cms/src", "cms/seed", "cms/package.json", "cms/tsconfig.json"],
    except: ["cms/src/admin"],
    made: "cms/dist/src/index.js",
    program: () => [toolScript("cms", "typescript", "tsc"), "-p", "tsconfig.json"],
    // A content type whose file is gone would live on in the old output.
    clear: () => clearFolder("cms/dist", ["build"]),
  },
  {
    name: "admin",
    title: "Building the CMS and the editors' admin",
    sources: [...versions, ...shared, "cms/src/admin", "cms/src/forms", "cms/config", "cms/package.json"],
    made: "cms/dist/build/index.html",
    program: () => [toolScript("cms", "@strapi/strapi"), "build"],
    clear: () => clearFolder("cms/dist"),
    // Strapi compiles the whole CMS before it bundles the admin.
    includes: "cms",
  },
  {
    name: "web",
    title: "Building the site",
    sources: [...versions, ...shared, "web"],
    except: ["web/tests"],
    made: "web/.output/server/index.mjs",
    program: () => [toolScript("web", "nuxt"), "build"],
  },
];

/**
 * The builds among `names` whose sources changed since they were last built.
 *
 * @param {readonly BuildName[]} [names]
 * @returns {Build[]}
 */
export function staleBuilds(names = builds.map(({ name }) => name)) {
  if (isImage) return [];
  const stale = builds.filter((build) => names.includes(build.name) && !isFresh(build));
  return stale.filter(({ name }) => !stale.some(({ includes }) => includes === name));
}

/**
 * Builds what is stale, one after the other, and shows people how far it is.
 *
 * @param {readonly BuildName[]} [names]
 * @param {NodeJS.WriteStream} [stream]
 */
export async function buildWhatIsStale(names, stream) {
  const stale = staleBuilds(names);
  const progress = showProgress(stale.length, stream);
  for (const build of stale) await progress.step(build.title, (tell) => make(build, tell));
}

/** @param {Build} build */
function isFresh({ name, made, sources, except }) {
  return existsSync(path.join(checkout, made)) && rememberedFingerprint(memoryOf(name)) === fingerprintOf(sources, except);
}

/**
 * @param {Build} build
 * @param {import("./progress.mjs").Tell} tell
 */
export async function make(build, tell) {
  const made = builds.filter(({ name }) => name === build.name || name === build.includes);
  const wanted = made.map(({ name, sources, except }) => ({ name, fingerprint: fingerprintOf(sources, except) }));
  for (const { name } of wanted) forgetBuild(name);
  build.clear?.();
  await runProgram({
    title: build.title,
    command: nodeForNewsroom(),
    args: build.program(),
    cwd: path.join(checkout, build.name === "admin" ? "cms" : build.name),
    environment: buildEnvironment(),
    log: path.join(memoryFolder, "logs", `build-${build.name}.log`),
    isNode: true,
    onLine: (line) => line.trim() && tell(line.trim()),
  });
  for (const { name, fingerprint } of wanted) rememberFingerprint(memoryOf(name), fingerprint);
}

/**
 * Has it built anew the next time; for those who write into the output themselves, as `npm run dev` does.
 *
 * @param {BuildName} name
 */
export function forgetBuild(name) {
  forgetFingerprint(memoryOf(name));
}

/** @param {BuildName} name */
function memoryOf(name) {
  return `built-${name}`;
}

/**
 * Strapi reads its configuration to build its admin, secrets included; none of it ends in the output. So a build has a data
 * folder of its own, and never touches that of a newsroom.
 */
function buildEnvironment() {
  const folder = path.join(memoryFolder, "build-data");
  mkdirSync(folder, { recursive: true });
  ensureSecrets(folder);
  return toolEnvironment({
    NODE_ENV: "production",
    PARASOL_DATA: folder,
    PARASOL_URL: undefined,
    DATABASE_URL: undefined,
    SMTP_URL: undefined,
    NODE_OPTIONS: `--max-old-space-size=3072 ${process.env.NODE_OPTIONS ?? ""}`.trim(),
  });
}

/**
 * @param {string} folder within the checkout
 * @param {string[]} [kept]
 */
function clearFolder(folder, kept = []) {
  const absolute = path.join(checkout, folder);
  if (!existsSync(absolute)) return;
  for (const name of readdirSync(absolute)) if (!kept.includes(name)) rmSync(path.join(absolute, name), { recursive: true });
}
