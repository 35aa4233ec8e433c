/** `npm run generate`: makes everything that is made from the contract and committed. */
import "./node-version.mjs";
import { buildWhatIsStale } from "./builds.mjs";
import { generatingPackages, generator } from "./generated-files.mjs";
import { installIfNeeded } from "./install.mjs";
import { runProgram, stopOnSignals } from "./processes.mjs";
import { showProgress } from "./progress.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";

await runCommand(async () => {
  stopOnSignals();
  refuseUnknownArguments(process.argv.slice(2), []);
  await installIfNeeded();
  const progress = showProgress(generatingPackages.length);
  for (const folder of generatingPackages) {
    const program = generator(folder, { isCheck: false });
    await progress.step(program.title, () => runProgram(program));
  }
  // The compiler reads what the others use of it as it is built: of the contract of before it would name the wrong places.
  await buildWhatIsStale(["shared"]);
});
