/** The folder of everything that is not code: database, files, secrets, logs. */
import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, startOf } from "./process-table.mjs";
import { Refusal, systemErrorCode } from "./refusal.mjs";

/**
 * Makes the folder and those inside it, where they are missing.
 *
 * @param {string} folder absolute path
 * @throws {Refusal} when it cannot be written to
 */
export function prepareDataFolder(folder) {
  try {
    // Drafts, uploads and keys: the machine's other accounts have no business here.
    ensureFolder(folder, 0o700);
    for (const inside of ["uploads", "media", "logs"]) ensureFolder(path.join(folder, inside));
    for (const inside of ["", "uploads", "media", "logs"]) accessSync(path.join(folder, inside), constants.W_OK);
  } catch (fault) {
    const code = systemErrorCode(fault);
    if (code === undefined) throw fault;
    throw new Refusal(`The data folder ${folder} cannot be written to (${code}); set PARASOL_DATA to a folder of your own.`);
  }
}

/**
 * Node's own recursive mkdir never returns below a folder that refuses new ones as /proc does.
 *
 * @param {string} folder
 * @param {number} [mode]
 */
function ensureFolder(folder, mode = 0o755) {
  if (existsSync(folder)) return;
  ensureFolder(path.dirname(folder));
  mkdirSync(folder, { mode });
}

/**
 * Takes the folder for this process until it exits, so that two newsrooms never write to one database file.
 *
 * @param {string} folder
 * @throws {Refusal} while another newsroom runs on it, and when it is half restored
 */
export function lockDataFolder(folder) {
  refuseHalfRestored(folder);
  const lock = path.join(folder, "running.lock");
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, `${process.pid} ${startOf(process.pid)}\n`);
  try {
    if (!takeLock(mine, lock)) {
      const holder = livingHolder(lock);
      if (holder === undefined) rmSync(lock, { force: true });
      if (holder !== undefined || !takeLock(mine, lock)) {
        throw new Refusal(`A newsroom is already running on ${folder} (process ${holder ?? "just started"}); stop it first, or set PARASOL_DATA to another folder.`);
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
  process.once("exit", () => rmSync(lock, { force: true }));
}

/**
 * @param {string} folder
 * @throws {Refusal} when a backup was being restored into it, and that did not come to its end
 */
export function refuseHalfRestored(folder) {
  if (!existsSync(restoringMark(folder))) return;
  throw new Refusal(`A backup is being restored into ${folder}, or that did not come to its end: what was taken back may be public in it. Once nothing restores it any more, empty the folder and the database, and restore again.`);
}

/**
 * The file that stands in a data folder while a backup is being restored into it.
 *
 * @param {string} folder
 */
export function restoringMark(folder) {
  return path.join(folder, "restoring");
}

/**
 * A link is made at once with its content, or not at all: nobody ever reads a half-written lock.
 *
 * @param {string} mine
 * @param {string} lock
 */
function takeLock(mine, lock) {
  try {
    linkSync(mine, lock);
    return true;
  } catch (fault) {
    if (systemErrorCode(fault) === "EEXIST") return false;
    throw fault;
  }
}

/**
 * @param {string} lock
 * @returns {number | undefined} the process that holds it, when it still lives
 */
function livingHolder(lock) {
  const [pid = "", started] = readFileSync(lock, "utf8").trim().split(" ");
  return isAlive(Number(pid)) && startOf(Number(pid)) === started ? Number(pid) : undefined;
}
