/** The thread in which one PDF is cleaned. */
import { parentPort, workerData } from "node:worker_threads";
import { cleanPdf } from "./clean-pdf.js";
import { Refused } from "./refusals.js";

const bytes: unknown = workerData;
if (!(bytes instanceof Uint8Array)) throw new Error("A PDF's bytes were expected.");
// The library speaks of what it repairs; a document's inside is nothing for a log.
console.warn = console.error = () => undefined;
void cleanPdf(bytes)
  .then((clean) => ({ clean }))
  .catch((error: unknown) => ({ refused: error instanceof Refused ? error.reason : "unreadablePdf" }))
  .then((answer) => parentPort?.postMessage(answer));
