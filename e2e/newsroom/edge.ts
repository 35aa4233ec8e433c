/** The edge as production has it, alone: nginx of the system on the configuration of the image, before one site and one public node. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkout } from "../../commands/checkout.mjs";
import { fillIn } from "../../commands/rehearsal/fill-in.mjs";
import { findNginx } from "../../commands/rehearsal/programs.mjs";

export interface Edge {
  readonly origin: string;
  /** Of nginx's first process; its workers are children of it. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** An address of its own on the loopback interface: the configuration's ports are fixed. */
const address = "127.78.0.2";
export const edgeOrigin = `http://${address}:8080`;

/** `site` and `publicNode` are origins; `media` is the public store's folder. */
export async function startEdge({ site, publicNode, media }: { readonly site: string; readonly publicNode: string; readonly media: string }): Promise<Edge> {
  const nginx = findNginx();
  if (nginx === undefined) throw new Error("There is no nginx: the edge is tried with nginx of the system.");
  if ((await health()) !== 0) throw new Error(`Somebody answers at ${address} already: another edge was not stopped.`);
  const folder = await mkdtemp(path.join("/var/tmp", "parasol-edge-"));
  const variables: Readonly<Record<string, string>> = {
    PARASOL_URL: edgeOrigin,
    PARASOL_EDGE_HOST: address,
    PARASOL_EDGE_FOLDER: folder,
    PARASOL_EDGE_LOG: path.join(folder, "requests.log"),
    // Nodes are given by their addresses: nobody is asked for names.
    PARASOL_RESOLVER: address,
    PARASOL_SITE_NODES: new URL(site).host,
    PARASOL_PUBLIC_NODES: new URL(publicNode).host,
    PARASOL_MEDIA: media,
  };
  const template = await readFile(path.join(checkout, "production/nginx.conf.template"), "utf8");
  const configuration = path.join(folder, "nginx.conf");
  // Its workers are this user's too: they write into the folder.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  await writeFile(configuration, user + fillIn(template, variables));
  const child = spawn(nginx, ["-e", "stderr", "-c", configuration, "-g", "daemon off;"], { stdio: ["ignore", "ignore", "inherit"] });
  const gone = once(child, "exit");
  const stop = async () => {
    child.kill();
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  for (const deadline = performance.now() + 10_000; ; ) {
    if ((await health()) === 200) return { origin: edgeOrigin, pid: child.pid ?? 0, stop };
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error("nginx does not start.");
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The status that the edge answers with, of itself; 0 where nobody answers. */
function health(): Promise<number> {
  return fetch(`http://${address}:8081/health`).then((answer) => answer.status, () => 0);
}
