/** `npm run ledger -- verify|rebuild|renew`: the CMS's own command, on the newsroom's data. */
import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { requireNewsroom } from "./cms-command.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { ledgerFlags, nodeForNewsroom } from "./toolchain.mjs";

await runCommand(async () => {
  // One word says what to do; a second one would be ignored in silence.
  refuseUnknownArguments(process.argv.slice(3), []);
  const { cwd, environment } = await requireNewsroom();
  const script = path.join("dist", "src", "ledger-command.js");
  const { status } = spawnSync(nodeForNewsroom(), [...ledgerFlags, script, ...process.argv.slice(2)], { cwd, env: environment, stdio: "inherit" });
  process.exitCode = status ?? 1;
});
