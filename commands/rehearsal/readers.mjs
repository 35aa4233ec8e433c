/** A few readers and partners who go on asking while something is broken on purpose. */
import { quantile } from "../quantile.mjs";
import { ask } from "./ask.mjs";

/**
 * @typedef {object} Wanted
 * @property {string | (() => string)} path
 * @property {import("./ask.mjs").Asked} [asked]
 * @property {(answer: import("./ask.mjs").Answer) => boolean} isRight
 *
 * @typedef {object} Report
 * @property {number} answers
 * @property {readonly string[]} errors each with what was asked
 * @property {number} slowest in milliseconds
 * @property {number} p99 in milliseconds; NaN where nothing was answered
 */

const readers = 6;
/** Between two questions of one reader, in milliseconds: this is a rehearsal of a failure, not of a crowd. */
const pause = 15;

/**
 * @param {string} origin
 * @param {readonly Wanted[]} wanted asked in turn
 */
export function beginReading(origin, wanted) {
  /** @type {string[]} */
  const errors = [];
  /** @type {number[]} */
  const times = [];
  let isOver = false;
  let turn = 0;
  const opened = performance.now();
  const read = async () => {
    while (!isOver) {
      const { path: given, asked, isRight } = wanted[turn++ % wanted.length] ?? { path: "/", isRight: () => false };
      const path = typeof given === "string" ? given : given();
      const began = performance.now();
      try {
        const answer = await ask(origin, path, asked);
        if (!isRight(answer)) errors.push(`${asked?.method ?? "GET"} ${path} after ${Math.round(began - opened)} ms: ${answer.status}`);
      } catch (error) {
        errors.push(`${asked?.method ?? "GET"} ${path} after ${Math.round(began - opened)} ms: ${String(error)}`);
      }
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  const reading = Promise.all(Array.from({ length: readers }, read));
  return {
    /** @returns {Promise<Report>} */
    end: async () => {
      isOver = true;
      await reading;
      return { answers: times.length, errors, slowest: Math.max(0, ...times), p99: quantile(times, 0.99) };
    },
  };
}
