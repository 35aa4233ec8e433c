import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openLedgerDatabase, type LedgerDatabase } from "../../src/ledger/database.js";
import { rememberFarPages } from "../../src/ledger/far-pages.js";
import type { PublicationList } from "../../src/ledger/publication-list.js";
import { listPublications, type ListWindow } from "../../src/ledger/read-lists.js";
import { article, openNewsstand, type Newsstand } from "../public/newsstand.js";

const articles = 420;
const now = "2026-05-01T12:00:00Z";
const all: PublicationList = { type: "article", locale: "en", fallback: "NONE", filters: [], when: null };
const withRussian: PublicationList = { ...all, fallback: "COUNTERPART" };

let newsstand: Newsstand;
let database: LedgerDatabase;
/** How many publications were counted past by each statement. */
let skipped: unknown[];
/** What is done to the ledger just before the next statement. */
let meanwhile: (() => Promise<unknown>) | undefined;

beforeAll(async () => {
  newsstand = await openNewsstand();
  const ledger = openLedgerDatabase(newsstand.location);
  database = {
    select: async (sql, parameters) => {
      const act = meanwhile;
      meanwhile = undefined;
      await act?.();
      skipped.push(parameters?.at(-1));
      return ledger.select(sql, parameters);
    },
    close: ledger.close,
  };
  for (let number = 0; number < articles; number += 1) await write(number, `2020-01-${String(1 + (number % 28)).padStart(2, "0")}`);
});
afterAll(async () => {
  await database.close();
  await newsstand.close();
});
beforeEach(() => {
  skipped = [];
});

/** Every third is in Russian alone. */
function write(number: number, datedOn: string) {
  return newsstand.publish(article(`a${number}`, { slug: `a${number}`, datedOn, title: `Title ${number}`, locale: number % 3 === 0 ? "ru" : "en" }));
}

const pageAt = (offset: number, limit = 21): ListWindow => ({ limit, offset, after: null, bodies: new Set() });
const idsOf = (pages: Awaited<ReturnType<typeof listPublications>>) => pages.map((rows) => rows.map(({ documentId }) => documentId));

test("who comes to a far page again, or from the one before it, is not walked there", async () => {
  const pages = rememberFarPages();
  for (const offset of [220, 220, 240, 260]) await pages.list(database, [all], pageAt(offset), now);
  expect(skipped).toEqual([219, 0, 0, 0]);
});

test("pages that are near, several lists at once, and what depends on the hour are read as they always were", async () => {
  const pages = rememberFarPages();
  for (let time = 0; time < 2; time += 1) {
    await pages.list(database, [all], pageAt(180), now);
    await pages.list(database, [all, all], pageAt(220), now);
    await pages.list(database, [{ ...all, type: "event", when: "past" }], pageAt(220), now);
  }
  expect(skipped).toEqual([180, 220, 220, 180, 220, 220]);
});

test("what is published in the very moment of reading is not missed", async () => {
  const pages = rememberFarPages();
  await pages.list(database, [all], pageAt(220), now);
  meanwhile = () => write(articles + 1, "2030-01-01");
  const seen = await pages.list(database, [all], pageAt(220), now);
  expect(skipped).toEqual([219, 0, 219]);
  expect(idsOf(seen)).toEqual(idsOf(await listPublications(database, [all], pageAt(220), now)));
  await newsstand.withdraw(`a${articles + 1}`);
});

test("whatever is published and taken back in between, a far page is what counting finds", async () => {
  const pages = rememberFarPages({ maxBytes: 5_000 });
  const turn = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("read" as const), offset: fc.integer({ min: 190, max: 440 }).map((offset) => offset - (offset % 10)), first: fc.constantFrom(1, 10, 20), list: fc.constantFrom(all, withRussian) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("publish" as const), number: fc.nat(articles - 1), day: fc.integer({ min: 1, max: 28 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("withdraw" as const), number: fc.nat(articles - 1) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 10, maxLength: 40 }), async (turns) => {
      for (const each of turns) {
        if (each.kind === "publish") await write(each.number, `2021-02-${String(each.day).padStart(2, "0")}`);
        else if (each.kind === "withdraw") await newsstand.withdraw(`a${each.number}`, each.number % 3 === 0 ? "ru" : "en");
        else {
          const window = pageAt(each.offset, each.first + 1);
          expect(idsOf(await pages.list(database, [each.list], window, now))).toEqual(idsOf(await listPublications(database, [each.list], window, now)));
        }
      }
    }),
    { numRuns: 25 },
  );
});
