/** Many editors at once, and a partner who polls beside them. */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedgerDatabase } from "#built/src/ledger/database.js";
import { faultSize } from "../faults.js";
import { openNewsroom, testDatabase, type Newsroom } from "../newsroom.js";
import { article, articleFields, publish, write } from "../writing.js";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const publishes = testDatabase() === "postgres" ? faultSize({ short: 300, whole: 2_000 }) : 100;
/** So many are under way at any moment. Each waits for a connection, and whoever waits for a minute is refused: no newsroom's editors are so many. */
const atOnce = 200;
/** Every so manieth is taken back by its own transaction after all of it was written. */
const everyAborted = 20;

describe("concurrent publishing", () => {
  it(`misses none of ${publishes} publishes for whoever polls beside them, keeps their order, and shows none that was aborted`, { timeout: 180_000 + publishes * 1_000 }, async () => {
    const { strapi } = newsroom;
    const ids: string[] = [];
    for (let number = 0; number < publishes; number += 1) {
      ids.push(await write(strapi, article, articleFields(`Concurrent ${number}`)));
    }
    const poller = openPoller(newsroom);
    let done = false;
    const polled = (async () => {
      let position = 0;
      const seen: string[] = [];
      for (;;) {
        const last = done;
        const rows = await poller.after(position);
        for (const row of rows) {
          expect(row.position).toBeGreaterThan(position);
          position = row.position;
          seen.push(row.documentId);
        }
        if (last && rows.length === 0) return seen;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    })();
    const isAborted = (_id: string, number: number) => number % everyAborted === everyAborted - 1;
    const refusals = new Map<number, string>();
    const waiting = [...ids.entries()];
    const editor = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [number, id] = next;
        await (isAborted(id, number) ? abortPublish(newsroom, id) : publish(strapi, article, id)).catch((reason: unknown) => refusals.set(number, String(reason)));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, editor));
    done = true;
    const seen = await polled;
    await poller.close();
    expect(Object.fromEntries(refusals)).toEqual(Object.fromEntries(ids.flatMap((id, number) => (isAborted(id, number) ? [[number, `Error: ${id} was aborted.`]] : []))));
    const acknowledged = ids.filter((id, number) => !isAborted(id, number));
    expect(new Set(seen)).toEqual(new Set(acknowledged));
    expect(seen).toHaveLength(acknowledged.length);
  });

  it("publishes the same documents from two editors at once without a deadlock", async () => {
    const { strapi } = newsroom;
    const ids: string[] = [];
    for (let number = 0; number < 20; number += 1) ids.push(await write(strapi, article, articleFields(`Twice ${number}`)));
    const results = await Promise.allSettled([...ids, ...ids].map((id) => publish(strapi, article, id)));
    expect(results.filter((result) => result.status === "rejected")).toEqual([]);
  });
});

async function abortPublish({ strapi }: Newsroom, id: string): Promise<void> {
  await strapi.db.transaction(async () => {
    await publish(strapi, article, id);
    throw new Error(`${id} was aborted.`);
  });
}

/** A reader on a connection of its own, as the public API has it. */
function openPoller({ folder, databaseUrl }: Newsroom) {
  const database = openLedgerDatabase(
    databaseUrl === null ? { file: path.join(folder, "newsroom.sqlite") } : { url: databaseUrl },
  );
  const read = "SELECT document_id, position FROM ledger_publication WHERE position > ? ORDER BY position LIMIT 50";
  return {
    after: async (position: number) =>
      (await database.select(read, [position])).map((row) => ({
        documentId: String(row.document_id),
        position: Number(row.position),
      })),
    close: () => database.close(),
  };
}
