/** `npm run reader-role`: the login with which public nodes read the ledger on PostgreSQL. */
import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { requireNewsroom } from "./cms-command.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { nodeForNewsroom } from "./toolchain.mjs";

await runCommand(async () => {
  refuseUnknownArguments(process.argv.slice(2), []);
  const { cwd, environment } = await requireNewsroom();
  const { status } = spawnSync(nodeForNewsroom(), [path.join("dist", "src", "reader-role-command.js")], { cwd, env: environment, stdio: "inherit" });
  process.exitCode = status ?? 1;
});
