/** `npm start`: from a fresh checkout to a newsroom that answers; `--empty` begins it without demo content. */
import "./node-version.mjs";
import { openNewsroom } from "./opening.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";

await runCommand(async () => {
  const given = process.argv.slice(2);
  refuseUnknownArguments(given, ["--empty"]);
  await openNewsroom({ isEmpty: given.includes("--empty"), isReloading: false, builds: ["shared", "cms", "admin", "web"] });
});
