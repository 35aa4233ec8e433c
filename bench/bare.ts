/** The least that a server can do, as a process of its own: what answers are measured by. */
import { chmod, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkout } from "../commands/checkout.mjs";
import { findFreePort } from "../cms/tests/free-port.ts";
import { findNginx } from "../commands/rehearsal/programs.mjs";
import { startNodeProgram, startServer, type Server } from "../e2e/newsroom/servers.ts";
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
  const port = await findFreePort();
  const server = await startNodeProgram([path.join(checkout, "bench/bare.mjs"), file, contentType, String(port)], {}, `http://127.0.0.1:${port}`);
  return { server, processes: [server.pid] };
}

/** nginx with the bytes as a file, which it opens each time: the edge may not leave open what can be taken back. `null` where it is not installed. */
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
  const configuration = `
    daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
    events {}
    http {
      access_log off; default_type "${contentType}"; sendfile on; tcp_nopush on; keepalive_requests 1000000;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      server { listen 127.0.0.1:${port}; root ${root}; }
    }`;
  const settings = path.join(folder, "nginx.conf");
  await writeFile(settings, configuration);
  const server = await startServer({ title: "nginx", command: program, args: ["-c", settings, "-p", folder], cwd: folder, environment: process.env }, `http://127.0.0.1:${port}/answer`);
  const { status } = await fetch(`${server.origin}/answer`);
  if (status !== 200) throw new Error(`nginx answers its file with ${status}.`);
  return { server, processes: [server.pid], ask: { method: "GET", path: "/answer", headers: {} } };
}
