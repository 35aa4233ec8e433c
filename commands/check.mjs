/** `npm run check`: everything that can be said of the code without running it. */
import "./node-version.mjs";
import { runChecks } from "./checks/run-checks.mjs";
import { installIfNeeded } from "./install.mjs";
import { stopOnSignals } from "./processes.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";

await runCommand(async () => {
  stopOnSignals();
  refuseUnknownArguments(process.argv.slice(2), []);
  await installIfNeeded();
  const failed = await runChecks();
  if (failed.length > 0) process.exitCode = 1;
  process.stdout.write(failed.length > 0 ? `\nFailed: ${failed.join(", ")}.\n` : "\nEvery check passed.\n");
});
