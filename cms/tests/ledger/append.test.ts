import { afterEach, beforeEach, expect, test } from "vitest";
import type { Projected } from "../../src/ledger/projected.js";
import { article, event, openNewsstand, organisation, resource, text, type Newsstand } from "../public/newsstand.js";

let newsstand: Newsstand;

beforeEach(async () => {
  newsstand = await openNewsstand();
});
afterEach(() => newsstand.close());

const told = async () => (await newsstand.ask("{ changes { cursor } }")).data.changes.cursor;

test.each<[string, () => Projected]>([
  ["an article", () => article("x", { references: { topics: ["t", "u"], places: ["p"] } })],
  ["an event", () => event("x", { references: { hosts: ["o"] } })],
  ["an organisation", () => organisation("x", { facets: { kind: ["GROUP"], workingLanguages: ["ru", "en"] } })],
  ["a resource", () => resource("x")],
])("%s that is published again as it is writes no row, on another day either", async (_, build) => {
  expect(await newsstand.publish(build())).toBe(1);
  const before = await told();
  newsstand.today = new Date("2026-06-01T00:00:00Z");
  expect(await newsstand.publish(build())).toBe(0);
  expect(await told()).toBe(before);
});

test.each<[string, Projected, Projected]>([
  ["a word of its text", article("x"), article("x", { body: text("Other words.") })],
  ["a field of its card", article("x"), article("x", { card: { licence: "CC0-1.0" } })],
  ["its address", article("x"), article("x", { slug: "y" })],
  ["its day", article("x"), article("x", { datedOn: "2026-03-01" })],
  ["what it refers to", article("x"), article("x", { references: { places: ["p"] } })],
  [
    "the order of what it refers to",
    article("x", { references: { topics: ["t", "u"] } }),
    article("x", { references: { topics: ["u", "t"] } }),
  ],
  ["what it is found by", organisation("x"), organisation("x", { facets: { workingLanguages: ["ru"] } })],
  ["where it is sorted", organisation("x"), organisation("x", { sortKey: "00" })],
  ["when it is over", event("x"), event("x", { endsAt: "2026-06-03T00:00:00Z" })],
])("a change of %s writes one row", async (_, before, after) => {
  expect(await newsstand.publish(before)).toBe(1);
  const cursor = await told();
  expect(await newsstand.publish(after)).toBe(1);
  expect(await told()).not.toBe(cursor);
  expect(await newsstand.publish(after)).toBe(0);
});

test("a withdrawal leaves nothing to sort or to find it by", async () => {
  await newsstand.publish(
    event("x", { references: { hosts: ["o"] } }),
    organisation("y", { facets: { workingLanguages: ["ru"] } }),
  );
  await newsstand.withdraw("x");
  await newsstand.withdraw("y");
  expect(await newsstand.writer("ledger_reference").select()).toEqual([]);
  const kept = await newsstand.writer("ledger_publication").select("sort_key", "ends_at", "card", "body", "slug");
  const nothing = { sort_key: null, ends_at: null, card: null, body: null, slug: null };
  expect(kept).toEqual([nothing, nothing]);
});
