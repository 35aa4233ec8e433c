/** Starts a PostgreSQL for the tests of the project `postgres`, and stops it after the last of them. */
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../cms/tests/postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide("postgresUrl", server.url);
  return server.stop;
}
