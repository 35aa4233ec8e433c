/** Follows the ledger by its cursor, as any partner does: how far it is, and what was taken back. */
import type { Failure } from "../cms/answer";
import type { ChangesSinceQuery } from "../cms/generated/documents";
import { changesAtOnce } from "../../config/site";

/** Wait between two questions, in milliseconds. */
const pace = 250;
/** How many changes are asked for; fewer, when so many were not answered in time. */
const many = changesAtOnce;
const few = 20;
/** How long questions wait for an answer, in milliseconds: the next waits longer when one was not answered in time. The last is what a page's own questions wait. */
const waits = [500, 1_000, 2_500] as const;
/** How long word of the ledger holds, in milliseconds. */
const wordHolds = 1_000;

export interface GrowingPatience {
  /** For the next question, in milliseconds. */
  readonly now: () => number;
  /** As soon as answers come quickly, nobody waits long any more for one that hangs. */
  readonly answeredIn: (milliseconds: number) => void;
  readonly unanswered: () => void;
}

/** A node that hangs must not keep the next question waiting, and one that is slow must be heard. */
export function growPatience(steps: readonly number[] = waits): GrowingPatience {
  let step = 0;
  return {
    now: () => steps[step] ?? 0,
    answeredIn: (milliseconds) => {
      const enough = steps.findIndex((wait) => wait > milliseconds);
      step = enough < 0 ? steps.length - 1 : enough;
    },
    unanswered: () => {
      step = Math.min(step + 1, steps.length - 1);
    },
  };
}

export interface LedgerStep {
  readonly cursor: string;
  /** Ids of documents that lost a language or all. */
  readonly takenBack: readonly string[];
  /** Whether this was all there is for now. */
  readonly isLast: boolean;
}

interface Followed {
  /** Asks for what came after a cursor; `null`: from the beginning. */
  readonly read: (after: string | null, first: number) => Promise<{ readonly kind: "answered"; readonly data: ChangesSinceQuery } | Failure>;
  readonly cursor: () => string | null;
  /** How long `read` waits. */
  readonly patience: GrowingPatience;
  /** May throw: the step then comes again. */
  readonly onStep: (step: LedgerStep) => void;
  /** The cursor is of another ledger: a backup was restored. Nothing that is kept can be trusted. */
  readonly onOtherLedger: () => void;
  readonly report: (message: string) => void;
}

export interface LedgerFollower {
  /** Whether the ledger was heard of within the last second, or as late after as its answers are slow. */
  readonly isInTouch: () => boolean;
  /** Whether it answers, but there is more to read than was read: what is kept may be of long ago. */
  readonly isBehind: () => boolean;
  /** When the first question was answered, or could not be. */
  readonly firstWord: Promise<void>;
  readonly stop: () => void;
}

export function followLedger({ read, cursor, patience, onStep, onOtherLedger, report }: Followed): LedgerFollower {
  let heardAt = -Infinity;
  /** How long the last answer took, in milliseconds. */
  let slowness = 0;
  let isCatchingUp = false;
  let atOnce = many;
  let hadFirstWord = (): void => undefined;
  const firstWord = new Promise<void>((resolve) => {
    hadFirstWord = resolve;
  });
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function look(): Promise<void> {
    const askedAt = performance.now();
    const answer = await read(cursor(), atOnce);
    atOnce = answer.kind === "answered" ? many : few;
    const took = performance.now() - askedAt;
    if (answer.kind === "unreachable") patience.unanswered();
    else patience.answeredIn(took);
    // A node that is only behind says 503; what else it may refuse is no word of the ledger.
    if (answer.kind === "badRequest" && answer.code === "FOREIGN_CURSOR") onOtherLedger();
    if (answer.kind !== "answered") {
      isCatchingUp = false;
      return;
    }
    const { changes, cursor: reached, hasMore } = answer.data.changes;
    isCatchingUp = hasMore;
    slowness = took;
    if (reached !== cursor()) {
      const takenBack = changes.flatMap((change) => (change.__typename === "Withdrawal" ? [change.id] : []));
      onStep({ cursor: reached, takenBack, isLast: !hasMore });
    }
    hadFirstWord();
    if (hasMore) await look();
    else heardAt = askedAt;
  }

  async function goOn(): Promise<void> {
    await look().catch((error: unknown) => report(`The ledger could not be followed: ${String(error)}`));
    hadFirstWord();
    if (isStopped) return;
    timer = setTimeout(() => void goOn(), pace);
    timer.unref();
  }
  void goOn();

  return {
    firstWord,
    isBehind: () => isCatchingUp,
    isInTouch: () => performance.now() - heardAt < wordHolds + 2 * slowness,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
