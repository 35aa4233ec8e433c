/** `npm run bench`: what answers cost; `--quick` asks less of fewer, `--articles=200,20000` says of how many. */
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
  const sizes = given.find((argument) => /^--articles=\d+(?:,\d+)*$/.test(argument));
  refuseUnknownArguments(given, ["--quick", sizes ?? "--articles=200,2000,20000"]);
  await installIfNeeded();
  await buildWhatIsStale(["shared", "cms", "web"]);
  const running = startProgram({
    title: "Measuring",
    command: nodeForNewsroom(),
    args: [toolScript("bench", "vitest"), "run", "--disable-console-intercept"],
    cwd: path.join(checkout, "bench"),
    environment: toolEnvironment({ BENCH_QUICK: given.includes("--quick") ? "1" : "", BENCH_ARTICLES: sizes?.split("=")[1] ?? "" }),
    isNode: true,
  });
  process.exitCode = await running.exited;
});
