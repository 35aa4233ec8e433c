/** Keeps the journal of withdrawals in step with the ledger, and takes back again what a restored backup has brought back. */
import type { Core } from "@strapi/strapi";
import { isRecord } from "../../fields.js";
import { isTypeName } from "../../ledger/publication-types.js";
import { publicTypes } from "../public-types.js";
import type { TakenBack, WithdrawalJournal } from "./journal.js";

export interface JournalKeeper {
  /**
   * Adds every withdrawal of the ledger's history that the journal lacks: after a crash, or in a newsroom that is older than its journal.
   * @throws {Error} a sentence that names the file, when it cannot be written.
   */
  readonly complete: () => Promise<void>;
  /** Once the transaction at hand is committed, adds what it took back, without keeping the editor waiting. What fails is added with the next. */
  readonly followCommit: () => Promise<void>;
  /** Resolves when nothing is being written. */
  readonly done: () => Promise<void>;
}

export function keepJournal(strapi: Core.Strapi, journal: WithdrawalJournal): JournalKeeper {
  /** The last row of the ledger's history whose withdrawals are known to be in the journal; `null` before that was looked at. */
  let known: number | null = null;
  let writing = Promise.resolve();

  async function addMissing(): Promise<void> {
    const rows: unknown[] = await strapi.db
      .connection("ledger_history")
      .where({ state: "withdrawn" })
      .where("id", ">", known ?? 0)
      .select("id", "type", "document_id", "locale", "recorded_at")
      .orderBy("id");
    const found = rows.filter(isRecord);
    // Of a ledger that was restored, or of another process's writing, some are there already.
    const there = new Set(known === null ? (await journal.read()).map(keyOf) : []);
    await journal.add(found.flatMap(toWithdrawal).filter((withdrawal) => !there.has(keyOf(withdrawal))));
    known = Number(found.at(-1)?.id ?? known ?? 0);
  }

  function write(): Promise<void> {
    const next = writing.then(addMissing);
    writing = next.catch(() => undefined);
    return next;
  }

  return {
    complete: () =>
      write().catch((error: unknown) => {
        throw new Error(`The journal of withdrawals (PARASOL_WITHDRAWALS) cannot be written: ${String(error)}`, { cause: error });
      }),
    async followCommit() {
      const follow = (): void => {
        write().catch((error: unknown) => {
          strapi.log.error(`The journal of withdrawals could not be written; the next withdrawal, or the next start, tries again. ${String(error)}`);
        });
      };
      await strapi.db.transaction(({ onCommit }) => {
        onCommit(follow);
        return Promise.resolve();
      });
    },
    done: () => writing,
  };
}

/**
 * Takes off the site what the journal says was taken back after its first `from` lines, as an editor would: drafts stay. Answers
 * with what was.
 */
export async function takeBackAgain(strapi: Core.Strapi, journal: WithdrawalJournal, from: number): Promise<readonly TakenBack[]> {
  const later = new Map((await journal.read(from)).map((withdrawal) => [textOf(withdrawal), withdrawal]));
  const again: TakenBack[] = [];
  for (const withdrawal of later.values()) {
    const { type, documentId, locale } = withdrawal;
    const published = await strapi.documents(publicTypes[type]).findOne({ documentId, locale, status: "published", fields: ["documentId"] });
    if (!published) continue;
    await strapi.documents(publicTypes[type]).unpublish({ documentId, locale });
    again.push(withdrawal);
  }
  return again;
}

function toWithdrawal({ type, document_id, locale, recorded_at }: Record<string, unknown>): readonly TakenBack[] {
  const name = String(type);
  return isTypeName(name) ? [{ type: name, documentId: String(document_id), locale: String(locale), at: String(recorded_at) }] : [];
}

const textOf = ({ type, documentId, locale }: TakenBack): string => `${type} ${documentId} ${locale}`;
const keyOf = (withdrawal: TakenBack): string => `${textOf(withdrawal)} ${withdrawal.at}`;
