/**
 * Takes out of the public store what no publication shows any more. It runs after a commit, under the ledger's lock, so that a
 * publication that starts to show a file at the same moment keeps it; and at start, for what a crash left behind.
 */
import type { Core } from "@strapi/strapi";
import { lockLedger } from "../ledger/append.js";
import { isRecord } from "../fields.js";
import type { PublicStore } from "../files/public-store.js";
import type { PublishingCircumstances } from "./circumstances.js";

const sweeps = new Set<Promise<void>>();

/**
 * Removes files once the transaction at hand has ended, without keeping the editor waiting: after a commit those that a
 * publication no longer shows, after a rollback those that were put there for nothing.
 */
export async function sweepWhenDone(
  { strapi, store }: PublishingCircumstances,
  files: { readonly left: readonly string[]; readonly put: readonly string[] },
): Promise<void> {
  const sweep = (names: readonly string[]) => {
    if (names.length === 0) return;
    const running = removeUnshown(strapi, store, names)
      .then(() => undefined)
      .catch((error: unknown) => {
        strapi.log.error(`The public store could not be swept; the next start tries again. ${String(error)}`);
      })
      .finally(() => sweeps.delete(running));
    sweeps.add(running);
  };
  await strapi.db.transaction(({ onCommit, onRollback }) => {
    onCommit(() => sweep(files.left));
    onRollback(() => sweep(files.put));
    return Promise.resolve();
  });
}

/** Resolves when no sweep is under way. */
export async function sweepsDone(): Promise<void> {
  while (sweeps.size > 0) await Promise.all(sweeps);
}

/** How many files were removed. */
export async function sweepPublicStore(strapi: Core.Strapi, store: PublicStore): Promise<number> {
  const names = await store.list();
  if (names.length === 0) return 0;
  return removeUnshown(strapi, store, names);
}

/** Removes those of the named files that no publication shows. */
export async function removeUnshown(strapi: Core.Strapi, store: PublicStore, names: readonly string[]): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await lockLedger(trx);
    const rows: unknown[] = await trx("ledger_file").distinct("name");
    const shown = new Set(rows.filter(isRecord).map((row) => String(row.name)));
    const unshown = names.filter((name) => !shown.has(name));
    for (const name of unshown) await store.remove(name);
    return unshown.length;
  });
}
