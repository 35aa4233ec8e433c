/** `npm run reader-role`: makes, on PostgreSQL, the login with which public nodes read the ledger. Its password comes from PARASOL_READER_PASSWORD. */
import { Client } from "pg";
import { ensureReaderRole, publicTables } from "./ledger/reader-role.js";

async function run(): Promise<void> {
  const { databaseUrl, readReader } = await import("../config/environment/ledger.js");
  if (databaseUrl === undefined) throw new Error("DATABASE_URL is not set: only PostgreSQL has logins; a public node on SQLite needs to read one file.");
  const reader = readReader();
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await ensureReaderRole(client, reader);
  } finally {
    await client.end();
  }
  process.stdout.write(`The login “${reader.name}” may read ${publicTables.join(", ")} and nothing else.\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`The login was not made: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
