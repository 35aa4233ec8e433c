/**
 * A real newsroom for tests: Strapi with our schema, road and ledger, in this process, on a data folder and a database of its
 * own. Which database follows from the vitest project (`sqlite` or `postgres`).
 */
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as Strapi from "@strapi/strapi";
import type { Core } from "@strapi/strapi";
import pg from "pg";
import { inject } from "vitest";

const require = createRequire(import.meta.url);
const cmsFolder = path.resolve(import.meta.dirname, "..");

export interface Newsroom {
  readonly strapi: Core.Strapi;
  /** The data folder: database, uploads, public store, secrets. */
  readonly folder: string;
  /** `null` on SQLite. */
  readonly databaseUrl: string | null;
  /** Origin of the CMS; only when it was opened with `listen: true`. */
  readonly origin: string;
  readonly account: { readonly email: string; readonly password: string };
  close(): Promise<void>;
}

export const secrets = {
  appKeys: ["test-key-1", "test-key-2"],
  adminJwtSecret: "test-admin",
  apiTokenSalt: "test-salt",
  transferTokenSalt: "test-transfer",
  encryptionKey: "0123456789abcdef0123456789abcdef",
  pathKey: "test-path",
  uploadKey: "test-upload",
};

/** Which database this run is about. */
export function testDatabase(): "sqlite" | "postgres" {
  return process.env.TEST_DATABASE === "postgres" ? "postgres" : "sqlite";
}

/** The environment of a CMS on a fresh data folder (and, on PostgreSQL, a fresh database), without starting it. */
export async function prepareNewsroom(
  database = testDatabase(),
): Promise<{ folder: string; databaseUrl: string | null; environment: Record<string, string> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "parasol-test-"));
  await mkdir(path.join(folder, "uploads"));
  await mkdir(path.join(folder, "media"));
  await writeFile(path.join(folder, "secrets.json"), JSON.stringify(secrets));
  await writeFile(path.join(folder, "first-account.json"), JSON.stringify(account));
  const databaseUrl = database === "postgres" ? await createDatabase() : null;
  return {
    folder,
    databaseUrl,
    environment: {
      NODE_ENV: "production",
      PARASOL_DATA: folder,
      PARASOL_URL: "https://newsroom.example",
      PARASOL_PREVIEW_URL: "https://drafts.newsroom.example",
      PARASOL_SEED: "none",
      CMS_PORT: "0",
      HOST: "127.0.0.1",
      DATABASE_URL: databaseUrl ?? "",
    },
  };
}

const account = { email: "editor@newsroom.example", password: "Umbrella-2016-red" };

/** Opens a newsroom; at most one per process, because Strapi keeps itself in a global. */
export async function openNewsroom(options: { readonly listen?: boolean } = {}): Promise<Newsroom> {
  const { folder, databaseUrl, environment } = await prepareNewsroom();
  return openPrepared(folder, databaseUrl, environment, options);
}

export async function openPrepared(
  folder: string,
  databaseUrl: string | null,
  environment: Record<string, string>,
  options: { readonly listen?: boolean } = {},
): Promise<Newsroom> {
  Object.assign(process.env, environment);
  process.chdir(cmsFolder);
  const { createStrapi } = require("@strapi/strapi") as typeof Strapi;
  const strapi = createStrapi({ appDir: cmsFolder, distDir: path.join(cmsFolder, "dist"), serveAdminPanel: false });
  strapi.log.level = "error";
  await strapi.load();
  if (options.listen) await listen(strapi);
  const address = options.listen ? strapi.server.httpServer.address() : null;
  return {
    strapi,
    folder,
    databaseUrl,
    origin: address && typeof address === "object" ? `http://127.0.0.1:${address.port}` : "",
    account,
    close: async () => {
      await closeStrapi(strapi);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function listen(strapi: Core.Strapi): Promise<void> {
  strapi.server.mount();
  // A test may pause for longer than the usual five seconds; its next request must not meet a connection that is being closed.
  strapi.server.httpServer.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, "127.0.0.1", resolve));
}

/**
 * Waits for what Strapi does after an action without being waited for (its event listeners), then destroys it. Strapi removes
 * every listener of the process when it is destroyed, vitest's own included.
 */
export async function closeStrapi(strapi: Core.Strapi): Promise<void> {
  const pool = strapi.db.connection.client.pool;
  const isBusy = () => pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() > 0;
  for (let turn = 0; turn < 100 && isBusy(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  const removeAllListeners = process.removeAllListeners;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
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
