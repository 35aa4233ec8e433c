/** Public nodes and sites without a CMS, each a process of its own. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { checkout } from "../../commands/checkout.mjs";
import { startProgram, stopPrograms, type Program } from "../../commands/processes.mjs";
import { findFreePort } from "../../cms/tests/free-port.ts";
import { nodeForNewsroom, publicNodeFlags, toolEnvironment } from "../../commands/toolchain.mjs";
import { pathKey } from "./ledger.ts";

export interface Server {
  readonly origin: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
  /** At once, as a crash would. */
  readonly kill: () => Promise<void>;
}

/** Stops whatever still runs, also after something failed. */
export const stopServers = stopPrograms;

/** `environment` is the ledger's. */
export async function startPublicNode(environment: Readonly<Record<string, string>>, port?: number): Promise<Server> {
  const folder = environment.PARASOL_DATA ?? "";
  await writeFile(path.join(folder, "secrets.json"), JSON.stringify({ pathKey }));
  port ??= await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  return startNodeProgram([...publicNodeFlags, path.join(checkout, "cms/dist/src/public-node.js")], { ...environment, PUBLIC_NODE_PORT: String(port), HOST: "127.0.0.1" }, `${origin}/health`);
}

interface SiteWanted {
  readonly folder: string;
  /** The folder in which it keeps pages; without one it keeps none. */
  readonly pages?: string;
  readonly port?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export async function startSite(publicNode: string, { folder, pages = "", port, environment: more = {} }: SiteWanted): Promise<Server> {
  port ??= await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const environment = { NUXT_PAGES_FOLDER: pages, NITRO_HOST: "127.0.0.1", NITRO_PORT: String(port), NUXT_API_URL: `${publicNode}/graphql`, NUXT_MEDIA_FOLDER: path.join(folder, "media"), NUXT_ORIGIN: origin, NODE_ENV: "production", ...more };
  return startNodeProgram([path.join(checkout, "web/.output/server/index.mjs")], environment, `${origin}/_nuxt/none`);
}

/**
 * A program of Node's. `ready` is an address that is answered with anything but a failure when it is ready.
 *
 * @throws when it ends before that
 */
export function startNodeProgram(args: readonly string[], environment: Readonly<Record<string, string>>, ready: string): Promise<Server> {
  return startServer({ title: ready, command: nodeForNewsroom(), args: [...args], cwd: checkout, environment: toolEnvironment(environment), isNode: true }, ready);
}

/**
 * Has a session of its own. One that is Node also ends when we are killed; others are left to who started us.
 *
 * @throws when it ends before `ready` is answered
 */
export async function startServer(program: Program, ready: string): Promise<Server> {
  const began = performance.now();
  const { pid = 0, exited, isRunning, stop, kill } = startProgram(program);
  while (isRunning()) {
    const status = await fetch(ready).then(async (answer) => (await answer.arrayBuffer(), answer.status), () => 503);
    if (status < 500) return { origin: new URL(ready).origin, pid, startedIn: performance.now() - began, stop, kill };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${program.command} ${program.args.join(" ")} stopped while it was starting (code ${await exited}).`);
}
