/**
 * A whole newsroom for a test file: the CMS and the site as `npm start` runs them, each a process of its own, on a data folder,
 * a database and ports of their own.
 */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { inject, onTestFailed } from "vitest";
import { checkout } from "../../commands/checkout.mjs";
import { prepareDataFolder } from "../../commands/data-folder.mjs";
import { outputOf, startCms, startSite } from "../../commands/newsroom.mjs";
import { ensureFirstAccounts, ensureSecrets } from "../../commands/secrets.mjs";
import { cmsEnvironment, originAt, readSettings } from "../../commands/settings.mjs";
import { nodeForNewsroom, toolEnvironment } from "../../commands/toolchain.mjs";
import { findFreePort } from "../../cms/tests/free-port.ts";

type Server = Awaited<ReturnType<typeof startCms>>;

export interface Newsroom {
  readonly site: string;
  readonly cms: string;
  readonly admin: string;
  readonly graphql: string;
  /** The administrator's. */
  readonly account: Account;
  readonly prManager: Account;
  /** Database, uploads, public store, secrets. */
  readonly folder: string;
  /** Of the servers that run. */
  pids(): readonly number[];
  stopCms(): Promise<void>;
  startCms(): Promise<void>;
  /** What `npm run ledger -- verify` says: its last line. */
  verifyLedger(): Promise<string>;
  /** Has the servers' last lines printed when the test that calls this fails. */
  showOutputOnFailure(): void;
  close(): Promise<void>;
}

export interface Account {
  readonly email: string;
  readonly password: string;
}

interface Wanted {
  readonly seed: "demo" | "none";
  /** Without it, only the CMS with its public API runs. */
  readonly withSite?: boolean;
  /** Without it, a new one where the suite says. */
  readonly databaseUrl?: string;
  /** Where its folder is made; the system's place for such, unless another is said. */
  readonly parent?: string;
}

export async function openNewsroom({ seed, withSite = true, databaseUrl, parent = tmpdir() }: Wanted): Promise<Newsroom> {
  const folder = await mkdtemp(path.join(parent, "parasol-e2e-"));
  const settings = readSettings({
    PARASOL_DATA: folder,
    CMS_PORT: String(await findFreePort()),
    WEB_PORT: String(await findFreePort()),
    DATABASE_URL: databaseUrl ?? (process.env.TEST_DATABASE === "postgres" ? await createDatabase() : ""),
  });
  prepareDataFolder(folder);
  ensureSecrets(folder);
  const { administrator: account, prManager } = ensureFirstAccounts(folder, { isDemo: true });
  if (prManager === null) throw new Error("A demonstration has a PR manager.");

  const start = () => startCms(settings, { seed, isReloading: false, tell: () => undefined, onLine: () => undefined });
  let cms: Server = await start();
  const site = withSite ? await startSite(settings, { isReloading: false, onLine: () => undefined }) : null;
  const origin = originAt(settings.host, settings.cmsPort);
  return {
    site: settings.siteOrigin,
    cms: origin,
    admin: `${origin}/admin`,
    graphql: `${origin}/graphql`,
    account,
    prManager,
    folder,
    pids: () => [cms, site].flatMap((server) => server?.running.pid ?? []),
    stopCms: () => cms.running.stop(),
    startCms: async () => {
      cms = await start();
    },
    verifyLedger: () =>
      new Promise((resolve) => {
        const cwd = path.join(checkout, "cms");
        const options = { cwd, env: toolEnvironment({ NODE_ENV: "production", ...cmsEnvironment(settings) }) };
        execFile(nodeForNewsroom(), [path.join("dist", "src", "ledger-command.js"), "verify"], options, (_error, stdout, stderr) => resolve((stdout.trim() || stderr.trim()).split("\n").at(-1) ?? ""));
      }),
    showOutputOnFailure: () =>
      onTestFailed(() => {
        for (const server of site === null ? [cms] : [cms, site]) {
          console.error(`Last lines of the ${server.title}:\n${outputOf(server).lastLines}`);
        }
      }),
    close: async () => {
      await Promise.all([cms.running.stop(), site?.running.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createDatabase(): Promise<string> {
  const server = new URL(inject("postgresUrl"));
  const name = `newsroom_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  server.pathname = `/${name}`;
  return server.href;
}
