/** `npm run public-node`: the public API alone, without Strapi, on the newsroom's ledger. */
import "./node-version.mjs";
import path from "node:path";
import { requireNewsroom } from "./cms-command.mjs";
import { startProgram, stopOnSignals } from "./processes.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { nodeForNewsroom, publicNodeFlags } from "./toolchain.mjs";

await runCommand(async () => {
  stopOnSignals(() => 0);
  refuseUnknownArguments(process.argv.slice(2), []);
  const { cwd, environment } = await requireNewsroom();
  const running = startProgram({
    title: "The public node",
    command: nodeForNewsroom(),
    args: [...publicNodeFlags, path.join("dist", "src", "public-node.js")],
    cwd,
    environment,
    isNode: true,
  });
  process.exitCode = await running.exited;
});
