/** What publishing needs to know of the world, handed to it rather than looked up. */
import type { Core } from "@strapi/strapi";
import type { LedgerCircumstances } from "../ledger/append.js";
import { openWithdrawalJournal } from "./withdrawals/journal.js";
import { keepJournal, type JournalKeeper } from "./withdrawals/keep-journal.js";
import { folderStore, type PublicStore } from "../files/public-store.js";

export interface PublishingCircumstances extends LedgerCircumstances {
  readonly strapi: Core.Strapi;
  readonly store: PublicStore;
  /** Of withdrawals. */
  readonly journal: JournalKeeper;
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
    journal: keepJournal(strapi, openWithdrawalJournal(settings.withdrawalsFile)),
    now: () => new Date(),
  };
}
