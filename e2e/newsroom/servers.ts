/** Public nodes and sites without a CMS, each a process of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { checkout } from "../../commands/checkout.mjs";
import { findFreePort } from "../../cms/tests/free-port.ts";
import { nodeForNewsroom, publicNodeFlags, toolEnvironment } from "../../commands/toolchain.mjs";
import { pathKey } from "./ledger.ts";

export interface Server {
  readonly origin: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startedIn: number;
  /** By a signal; SIGTERM unless another is wanted. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Those that were not stopped yet. */
const running = new Set<ChildProcess>();

/** Stops whatever still runs, also after something failed. */
export async function stopServers(): Promise<void> {
  await Promise.all([...running].map((child) => stop(child)));
}

/** `environment` is the ledger's. */
export async function startPublicNode(environment: Readonly<Record<string, string>>, port?: number): Promise<Server> {
  const folder = environment.PARASOL_DATA ?? "";
  await writeFile(path.join(folder, "secrets.json"), JSON.stringify({ pathKey }));
  port ??= await findFreePort();
  return start([...publicNodeFlags, path.join(checkout, "cms/dist/src/public-node.js")], { ...environment, PUBLIC_NODE_PORT: String(port), HOST: "127.0.0.1" }, `http://127.0.0.1:${port}`, "/health");
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
  return start([path.join(checkout, "web/.output/server/index.mjs")], environment, origin, "/_nuxt/none");
}

/** A program that answers at an origin; it is ready when a path there is answered with anything but a failure. */
async function start(args: readonly string[], environment: Readonly<Record<string, string>>, origin: string, path: string): Promise<Server> {
  const began = performance.now();
  const child = spawn(nodeForNewsroom(), args, { stdio: ["ignore", "ignore", "inherit"], env: toolEnvironment(environment) });
  running.add(child);
  const gone = once(child, "exit").then(([code]) => {
    throw new Error(`${args.join(" ")} stopped while it was starting (code ${String(code)}).`);
  });
  gone.catch(() => undefined);
  const answering = async (): Promise<void> => {
    for (;;) {
      const status = await fetch(origin + path).then(async (answer) => (await answer.arrayBuffer(), answer.status), () => 503);
      if (status < 500) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await Promise.race([answering(), gone]);
  return { origin, pid: child.pid ?? 0, startedIn: performance.now() - began, stop: (signal) => stop(child, signal) };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill(signal);
  await gone;
}
