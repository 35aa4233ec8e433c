import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync, utimesSync, statSync } from "node:fs";
import path from "node:path";
import { systemErrorCode } from "../refusal.mjs";

/**
 * Copies the files of a folder that is in use: one that is removed meanwhile was not wanted any more. A folder that is a link is
 * copied as what it leads to.
 *
 * @param {string} from
 * @param {string} to
 */
export function copyFolder(from, to) {
  if (!existsSync(from)) return;
  const root = realpathSync(from);
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = path.join(entry.parentPath, entry.name);
    const target = path.join(to, path.relative(root, source));
    mkdirSync(path.dirname(target), { recursive: true });
    try {
      const { mtime } = statSync(source);
      copyFileSync(source, target);
      utimesSync(target, mtime, mtime);
    } catch (fault) {
      if (systemErrorCode(fault) !== "ENOENT") throw fault;
    }
  }
}

/**
 * Copies a file that nobody else may read.
 *
 * @param {string} from
 * @param {string} to
 */
export function copyPrivately(from, to) {
  copyFileSync(from, to);
  chmodSync(to, 0o600);
}
