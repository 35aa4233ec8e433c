/** The checks, one after another; each says what it found and how to mend it. */
import path from "node:path";
import { make, staleBuilds } from "../builds.mjs";
import { checkout, memoryFolder } from "../checkout.mjs";
import { generatingPackages, generator } from "../generated-files.mjs";
import { runProgram } from "../processes.mjs";
import { showProgress } from "../progress.mjs";
import { Breakdown, Refusal } from "../refusal.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "../toolchain.mjs";

/**
 * @typedef {object} Check
 * @property {string} title
 * @property {string} mend
 * @property {(tell: import("../progress.mjs").Tell) => Promise<void>} run
 */

/** @returns {Check[]} */
function listChecks() {
  return [
    {
      title: "Lint and boundaries",
      mend: "npx eslint --fix . mends what can be mended by itself; the sentence of a boundary says where the code belongs.",
      run: () => runTool("lint", ".", [toolScript(".", "eslint"), ".", "--max-warnings", "0"]),
    },
    {
      title: "Types of commands",
      mend: "Mend the types named above.",
      run: () => runTool("types-commands", ".", [toolScript(".", "typescript", "tsc"), "-p", "commands"]),
    },
    ...["shared", "cms", "cms/src/admin", "cms/tests", "e2e", "bench"].map((project) => ({
      title: `Types of ${project}`,
      mend: "Mend the types named above.",
      run: () => runTool(`types-${project.replaceAll("/", "-")}`, ".", [toolScript(project.split("/")[0] ?? "", "typescript", "tsc"), "-p", project, "--noEmit"]),
    })),
    {
      title: "Types of web",
      mend: "Mend the types named above.",
      run: async () => {
        await runTool("types-web", "web", [toolScript("web", "vue-tsc"), "-b", "--noEmit"]);
        await runTool("types-web-tests", "web", [toolScript("web", "vue-tsc"), "-p", "tests", "--noEmit"]);
      },
    },
    {
      title: "Unused code",
      mend: "Delete it; what is used in a way that cannot be seen is named in knip.config.js.",
      run: () => runTool("unused", ".", [toolScript(".", "knip"), "--treat-config-hints-as-errors"]),
    },
    {
      title: "Messages in every language",
      mend: "Add or delete the message in the file that the sentence names.",
      run: async () => {
        const { findSiteMessageFaults } = await import("./site-messages.mjs");
        const { findCmsMessageFaults } = await import("./cms-messages.mjs");
        refuseFaults([...findSiteMessageFaults(), ...findCmsMessageFaults()]);
      },
    },
    {
      title: "Generated files",
      mend: "npm run generate",
      run: async () => {
        for (const folder of generatingPackages) await runProgram(generator(folder, { isCheck: true }));
      },
    },
    {
      title: "The contract only grows",
      mend: "Bring back in shared/schema.graphql what is gone, and mark it @deprecated.",
      run: async () => {
        const { findContractFaults } = await import("./contract.mjs");
        refuseFaults(findContractFaults());
      },
    },
  ];
}

/**
 * What the checks look at beside the sources: site and CMS are typed against what shared/ exports, the site also against the
 * types that Nuxt writes.
 *
 * @returns {Check[]}
 */
function listPreparations() {
  const builds = staleBuilds(["shared"]).map((build) => ({
    title: build.title,
    mend: "Mend the types named above.",
    run: (/** @type {import("../progress.mjs").Tell} */ tell) => make(build, tell),
  }));
  const nuxtTypes = {
    title: "Preparing the site's types",
    mend: "Mend web/nuxt.config.ts or what it imports.",
    run: () => runTool("prepare-web", "web", [toolScript("web", "nuxt"), "prepare"]),
  };
  return [...builds, nuxtTypes];
}

/**
 * Runs all checks, also after one has failed.
 *
 * @returns {Promise<string[]>} titles of those that failed
 */
export async function runChecks() {
  const all = [...listPreparations(), ...listChecks()];
  const progress = showProgress(all.length);
  /** @type {string[]} */
  const failed = [];
  for (const { title, mend, run } of all) {
    try {
      await progress.step(title, run);
    } catch (fault) {
      failed.push(title);
      process.stdout.write(`\n${describe(fault)}\n\n  → ${mend}\n\n`);
    }
  }
  return failed;
}

/**
 * @param {string} name of its log
 * @param {string} folder within the checkout
 * @param {string[]} args
 */
function runTool(name, folder, args) {
  return runProgram({
    title: name,
    command: nodeForNewsroom(),
    args,
    cwd: path.join(checkout, folder),
    environment: toolEnvironment({ NODE_OPTIONS: "--max-old-space-size=4096" }),
    log: path.join(memoryFolder, "logs", `check-${name}.log`),
    isNode: true,
  });
}

/** @param {string[]} faults */
function refuseFaults(faults) {
  if (faults.length > 0) throw new Refusal(faults.join("\n"));
}

/**
 * What the failing tool said; unlike elsewhere that is all people want to know.
 *
 * @param {unknown} fault
 */
function describe(fault) {
  if (fault instanceof Refusal) return fault.message;
  if (fault instanceof Breakdown) return `${fault.lastLines.trim()}\n(all of it: ${path.relative(process.cwd(), fault.log)})`;
  throw fault;
}
