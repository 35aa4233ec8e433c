/** `npm run build`: makes what is made from the sources, as far as it is not fresh, and starts nothing. */
import "./node-version.mjs";
import { make, staleBuilds } from "./builds.mjs";
import { installIfNeeded } from "./install.mjs";
import { stopOnSignals } from "./processes.mjs";
import { showProgress } from "./progress.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";

await runCommand(async () => {
  refuseUnknownArguments(process.argv.slice(2), []);
  stopOnSignals();
  await installIfNeeded();
  const stale = staleBuilds();
  const progress = showProgress(stale.length);
  for (const build of stale) await progress.step(build.title, (tell) => make(build, tell));
});
