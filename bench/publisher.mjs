// Publishes without a pause, as a process of its own: as the CMS is beside the public nodes. Prints how often, when it is told to stop.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const knex = require("knex");
const { lockLedger, recordPublication } = require("../cms/dist/src/ledger/append.js");

/** @type {{ connection: import("knex").Knex.Config, pathKey: string, publication: object & { card: object } }} */
const { connection, pathKey, publication } = JSON.parse(process.argv[2] ?? "");
const writer = knex(connection);
let isStopping = false;
process.once("SIGTERM", () => {
  isStopping = true;
});
// Whoever started it is gone, and cannot tell it to stop.
process.stdin.once("close", () => {
  isStopping = true;
});
process.stdin.resume();

let publishes = 0;
process.stdout.write("publishes\n");
for (; !isStopping; publishes += 1) {
  await writer.transaction(async (trx) => {
    await lockLedger(trx);
    await recordPublication(trx, { ...publication, card: { ...publication.card, title: `Meanwhile ${publishes}` } }, { pathKey, now: () => new Date() });
  });
  // SQLite's driver never waits: without this no signal would be heard.
  await new Promise(setImmediate);
}
await writer.destroy();
process.stdin.destroy();
process.stdout.write(`${publishes}\n`);
