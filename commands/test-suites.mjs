/** The test suites, in the order in which they run: the quick ones first. */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { checkout, memoryFolder } from "./checkout.mjs";
import { startProgram } from "./processes.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {string} folder of the workspace package
 * @property {string[]} args for vitest
 *
 * @typedef {object} Outcome
 * @property {string} title
 * @property {number} passed tests
 * @property {number} failed tests that failed or were skipped, and files that could not be run at all
 * @property {number} milliseconds
 */

/** @type {readonly Suite[]} */
export const suites = [
  { title: "Commands", folder: ".", args: ["--dir", "commands/tests"] },
  { title: "What all agree on (shared)", folder: "shared", args: [] },
  { title: "Site: units and components", folder: "web", args: ["--project", "unit", "--project", "component"] },
  { title: "CMS on SQLite", folder: "cms", args: ["--project", "sqlite"] },
  { title: "CMS on PostgreSQL", folder: "cms", args: ["--project", "postgres"] },
  { title: "Site in Chromium", folder: "web", args: ["--project", "e2e"] },
  { title: "The whole newsroom in Chromium", folder: "e2e", args: [] },
];

/**
 * Runs one suite and shows what it prints. A suite that ends without a report, or with a failure that no test shows, counts as
 * one failure: it must not pass for having said nothing. Neither may a test that was skipped.
 *
 * @param {Suite} suite
 * @param {Readonly<Record<string, string>>} environment
 * @returns {Promise<Outcome>}
 */
export async function runSuite({ title, folder, args }, environment) {
  const report = path.join(memoryFolder, "reports", `${folder}-${args.join("-").replaceAll(/[^a-z0-9-]/g, "")}.json`);
  rmSync(report, { force: true });
  const started = Date.now();
  const vitest = ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { exited } = startProgram({
    title,
    command: nodeForNewsroom(),
    args: [toolScript(folder, "vitest"), ...vitest],
    cwd: path.join(checkout, folder),
    environment: toolEnvironment(environment),
    isNode: true,
  });
  const code = await exited;
  const { passed, failed } = readReport(report);
  return { title, passed, failed: failed === 0 && code !== 0 ? 1 : failed, milliseconds: Date.now() - started };
}

/**
 * @param {string} file vitest's JSON report
 * @returns {{ passed: number, failed: number }}
 */
function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    const brokenFiles = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
        status === "failed" && assertionResults.length === 0,
    );
    const skipped = report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: report.numFailedTests + skipped + brokenFiles.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
