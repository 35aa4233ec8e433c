/** Writes a file so that it is there whole or not at all, also after a power cut. */
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";

/**
 * Writes through a temporary file beside the target, which `partialName` names; a crash leaves that one behind, and the next
 * write of the same file overwrites it. Two writes of the same file must not run at once.
 */
export async function writeWholeFile(target: string, bytes: Uint8Array, readers: "everyone" | "owner"): Promise<void> {
  const partial = path.join(path.dirname(target), partialName(path.basename(target)));
  try {
    const file = await open(partial, "w", readers === "everyone" ? 0o644 : 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(target));
}

/** What a file is called while it is being written. */
export function partialName(name: string): string {
  return `.${name}.partial`;
}

/** The file that a name in its folder stands for, also when it is only partly written. */
export function wholeName(name: string): string {
  return /^\.(.+)\.partial$/.exec(name)?.[1] ?? name;
}

/** Makes a rename or a removal last; Windows cannot open folders, and orders these by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
