/** `npm run rehearse`: production on this machine for a few minutes, from docker-compose.yml and without Docker, with an editor, readers and accidents. */
import "./node-version.mjs";
import { buildWhatIsStale } from "./builds.mjs";
import { findChromium } from "./chromium.mjs";
import { installIfNeeded } from "./install.mjs";
import { isBeingStopped, stopOnSignals, stopPrograms } from "./processes.mjs";
import { duration } from "./progress.mjs";
import { requirePrograms } from "./rehearsal/programs.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";

await runCommand(async () => {
  refuseUnknownArguments(process.argv.slice(2), []);
  stopOnSignals();
  requirePrograms();
  const chromium = findChromium(process.env.CHROMIUM);
  await installIfNeeded();
  await buildWhatIsStale();

  const began = Date.now();
  // Reads YAML by a package that was perhaps installed only now.
  const { setStage } = await import("./rehearsal/stage.mjs");
  const { rehearse } = await import("./rehearsal/rehearse.mjs");
  const stage = await setStage();
  // Also when it is interrupted; what a failed one wrote down stays.
  let isKept = false;
  process.once("exit", () => isKept || stage.strike());
  try {
    const { table, passed, failed, holds } = await rehearse(stage, chromium);
    isKept = !holds;
    process.stdout.write(`\n${table}\n\n${passed} held, ${failed} did not, in ${duration(Date.now() - began)}.\n`);
    process.exitCode = holds ? 0 : 1;
  } catch (fault) {
    isKept = !isBeingStopped();
    throw fault;
  } finally {
    if (isKept) process.stdout.write(`What the services wrote is in ${stage.root}/logs.\n`);
    await stopPrograms();
  }
  process.exit();
});
