/** What processes take of the machine, told by the kernel (proc(5)); Linux only. */
import { readdirSync } from "node:fs";
import { parentOf, statField } from "../commands/process-table.mjs";

/** Ticks of the kernel's clock in a second, as on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** Milliseconds of the processor that these processes and everything they started have taken. */
export function processorTime(roots: readonly number[]): number {
  return treesOf(roots).reduce((sum, pid) => sum + timeOf(pid), 0);
}

/** Seconds until a process has nothing more to do, as far as a second's rest tells. */
export async function untilIdle(pid: number): Promise<number> {
  const began = performance.now();
  for (;;) {
    const before = processorTime([pid]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (processorTime([pid]) - before < 50) return (performance.now() - began - 1_000) / 1_000;
  }
}

function treesOf(roots: readonly number[]): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const pid = Number(name);
    const parent = Number(parentOf(pid));
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const walk = (pid: number): readonly number[] => [pid, ...(children.get(pid) ?? []).flatMap(walk)];
  return [...new Set(roots.flatMap(walk))];
}

/** Of ended children too: a database's workers come and go. */
function timeOf(pid: number): number {
  const ticks = [14, 15, 16, 17].reduce((sum, field) => sum + (Number(statField(pid, field)) || 0), 0);
  return (ticks * 1_000) / ticksPerSecond;
}
