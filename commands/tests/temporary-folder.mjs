import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A folder for the test that calls this, and no longer. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "parasol-commands-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
