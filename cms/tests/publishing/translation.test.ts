/** A truth table: what became of source and translation, and how the translation then stands. */
import { describe, expect, it } from "vitest";
import { weighTranslations, type TranslatedEntry, type TranslationMemory } from "#built/src/publishing/translation.js";

const none = new Map<string, TranslationMemory>();

function english(words: string, publishedAt: string): TranslatedEntry {
  return { locale: "en", wordsHash: words, publishedAt, method: "HUMAN" };
}
function russian(words: string, publishedAt: string): TranslatedEntry {
  return { locale: "ru", wordsHash: words, publishedAt, method: "ASSISTED" };
}

/** Weighs one state after the other, as the ledger does with each publish. */
function after(...states: [day: string, entries: TranslatedEntry[]][]) {
  let memory: ReadonlyMap<string, TranslationMemory> = none;
  let standings = weighTranslations("en", [], memory, "");
  for (const [day, entries] of states) {
    standings = weighTranslations("en", entries, memory, day);
    memory = new Map([...memory, ...[...standings].map(([locale, standing]) => [locale, standing.memory] as const)]);
  }
  const translation = standings.get("ru")?.translation;
  return translation && [translation.status, translation.since];
}

const start: [string, TranslatedEntry[]] = ["2026-01-01", [english("A", "1"), russian("А", "1")]];

describe("a translation", () => {
  it.each([
    ["is current when both are published for the first time", [start], ["CURRENT", null]],
    [
      "is outdated, since that day, when the words of the source change",
      [start, ["2026-02-02", [english("B", "2"), russian("А", "1")]]],
      ["OUTDATED", "2026-02-02"],
    ],
    [
      "stays outdated since the first day when the source changes once more",
      [start, ["2026-02-02", [english("B", "2"), russian("А", "1")]], ["2026-03-03", [english("C", "3"), russian("А", "1")]]],
      ["OUTDATED", "2026-02-02"],
    ],
    [
      "is current again when its own words follow",
      [start, ["2026-02-02", [english("B", "2"), russian("А", "1")]], ["2026-03-03", [english("B", "2"), russian("Б", "3")]]],
      ["CURRENT", null],
    ],
    [
      "is current again when it is published as it is, after the source",
      [start, ["2026-02-02", [english("B", "2"), russian("А", "1")]], ["2026-03-03", [english("B", "2"), russian("А", "3")]]],
      ["CURRENT", null],
    ],
    [
      "is outdated when both are published together and only the source has new words",
      [start, ["2026-02-02", [english("B", "2"), russian("А", "2")]]],
      ["OUTDATED", "2026-02-02"],
    ],
    [
      "is current when both are published together and both have new words",
      [start, ["2026-02-02", [english("B", "2"), russian("Б", "2")]]],
      ["CURRENT", null],
    ],
    ["is current when the source is published again as it was", [start, ["2026-02-02", [english("A", "2"), russian("А", "1")]]], ["CURRENT", null]],
    ["is current while its source is not published", [["2026-01-01", [russian("А", "1")]]], ["CURRENT", null]],
    [
      "is outdated when its source comes back with other words",
      [start, ["2026-02-02", [russian("А", "1")]], ["2026-03-03", [english("B", "3"), russian("А", "1")]]],
      ["OUTDATED", "2026-03-03"],
    ],
  ] as [string, [string, TranslatedEntry[]][], [string, string | null]][])("%s", (_title, states, expected) => {
    expect(after(...states)).toEqual(expected);
  });

  it("is weighed the same when nothing happened in between", () => {
    const outdated: [string, TranslatedEntry[]] = ["2026-02-02", [english("B", "2"), russian("А", "1")]];
    expect(after(start, outdated, ["2026-09-09", outdated[1]])).toEqual(["OUTDATED", "2026-02-02"]);
  });

  it("leaves the original the original, with no method", () => {
    const standings = weighTranslations("en", [english("A", "1"), russian("А", "1")], none, "2026-01-01");
    expect(standings.get("en")?.translation).toEqual({ sourceLocale: "en", status: "ORIGINAL", since: null, method: null });
    expect(standings.get("ru")?.translation.method).toBe("ASSISTED");
  });
});
