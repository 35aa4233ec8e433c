/** Keeps the journal of withdrawals in step with the ledger, and takes back again what a restored backup has brought back. */
import type { Core } from "@strapi/strapi";
import { isRecord } from "../../fields.js";
import { isTypeName } from "../../ledger/publication-types.js";
import { publicTypes } from "../public-types.js";
import type { TakenBack, WithdrawalJournal } from "./journal.js";

/** Adds withdrawals once the transaction at hand is committed. One that cannot be written is added by the next start. */
export async function noteWhenCommitted(strapi: Core.Strapi, journal: WithdrawalJournal, withdrawals: readonly TakenBack[]): Promise<void> {
  const note = (): void => {
    journal.add(withdrawals).catch((error: unknown) => {
      strapi.log.error(`The journal of withdrawals could not be written; the next start tries again. ${String(error)}`);
    });
  };
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(note);
    return Promise.resolve();
  });
}

/** Adds what the ledger says was taken back and the journal lacks: after a crash, or in a newsroom that is older than its journal. */
export async function completeJournal(strapi: Core.Strapi, journal: WithdrawalJournal): Promise<void> {
  const known = new Set((await journal.read()).map(keyOf));
  const rows: unknown[] = await strapi.db
    .connection("ledger_publication")
    .where({ state: "withdrawn" })
    .select("type", "document_id", "locale")
    .orderBy("position");
  const withdrawals = rows.filter(isRecord).flatMap(({ type, document_id, locale }) => {
    const name = String(type);
    return isTypeName(name) ? [{ type: name, documentId: String(document_id), locale: String(locale) }] : [];
  });
  await journal.add(withdrawals.filter((withdrawal) => !known.has(keyOf(withdrawal))));
}

/**
 * Takes off the site what the journal says was taken back after its first `from` lines, as an editor would: drafts stay. Answers
 * with what was.
 */
export async function takeBackAgain(strapi: Core.Strapi, journal: WithdrawalJournal, from: number): Promise<readonly TakenBack[]> {
  const later = new Map((await journal.read()).slice(from).map((withdrawal) => [keyOf(withdrawal), withdrawal]));
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

function keyOf({ type, documentId, locale }: TakenBack): string {
  return `${type} ${documentId} ${locale}`;
}
