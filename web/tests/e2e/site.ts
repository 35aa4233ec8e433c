import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { startContractServer, type ContractServer } from "../contract-server/server.ts";

const builtServer = fileURLToPath(new URL("../../.output/server/index.mjs", import.meta.url));
const mediaFolder = fileURLToPath(new URL("../contract-server/media", import.meta.url));

/** Where the editors of these tests would have their admin. */
export const adminOrigin = "https://desk.newsroom.example";

export interface OwnSite {
  readonly url: string;
  readonly newsroom: ContractServer;
  /** Everything the site has written to its log so far. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

/** The built site, on free ports, before a newsroom that answers from the contract server's content and may be made to fail. */
export async function openOwnSite(more: Readonly<Record<string, string>> = {}): Promise<OwnSite> {
  if (!existsSync(builtServer)) throw new Error("The site is not built yet: run `pnpm --filter @parasol/web build` first.");
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const newsroom = await startContractServer(0, url);
  const server = spawn(process.execPath, [builtServer], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      NUXT_ORIGIN: url,
      NUXT_API_URL: newsroom.url,
      NUXT_MEDIA_FOLDER: mediaFolder,
      NUXT_PREVIEW_URL: newsroom.previewUrl,
      NUXT_ADMIN_ORIGIN: adminOrigin,
      ...more,
    },
  });
  let log = "";
  server.stdout.on("data", (chunk) => (log += String(chunk)));
  server.stderr.on("data", (chunk) => (log += String(chunk)));
  await untilListening(server, () => log);
  return {
    url,
    newsroom,
    log: () => log,
    close: async () => {
      server.kill();
      await newsroom.close();
    },
  };
}

/** The site at `SITE_URL`, whatever it holds, or one of our own. */
export async function openSite(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const url = process.env.SITE_URL;
  return url ? { url: url.replace(/\/$/, ""), close: async () => undefined } : openOwnSite();
}

async function untilListening(server: ChildProcess, log: () => string): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    if (log().includes("Listening on")) return;
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The site did not start:\n${log()}`);
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
