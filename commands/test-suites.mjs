/** The test suites, in the order in which they run: the quick ones first. */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters as plain } from "node:util";
import { checkout, memoryFolder } from "./checkout.mjs";
import { startProgram } from "./processes.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {string} folder of the workspace package
 * @property {readonly string[]} args for vitest
 *
 * @typedef {object} Outcome
 * @property {string} title
 * @property {number} passed tests
 * @property {number} failed tests that failed or were skipped, and files that could not be run at all
 * @property {number} milliseconds
 * @property {readonly Failure[]} failures what is counted in `failed`, by name
 *
 * @typedef {object} Failure
 * @property {string} file from the checkout
 * @property {string} test its whole sentence; empty where the file itself could not be run
 * @property {string} reason as the runner gave it, without what the terminal would colour; empty where a test was skipped
 */

/** @type {readonly Suite[]} */
export const suites = [
  { title: "Commands", folder: ".", args: ["--dir", "commands/tests"] },
  { title: "What all agree on (shared)", folder: "shared", args: [] },
  { title: "Site: units and components", folder: "web", args: ["--project", "unit", "--project", "component"] },
  { title: "CMS on SQLite", folder: "cms", args: ["--project", "sqlite"] },
  { title: "CMS on PostgreSQL", folder: "cms", args: ["--project", "postgres"] },
  { title: "Site in Chromium", folder: "web", args: ["--project", "e2e"] },
  { title: "Faults, in short", folder: "e2e", args: ["--project", "faults"] },
  { title: "The whole newsroom in Chromium", folder: "e2e", args: ["--project", "sqlite", "--project", "postgres"] },
];

/**
 * Runs one suite and shows what it prints. A suite that ends without a report, or with a failure that no test shows, counts as
 * one failure: it must not pass for having said nothing. Neither may a test that was skipped.
 *
 * @param {Suite} suite
 * @param {Readonly<Record<string, string>>} environment
 * @param {string} [log] file that takes what it prints, where several run at once
 * @returns {Promise<Outcome>}
 */
export async function runSuite({ title, folder, args }, environment, log) {
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
    ...(log !== undefined && { log }),
  });
  const code = await exited;
  const { passed, failures } = readReport(report);
  if (failures.length === 0 && code !== 0) failures.push({ file: folder, test: "", reason: `The suite ended with ${code ?? "a signal"} and says no more.` });
  return { title, passed, failed: failures.length, failures, milliseconds: Date.now() - started };
}

/**
 * Whether everything of it was tried and held; of which nothing was tried did not.
 *
 * @param {Outcome} outcome
 */
export function holds({ passed, failed }) {
  return failed === 0 && passed > 0;
}

/**
 * What vitest's JSON report says. A file that failed though none of its tests did (it could not be read, or not be left) is a failure
 * of its own.
 *
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[]} testResults
 *
 * @param {string} file
 * @returns {{ passed: number, failures: Failure[] }}
 */
export function readReport(file) {
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failures: [{ file: path.relative(checkout, file), test: "", reason: "There is no report: the suite ended before it could write one." }] };
  }
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const testFile = path.relative(checkout, name);
    const failed = assertionResults
      .filter((result) => result.status !== "passed")
      .map((result) => ({ file: testFile, test: result.fullName, reason: plain((result.failureMessages ?? []).join("\n")) }));
    return failed.length === 0 && status === "failed" ? [{ file: testFile, test: "", reason: plain(message) }] : failed;
  });
  return { passed: report.numPassedTests, failures };
}

/** As much of a reason as says what was expected and where; the whole is above, where the suite ran. */
const reasonLines = 6;

/**
 * A failure, named once more at the end: whoever sees the last lines of a long run must not have to run it again to learn what failed.
 *
 * @param {string} suite
 * @param {Failure} failure
 */
export function describeFailure(suite, { file, test, reason }) {
  const lines = (reason || "It was skipped.").split("\n").slice(0, reasonLines);
  return `\n✗ ${suite} · ${file}\n  ${test || "The file could not be run."}\n${lines.map((line) => `    ${line}\n`).join("")}`;
}
