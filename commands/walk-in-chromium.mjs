/** Commands that drive a newsroom of their own in Chromium and keep what they saw. */
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

/**
 * Installs, builds what is stale, and runs one walk of e2e, whose steps are tests.
 *
 * @param {{ name: string, title: string, walk: string }} wanted `walk` is the file within e2e; `name` is the log's
 */
export function walkInChromium({ name, title, walk }) {
  return runCommand(async () => {
    stopOnSignals();
    refuseUnknownArguments(process.argv.slice(2), []);
    const chromium = findChromium(process.env.CHROMIUM);
    await installIfNeeded();
    const stale = staleBuilds();
    const progress = showProgress(stale.length + 1);
    for (const build of stale) await progress.step(build.title, (tell) => make(build, tell));
    await progress.step(title, (tell) =>
      runProgram({
        title,
        command: nodeForNewsroom(),
        args: [toolScript("e2e", "vitest"), "run", "--config", "walks.config.ts", walk],
        cwd: path.join(checkout, "e2e"),
        environment: toolEnvironment({ CHROMIUM: chromium }),
        log: path.join(memoryFolder, "logs", `${name}.log`),
        isNode: true,
        onLine: (line) => tell(line.trim()),
      }),
    );
  });
}
