/** The least that a server can do, as a process of its own: what answers are measured by. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkout } from "../commands/checkout.mjs";
import { nodeForNewsroom, toolEnvironment } from "../commands/toolchain.mjs";
import { findFreePort } from "../cms/tests/free-port.ts";
import { findNginx } from "../commands/rehearsal/programs.mjs";
import type { Server } from "../e2e/newsroom/servers.ts";
import type { Question } from "./load.ts";

export interface Yardstick {
  readonly server: Pick<Server, "origin" | "stop">;
  readonly processes: readonly number[];
  /** What it is asked; left out, what the measured server is asked. */
  readonly ask?: Question;
}

/** node:http, which reads the request and answers everything with the same bytes. */
export async function startBare(bytes: Buffer, contentType: string, folder: string): Promise<Yardstick> {
  const file = path.join(folder, `bare-${bytes.length}`);
  await writeFile(file, bytes);
  const child = spawn(nodeForNewsroom(), [path.join(checkout, "bench/bare.mjs"), file, contentType], { stdio: ["ignore", "pipe", "inherit"], env: toolEnvironment() });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error("The bare server did not start.")));
    child.stdout.on("data", (chunk: Buffer) => resolve(/http:\/\/\S+/.exec(chunk.toString("utf8"))?.[0] ?? ""));
  });
  return { server: { origin, stop: () => stop(child) }, processes: [child.pid ?? 0] };
}

/** nginx with the bytes as a file; `null` where it is not installed. */
export async function startNginx(bytes: Buffer, contentType: string, within: string): Promise<Yardstick | null> {
  const program = findNginx();
  if (program === undefined) return null;
  const folder = await mkdtemp(path.join(within, "nginx-"));
  const root = path.join(folder, "root");
  await mkdir(root);
  await writeFile(path.join(root, "answer"), bytes);
  // Its worker runs as another user when it is started by root.
  for (const each of [within, folder, root]) await chmod(each, 0o755);
  const port = await findFreePort();
  const settings = `
    daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
    events {}
    http {
      access_log off; default_type "${contentType}"; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=10;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      server { listen 127.0.0.1:${port}; root ${root}; }
    }`;
  await writeFile(path.join(folder, "nginx.conf"), settings);
  const child = spawn(program, ["-c", path.join(folder, "nginx.conf"), "-p", folder], { stdio: ["ignore", "ignore", "inherit"] });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${origin}/answer`).then(async (answer) => (await answer.arrayBuffer(), answer.ok), () => false))) {
    if (child.exitCode !== null) throw new Error("nginx did not start.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { server: { origin, stop: () => stop(child) }, processes: [child.pid ?? 0], ask: { method: "GET", path: "/answer", headers: {} } };
}

async function stop(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}
