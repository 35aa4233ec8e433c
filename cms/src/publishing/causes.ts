/**
 * Changes that pass by the Document Service and still change what is public: a file whose alt text is edited, that is replaced
 * or deleted, and a language that is removed. Strapi commits a file's change by itself; so a mark is set before and cleared
 * after, and the next start re-projects what a crash in between left behind. A language's removal is made one transaction.
 */
import type { Knex } from "knex";
import { lockLedger } from "../ledger/append.js";
import { Fields, isRecord } from "../fields.js";
import { findTypeName } from "./public-types.js";
import type { PublishingCircumstances } from "./circumstances.js";
import { reproject } from "./reproject.js";

const fileUid = "plugin::upload.file";

/** Watches Strapi's files and languages. Call it in `bootstrap`, when the ledger's tables exist. */
export function watchCauses(circumstances: PublishingCircumstances): void {
  watchFiles(circumstances);
  watchLocales(circumstances);
}

/** Re-projects what earlier marks name; to be done at start, before anything is served. */
export async function settleMarks(circumstances: PublishingCircumstances): Promise<number> {
  const rows: unknown[] = await circumstances.strapi.db.connection("ledger_mark").select("id", "file_id");
  for (const row of rows) {
    const mark = new Fields(row, "mark");
    await settle(mark.requiredInteger("id"), mark.requiredInteger("file_id"), circumstances).catch((error: unknown) => {
      circumstances.strapi.log.error(`What shows file ${mark.requiredInteger("file_id")} could not be settled. ${String(error)}`);
    });
  }
  return rows.length;
}

/** Re-projects every document that shows a file, or would if it might. */
export async function reprojectShowing(
  trx: Knex.Transaction,
  fileId: number,
  circumstances: PublishingCircumstances,
): Promise<void> {
  const rows: unknown[] = await trx("ledger_file")
    .join("ledger_publication", function onKey() {
      this.on("ledger_file.document_id", "ledger_publication.document_id").andOn(
        "ledger_file.locale",
        "ledger_publication.locale",
      );
    })
    .where({ file_id: fileId })
    .distinct("ledger_publication.document_id", "ledger_publication.type");
  for (const row of rows) await reprojectRow(trx, row, circumstances);
}

function watchFiles(circumstances: PublishingCircumstances): void {
  const { strapi } = circumstances;
  const before = async (event: { params: { where?: unknown }; state: Record<string, unknown> }) => {
    const files: unknown[] = await strapi.db.query(fileUid).findMany({ where: event.params.where, select: ["id"] });
    event.state.marks = await setMarks(files.filter(isRecord).map((file) => Number(file.id)), circumstances);
  };
  const after = async (event: { state: Record<string, unknown> }) => {
    const marks = event.state.marks;
    if (!Array.isArray(marks)) return;
    for (const { mark, fileId } of marks.filter(isMark)) await settle(mark, fileId, circumstances);
  };
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    beforeUpdate: before,
    beforeUpdateMany: before,
    beforeDelete: before,
    beforeDeleteMany: before,
    afterUpdate: after,
    afterUpdateMany: after,
    afterDelete: after,
    afterDeleteMany: after,
  });
}

interface Mark {
  readonly mark: number;
  readonly fileId: number;
}

function isMark(candidate: unknown): candidate is Mark {
  return isRecord(candidate) && typeof candidate.mark === "number" && typeof candidate.fileId === "number";
}

/** Every file gets one: a publish that is under way at this moment may be about to show it. */
async function setMarks(fileIds: readonly number[], { strapi }: PublishingCircumstances): Promise<readonly Mark[]> {
  if (fileIds.length === 0) return [];
  return strapi.db.transaction(async ({ trx }) => {
    const marks: Mark[] = [];
    for (const fileId of fileIds) {
      const inserted: unknown[] = await trx("ledger_mark").insert({ file_id: fileId }).returning("id");
      marks.push({ mark: new Fields(inserted[0], "mark").requiredInteger("id"), fileId });
    }
    return marks;
  });
}

async function settle(mark: number, fileId: number, circumstances: PublishingCircumstances): Promise<void> {
  await circumstances.strapi.db.transaction(async ({ trx }) => {
    await lockLedger(trx);
    await reprojectShowing(trx, fileId, circumstances);
    await trx("ledger_mark").where({ id: mark }).delete();
  });
}

/** Private seam: Strapi's service has no hook before it deletes a language's entries, so its function is wrapped. */
function watchLocales(circumstances: PublishingCircumstances): void {
  const { strapi } = circumstances;
  const locales = strapi.plugin("i18n").service("locales");
  const deleteLocale: (locale: { id: number }) => Promise<unknown> = locales.delete;
  locales.delete = (locale: { id: number }): Promise<unknown> =>
    strapi.db.transaction(async ({ trx }) => {
      await lockLedger(trx);
      const removed: unknown = await strapi.db.query("plugin::i18n.locale").findOne({ where: { id: locale.id } });
      const result = await deleteLocale(locale);
      if (!isRecord(removed)) return result;
      const rows: unknown[] = await trx("ledger_publication")
        .where({ locale: removed.code, state: "published" })
        .select("document_id", "type");
      for (const row of rows) await reprojectRow(trx, row, circumstances);
      return result;
    });
}

async function reprojectRow(trx: Knex.Transaction, row: unknown, circumstances: PublishingCircumstances): Promise<void> {
  const document = new Fields(row, "publication");
  const type = findTypeName(`api::newsroom.${document.requiredText("type")}`);
  if (type) await reproject(trx, type, document.requiredText("document_id"), circumstances);
}
