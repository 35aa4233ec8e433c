// Readers who come steadily, as a process of its own: where much else is kept, its collector stops for ten milliseconds now and then, and these would count as waits for the server. Prints what 99 in a hundred waits did not
// go beyond, in milliseconds, and how many answers were not good.
import { json } from "node:stream/consumers";
import { quantile } from "../commands/quantile.mjs";
import { loadSteadily } from "./load.ts";

/** @type {import("./load.ts").Steady & { readonly warming: number }} */
const { warming, questions, ...load } = await json(process.stdin);
let wrong = 0;
/** @param {number} status */
const check = (status) => {
  if (status !== 200) wrong += 1;
};
await loadSteadily({ ...load, questions: questions.slice(0, warming), check });
const { waits } = await loadSteadily({ ...load, questions: questions.slice(warming), check });
process.stdout.write(`${quantile(waits, 0.99)} ${wrong}\n`);
