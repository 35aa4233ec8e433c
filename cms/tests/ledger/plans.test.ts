import { afterAll, beforeAll, expect, test } from "vitest";
import { keysOf } from "../../src/ledger/list-keys.js";
import type { ListFilter, PublicationList } from "../../src/ledger/publication-list.js";
import { openNewsstand, type Newsstand } from "../public/newsstand.js";

let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
});
afterAll(() => newsstand.close());

/** The steps by which the database would find a page of the list, as it describes them. */
async function planOf(list: Partial<PublicationList>, order: "ASC" | "DESC"): Promise<string> {
  const whole: PublicationList = { type: "event", locale: "en", filters: [], when: null, ...list };
  const { sql, parameters } = keysOf(
    whole,
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

test.each<[string, Partial<PublicationList>, "ASC" | "DESC", string]>([
  ["all", {}, "DESC", "ledger_publication_sorted"],
  ["all, by name", { type: "organisation" }, "ASC", "ledger_publication_sorted"],
  ["past", { when: "past" }, "DESC", "ledger_publication_sorted"],
  ["of a document", { filters: [host] }, "DESC", "ledger_reference_sorted"],
  ["past, of a document", { filters: [host], when: "past" }, "DESC", "ledger_reference_sorted"],
  ["of two documents", { filters: [host, topic] }, "DESC", "ledger_reference_sorted"],
  ["of a document, at a place", { filters: [place, host] }, "DESC", "ledger_reference_sorted"],
  ["by a word", { type: "organisation", filters: [kind] }, "ASC", "ledger_reference_sorted"],
])("%s: a walk along an index, in its order", async (_, list, order, index) => {
  const plan = await planOf(list, order);
  expect(plan).toContain(index);
  expect(plan).not.toMatch(readsEverything);
  expect(plan).not.toMatch(sorts);
});

test.each<[string, Partial<PublicationList>, "ASC" | "DESC", RegExp]>([
  ["upcoming", { when: "upcoming" }, "ASC", /ledger_publication_ending/],
  ["upcoming, at a place", { when: "upcoming", filters: [place, topic] }, "ASC", /ledger_publication_ending/],
  ["at a place", { filters: [place] }, "DESC", /ledger_reference_(sorted|found)/],
])("%s: sorted, but gathered by an index", async (_, list, order, index) => {
  const plan = await planOf(list, order);
  expect(plan).toMatch(index);
  expect(plan.replace("SCAN k", "what was gathered")).not.toMatch(readsEverything);
});
