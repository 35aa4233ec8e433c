/** Publishing: what is laid before Strapi reads its database, and what is set in motion when it has. */
import { migrateLedger } from "../ledger/migrations.js";
import type { PublishingCircumstances } from "./circumstances.js";
import { settleMarks, watchCauses } from "./causes.js";
import { watchConsent } from "./consent.js";
import { refreshLanguages } from "./rebuild.js";
import { layRoad } from "./road.js";
import { sweepPublicStore } from "./sweep.js";

export function registerPublishing(circumstances: PublishingCircumstances): void {
  layRoad(circumstances.strapi, circumstances);
}

/** `serves`: whether this process serves the newsroom; a command that only looks must not set anything in motion. */
export async function bootstrapPublishing(circumstances: PublishingCircumstances, serves: boolean): Promise<void> {
  const { strapi, store, journal } = circumstances;
  // Readers on their own connection see the last commit while an editor writes; Strapi leaves this off.
  if (strapi.db.dialect.client === "sqlite") await strapi.db.connection.raw("PRAGMA journal_mode = WAL");
  await migrateLedger(strapi.db.connection);
  watchCauses(circumstances);
  if (!serves) return;
  await journal.complete();
  await refreshLanguages(strapi);
  await settleMarks(circumstances);
  await watchConsent(circumstances);
  await sweepPublicStore(strapi, store);
}
