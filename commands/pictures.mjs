/** `npm run pictures`: takes the pictures of docs/editors.md anew, by doing in Chromium what it tells. */
import "./node-version.mjs";
import path from "node:path";
import { make, staleBuilds } from "./builds.mjs";
import { checkout, memoryFolder } from "./checkout.mjs";
import { findChromium } from "./chromium.mjs";
import { installIfNeeded } from "./install.mjs";
import { runProgram, stopOnSignals } from "./processes.mjs";
import { showProgress } from "./progress.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

await runCommand(async () => {
  stopOnSignals();
  refuseUnknownArguments(process.argv.slice(2), []);
  const chromium = findChromium(process.env.CHROMIUM);
  await installIfNeeded();
  const stale = staleBuilds();
  const progress = showProgress(stale.length + 1);
  for (const build of stale) await progress.step(build.title, (tell) => make(build, tell));
  await progress.step("Taking the pictures", () =>
    runProgram({
      title: "Taking the pictures",
      command: nodeForNewsroom(),
      args: [toolScript("e2e", "vitest"), "run", "--config", path.join("guide", "pictures.config.ts")],
      cwd: path.join(checkout, "e2e"),
      environment: toolEnvironment({ CHROMIUM: chromium }),
      log: path.join(memoryFolder, "logs", "pictures.log"),
      isNode: true,
    }),
  );
});
