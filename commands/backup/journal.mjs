/** The journal of withdrawals, as backups need it: how long it is, and whether one goes on from another. */
import { existsSync, readFileSync } from "node:fs";

/**
 * The journal's whole lines; what follows the last line break is being written.
 *
 * @param {string} file
 * @returns {string[]} none when there is no journal yet
 */
export function journalLines(file) {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : [];
}

/**
 * Whether one journal begins with all that another has.
 *
 * @param {readonly string[]} longer
 * @param {readonly string[]} shorter
 */
export function goesOnFrom(longer, shorter) {
  return shorter.length <= longer.length && shorter.every((line, place) => longer[place] === line);
}
