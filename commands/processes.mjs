/** Starts other programs, each in a process group of its own, and leaves none of them behind. */
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, openSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { parentOf } from "./process-table.mjs";
import { Breakdown, systemErrorCode } from "./refusal.mjs";

const leaveWithParent = fileURLToPath(new URL("leave-with-parent.mjs", import.meta.url));
/** How long a program may take to stop before it is killed. */
const graceMilliseconds = 8000;
const keptLines = 40;

/**
 * @typedef {object} Program
 * @property {string} title what it does, for people: `Building the site`
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {Readonly<Record<string, string | undefined>>} environment
 * @property {string} [log] file that takes all it prints; without one it prints where this command prints
 * @property {boolean} [isNode] whether `command` is Node itself: then it also ends when this process is killed
 * @property {(line: string) => void} [onLine]
 *
 * @typedef {object} Running
 * @property {number | undefined} pid undefined when it could not be started
 * @property {Promise<number>} exited exit code; for a signal 128 and its number, as a shell has it
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} stop resolves when nothing of it is left
 * @property {() => Promise<void>} kill the same at once, as a crash would
 * @property {() => void} freeze lets it take no further step, as a machine that hangs would
 * @property {() => void} thaw
 * @property {() => string} lastLines the tail of what it printed
 */

/** @type {Set<Running>} */
const living = new Set();

/**
 * @param {Program} program
 * @returns {Running}
 */
export function startProgram({ command, args, cwd, environment, log, isNode = false, onLine }) {
  const file = log === undefined ? undefined : openLog(log);
  const output = file ? "pipe" : "inherit";
  const child = spawn(command, isNode ? ["--import", leaveWithParent, ...args] : args, {
    cwd,
    env: { ...environment, ...(isNode ? { PARASOL_PARENT_LINE: "3" } : {}) },
    detached: true,
    stdio: isNode ? ["ignore", output, output, "pipe"] : ["ignore", output, output],
  });
  /** @type {string[]} */
  const tail = [];
  const keepLine = (/** @type {string} */ line) => {
    file?.write(`${line}\n`);
    tail.push(line);
    if (tail.length > keptLines) tail.shift();
    onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) if (stream) eachLine(stream, keepLine);
  let hasExited = false;
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    child.once("error", (fault) => {
      keepLine(`${command} cannot be started: ${fault.message}`);
      settle(127);
    });
    // Whatever it started and left would keep its output open.
    child.once("exit", () => signalGroup(child.pid, "SIGKILL"));
    child.once("close", (code, signal) => settle(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
    const settle = (/** @type {number} */ code) => {
      if (hasExited) return;
      hasExited = true;
      file?.end();
      living.delete(running);
      resolve(code);
    };
  });
  /** @type {Running} */
  const running = {
    pid: child.pid,
    exited,
    isRunning: () => !hasExited,
    lastLines: () => tail.join("\n"),
    async stop() {
      if (hasExited) return;
      signalGroup(child.pid, "SIGTERM");
      const impatience = setTimeout(() => signalGroup(child.pid, "SIGKILL"), graceMilliseconds);
      await exited;
      clearTimeout(impatience);
    },
    async kill() {
      signalGroup(child.pid, "SIGKILL");
      await exited;
    },
    freeze: () => signalGroup(child.pid, "SIGSTOP"),
    thaw: () => signalGroup(child.pid, "SIGCONT"),
  };
  living.add(running);
  return running;
}

/** @param {string} file */
function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  // Opened at once: the folder may be gone later. A full disk costs the log, not the newsroom.
  return createWriteStream(file, { fd: openSync(file, "w", 0o600) }).on("error", () => undefined);
}

/**
 * Runs a program to its end.
 *
 * @param {Program & { log: string }} program
 * @returns {Promise<void>}
 * @throws {Breakdown} when it ends with anything but 0
 */
export async function runProgram(program) {
  const running = startProgram(program);
  const code = await running.exited;
  if (code !== 0) throw new Breakdown(`${program.title} failed (code ${code}).`, { lastLines: running.lastLines(), log: program.log });
}

/** Stops every program that was started here and still runs. */
export async function stopPrograms() {
  await Promise.all([...living].map((running) => running.stop()));
}

let isStopping = false;

/** Whether this process is about to end because it was told to: what fails now fails for that reason. */
export function isBeingStopped() {
  return isStopping;
}

/**
 * On Ctrl-C, a closed terminal or a request to stop: stops all programs, then this process. npm passes on a signal that
 * the terminal has sent us already, so a second one says nothing new.
 *
 * @param {() => number} [exitCode] 130, the code of an interrupted command, unless stopping is its normal end
 */
export function stopOnSignals(exitCode = () => 130) {
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    const code = exitCode();
    process.stdout.write("\nStopping …\n");
    stopPrograms().finally(() => process.exit(code));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  stopWithNpm(stop);
}

/**
 * npm that is killed cannot pass anything on. It runs us through a shell, so its death shows in our shell's having another
 * parent, or in our having one.
 *
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const line = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const atStart = line();
  setInterval(() => line() !== atStart && stop(), 1000).unref();
}

/**
 * @param {number | undefined} pid leader of the group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (fault) {
    if (systemErrorCode(fault) !== "ESRCH") throw fault;
  }
}

/**
 * Cuts what a program prints into lines, without their colours.
 *
 * @param {NodeJS.ReadableStream} output
 * @param {(line: string) => void} onLine
 */
function eachLine(output, onLine) {
  let rest = "";
  output.setEncoding("utf8");
  output.on("data", (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split(/\r?\n|\r/);
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(stripVTControlCharacters(line));
  });
  output.on("end", () => rest && onLine(stripVTControlCharacters(rest)));
}
