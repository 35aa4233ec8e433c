import { setTimeout as pass } from "node:timers/promises";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { middle } from "../../../commands/quantile.mjs";
import { ledgerChannel, watchHead } from "../../src/ledger/head-watch.js";
import { article, openNewsstand, type Newsstand } from "../public/newsstand.js";

let newsstand: Newsstand;

beforeEach(async () => {
  newsstand = await openNewsstand();
});
afterEach(() => newsstand.close());

test("of publishes that follow each other the last one is known at once", { timeout: 60_000 }, async () => {
  const watch = watchHead(newsstand.location);
  onTestFinished(watch.close);
  const waits: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    for (let number = 0; number < 10; number += 1) await newsstand.publish(article("a", { card: { title: `Edit ${round}.${number}` } }));
    const began = performance.now();
    const [{ generation, position }] = await newsstand.writer("ledger_head").select("generation", "position");
    await expect.poll(() => watch.head(), { timeout: 10_000, interval: 2 }).toBe(`${generation}.${position}`);
    waits.push(performance.now() - began);
  }
  // A watch that asks by the clock alone would know it after 130 ms on PostgreSQL, in the middle.
  expect(middle(waits)).toBeLessThan(60);
});

if (process.env.TEST_DATABASE === "postgres") test("words of PostgreSQL that follow each other make a node ask a hundred times a second at most", { timeout: 30_000 }, async () => {
  const { writer, location } = newsstand;
  /** How often anybody has read where the ledger is. */
  const readings = async (): Promise<number> => {
    const { rows } = await writer.raw("SELECT seq_scan + coalesce(idx_scan, 0) AS readings FROM pg_stat_user_tables WHERE relname = 'ledger_head'");
    return Number(rows[0].readings);
  };
  /** PostgreSQL counts a session's readings together once in a second. */
  const counted = 1_500;
  const watch = watchHead(location);
  onTestFinished(watch.close);
  await expect.poll(() => watch.head(), { timeout: 10_000 }).not.toBeNull();
  await pass(counted);
  const before = await readings();
  const began = performance.now();
  let words = 0;
  for (; performance.now() - began < 1_000; words += 1) await writer.raw("SELECT pg_notify(?, '')", [ledgerChannel]);
  await pass(counted);
  const seconds = (performance.now() - began) / 1_000;
  const asked = (await readings()) - before;
  expect(words).toBeGreaterThan(150);
  // Each word alone makes it ask, so that a watch that hears none would ask four times a second.
  expect(asked).toBeGreaterThan(30);
  // A hundred in the second of the words; a few more in each for that it asks unbidden, and for this machine's clock.
  expect(asked).toBeLessThan(105 + seconds * 8);
});
