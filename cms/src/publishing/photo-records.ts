/** Photo records: credit, licence and consent of one picture file. */
import type { Core, Modules } from "@strapi/strapi";
import { lockLedger } from "../ledger/append.js";
import { reprojectShowing } from "./causes.js";
import type { PublishingCircumstances } from "./circumstances.js";
import { Fields } from "../fields.js";
import { photoRecordUid } from "./public-types.js";
import { resultingDocument } from "./resulting-document.js";

/** A photo record is not public itself; what it says of a picture is, wherever the picture is shown. */
export async function changePhotoRecord<Result>(
  context: Modules.Documents.Middleware.Context,
  next: () => Promise<Result>,
  circumstances: PublishingCircumstances,
): Promise<Result> {
  const { strapi } = circumstances;
  return strapi.db.transaction(async ({ trx }) => {
    await lockLedger(trx);
    const documentId = new Fields(context.params, "parameters").text("documentId");
    const before = await pictureOfRecord(strapi, documentId);
    const result = await next();
    const after = await pictureOfRecord(strapi, documentId ?? resultingDocument(result));
    for (const fileId of new Set([...before, ...after])) await reprojectShowing(trx, fileId, circumstances);
    return result;
  });
}

async function pictureOfRecord(strapi: Core.Strapi, documentId: string | null): Promise<number[]> {
  if (documentId === null) return [];
  const rows: unknown[] = await strapi.db
    .query(photoRecordUid)
    .findMany({ where: { documentId }, populate: { image: { select: ["id"] } } });
  return rows.flatMap((row) => new Fields(row, "photo record").component("image")?.requiredInteger("id") ?? []);
}
