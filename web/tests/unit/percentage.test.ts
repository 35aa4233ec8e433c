import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentageOf } from "../../config/percentage";

describe("a share in per cent", () => {
  it.each([
    [4, 5, 80], [2, 2, 100], [21, 27, 78], [0, 5, 0], [1, 3, 33], [2, 3, 67], [1, 8, 13], [299, 300, 99], [1, 300, 1], [999_999, 1_000_000, 99],
  ])("of %d of %d is %d", (part, whole, percentage) => {
    expect(percentageOf(part, whole)).toBe(percentage);
  });

  it.each([
    ["MORE_THAN", 21, 27, 77], ["UP_TO", 21, 27, 78], ["UP_TO", 1, 3, 34], ["ABOUT", 21, 27, 78], ["A_WORD_FROM_THE_FUTURE", 2, 3, 67],
  ])("keeps true what is said of it: %s %d of %d", (qualifier, part, whole, percentage) => {
    expect(percentageOf(part, whole, qualifier)).toBe(percentage);
  });

  it.each([[5, 4], [1, 0], [0, 0], [-1, 5], [Number.NaN, 5], [1, Number.NaN]])("is none of %d of %d", (part, whole) => {
    expect(percentageOf(part, whole)).toBeUndefined();
  });

  it("is 100 of all and 0 of none, and of no other part", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom("EXACTLY", "MORE_THAN", "ABOUT", "UP_TO"), (some, whole, qualifier) => {
        const part = Math.min(some, whole);
        const percentage = percentageOf(part, whole, qualifier) ?? Number.NaN;
        expect(Number.isInteger(percentage)).toBe(true);
        expect(percentage === 100).toBe(part === whole);
        expect(percentage === 0).toBe(part === 0);
        expect(Math.abs(percentage - (100 * part) / whole)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
