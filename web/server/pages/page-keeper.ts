/**
 * Keeps rendered pages, and is right about when they may be shown:
 * - what is in step with the ledger is shown as it is;
 * - what is older is shown for a second at most, where rendering it anew takes longer than a moment, and after that only if the CMS cannot be asked: readers outlive it;
 * - what shows a text that was taken back is forgotten at once, in memory and on disk, and never shown again.
 */
import { setTimeout as pass } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import type { KeptPage } from "./kept-page";
import type { LedgerFollower, LedgerStep } from "./ledger-follower";
import type { Forgotten, PageStore } from "./page-store";

/** What rendering a path came to. */
export interface Rendered extends Omit<KeptPage, "path" | "epoch" | "renderedAt"> {
  /** Whether everything was answered that it asks for; else it is shown and not kept. */
  readonly isWhole: boolean;
  /** Whether nothing but answers of nodes that lag behind was missing: they have caught up in a moment. */
  readonly isBehind: boolean;
}

/** A page and how it was made; `isWhole` and `isBehind` as in `Rendered`. */
interface Fresh extends Pick<Rendered, "isWhole" | "isBehind"> {
  readonly page: KeptPage;
}

interface KeeperOptions {
  readonly store: PageStore;
  readonly render: (path: string) => Promise<Rendered>;
  /** How many bytes of pages are kept in memory beside the disk. */
  readonly maxBytes: number;
  /** Told of a disk that takes nothing more, and the like. */
  readonly report: (message: string) => void;
}

export interface PageKeeper {
  /** The page for a path, kept or fresh. */
  readonly read: (path: string) => Promise<KeptPage>;
  /** A page that is not kept, in its present state: rendered once for all who wait for it. */
  readonly readUnkept: (address: string) => Promise<KeptPage>;
  /** The page rendered anew; kept, only where it cannot be. */
  readonly readAnew: (path: string) => Promise<KeptPage>;
  /** What `read` answers, where it can be told at once. */
  readonly readNow: (path: string) => KeptPage | undefined;
  readonly follow: (follower: LedgerFollower) => void;
  readonly step: (step: Pick<LedgerStep, "cursor" | "takenBack">) => void;
  /** As the store's; `undefined` where it failed, and is to be tried again. */
  readonly forgetSome: (most: number) => Forgotten | undefined;
  readonly startOver: () => void;
  /** What is kept of a path, if it is in step with the ledger. */
  readonly current: (path: string) => KeptPage | undefined;
}

/** How long a page may be shown after it was heard that something was published that may concern it, in milliseconds: of the second that an update has, hearing takes a quarter. */
const patience = 600;
/** How long who asks waits for the newer page, in milliseconds: the edge would keep the older one for a second of its own. */
const moment = 100;
/** How long a page is in step at most: what it says of today changes without any word from the ledger. */
const longest = 60_000;

/** How often a page is tried for which only nodes answered that lag behind, and the wait between, in milliseconds. */
const mostTries = 5;
const pause = 200;

/** What is kept at all: pages, the word that one was taken back, and the way to a new address (only where it leads to what is kept: strangers find others without end). */
const keptStatuses: ReadonlySet<number> = new Set([200, 301, 410]);

export function keepPages({ store, render, maxBytes, report }: KeeperOptions): PageKeeper {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: maxBytes,
    // Its compressed forms are kept beside it: together they are shorter than it is.
    sizeCalculation: ({ path, body, shows, framed }) => 1_000 + 2 * path.length + 2 * body.length + 60 * (shows.length + framed.length),
  });
  const rendering = new Map<string, { readonly fresh: Promise<Fresh>; readonly begunAt: number }>();
  let follower: LedgerFollower | undefined;
  /** Counts the steps of the ledger that were seen, also before the last start. */
  let epoch = store.epoch();
  let steppedAt = -Infinity;
  let startedOverAt = -1;
  /** The store still has what is of another ledger. */
  let mustClear = false;
  /** Documents that were taken back, with the step in which they were. A render that began before may still show them. */
  const takenBack = new Map<string, number>();

  function find(path: string): KeptPage | undefined {
    const known = pages.get(path);
    if (known) return known;
    const stored = readStored(path);
    if (stored) pages.set(path, stored);
    return stored;
  }

  /** The store may have failed to take down that something was taken back, or that the ledger is another. */
  function readStored(path: string): KeptPage | undefined {
    const stored = attempt(() => store.read(path));
    return stored && stored.epoch >= startedOverAt && !showsLost(stored) ? stored : undefined;
  }

  /** Whether it shows what was taken back after it was made. */
  function showsLost(page: KeptPage): boolean {
    return takenBack.size > 0 && showsAny(page, (id) => (takenBack.get(id) ?? -1) > page.epoch);
  }

  /** Until the store could be cleared, nothing is written to it that would make a later start believe the rest. */
  function advanceStore(act: () => void): void {
    attempt(() => {
      if (mustClear) store.clear(epoch);
      mustClear = false;
      act();
    });
  }

  function isInStep(page: KeptPage): boolean {
    return page.epoch === epoch && Math.abs(Date.now() - page.renderedAt) < longest;
  }

  /** Whether an older page may be shown all the same. */
  function mayWait(page: KeptPage): boolean {
    if (follower?.isBehind() === true) return false;
    if (follower?.isInTouch() !== true) return true; // nobody could render it
    if (Math.abs(Date.now() - page.renderedAt) > longest + patience) return false;
    return page.epoch === epoch || (page.epoch === epoch - 1 && performance.now() - steppedAt < patience);
  }

  function renew(path: string, isKept = true): Promise<Fresh> {
    const already = rendering.get(path);
    // What is kept is looked through when something is taken back, also while the ledger is not heard; what is not kept is no older than what is shown late.
    if (already && (isKept || performance.now() - already.begunAt < patience)) return already.fresh;
    const fresh = (isKept ? renderPatiently(path) : renderOnce(path, false)).finally(() => {
      if (rendering.get(path)?.fresh === fresh) rendering.delete(path);
    });
    rendering.set(path, { fresh, begunAt: performance.now() });
    return fresh;
  }

  /** A node that lags behind answers in a moment; one that struggles is asked no more than it was. */
  async function renderPatiently(path: string): Promise<Fresh> {
    for (let tries = 1; ; tries += 1) {
      const fresh = await renderOnce(path, true);
      if (!fresh.isBehind || fresh.page.status < 500 || tries === mostTries || follower?.isInTouch() !== true) return fresh;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async function renderOnce(path: string, isKept: boolean): Promise<Fresh> {
    const from = epoch;
    const { isWhole, isBehind, ...rendered } = await render(path);
    const page: KeptPage = { path, ...rendered, epoch: from, renderedAt: Date.now() };
    // Rendered while a text was taken back that it shows, or the ledger became another: once more, of the ledger as it is now.
    if (from < startedOverAt || showsLost(page)) return renderOnce(path, isKept);
    const fresh = { page, isWhole, isBehind };
    if (!isKept || !isWhole || (pages.get(path)?.epoch ?? -1) > from) return fresh;
    if (keptStatuses.has(page.status) && (page.status !== 301 || find(page.headers.location ?? "")?.status === 200)) {
      pages.set(path, page);
      attempt(() => store.write(page));
    } else if (page.status < 500) {
      // There is nothing any more. An outage says nothing of the kind.
      pages.delete(path);
      attempt(() => store.forget(path));
    } else report(`${path} cannot be rendered (${page.status}), though everything was answered that it asks for.`);
    return fresh;
  }

  async function readAnew(path: string): Promise<KeptPage> {
    const { page: fresh, isWhole } = await renew(path);
    // A fault of our own is shown, or nobody would notice that a correction is not.
    const isOutage = fresh.status >= 500 && (!isWhole || follower?.isInTouch() !== true);
    // Still there, unless what it shows was taken back meanwhile.
    const older = isOutage ? find(path) : undefined;
    return older ?? fresh;
  }

  /** The newer page if it comes in a moment; else what is kept of it then, for it may have been taken back meanwhile. */
  async function readNewer({ path }: KeptPage): Promise<KeptPage> {
    const newer = readAnew(path).catch((error: unknown) => {
      report(String(error));
      return undefined;
    });
    return (await Promise.race([newer, pass(moment, undefined, { ref: false })])) ?? find(path) ?? readAnew(path);
  }

  /** The disk may be full or gone: readers get their pages all the same. */
  function attempt<Result>(act: () => Result): Result | undefined {
    try {
      return act();
    } catch (error) {
      report(`The store of pages failed: ${String(error)}`);
      return undefined;
    }
  }

  return {
    readNow(path) {
      const page = pages.get(path);
      return page && isInStep(page) ? page : undefined;
    },
    async read(path) {
      const page = find(path);
      if (page && isInStep(page)) return page;
      if (page && mayWait(page)) return follower?.isInTouch() === true ? readNewer(page) : page;
      return readAnew(path);
    },
    readUnkept: async (address) => (await renew(address, false)).page,
    readAnew,
    // Who walks through everything shall not push out of memory what readers ask for.
    current: (path) => {
      const page = pages.peek(path) ?? readStored(path);
      return page?.epoch === epoch ? page : undefined;
    },
    follow: (given) => {
      follower = given;
    },
    step({ cursor, takenBack: ids }) {
      epoch += 1;
      steppedAt = performance.now();
      for (const id of ids) takenBack.set(id, epoch);
      const lost = new Set(ids);
      if (lost.size > 0) for (const [path, page] of [...pages.entries()]) if (showsAny(page, (id) => lost.has(id))) pages.delete(path);
      // A render under way is looked through when it is done; nobody waits for it that comes from now on.
      rendering.clear();
      // Where the disk takes nothing more, the next start follows from an older cursor, and hears the same again.
      advanceStore(() => store.advance(cursor, epoch, ids));
    },
    forgetSome: (most) => attempt(() => store.forgetSome(most)),
    startOver() {
      epoch += 1;
      startedOverAt = epoch;
      pages.clear();
      rendering.clear();
      takenBack.clear();
      mustClear = true;
      advanceStore(() => undefined);
    },
  };
}

function showsAny({ shows, framed }: KeptPage, isMeant: (id: string) => boolean): boolean {
  return shows.some(isMeant) || framed.some(isMeant);
}
