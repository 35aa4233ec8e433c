/** Something the person at the keyboard can mend. Its message is the whole of what they read. */
export class Refusal extends Error {}

/** A program that we started has failed. Its message says which; `lastLines` is what it printed at the end, `log` has all. */
export class Breakdown extends Error {
  /**
   * @param {string} sentence
   * @param {{ lastLines: string, log: string }} output
   */
  constructor(sentence, { lastLines, log }) {
    super(sentence);
    this.lastLines = lastLines;
    this.log = log;
  }
}

const shownLines = 20;

/**
 * What people read of a failure.
 *
 * @param {unknown} fault
 */
export function describeFailure(fault) {
  if (fault instanceof Refusal) return fault.message;
  if (fault instanceof Breakdown) {
    const end = fault.lastLines.trimEnd().split("\n").slice(-shownLines);
    return [`${fault.message} The end of ${fault.log}:`, "", ...end.map((line) => `  ${line}`)].join("\n");
  }
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

/**
 * The `code` of a system error (`EACCES`, `ENOENT` …), or undefined for any other.
 *
 * @param {unknown} fault
 * @returns {string | undefined}
 */
export function systemErrorCode(fault) {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
}
