/** `npm run faults`: what may go wrong around a newsroom, tried at full length, where `npm test` tries it in short. Says of each whether it held. */
import "./node-version.mjs";
import path from "node:path";
import { buildWhatIsStale } from "./builds.mjs";
import { checkout, memoryFolder } from "./checkout.mjs";
import { findChromium } from "./chromium.mjs";
import { installIfNeeded } from "./install.mjs";
import { stopOnSignals } from "./processes.mjs";
import { duration } from "./progress.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { describeFailure, holds, runSuite } from "./test-suites.mjs";

/** @typedef {import("./test-suites.mjs").Suite} Suite */

/** So many at once. */
const lanes = 2;

/** @type {readonly Suite[]} */
const faults = [
  { title: "kill -9 of the CMS during publishes, SQLite", folder: "cms", args: ["--project", "sqlite", "tests/processes/kill"] },
  { title: "kill -9 of the CMS during publishes, PostgreSQL", folder: "cms", args: ["--project", "postgres", "tests/processes/kill"] },
  { title: "Concurrent publishes, some aborted, PostgreSQL", folder: "cms", args: ["--project", "postgres", "tests/processes/concurrency"] },
  { title: "A newsroom of 20,000 documents rebuilt, backed up and restored", folder: "cms", args: ["--project", "sqlite", "tests/processes/large-newsroom"] },
  { title: "CMS down, site started cold", folder: "e2e", args: ["--project", "postgres", "tests/kept-pages"] },
  { title: "PostgreSQL stopped and started under readers and editors", folder: "e2e", args: ["--project", "faults", "faults/postgres-away"] },
  { title: "Full disks (needs root, for small file systems of its own)", folder: "e2e", args: ["--project", "faults", "faults/full-disk"] },
  { title: "Clocks wrong by 48 hours", folder: "e2e", args: ["--project", "faults", "faults/wrong-clock"] },
  { title: "100,000 generated GraphQL documents", folder: "e2e", args: ["--project", "faults", "faults/generated-questions"] },
  { title: "50,000 hostile requests to site and edge (the edge needs nginx)", folder: "e2e", args: ["--project", "faults", "faults/hostile-requests"] },
  { title: "Planted secrets, and leaks that must be found", folder: "e2e", args: ["--project", "faults", "faults/planted-secrets"] },
  { title: "Two newsrooms that differ only in private data", folder: "e2e", args: ["--project", "faults", "faults/private-data"] },
  { title: "20,000 generated documents through projection and pages", folder: "e2e", args: ["--project", "faults", "faults/generated-documents"] },
];

await runCommand(async () => {
  refuseUnknownArguments(process.argv.slice(2), []);
  stopOnSignals();
  const chromium = findChromium(process.env.CHROMIUM);
  await installIfNeeded();
  await buildWhatIsStale();
  const width = Math.max(...faults.map(({ title }) => title.length));
  /** @type {import("./test-suites.mjs").Outcome[]} */
  const outcomes = [];
  const waiting = [...faults.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [number, fault] = next;
      const log = path.join(memoryFolder, "logs", `fault-${number + 1}.log`);
      process.stdout.write(`… is tried        ${fault.title.padEnd(width)}  ${path.relative(checkout, log)}\n`);
      const outcome = await runSuite(fault, { CHROMIUM: chromium, PARASOL_FAULTS: "whole" }, log);
      outcomes.push(outcome);
      process.stdout.write(`${verdict(outcome)}  ${outcome.title.padEnd(width)}  ${duration(outcome.milliseconds)}\n`);
    }
  };
  // Most of them wait more than they reckon: for a process that starts, or a database that comes back.
  await Promise.all(Array.from({ length: lanes }, lane));
  for (const { title, failures } of outcomes) for (const failure of failures) process.stdout.write(describeFailure(title, failure));
  const held = outcomes.filter(holds).length;
  process.stdout.write(`\n${held} held, ${outcomes.length - held} did not\n`);
  if (held < outcomes.length) process.exitCode = 1;
});

/** @param {import("./test-suites.mjs").Outcome} outcome */
function verdict(outcome) {
  return holds(outcome) ? "✓ holds         " : "✗ does not hold ";
}
