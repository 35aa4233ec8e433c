/** Many editors at once, and a partner who polls beside them. */
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedgerDatabase } from "#built/src/ledger/database.js";
import { openNewsroom, testDatabase, type Newsroom } from "../newsroom.js";
import { article, articleFields, publish, write } from "../writing.js";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const publishes = testDatabase() === "postgres" ? 300 : 100;

describe("concurrent publishing", () => {
  it(`misses none of ${publishes} publishes for whoever polls beside them, and keeps their order`, { timeout: 240_000 }, async () => {
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
    const results = await Promise.allSettled(ids.map((id) => publish(strapi, article, id)));
    done = true;
    const seen = await polled;
    await poller.close();
    expect(results.filter((result) => result.status === "rejected")).toEqual([]);
    expect(new Set(seen)).toEqual(new Set(ids));
    expect(seen).toHaveLength(publishes);
  });

  it("publishes the same documents from two editors at once without a deadlock", async () => {
    const { strapi } = newsroom;
    const ids: string[] = [];
    for (let number = 0; number < 20; number += 1) ids.push(await write(strapi, article, articleFields(`Twice ${number}`)));
    const results = await Promise.allSettled([...ids, ...ids].map((id) => publish(strapi, article, id)));
    expect(results.filter((result) => result.status === "rejected")).toEqual([]);
  });
});

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
