/** A disk that takes nothing more, in two ways: by a limit on what a process may write, and for real, by a small file system and a file that fills it. */
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

export interface Disk {
  readonly fill: () => void;
  readonly free: () => void;
}

/** Node ignores the signal of a limit that is met; something in Strapi's command line has it end the process. For NODE_OPTIONS. */
export const survivingLimits = "--import=data:text/javascript,process.on(%22SIGXFSZ%22,()=>{})";

/**
 * Every write of these processes fails beyond a file's first bytes, as on a full disk, and neither a mount nor root is needed (setrlimit(2),
 * RLIMIT_FSIZE). They hear EFBIG where a disk says ENOSPC, and SQLite then only says that it cannot write.
 */
export function limitWriting(pids: readonly number[]): Disk {
  const limit = (bytes: string) => {
    // The hard limit stays as it is, so that the other can be raised again.
    for (const pid of pids) execFileSync("prlimit", ["--pid", String(pid), `--fsize=${bytes}:`]);
  };
  return { fill: () => limit("512"), free: () => limit("unlimited") };
}

export interface SmallDisk extends Disk {
  readonly folder: string;
  readonly remove: () => void;
}

/** A file system of so many megabytes, in memory. Needs root. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(path.join("/var/tmp", "parasol-small-disk-"));
  const ballast = path.join(folder, "ballast");
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", folder]);
  let isMounted = true;
  const remove = () => {
    if (!isMounted) return;
    // Also while something still has a file open there.
    execFileSync("umount", ["--lazy", folder]);
    isMounted = false;
    rmSync(folder, { recursive: true, force: true });
  };
  // Also when the test ends in another way than by its own steps.
  process.once("exit", remove);
  return {
    folder,
    remove,
    fill: () => {
      const file = openSync(ballast, "a");
      try {
        // To the last byte.
        for (const bytes of [1 << 20, 1 << 12, 1]) {
          const piece = Buffer.alloc(bytes);
          for (let isFull = false; !isFull; ) {
            try {
              writeSync(file, piece);
            } catch {
              isFull = true;
            }
          }
        }
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
  };
}
