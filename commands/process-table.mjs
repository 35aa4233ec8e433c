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
 * Memory of a process, in MB (10^6 bytes).
 *
 * @param {number} pid
 * @param {"VmRSS" | "VmHWM"} field what it takes now; the most that it ever took
 * @returns {number} NaN where the kernel does not tell: the process has ended, or there is no /proc
 */
export function memoryOf(pid, field) {
  try {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return NaN;
  }
}

/**
 * @param {number} pid
 * @param {number} field counted from 1, as in proc(5)
 * @returns {string} `unknown` where there is no such process, or no /proc
 */
export function statField(pid, field) {
  try {
    // The second field, a name in brackets, may hold spaces; what follows it does not.
    const fromThird = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return fromThird?.[field - 3] ?? "unknown";
  } catch {
    return "unknown";
  }
}
