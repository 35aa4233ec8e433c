/**
 * Renders everything that a reader can come to by links, one page at a time and with pauses, so that the site can go on showing it when the CMS cannot
 * be reached. Begins anew whenever the ledger has moved, and skips what is in step already.
 */
import type { PageKeeper } from "./page-keeper";

interface WarmUp {
  readonly keeper: Pick<PageKeeper, "readAnew" | "current">;
  readonly isKeepable: (path: string) => boolean;
  readonly isInTouch: () => boolean;
  /** Whether nobody is reading just now. */
  readonly isQuiet: () => boolean;
  /** Where readers come in. */
  readonly entrances: readonly string[];
  readonly report: (message: string) => void;
}

/** Rests so many times as long as a page took: the rest of the processor belongs to readers, and where there are none now, half of it to the CMS. */
const restfulness = { besideReaders: 3, alone: 1 };
/** Wait for the next move of the ledger, in milliseconds. */
const pace = 500;

export function warmUp({ keeper, isKeepable, isInTouch, isQuiet, entrances, report }: WarmUp): { readonly restart: () => void; readonly stop: () => void } {
  let round = 0;
  let isStopped = false;
  let walking: Promise<void> | undefined;

  async function walk(): Promise<void> {
    for (let begun = -1; !isStopped; ) {
      if (begun === round || !isInTouch()) {
        await rest(pace);
        continue;
      }
      begun = round;
      await walkOnce().catch((error: unknown) => report(`Pages could not be rendered ahead: ${String(error)}`));
    }
  }

  async function walkOnce(): Promise<void> {
    const seen = new Set<string>(entrances);
    // A Set is walked in the order in which it grows.
    for (const path of seen) {
      if (isStopped || !isInTouch()) return;
      const began = performance.now();
      const { status, headers, body } = keeper.current(path) ?? (await keeper.readAnew(path));
      if (status < 400) for (const linked of linksOf(headers.location ?? "", body)) if (isKeepable(linked)) seen.add(linked);
      await rest((performance.now() - began) * (isQuiet() ? restfulness.alone : restfulness.besideReaders));
    }
  }

  return {
    restart: () => {
      round += 1;
      walking ??= walk();
    },
    stop: () => {
      isStopped = true;
    },
  };
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

/** The site's own addresses in a page: our templates write them as paths in double quotes. */
function linksOf(location: string, body: Buffer): readonly string[] {
  const found = [...body.toString("utf8").matchAll(/\shref="(\/[^"?#]*)[^"]*"/g)].map(([, path = ""]) => path);
  return location.startsWith("/") ? [location, ...found] : found;
}
