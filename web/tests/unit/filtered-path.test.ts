import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filteredPath, readWords } from "../../config/filtered-path";

const names = ["place", "people", "kind"] as const;

describe("the address of a list with filters", () => {
  it("is the list's own where nothing is chosen", () => {
    expect(filteredPath("/en/organisations", { place: undefined })).toBe("/en/organisations");
  });

  it("keeps the order of the filters, not that in which they were chosen", () => {
    expect(filteredPath("/en/organisations", { place: "moscow", kind: "group" })).toBe("/en/organisations?place=moscow&kind=group");
  });

  it("is read back as it was written, whatever the words", () => {
    fc.assert(fc.property(fc.record({ place: fc.string({ minLength: 1 }), people: fc.string({ minLength: 1 }), kind: fc.string({ minLength: 1 }) }, { requiredKeys: [] }), (words) => {
      const url = new URL(filteredPath("/en/organisations", words), "https://newsroom.example");
      const query = Object.fromEntries(url.searchParams);
      const wellFormed = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word.toWellFormed()]));
      expect(readWords(query, names)).toEqual({ words: wellFormed, doubled: [], hasEmpty: false });
    }));
  });
});

describe("the filters in a query", () => {
  it("are those that the list has, and the rest is left alone", () => {
    expect(readWords({ place: "moscow", utm_source: "x", constructor: "y" }, names).words).toEqual({ place: "moscow" });
  });

  it("may be sent empty by a form", () => {
    expect(readWords({ place: "", people: null }, names)).toEqual({ words: {}, doubled: [], hasEmpty: true });
  });

  it("cannot be given twice", () => {
    expect(readWords({ place: ["moscow", "kazan"] }, names)).toEqual({ words: {}, doubled: ["place"], hasEmpty: false });
  });
});
