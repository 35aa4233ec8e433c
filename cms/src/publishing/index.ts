/** Publishing: what is laid before Strapi reads its database, and what is set in motion when it has. */
import type { Core } from "@strapi/strapi";
import { migrateLedger } from "../ledger/migrations.js";
import { settleMarks, watchCauses } from "./causes.js";
import { watchConsent } from "./consent.js";
import { folderStore } from "./public-store.js";
import type { PublishingCircumstances } from "./reproject.js";
import { layRoad } from "./road.js";
import { sweepPublicStore } from "./sweep.js";

export interface PublishingSettings {
  readonly pathKey: string;
  readonly publicStoreFolder: string;
  readonly uploadsFolder: string;
}

export function publishingCircumstances(strapi: Core.Strapi, settings: PublishingSettings): PublishingCircumstances {
  return {
    strapi,
    pathKey: settings.pathKey,
    uploadsFolder: settings.uploadsFolder,
    store: folderStore(settings.publicStoreFolder),
    now: () => new Date(),
  };
}

export function registerPublishing(circumstances: PublishingCircumstances): void {
  layRoad(circumstances.strapi, circumstances);
}

export async function bootstrapPublishing(circumstances: PublishingCircumstances): Promise<void> {
  const { strapi, store } = circumstances;
  // Readers on their own connection see the last commit while an editor writes; Strapi leaves this off.
  if (strapi.db.dialect.client === "sqlite") await strapi.db.connection.raw("PRAGMA journal_mode = WAL");
  await migrateLedger(strapi.db.connection);
  watchCauses(circumstances);
  await settleMarks(circumstances);
  await watchConsent(circumstances);
  await sweepPublicStore(strapi, store);
}
