/** `npm run faults`: everything that may go wrong, tried at full length: what `npm test` tries in short. Ends with a table of what held. */
import "./node-version.mjs";
import { make, staleBuilds } from "./builds.mjs";
import { findChromium } from "./chromium.mjs";
import { installIfNeeded } from "./install.mjs";
import { stopOnSignals } from "./processes.mjs";
import { duration, showProgress } from "./progress.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { describeFailure, runSuite } from "./test-suites.mjs";

/** @typedef {import("./test-suites.mjs").Suite} Suite */

/** @type {readonly Suite[]} */
const faults = [
  { title: "kill -9 of the CMS during publishes, SQLite", folder: "cms", args: ["--project", "sqlite", "tests/processes/kill"] },
  { title: "kill -9 of the CMS during publishes, PostgreSQL", folder: "cms", args: ["--project", "postgres", "tests/processes/kill"] },
  { title: "Concurrent publishes, some aborted, PostgreSQL", folder: "cms", args: ["--project", "postgres", "tests/processes/concurrency"] },
  { title: "A newsroom of 20,000 documents rebuilt, backed up and restored", folder: "cms", args: ["--project", "sqlite", "tests/processes/large-newsroom"] },
  { title: "CMS down, site started cold", folder: "e2e", args: ["--project", "postgres", "tests/kept-pages"] },
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
  const stale = staleBuilds();
  const progress = showProgress(stale.length);
  for (const build of stale) await progress.step(build.title, (tell) => make(build, tell));
  const outcomes = [];
  for (const fault of faults) {
    process.stdout.write(`\n━━ ${fault.title}\n`);
    outcomes.push(await runSuite(fault, { CHROMIUM: chromium, PARASOL_FAULTS: "whole" }));
  }
  for (const { title, failures } of outcomes) for (const failure of failures) process.stdout.write(describeFailure(title, failure));
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  process.stdout.write("\n");
  for (const { title, passed, failed, milliseconds } of outcomes) {
    const holds = failed === 0 && passed > 0;
    if (!holds) process.exitCode = 1;
    process.stdout.write(`${holds ? "✓ holds         " : "✗ does not hold"}  ${title.padEnd(width)}  ${duration(milliseconds)}\n`);
  }
});
