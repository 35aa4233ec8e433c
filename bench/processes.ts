/** What processes take of the machine, told by the kernel (proc(5)); Linux only. */
import { readdirSync, readFileSync } from "node:fs";

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
    const parent = /^\d+$/.test(name) ? fieldsOf(Number(name))?.[1] : undefined;
    if (parent === undefined) continue;
    const siblings = children.get(Number(parent)) ?? [];
    children.set(Number(parent), [...siblings, Number(name)]);
  }
  const walk = (pid: number): readonly number[] => [pid, ...(children.get(pid) ?? []).flatMap(walk)];
  return [...new Set(roots.flatMap(walk))];
}

/** Of ended children too: a database's workers come and go. */
function timeOf(pid: number): number {
  const fields = fieldsOf(pid);
  if (!fields) return 0;
  return ([11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0) * 1000) / ticksPerSecond;
}

/** From the third field on: the second, a name in brackets, may hold spaces. */
function fieldsOf(pid: number): readonly string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
  } catch {
    return undefined;
  }
}
