/** `npm run build`: makes what is made from the sources, as far as it is not fresh, and starts nothing. */
import "./node-version.mjs";
import { buildWhatIsStale } from "./builds.mjs";
import { installIfNeeded } from "./install.mjs";
import { stopOnSignals } from "./processes.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";

await runCommand(async () => {
  refuseUnknownArguments(process.argv.slice(2), []);
  stopOnSignals();
  await installIfNeeded();
  await buildWhatIsStale();
});
