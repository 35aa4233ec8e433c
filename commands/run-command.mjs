import { isBeingStopped, stopPrograms } from "./processes.mjs";
import { describeFailure, Refusal } from "./refusal.mjs";

/**
 * Runs one command to its end; whatever fails is described and exits 1, with nothing left running.
 *
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (fault) {
    if (isBeingStopped()) return;
    process.stderr.write(`\n${describeFailure(fault)}\n`);
    process.exitCode = 1;
    await stopPrograms();
    process.exit();
  }
}

/**
 * @param {readonly string[]} given arguments of the command
 * @param {readonly string[]} known
 * @throws {Refusal} naming the first that is not known
 */
export function refuseUnknownArguments(given, known) {
  const unknown = given.find((argument) => !known.includes(argument));
  if (unknown === undefined) return;
  throw new Refusal(`“${unknown}” is not known here; ${known.length ? `known is ${known.join(", ")}` : "this command takes no arguments"}.`);
}
