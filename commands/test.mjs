/** `npm test`: every check, then every test there is. `npm test -- --no-check` leaves out the checks, for a second look. */
import "./node-version.mjs";
import { buildWhatIsStale } from "./builds.mjs";
import { runChecks } from "./checks/run-checks.mjs";
import { findChromium } from "./chromium.mjs";
import { installIfNeeded } from "./install.mjs";
import { stopOnSignals } from "./processes.mjs";
import { duration } from "./progress.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { describeFailure, holds, runSuite, suites } from "./test-suites.mjs";

await runCommand(async () => {
  const given = process.argv.slice(2);
  refuseUnknownArguments(given, ["--no-check"]);
  stopOnSignals();
  const chromium = findChromium(process.env.CHROMIUM);
  await installIfNeeded();
  const failedChecks = given.includes("--no-check") ? [] : await runChecks();
  if (failedChecks.length > 0) {
    process.stdout.write(`No test was run, because these checks failed: ${failedChecks.join(", ")}.\n`);
    process.stdout.write(`0 passed, ${failedChecks.length} failed\n`);
    process.exitCode = 1;
    return;
  }
  await buildWhatIsStale();

  const outcomes = [];
  for (const suite of suites) {
    process.stdout.write(`\n━━ ${suite.title}\n`);
    outcomes.push(await runSuite(suite, { CHROMIUM: chromium }));
  }
  summarise(outcomes);
});

/** @param {readonly import("./test-suites.mjs").Outcome[]} outcomes */
function summarise(outcomes) {
  for (const { title, failures } of outcomes) for (const failure of failures) process.stdout.write(describeFailure(title, failure));
  const width = Math.max(...outcomes.map(({ title }) => title.length));
  process.stdout.write("\n");
  for (const outcome of outcomes) {
    const { title, passed, failed, milliseconds } = outcome;
    const mark = holds(outcome) ? "✓" : "✗";
    process.stdout.write(`${mark} ${title.padEnd(width)}  ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed  ${duration(milliseconds)}\n`);
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.exitCode = outcomes.every(holds) ? 0 : 1;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
}
