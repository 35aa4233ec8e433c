/** Cleans PDFs beside the server's own thread, which has readers and editors to answer. */
import path from "node:path";
import { Worker } from "node:worker_threads";
import { isRecord } from "../fields.js";
import { Refused } from "./refusals.js";

export interface Patience {
  readonly milliseconds: number;
  /** Beyond what the process held before. */
  readonly bytes: number;
}

/**
 * 40 MB of photos or 4,000 pages take 4 s and 0.3 GB; what takes so much more was made to. A few megabytes can be written so
 * that they unpack to more than any server has, and a thread's own limits do not count that.
 */
const patience: Patience = { milliseconds: 30_000, bytes: 1024 * 1024 * 1024 };

/** @throws Refused `encryptedPdf` or `unreadablePdf`, the latter also when it takes too long or too much memory. */
export async function cleanPdfApart(bytes: Uint8Array, limits = patience): Promise<Buffer> {
  const worker = new Worker(path.join(__dirname, "clean-pdf-thread.js"), { workerData: bytes });
  const end = Date.now() + limits.milliseconds;
  const most = process.memoryUsage.rss() + limits.bytes;
  const watch = setInterval(() => {
    if (Date.now() > end || process.memoryUsage.rss() > most) void worker.terminate();
  }, 100);
  try {
    const answer = await new Promise<unknown>((resolve) => {
      worker.once("message", resolve);
      worker.once("error", resolve);
      worker.once("exit", resolve);
    });
    if (isRecord(answer) && answer.clean instanceof Uint8Array) return Buffer.from(answer.clean);
    throw new Refused(isRecord(answer) && answer.refused === "encryptedPdf" ? "encryptedPdf" : "unreadablePdf");
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}
