/**
 * Deletes what was taken back from the disk, a little at a time: readers are answered in between. Until then it is marked, and shown to nobody. What is said
 * at the addresses of deleted pages from then on is rendered as soon as it can be, so that it is known too when the CMS cannot be asked any more.
 */
import type { PageKeeper } from "./page-keeper";

interface Forgetting {
  readonly keeper: Pick<PageKeeper, "forgetSome" | "read">;
  readonly isInTouch: () => boolean;
  readonly report: (message: string) => void;
}

/** Pages that are looked at before readers have their turn, about a millisecond each on a slow machine; and how long the turn is, in milliseconds. */
const pagesAtOnce = 10;
const turn = 5;
/** Wait after a disk took nothing, or the public API had no answer, in milliseconds. */
const pause = 1_000;
/** Wait for the ledger to be heard of, in milliseconds. */
const patience = 100;

export function forgetLittleByLittle({ keeper, isInTouch, report }: Forgetting): { readonly start: () => void; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  /** Paths that nothing is known of any more. */
  const unknown = new Set<string>();
  let renewing: Promise<void> | undefined;

  function goOn(): void {
    timer = undefined;
    if (isStopped) return;
    const some = keeper.forgetSome(pagesAtOnce);
    for (const path of some?.paths ?? []) unknown.add(path);
    if (unknown.size > 0) renewing ??= renewAll();
    if (!some || !some.isAll) schedule(some ? turn : pause);
  }

  function schedule(wait: number): void {
    timer = setTimeout(goOn, wait);
    timer.unref();
  }

  async function renewAll(): Promise<void> {
    // A Set is walked in the order in which it grows.
    for (const path of unknown) {
      while (!isStopped && !isInTouch()) await rest(patience);
      if (isStopped) return;
      unknown.delete(path);
      const page = await keeper.read(path).catch((error: unknown) => report(String(error)));
      if (page?.status !== 503) continue;
      unknown.add(path);
      await rest(pause);
    }
    renewing = undefined;
  }

  return {
    start: () => {
      if (timer === undefined) goOn();
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
