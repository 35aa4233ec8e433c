/** The contract only grows: whatever a partner could ask at the last release can still be asked, and answers the same. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, findBreakingChanges } from "graphql";
import { checkout } from "../checkout.mjs";

const released = path.join(checkout, "shared", "contract-of-release.graphql");
const current = path.join(checkout, "shared", "schema.graphql");

/** @returns {string[]} a sentence for each fault */
export function findContractFaults() {
  if (!existsSync(released)) return [`${path.relative(checkout, released)} is missing: it is the contract as of the last release.`];
  return breakingChanges(readFileSync(released, "utf8"), readFileSync(current, "utf8"));
}

/**
 * @param {string} before
 * @param {string} after
 * @returns {string[]}
 */
export function breakingChanges(before, after) {
  return findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => `${description} Partners may still ask for it.`);
}
