import { appendFile, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { openWithdrawalJournal, type TakenBack } from "../../src/publishing/withdrawals/journal.js";

let file: string;
beforeEach(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "parasol-journal-"));
  file = path.join(folder, "withdrawals.jsonl");
  return () => rm(folder, { recursive: true });
});

const one: TakenBack = { type: "article", documentId: "one", locale: "en", at: "2026-05-01T12:00:00.000Z" };
const other: TakenBack = { type: "event", documentId: "other", locale: "ru", at: "2026-05-02T12:00:00.000Z" };

test("is empty before anything was taken back, and then has it, oldest first, for its owner alone", async () => {
  const journal = openWithdrawalJournal(file);
  expect(await journal.read()).toEqual([]);
  await journal.add([one]);
  await journal.add([other, one]);
  expect(await openWithdrawalJournal(file).read()).toEqual([one, other, one]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test("a line that a crash cut short spoils no other", async () => {
  const journal = openWithdrawalJournal(file);
  await journal.add([one]);
  await appendFile(file, '{"type":"arti');
  expect(await journal.read()).toEqual([one]);
  await journal.add([other]);
  expect(await journal.read()).toEqual([one, other]);
  // It counts as a line all the same: a backup's count of lines says where to go on.
  expect(await journal.read(1)).toEqual([other]);
  expect(await journal.read(2)).toEqual([other]);
  expect(await journal.read(3)).toEqual([]);
});

test("holds ids, languages and moments, and no word of a text", async () => {
  const journal = openWithdrawalJournal(file);
  await journal.add([{ ...one, title: "A name" } as TakenBack]);
  expect(await readFile(file, "utf8")).toBe('{"type":"article","documentId":"one","locale":"en","at":"2026-05-01T12:00:00.000Z"}\n');
});
