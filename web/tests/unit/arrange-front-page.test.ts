import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange } from "../../server/cms/read-home";

const article = (id: string) => ({ id });
const articles = (...ids: string[]) => ids.map(article);
const newest = Array.from({ length: 10 }, (_, number) => article(`n${number}`));

describe("the front page", () => {
  it("begins with the newest where nothing is arranged", () => {
    expect(arrange([], newest)).toEqual({ lead: newest[0], beside: newest.slice(1, 4), latest: newest.slice(4) });
    expect(arrange([], [])).toEqual({ lead: undefined, beside: [], latest: [] });
  });

  it("opens with what is arranged, and goes on with the newest", () => {
    const { lead, beside, latest } = arrange(articles("x", "n2"), newest);
    expect(lead).toEqual(article("x"));
    expect(beside).toEqual(articles("n2", "n0", "n1"));
    expect(latest).toEqual(articles("n3", "n4", "n5", "n6", "n7", "n8"));
  });

  it("has everything that is arranged, nothing twice, and never fewer than there would be without", () => {
    const ids = fc.uniqueArray(fc.constantFrom("n0", "n3", "n9", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10"));
    fc.assert(
      fc.property(ids, (arranged) => {
        const { lead, beside, latest } = arrange(articles(...arranged), newest);
        const shown = [...(lead ? [lead] : []), ...beside, ...latest].map(({ id }) => id);
        expect(shown.slice(0, arranged.length)).toEqual(arranged);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBe(Math.max(10, arranged.length));
        expect(beside.length).toBeGreaterThanOrEqual(arranged.length - 1);
      }),
    );
  });
});
