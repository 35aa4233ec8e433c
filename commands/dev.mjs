/** `npm run dev`: the newsroom with reload. Whatever is saved in cms/, web/ or shared/ is seen at once. */
import "./node-version.mjs";
import { utimesSync, watch } from "node:fs";
import path from "node:path";
import { forgetBuild } from "./builds.mjs";
import { checkout, memoryFolder } from "./checkout.mjs";
import { openNewsroom } from "./opening.mjs";
import { startProgram } from "./processes.mjs";
import { refuseUnknownArguments, runCommand } from "./run-command.mjs";
import { nodeForNewsroom, toolEnvironment, toolScript } from "./toolchain.mjs";

/** An editor that saves a file tells of it several times. */
const settlingMilliseconds = 200;

/** @type {NodeJS.Timeout | undefined} */
let reloading;

await runCommand(async () => {
  const given = process.argv.slice(2);
  refuseUnknownArguments(given, ["--empty"]);
  await openNewsroom({
    isEmpty: given.includes("--empty"),
    isReloading: true,
    builds: ["shared"],
    beforeServers: () => {
      // Strapi compiles into the same folder while it reloads.
      forgetBuild("cms");
      startProgram({
        title: "Rebuilding what CMS and site share",
        command: nodeForNewsroom(),
        args: [toolScript("shared", "typescript", "tsc"), "-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"],
        cwd: path.join(checkout, "shared"),
        environment: toolEnvironment(),
        log: path.join(memoryFolder, "logs", "shared-watch.log"),
        isNode: true,
        // Strapi watches its own folder only.
        onLine: (line) => line.includes("Found 0 errors") && reloadCms(),
      });
      // And in it passes by every folder that is called "public".
      watch(path.join(checkout, "cms", "src", "public"), { recursive: true }, reloadCms).unref();
    },
  });
});

function reloadCms() {
  clearTimeout(reloading);
  reloading = setTimeout(() => {
    const now = new Date();
    utimesSync(path.join(checkout, "cms", "src", "index.ts"), now, now);
  }, settlingMilliseconds);
}
