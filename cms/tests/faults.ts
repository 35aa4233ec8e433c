/** How much of a fault is tried: little in `npm test`, which must end soon, and all of it in `npm run faults`. */
const isWhole = process.env.PARASOL_FAULTS === "whole";

export function faultSize({ short, whole }: { readonly short: number; readonly whole: number }): number {
  return isWhole ? whole : short;
}

/** Where what is generated begins: another each time, and the one that failed where FAULT_SEED names it. */
export const faultSeed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000_007);
