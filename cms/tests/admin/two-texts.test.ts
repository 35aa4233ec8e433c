import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences, merge, placeOf, type Choice, type FormValues } from "../../src/admin/saving/two-texts";

const before = { title: "Meeting", theme: "", reports: [item("a", "Housing", 1), item("b", "Health", 2)], topics: { connect: [], disconnect: [] }, revision: 3 };

function item(key: string, title: string, id?: number): object {
  return { key, title, ...(id !== undefined && { id }), __temp_key__: `a${key}` };
}

const fields = ["title", "theme", "reports", "topics"];
const compare = (mine: FormValues, theirs: FormValues) => differences(fields, before, mine, theirs);

describe("of a text that two people changed", () => {
  it("the fields of the other are shown, with hers chosen where she wrote something else and theirs where she did not", () => {
    const found = compare({ ...before, title: "Assembly" }, { ...before, title: "Congress", theme: "Rent" });
    expect(found.map(({ field, likely }) => [field, likely])).toEqual([
      ["title", "mine"],
      ["theme", "theirs"],
    ]);
  });

  it("what only she changed, and what both wrote alike, needs no choice", () => {
    expect(compare({ ...before, theme: "Rent" }, before)).toEqual([]);
    expect(compare({ ...before, title: "Congress" }, { ...before, title: "Congress" })).toEqual([]);
  });

  it("items are chosen one by one while they are the same ones", () => {
    const mine = { ...before, reports: [item("a", "Housing now", 1), item("b", "Health", 2)] };
    const theirs = { ...before, reports: [item("a", "Housing", 1), item("b", "Health for all", 2)] };
    expect(compare(mine, theirs).map(placeOf)).toEqual(["reports.1"]);
    const merged = merge(before, mine, theirs, new Map([["reports.1", "theirs"]]), 4);
    expect(merged.reports).toEqual([item("a", "Housing now", 1), item("b", "Health for all", 2)]);
  });

  it("items are chosen as a whole where somebody added or removed one, and none is sent under a number that is gone", () => {
    const mine = { ...before, reports: [item("a", "Housing now", 1), item("b", "Health", 2)] };
    const theirs = { ...before, reports: [item("b", "Health", 7)] };
    expect(compare(mine, theirs).map(placeOf)).toEqual(["reports"]);
    expect(merge(before, mine, theirs, new Map([["reports", "mine"]]), 4).reports).toEqual([item("a", "Housing now"), item("b", "Health")]);
    expect(merge(before, mine, theirs, new Map([["reports", "theirs"]]), 4).reports).toEqual(theirs.reports);
  });

  it("references that she changed are kept as the change that they are", () => {
    const mine = { ...before, topics: { connect: [{ id: 9 }], disconnect: [] } };
    expect(merge(before, mine, before, new Map(), 4).topics).toEqual(mine.topics);
  });

  it("what comes of it counts from the text that is saved now", () => {
    expect(merge(before, before, { ...before, revision: 8 }, new Map(), 8).revision).toBe(8);
  });
});

const words = fc.constantFrom("", "one", "two", "three");
const text = fc.record({
  title: words,
  theme: words,
  reports: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }).chain((keys) =>
    fc.tuple(...keys.map((key) => words.map((title) => item(key, title, key.charCodeAt(0))))),
  ),
});

it("whatever three texts say, each place holds hers or theirs, as chosen, and what nobody else changed holds hers", () => {
  fc.assert(
    fc.property(text, text, text, fc.constantFrom<Choice>("mine", "theirs"), (was, mine, theirs, choice) => {
      const found = differences(["title", "theme", "reports"], was, mine, theirs);
      const merged = merge(was, mine, theirs, new Map(found.map((difference) => [placeOf(difference), choice])), 1);
      const asked = new Set(found.map(({ field }) => field));
      for (const field of ["title", "theme"] as const) {
        expect(merged[field]).toBe(asked.has(field) ? (choice === "mine" ? mine : theirs)[field] : mine[field]);
      }
      const titles = (values: unknown) => (values as { key: string; title: string }[]).map(({ key, title }) => `${key} ${title}`);
      if (!asked.has("reports")) expect(titles(merged.reports)).toEqual(titles(mine.reports));
      else if (choice === "theirs" && found.every(({ field, index }) => field !== "reports" || index === null)) {
        expect(titles(merged.reports)).toEqual(titles(theirs.reports));
      }
    }),
  );
});
