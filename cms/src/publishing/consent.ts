/** Takes pictures off the site on the day after the consent to show them ends. */
import { lockLedger } from "../ledger/append.js";
import { reprojectShowing } from "./causes.js";
import { Fields } from "../fields.js";
import { photoRecordUid } from "./public-types.js";
import type { PublishingCircumstances } from "./circumstances.js";

/** Looks every hour and once at start; writes nothing where the ledger already says so. */
export async function watchConsent(circumstances: PublishingCircumstances): Promise<void> {
  circumstances.strapi.cron.add({
    endOfConsent: { task: () => endConsent(circumstances), options: { rule: "1 * * * *", tz: "UTC" } },
  });
  await endConsent(circumstances);
}

export async function endConsent(circumstances: PublishingCircumstances): Promise<void> {
  const { strapi, now } = circumstances;
  const today = now().toISOString().slice(0, 10);
  const rows: unknown[] = await strapi.db
    .query(photoRecordUid)
    .findMany({ where: { consentUntil: { $lt: today } }, populate: { image: { select: ["id"] } } });
  for (const row of rows) {
    const fileId = new Fields(row, "photo record").component("image")?.requiredInteger("id");
    if (fileId === undefined) continue;
    await strapi.db
      .transaction(async ({ trx }) => {
        await lockLedger(trx);
        await reprojectShowing(trx, fileId, circumstances);
      })
      // One that cannot be projected must not keep the others public.
      .catch((error: unknown) => {
        strapi.log.error(`The end of consent for file ${fileId} could not be carried out; tried again within the hour. ${String(error)}`);
      });
  }
}
