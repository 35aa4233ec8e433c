/**
 * The public API alone, without Strapi: `npm run public-node`. Several may run at once, beside the newsroom's SQLite file, on its
 * PostgreSQL or on a streaming replica of that. It needs to read the ledger's tables, and nothing else.
 */
import { openLedgerDatabase } from "./ledger/database.js";
import { watchHead } from "./ledger/head-watch.js";
import { keepAnswers } from "./public/kept-answers.js";
import { createPublicApi } from "./public/public-api.js";
import { startPublicNode } from "./public/public-server.js";

/** How long answers that are under way may take when the node is to stop, in milliseconds. */
const grace = 5_000;

async function start(): Promise<void> {
  // Read here, so that a wrong setting is answered with its sentence and no more.
  const { databaseUrl, host, publicNodePort, readPathKey, siteOrigin, sqliteFile } = await import("../config/environment/ledger.js");
  const location = databaseUrl === undefined ? { file: sqliteFile } : { url: databaseUrl };
  const pathKey = readPathKey();
  const database = openLedgerDatabase(location);
  const head = watchHead(location);
  const logFault = (error: unknown): void => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  const api = createPublicApi({ database, siteOrigin, pathKey, logFault });
  const node = await startPublicNode({ answers: keepAnswers({ api, database, head, logFault }), head }, { host, port: publicNodePort });
  process.stdout.write(`The public API answers at ${node.url}\n`);

  const stop = async (): Promise<void> => {
    setTimeout(() => process.exit(0), grace).unref();
    await node.close();
    await head.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = "code" in error && error.code === "EADDRINUSE";
  return isTaken ? `${error.message}. Something else listens there; PUBLIC_NODE_PORT names another port.` : error.message;
}

start().catch((error: unknown) => {
  process.stderr.write(`The public node cannot start: ${explain(error)}\n`);
  // Connections to the database are open by now where the port was taken; they would keep a process that serves nobody.
  process.exit(1);
});
