/** Fills a ledger with a generated newsroom, by the ledger's own append. */
import type { Knex } from "knex";
import { lockLedger, recordPublication } from "../cms/src/ledger/append.ts";
import type { Projected } from "../cms/src/ledger/projected.ts";
import { pathKey } from "../e2e/newsroom/ledger.ts";
import { generateNewsroom, sizeOf } from "./generate.ts";

/** Publications in one transaction. */
const batch = 200;

/** Writes a newsroom with so many articles; `tell` hears how many of its publications are there. */
export async function fillLedger(writer: Knex, articles: number, tell: (written: number) => void): Promise<number> {
  let written = 0;
  const pending: Projected[] = [];
  const flush = async () => {
    const some = pending.splice(0);
    await writer.transaction(async (trx) => {
      await lockLedger(trx);
      for (const publication of some) await recordPublication(trx, publication, { pathKey, now: () => new Date() });
    });
    written += some.length;
    tell(written);
  };
  for (const publication of generateNewsroom(sizeOf(articles), 1)) {
    if (pending.push(publication) === batch) await flush();
  }
  await flush();
  if (writer.client.dialect === "postgresql") await writer.raw("VACUUM ANALYZE");
  else await writer.raw("ANALYZE");
  return written;
}
