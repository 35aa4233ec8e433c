/** Which file lies under a path: a backup that is restored by renaming puts another there, and who has the former open goes on reading that. */
import { statSync } from "node:fs";

/** Equal only for the same file; `null` where there is none. */
export function identifyFile(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.dev}.${found.ino}` : null;
}
