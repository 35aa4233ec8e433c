/**
 * What was ever taken back, kept apart from the database: a file to which lines are added and from which none is taken. A backup
 * of yesterday brings back the texts of yesterday; this says which of them may not come back. It holds ids, languages and moments, no
 * word of any text.
 */
import { open, readFile, type FileHandle } from "node:fs/promises";
import { isRecord } from "../../fields.js";
import { isTypeName } from "../../ledger/publication-types.js";
import type { PublicationTypeName } from "../../ledger/stored.js";

export interface TakenBack {
  readonly type: PublicationTypeName;
  readonly documentId: string;
  readonly locale: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

export interface WithdrawalJournal {
  /** Adds lines, and answers when they are on the disk. Without any it only sees to it that it could. */
  readonly add: (withdrawals: readonly TakenBack[]) => Promise<void>;
  /**
   * What its lines say, oldest first; none where there is no file yet. `from`: how many lines are passed over, readable or not, as
   * `npm run backup` counts them.
   */
  readonly read: (from?: number) => Promise<readonly TakenBack[]>;
}

/** JSON Lines (https://jsonlines.org/), one object for each withdrawal. */
export function openWithdrawalJournal(file: string): WithdrawalJournal {
  return {
    async add(withdrawals) {
      const lines = withdrawals.map(({ type, documentId, locale, at }) => `${JSON.stringify({ type, documentId, locale, at })}\n`);
      const handle = await open(file, "a+", 0o600);
      try {
        if (lines.length === 0) return;
        // A line that a crash cut short stays a line of its own.
        const start = (await endsInALine(handle)) ? "" : "\n";
        await handle.appendFile(start + lines.join(""));
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    async read(from = 0) {
      const text = await readFile(file, "utf8").catch((error: unknown) => {
        if (isMissing(error)) return "";
        throw error;
      });
      // What follows the last line break was being written when the machine stopped; the next start adds it again.
      return text.split("\n").slice(0, -1).slice(from).flatMap(readLine);
    },
  };
}

async function endsInALine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat();
  if (size === 0) return true;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString("latin1") === "\n";
}

/** A line that was only half written is nobody's withdrawal. */
function readLine(line: string): readonly TakenBack[] {
  try {
    const parsed: unknown = JSON.parse(line);
    if (!isRecord(parsed)) return [];
    const { type, documentId, locale, at } = parsed;
    if (typeof type !== "string" || !isTypeName(type) || typeof documentId !== "string" || typeof locale !== "string" || typeof at !== "string") return [];
    return [{ type, documentId, locale, at }];
  } catch {
    return [];
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
