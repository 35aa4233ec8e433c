/** Cleans PDFs beside the server's own thread, which has readers and editors to answer. */
import path from "node:path";
import { Worker } from "node:worker_threads";
import { isRecord } from "../publishing/fields.js";
import { Refused } from "./refusals.js";

/** A PDF of 40 MB takes about 5 s; one that takes this long, in milliseconds, is made to take long. */
const patience = 60_000;

/** @throws Refused `encryptedPdf` or `unreadablePdf`, the latter also when it takes too long or too much memory. */
export async function cleanPdfApart(bytes: Uint8Array): Promise<Buffer> {
  const worker = new Worker(path.join(__dirname, "clean-pdf-thread.js"), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  const timer = setTimeout(() => void worker.terminate(), patience);
  try {
    const answer = await new Promise<unknown>((resolve) => {
      worker.once("message", resolve);
      worker.once("error", resolve);
      worker.once("exit", resolve);
    });
    if (isRecord(answer) && answer.clean instanceof Uint8Array) return Buffer.from(answer.clean);
    throw new Refused(isRecord(answer) && answer.refused === "encryptedPdf" ? "encryptedPdf" : "unreadablePdf");
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
