/** What the kernel says of other processes. */
import { readFileSync } from "node:fs";
import { systemErrorCode } from "./refusal.mjs";

/** @param {number} pid */
export function isAlive(pid) {
  // Killed, but nobody has taken note of it yet.
  if (statField(pid, 3) === "Z") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return systemErrorCode(fault) === "EPERM";
  }
}

/**
 * When a process started, in ticks since the machine did: tells a process from a later one of the same number.
 *
 * @param {number} pid
 * @returns {string} `unknown` where there is no /proc
 */
export function startOf(pid) {
  return statField(pid, 22);
}

/**
 * @param {number} pid
 * @returns {string} process number; `unknown` where there is no /proc
 */
export function parentOf(pid) {
  return statField(pid, 4);
}

/**
 * @param {number} pid
 * @param {number} field counted from 1, as in proc(5)
 */
function statField(pid, field) {
  try {
    // The second field, a name in brackets, may hold spaces; what follows it does not.
    const fromThird = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return fromThird?.[field - 3] ?? "unknown";
  } catch {
    return "unknown";
  }
}
