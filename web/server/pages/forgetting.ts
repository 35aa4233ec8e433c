/** Deletes what was taken back from the disk, a little at a time: readers are answered in between. Until then it is marked, and shown to nobody. */
import type { PageKeeper } from "./page-keeper";

interface Forgetting {
  readonly forgetSome: PageKeeper["forgetSome"];
  /** Told of the paths of pages that are gone: what is said there now should be rendered soon. */
  readonly onForgotten: (paths: readonly string[]) => void;
}

/** Pages that are looked at before readers have their turn, and how long that is, in milliseconds. */
const pagesAtOnce = 40;
const turn = 5;
/** Wait after a disk took nothing, in milliseconds. */
const pause = 1_000;

export function forgetLittleByLittle({ forgetSome, onForgotten }: Forgetting): { readonly start: () => void; readonly stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  function goOn(): void {
    timer = undefined;
    if (isStopped) return;
    const some = forgetSome(pagesAtOnce);
    if (some && some.paths.length > 0) onForgotten(some.paths);
    if (!some || !some.isAll) schedule(some ? turn : pause);
  }

  function schedule(wait: number): void {
    timer = setTimeout(goOn, wait);
    timer.unref();
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
