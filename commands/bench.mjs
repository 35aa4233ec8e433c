/** `npm run bench`: what answers cost; `--quick` asks less of fewer. */
import "./node-version.mjs";
import path from "node:path";
import { buildWhatIsStale } from "./builds.mjs";
import { checkout } from "./checkout.mjs";
import { installIfNeeded } from "./install.mjs";
import { startProgram, stopOnSignals } from "./processes.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

await runCommand(async () => {
  stopOnSignals();
  const given = process.argv.slice(2);
  refuseUnknownArguments(given, ["--quick"]);
  await installIfNeeded();
  await buildWhatIsStale(["shared", "cms", "web"]);
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
