/** What publishing needs to know of the world, handed to it rather than looked up. */
import type { Core } from "@strapi/strapi";
import type { LedgerCircumstances } from "../ledger/append.js";
import { openWithdrawalJournal, type WithdrawalJournal } from "./withdrawals/journal.js";
import { folderStore, type PublicStore } from "../files/public-store.js";

export interface PublishingCircumstances extends LedgerCircumstances {
  readonly strapi: Core.Strapi;
  readonly store: PublicStore;
  readonly journal: WithdrawalJournal;
  /** Folder of the editors' uploads, from which renditions are put into the public store. */
  readonly uploadsFolder: string;
}

export interface PublishingSettings {
  readonly pathKey: string;
  readonly publicStoreFolder: string;
  readonly uploadsFolder: string;
  readonly withdrawalsFile: string;
}

export function publishingCircumstances(strapi: Core.Strapi, settings: PublishingSettings): PublishingCircumstances {
  return {
    strapi,
    pathKey: settings.pathKey,
    uploadsFolder: settings.uploadsFolder,
    store: folderStore(settings.publicStoreFolder),
    journal: openWithdrawalJournal(settings.withdrawalsFile),
    now: () => new Date(),
  };
}
