/**
 * Publishing a draft as a rehearsal: in a transaction that is always rolled back, the ledger is brought to what it would be if the
 * draft were published now. Whatever reads it there sees what readers would see, joins and lists included; nothing of it remains,
 * and nobody on another connection ever sees any of it. No file goes to the public store.
 */
import type { LocaleTag, PreviewStanding } from "@parasol/shared";
import type { Knex } from "knex";
import { EntryFault } from "../fields.js";
import { lockLedger, recordPublication, recordWithdrawal } from "../ledger/append.js";
import type { PublishingCircumstances } from "../publishing/circumstances.js";
import { loadEntriesWithDraft } from "../publishing/entries/loaded-entries.js";
import { inspect, latestDay } from "../publishing/gate/gate.js";
import type { GateQuestions, Refusal } from "../publishing/gate/inspection.js";
import { askNewsroom } from "../publishing/gate/questions.js";
import { projectDocument, type ProjectedDocument } from "../publishing/project-document.js";
import type { ShownFile } from "../publishing/project/projection.js";
import type { Preview } from "./token.js";

export interface Rehearsal {
  readonly trx: Knex.Transaction;
  readonly standing: PreviewStanding;
  /** For what the gate would refuse the draft. */
  readonly refusals: readonly Refusal[];
  /** The uploads that the document would show. */
  readonly files: readonly ShownFile[];
}

/**
 * What `work` makes of the newsroom as it would be if the draft in this language were published.
 *
 * @throws {TooManyPreviews} when too many wait already.
 */
export async function rehearse<Result>(
  circumstances: PublishingCircumstances,
  preview: Preview,
  locale: LocaleTag,
  work: (rehearsal: Rehearsal) => Promise<Result>,
): Promise<Result> {
  const { db } = circumstances.strapi;
  // Within another transaction nothing would be rolled back.
  if (db.inTransaction()) throw new Error("A preview was asked for within a transaction, which would keep what it writes.");
  return inTurn(() =>
    db.transaction(async ({ trx, rollback }) => {
      try {
        // As publishing does, and first of all: what is written here counts positions too, though nobody will see them.
        if (preview.status === "draft") await lockLedger(trx);
        return await work({ trx, ...(await perform(trx, circumstances, preview, locale)) });
      } finally {
        await rollback();
      }
    }),
  );
}

/** More previews are asked for than can be made; asking again later may succeed. */
export class TooManyPreviews extends Error {
  override readonly name = "TooManyPreviews";
}

/** How many may wait. Each takes some tens of milliseconds. */
const mostWaiting = 24;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** One after the other: whoever holds a link must not keep editors, who wait for the same lock, from saving. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting >= mostWaiting) throw new TooManyPreviews();
  waiting += 1;
  const turn = last.then(work, work).finally(() => {
    waiting -= 1;
  });
  last = turn.catch(() => undefined);
  return turn;
}

async function perform(
  trx: Knex.Transaction,
  circumstances: PublishingCircumstances,
  { type, documentId, status, language }: Preview,
  locale: LocaleTag,
): Promise<Omit<Rehearsal, "trx">> {
  const { strapi, now } = circumstances;
  if (status === "published") return { standing: "published", refusals: [], files: [] };
  const loaded = await loadEntriesWithDraft(strapi, type, documentId, locale, now());
  if (loaded === null) return { standing: "undrafted", refusals: [], files: [] };
  // While the ledger is still as it was.
  const refusals = await inspect(type, loaded.draft, language, askDiscreetly(askNewsroom(strapi, trx)), latestDay(now()));
  let publications: readonly ProjectedDocument[];
  try {
    publications = await projectDocument(trx, type, documentId, loaded.entries, circumstances);
  } catch (error) {
    if (error instanceof EntryFault) return { standing: "incomplete", refusals, files: [] };
    throw error;
  }
  for (const publication of publications) await record(trx, publication, circumstances);
  const own = publications.find((publication) => publication.locale === locale);
  if (!own) await recordWithdrawal(trx, { documentId, locale, reason: "UNPUBLISHED" }, circumstances);
  // Of organisations alone it is said who may know of them; of everything else, what makes no page lacks something.
  const unseen = type === "organisation" ? "hidden" : "incomplete";
  return { standing: own ? "draft" : unseen, refusals, files: publications.flatMap(({ files }) => files) };
}

/** A preview may be passed on, and the names of other drafts are not for who holds it: the field says where they stand. */
function askDiscreetly(questions: GateQuestions): GateQuestions {
  return {
    ...questions,
    findUnpublished: async (target, entry, wanted) => (await questions.findUnpublished(target, entry, wanted)).map(() => "…"),
  };
}

/** At its address, also where another document has that: the gate's refusal says so. The other gets one that nobody else has. */
async function record(trx: Knex.Transaction, publication: ProjectedDocument, circumstances: PublishingCircumstances): Promise<void> {
  const { type, locale, slug, documentId } = publication;
  if (slug !== null) {
    await trx("ledger_publication").where({ type, locale, slug }).whereNot({ document_id: documentId }).update({ slug: trx.ref("document_id") });
  }
  await recordPublication(trx, publication, circumstances);
}
