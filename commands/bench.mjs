/** `npm run bench`: what answers cost; `--quick` asks less of fewer. */
import "./node-version.mjs";
import path from "node:path";
import { make, staleBuilds } from "./builds.mjs";
import { checkout } from "./checkout.mjs";
import { installIfNeeded } from "./install.mjs";
import { startProgram, stopOnSignals } from "./processes.mjs";
import { showProgress } from "./progress.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

await runCommand(async () => {
  stopOnSignals();
  const given = process.argv.slice(2);
  refuseUnknownArguments(given, ["--quick"]);
  await installIfNeeded();
  const stale = staleBuilds(["shared", "cms", "web"]);
  const progress = showProgress(stale.length);
  for (const build of stale) await progress.step(build.title, (tell) => make(build, tell));
  const running = startProgram({
    title: "Measuring",
    command: nodeForNewsroom(),
    args: [toolScript("bench", "vitest"), "run", "--disable-console-intercept"],
    cwd: path.join(checkout, "bench"),
    environment: toolEnvironment({ BENCH_QUICK: given.includes("--quick") ? "1" : "" }),
    isNode: true,
  });
  process.exitCode = await running.exited;
});
