import { afterAll, beforeAll, expect, test } from "vitest";
import { strandsOf } from "../../src/ledger/languages.js";
import { keysOf } from "../../src/ledger/list-keys.js";
import type { ListFilter, PublicationList } from "../../src/ledger/publication-list.js";
import { listInOrder } from "../../src/ledger/read-documents.js";
import type { PublicationTypeName } from "../../src/ledger/stored.js";
import { openNewsstand, type Newsstand } from "../public/newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
  if (process.env.TEST_DATABASE === "postgres") await fill(newsstand);
});
afterAll(() => newsstand.close());

/** PostgreSQL plans by what it knows of the rows. Of an empty table it knows nothing, and all indexes are one to it. */
async function fill({ writer }: Newsstand): Promise<void> {
  const events = Array.from({ length: 2_000 }, (_, number) => {
    const start = new Date(Date.UTC(2021, 0, 1 + number)).toISOString().slice(0, 10);
    const key = { document_id: `e${number}`, locale: number % 20 === 0 ? "ru" : "en", type: "event" };
    const sorted = { published_at: start, sort_key: start, ends_at: `${start}T20:00:00Z`, first_position: number + 1, published_in: number % 20 < 2 ? key.locale : "en ru" };
    return { key, sorted, number };
  });
  await writer.batchInsert(
    "ledger_publication",
    events.map(({ key, sorted, number }) => ({ ...key, ...sorted, position: number + 1, state: "published", updated_at: sorted.published_at })),
    100,
  );
  await writer.batchInsert(
    "ledger_reference",
    events.flatMap(({ key, sorted, number }) =>
      ["hosts", "topics", "place"].map((field) => ({ ...key, ...sorted, field, ordinal: 0, target_id: `${field}${number % 7}` })),
    ),
    100,
  );
  await writer.raw("ANALYZE");
}

/** The steps by which the database would find a page of the list, as it describes them; of what stands in for the list's language in the list. */
async function planOf(
  list: Partial<PublicationList>,
  order: "ASC" | "DESC",
  fallback: PublicationList["fallback"] = "NONE",
): Promise<string> {
  const whole: PublicationList = { type: "event", locale: "en", fallback, filters: [], when: null, ...list };
  const strand = strandsOf(whole).at(-1);
  if (!strand) throw new Error("A list without a strand.");
  const { sql, parameters } = keysOf(
    whole,
    strand,
    { sortKey: "2026-01-01T00:00:00Z", firstPosition: 5 },
    "2026-05-01T00:00:00Z",
  );
  const page = `SELECT k.document_id ${sql} ORDER BY k.sort_key ${order}, k.first_position ${order} LIMIT 20`;
  if (process.env.TEST_DATABASE !== "postgres") {
    const steps: { detail: string }[] = await newsstand.writer.raw(`EXPLAIN QUERY PLAN ${page}`, [...parameters]);
    return steps.map(({ detail }) => detail).join("\n");
  }
  // Of small tables PostgreSQL reads all; told not to, it still does where no index serves.
  return newsstand.writer.transaction(async (trx) => {
    await trx.raw("SET LOCAL enable_seqscan = off");
    await trx.raw("SET LOCAL enable_bitmapscan = off");
    await trx.raw("SET LOCAL enable_sort = off");
    const { rows } = await trx.raw(`EXPLAIN (COSTS OFF) ${page}`, [...parameters]);
    return rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n");
  });
}

const host: ListFilter = { by: "document", field: "hosts", value: "o" };
const topic: ListFilter = { by: "document", field: "topics", value: "t" };
const place: ListFilter = { by: "place", field: "place", value: "p" };
const kind: ListFilter = { by: "word", field: "kind", value: "GROUP" };
const readsEverything = /SCAN (k|f|r|p|t|ledger_\w+)\b|Seq Scan on ledger_/;
const sorts = /TEMP B-TREE FOR (LAST \d TERMS? OF )?ORDER BY|\bSort\b/;

const walks: [string, Partial<PublicationList>, "ASC" | "DESC", string][] = [
  ["all", {}, "DESC", "ledger_publication_walk"],
  ["all, by name", { type: "organisation" }, "ASC", "ledger_publication_walk"],
  ["past", { when: "past" }, "DESC", "ledger_publication_walk"],
  ["of a document", { filters: [host] }, "DESC", "ledger_reference_sorted"],
  ["past, of a document", { filters: [host], when: "past" }, "DESC", "ledger_reference_sorted"],
  ["of two documents", { filters: [host, topic] }, "DESC", "ledger_reference_sorted"],
  ["of a document, at a place", { filters: [place, host] }, "DESC", "ledger_reference_sorted"],
  ["by a word", { type: "organisation", filters: [kind] }, "ASC", "ledger_reference_sorted"],
];

/** An index by its whole name: one begins as another does. */
const named = (index: string): RegExp => new RegExp(`\\b${index}\\b`);

test.each(walks)("%s: a walk along an index, in its order", async (_, list, order, index) => {
  const plan = await planOf(list, order);
  expect(plan).toMatch(named(index));
  expect(plan).not.toMatch(readsEverything);
  expect(plan).not.toMatch(sorts);
});

test.each(walks)("%s, what only another language has: a walk along an index that holds nothing else", async (_, list, order, index) => {
  const plan = await planOf(list, order, "COUNTERPART");
  expect(plan).toMatch(named(index === "ledger_publication_walk" ? `${index}_languages` : index.replace("sorted", "languages")));
  expect(plan).toMatch(/published_in ?=|published_in\)::text = /);
  expect(plan).not.toMatch(readsEverything);
  expect(plan).not.toMatch(sorts);
});

test.each([[{}, "NONE"], [{}, "COUNTERPART"], [{ when: "past" }, "NONE"], [{ when: "past" }, "COUNTERPART"]] as const)("%j (%s): the walk to a far page reads the index alone", async (list, fallback) => {
  expect(await planOf(list, "DESC", fallback)).toMatch(process.env.TEST_DATABASE === "postgres" ? /Index Only Scan/ : /USING COVERING INDEX/);
});

const gathered: [string, Partial<PublicationList>, "ASC" | "DESC", RegExp][] = [
  ["upcoming", { when: "upcoming" }, "ASC", /ledger_publication_ending/],
  ["upcoming, at a place", { when: "upcoming", filters: [place, topic] }, "ASC", /ledger_publication_ending/],
  ["at a place", { filters: [place] }, "DESC", /ledger_reference_(sorted|found|languages)/],
];

test.each(
  gathered.flatMap((list) => [[...list, "NONE"] as const, [...list, "COUNTERPART"] as const]),
)("%s: sorted, but gathered by an index (%s, %s, %s, %s)", async (_, list, order, index, fallback) => {
  const plan = await planOf(list, order, fallback);
  expect(plan).toMatch(index);
  expect(plan.replace("SCAN k", "what was gathered")).not.toMatch(readsEverything);
});

/** Publications that PostgreSQL expects to find, in a plan that is to serve for all values; 2,000 of the ledger's are events, and nothing else is there. */
async function expectedOf(type: PublicationTypeName): Promise<number> {
  let statement = "";
  const noted = { select: async (sql: string) => ((statement = sql), []), close: async () => undefined };
  await listInOrder(noted, type, ["en", "ru"], new Set());
  const { rows } = await newsstand.writer.raw(`EXPLAIN (GENERIC_PLAN) ${statement.replace("?, ?", "$1, $2")}`);
  return Number(/ rows=(\d+)/.exec(rows[0]["QUERY PLAN"])?.[1]);
}

if (process.env.TEST_DATABASE === "postgres") test("all of a type, in its order: of a type that has little PostgreSQL expects little, however much another has", async () => {
  expect(await expectedOf("event")).toBeGreaterThan(1_000);
  expect(await expectedOf("topic")).toBeLessThan(20);
});
