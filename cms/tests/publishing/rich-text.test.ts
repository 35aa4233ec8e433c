import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectRichText } from "#built/src/publishing/project/rich-text.js";

const text = (value: string) => ({ type: "text", text: value });

describe("rich text", () => {
  it("keeps paragraphs, headings, quotes, nested lists, marks and links", () => {
    const blocks = [
      { type: "heading", level: 2, children: [text("Heading")] },
      { type: "paragraph", children: [{ ...text("bold"), bold: true }, { type: "link", url: "/en/about", children: [text("us")] }] },
      { type: "quote", children: [text("said")] },
      {
        type: "list",
        format: "ordered",
        children: [
          { type: "list-item", children: [text("one")] },
          { type: "list", format: "unordered", children: [{ type: "list-item", children: [text("one and a half")] }] },
        ],
      },
    ];
    const omitted: string[] = [];
    expect(projectRichText(blocks, (what) => omitted.push(what))).toEqual(blocks);
    expect(omitted).toEqual([]);
  });

  it("leaves out what it does not know, says so, and keeps the rest", () => {
    const omitted: string[] = [];
    const projected = projectRichText(
      [{ type: "marquee", children: [text("no")] }, { type: "paragraph", children: [{ type: "iframe" }, text("yes")] }],
      (what) => omitted.push(what),
    );
    expect(projected).toEqual([{ type: "paragraph", children: [text("yes")] }]);
    expect(omitted).toHaveLength(2);
  });

  it("keeps the words of a link that leads nowhere a reader may be led", () => {
    const link = { type: "link", url: "javascript:alert(1)", children: [text("press")] };
    expect(projectRichText([{ type: "paragraph", children: [link] }], () => undefined)).toEqual([
      { type: "paragraph", children: [text("press")] },
    ]);
  });

  it("moves headings into the levels below a page's title", () => {
    const heading = (level: number) => ({ type: "heading", level, children: [text("h")] });
    const projected = projectRichText([1, 2, 3, 4, 5, 6].map(heading), () => undefined);
    expect(projected.map((node) => (node.type === "heading" ? node.level : 0))).toEqual([2, 2, 3, 4, 4, 4]);
  });

  it("never fails, whatever Strapi's table holds", () => {
    fc.assert(fc.property(fc.anything(), (blocks) => Array.isArray(projectRichText(blocks, () => undefined))));
  });
});
