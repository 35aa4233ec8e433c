/** How much of a fault is tried: little in `npm test`, which must end soon, and all of it in `npm run faults`. */
const isWhole = process.env.PARASOL_FAULTS === "whole";

export function faultSize({ short, whole }: { readonly short: number; readonly whole: number }): number {
  return isWhole ? whole : short;
}

/** Where what is generated begins: in short always at the same, so that a change answers for itself alone; whole another each time, or where FAULT_SEED says. */
export const faultSeed = Number(process.env.FAULT_SEED ?? (isWhole ? Date.now() % 1_000_000_007 : 20_261_122));
