/** The least that a server can do, as a process of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { checkout } from "../commands/checkout.mjs";
import { nodeForNewsroom, toolEnvironment } from "../commands/toolchain.mjs";
import type { Server } from "../e2e/newsroom/servers.ts";

/** Answers everything with the same bytes. */
export async function startBare(bytes: Buffer, contentType: string, folder: string): Promise<Server> {
  const file = path.join(folder, `bare-${bytes.length}`);
  await writeFile(file, bytes);
  const child = spawn(nodeForNewsroom(), [path.join(checkout, "bench/bare.mjs"), file, contentType], { stdio: ["ignore", "pipe", "inherit"], env: toolEnvironment() });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error("The bare server did not start.")));
    child.stdout.on("data", (chunk: Buffer) => resolve(/http:\/\/\S+/.exec(chunk.toString("utf8"))?.[0] ?? ""));
  });
  return { origin, pid: child.pid ?? 0, startedIn: 0, stop: async () => {
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  } };
}

