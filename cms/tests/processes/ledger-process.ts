/** `npm run ledger`, the commands of the checkout and Strapi's own command line, as processes of their own. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { memoryOf } from "../../../commands/process-table.mjs";
import { ledgerFlags } from "../../../commands/toolchain.mjs";

const require = createRequire(import.meta.url);
const cmsFolder = path.resolve(import.meta.dirname, "../..");
const checkout = path.resolve(cmsFolder, "..");

export interface Ended {
  readonly code: number;
  readonly output: string;
  /** The most memory that it took at once, in MB (10^6 bytes); 0 where the kernel does not tell (proc(5), Linux only). */
  readonly peak: number;
}

export function runLedger(environment: Record<string, string>, mode: string): Promise<Ended> {
  return run([...ledgerFlags, path.join(cmsFolder, "dist/src/ledger-command.js"), mode], environment);
}

export function runCommand(environment: Record<string, string>, command: "backup" | "restore" | "start" | "public-node", ...words: readonly string[]): Promise<Ended> {
  // A real port: the commands refuse the one that tests have chosen for them.
  return run([path.join(checkout, "commands", `${command}.mjs`), ...words], { ...environment, PARASOL_WITHDRAWALS: "", CMS_PORT: "1337" }, checkout);
}

/**
 * In a folder that shows the build as a JavaScript project: in ours, Strapi's command line would compile the CMS anew first,
 * under the feet of every test that is reading the build at that moment.
 */
export async function runStrapi(environment: Record<string, string>, ...words: string[]): Promise<Ended> {
  const folder = await mkdtemp(path.join(tmpdir(), "parasol-built-"));
  try {
    for (const name of ["package.json", "node_modules", "public"]) {
      await symlink(path.join(cmsFolder, name), path.join(folder, name));
    }
    for (const name of ["config", "src", "seed"]) {
      await symlink(path.join(cmsFolder, "dist", name), path.join(folder, name));
    }
    return await run([strapiCommand(), ...words], environment, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function strapiCommand(): string {
  return path.join(path.dirname(require.resolve("@strapi/strapi/package.json")), "bin/strapi.js");
}

function run(words: string[], environment: Record<string, string>, cwd = cmsFolder): Promise<Ended> {
  return new Promise((resolve) => {
    const settings = { cwd, env: { ...process.env, ...environment } };
    let peak = 0;
    const child = execFile(process.execPath, [...words], settings, (error, stdout, stderr) => {
      clearInterval(looking);
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, output: stdout + stderr, peak });
    });
    const looking = setInterval(() => {
      peak = memoryOf(child.pid ?? 0, "VmHWM") || peak;
    }, 250);
  });
}
