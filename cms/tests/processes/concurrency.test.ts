/** Many editors at once, and a partner who polls beside them. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
    const poller = await openPoller(newsroom);
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

/** A reader on a connection of its own. On SQLite the one connection of the process serves: it has one writer at a time. */
async function openPoller({ strapi, databaseUrl }: Newsroom) {
  const read = "SELECT document_id, position FROM ledger_publication WHERE position > ? ORDER BY position LIMIT 50";
  if (databaseUrl === null) {
    return {
      after: async (position: number) => (await strapi.db.connection.raw(read, [position])).map(placeOf),
      close: async () => undefined,
    };
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return {
    after: async (position: number) => (await client.query(read.replace("?", "$1"), [position])).rows.map(placeOf),
    close: () => client.end(),
  };
}

function placeOf(row: { document_id: string; position: number | string }) {
  return { documentId: row.document_id, position: Number(row.position) };
}
