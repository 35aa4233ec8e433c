/** Follows the ledger by its cursor, as any partner does: what changed, and what was taken back. */
import type { Failure } from "../cms/answer";
import type { ChangesSinceQuery } from "../cms/generated/documents";
import { changesAtOnce } from "../../config/site";

/** Wait between two questions, in milliseconds. */
const pace = 250;
/** How many changes are asked for; fewer, when so many were not answered in time. */
const many = changesAtOnce;
const few = 20;

export interface LedgerStep {
  readonly cursor: string;
  /** Ids of documents of which something was published anew, and of those that lost a language or all. */
  readonly changed: readonly string[];
  readonly takenBack: readonly string[];
  /** Whether this was all there is for now. */
  readonly isLast: boolean;
}

interface Followed {
  /** Asks for what came after a cursor; `null`: from the beginning. */
  readonly read: (after: string | null, first: number) => Promise<{ readonly kind: "answered"; readonly data: ChangesSinceQuery } | Failure>;
  readonly cursor: () => string | null;
  /** May throw: the step then comes again. */
  readonly onStep: (step: LedgerStep) => void;
  /** The cursor is of another ledger: a backup was restored. Nothing that is kept can be trusted. */
  readonly onOtherLedger: () => void;
  readonly report: (message: string) => void;
}

export interface LedgerFollower {
  /** Whether the ledger was heard of within the last second. */
  readonly isInTouch: () => boolean;
  /** Whether it answers, but there is more to read than was read: what is kept may be of long ago. */
  readonly isBehind: () => boolean;
  /** When the first question was answered, or could not be. */
  readonly firstWord: Promise<void>;
  readonly stop: () => void;
}

export function followLedger({ read, cursor, onStep, onOtherLedger, report }: Followed): LedgerFollower {
  let heardAt = -Infinity;
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
    // A node that is only behind says 503; what else it may refuse is no word of the ledger.
    if (answer.kind === "badRequest" && answer.code === "FOREIGN_CURSOR") onOtherLedger();
    if (answer.kind !== "answered") {
      isCatchingUp = false;
      return;
    }
    const { changes, cursor: reached, hasMore } = answer.data.changes;
    isCatchingUp = hasMore;
    if (reached !== cursor()) {
      const changed = changes.flatMap((change) => (change.__typename === "Upsert" ? [change.publication.id] : []));
      const takenBack = changes.flatMap((change) => (change.__typename === "Withdrawal" ? [change.id] : []));
      onStep({ cursor: reached, changed, takenBack, isLast: !hasMore });
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
    isInTouch: () => performance.now() - heardAt < 1_000,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
