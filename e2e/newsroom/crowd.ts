/** Several who do the same again and again, while a fault is under way, and write down whatever was wrong. */

export interface Crowd {
  /** How often it was done so far. */
  readonly count: () => number;
  /** Lets what is under way come to its end; resolves with what was wrong, each once. */
  readonly stop: () => Promise<readonly string[]>;
}

/** `act` resolves with a sentence on what was wrong, or `null`. */
export function gather(size: number, act: (member: number, turn: number) => Promise<string | null>): Crowd {
  let isStopped = false;
  let count = 0;
  const wrong = new Map<string, number>();

  async function goOn(member: number): Promise<void> {
    for (let turn = 0; !isStopped; turn += 1) {
      const said = await act(member, turn).catch((error: unknown) => `${String(error)} ${error instanceof Error ? String(error.cause ?? "") : ""}`);
      count += 1;
      if (said !== null) wrong.set(said, (wrong.get(said) ?? 0) + 1);
      // Others want the processor too.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const members = Array.from({ length: size }, (_, member) => goOn(member));
  return {
    count: () => count,
    stop: async () => {
      isStopped = true;
      await Promise.all(members);
      return [...wrong].map(([said, times]) => `${times} × ${said}`);
    },
  };
}
