import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RichText } from "@parasol/shared";
import type { StoredBody } from "../../src/ledger/stored.js";
import { createAddresses } from "../../src/public/addresses.js";
import { renderBodyHtml, toSafeUrl } from "../../src/public/body-html.js";
import { renderBodyText } from "../../src/public/body-text.js";
import { origin, paragraph, picture } from "./newsstand.js";

const addresses = createAddresses(origin);
const text = (...content: RichText): StoredBody => [{ kind: "text", content }];
const html = (body: StoredBody): string => renderBodyHtml(body, addresses);
const link = (url: string): RichText[number] => ({
  type: "paragraph",
  children: [{ type: "link", url, children: [{ type: "text", text: "words" }] }],
});

describe("as HTML", () => {
  test.each<[string, StoredBody, string]>([
    [
      "a paragraph with every mark",
      text({
        type: "paragraph",
        children: [
          { type: "text", text: "a", bold: true, italic: true, underline: true, strikethrough: true },
          { type: "text", text: " b" },
        ],
      }),
      "<p><strong><em><u><s>a</s></u></em></strong> b</p>",
    ],
    [
      "headings",
      text(
        { type: "heading", level: 2, children: [{ type: "text", text: "Two" }] },
        { type: "heading", level: 4, children: [{ type: "text", text: "Four" }] },
      ),
      "<h2>Two</h2>\n<h4>Four</h4>",
    ],
    [
      "a quotation in the text",
      text({ type: "quote", children: [{ type: "text", text: "So it was." }] }),
      "<blockquote><p>So it was.</p></blockquote>",
    ],
    [
      "a nested list, inside the item that it follows",
      text({
        type: "list",
        format: "ordered",
        children: [
          { type: "list-item", children: [{ type: "text", text: "one" }] },
          {
            type: "list",
            format: "unordered",
            children: [{ type: "list-item", children: [{ type: "text", text: "deeper" }] }],
          },
          { type: "list-item", children: [{ type: "text", text: "two" }] },
        ],
      }),
      "<ol><li>one<ul><li>deeper</li></ul></li><li>two</li></ol>",
    ],
    [
      "a figure",
      [{ kind: "figure", picture: picture('An "umbrella" & <rain>') }],
      `<figure><img src="${origin}/media/aa11.jpg" alt="An &quot;umbrella&quot; &amp; &lt;rain&gt;" width="1600" height="900"><figcaption>A caption. A credit.</figcaption></figure>`,
    ],
    [
      "a quotation with its source",
      [{ kind: "quote", text: "One.\n\nTwo.", attribution: "A & B" }],
      "<blockquote><p>One.</p><p>Two.</p><p><cite>A &amp; B</cite></p></blockquote>",
    ],
    ["nothing for empty text", text(paragraph(""), { type: "list", format: "ordered", children: [] }), ""],
  ])("%s", (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });

  test("leaves out nodes and blocks that it does not know, and keeps the rest", () => {
    const strange: any = [
      { kind: "video", url: "x" },
      {
        kind: "text",
        content: [
          { type: "code", children: [{ type: "text", text: "hidden" }] },
          paragraph("kept"),
          { type: "heading", level: 1, children: [{ type: "text", text: "one" }] },
        ],
      },
    ];
    expect(html(strange)).toContain("<p>kept</p>");
    expect(html(strange)).not.toMatch(/hidden|h1|undefined/);
    expect(renderBodyText(strange)).toBe("kept\n\none");
  });

  test.each<[string, string | null]>([
    ["https://example.org/a?b=c&d", "https://example.org/a?b=c&d"],
    ["http://example.org", "http://example.org/"],
    ["mailto:press@example.org", "mailto:press@example.org"],
    ["tel:+37400000000", "tel:+37400000000"],
    ["/en/news/hello", `${origin}/en/news/hello`],
    ["//evil.example/x", null],
    ["/\\evil.example/x", null],
    ["/\t/evil.example", null],
    ["javascript:alert(1)", null],
    ["JaVaScRiPt:alert(1)", null],
    [" javascript:alert(1)", null],
    ["java\nscript:alert(1)", null],
    ["data:text/html,<script>", null],
    ["vbscript:x", null],
    ["blob:https://example.org/1", null],
    ["file:///etc/passwd", null],
    ["relative/path", null],
    ["#fragment", null],
    ["", null],
    ["https://", null],
  ])("a link to %j leads to %j", (given, expected) => {
    expect(toSafeUrl(given, origin)).toBe(expected);
    const rendered = html(text(link(given)));
    expect(rendered).toBe(
      expected === null ? "<p>words</p>" : `<p><a href="${expected.replaceAll("&", "&amp;")}">words</a></p>`,
    );
  });

  test("whatever is written, there are only the tags of the contract, with only their attributes, properly nested", () => {
    const words = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("<script>", "</p>", '"><img onerror=x>', "&lt;", "'", "]]>", "<!--"),
    );
    const flag = fc.constantFrom(true as const, undefined);
    const run = fc.record({
      type: fc.constant("text" as const),
      text: words,
      bold: flag,
      italic: flag,
      underline: flag,
      strikethrough: flag,
    });
    const inline = fc.oneof(
      run,
      fc.record({ type: fc.constant("link" as const), url: fc.oneof(words, fc.webUrl()), children: fc.array(run) }),
    );
    const item = fc.record({ type: fc.constant("list-item" as const), children: fc.array(inline) });
    const { list } = fc.letrec<{ list: any }>((tie) => ({
      list: fc.record({
        type: fc.constant("list"),
        format: fc.constantFrom("ordered", "unordered"),
        children: fc.array(fc.oneof({ maxDepth: 3 }, item, tie("list")), { maxLength: 4 }),
      }),
    }));
    const node = fc.oneof(
      fc.record({ type: fc.constantFrom("paragraph", "quote"), children: fc.array(inline) }),
      fc.record({ type: fc.constant("heading"), level: fc.constantFrom(2, 3, 4), children: fc.array(inline) }),
      list,
    );
    const block = fc.oneof(
      fc.record({ kind: fc.constant("text"), content: fc.array(node) }),
      fc.record({ kind: fc.constant("quote"), text: words, attribution: fc.option(words) }),
      words.map((alt) => ({ kind: "figure", picture: { ...picture(alt), caption: alt, credit: alt } })),
    );
    fc.assert(
      fc.property(fc.array(block), (body: any) => {
        const open: string[] = [];
        let rest = html(body);
        while (rest !== "") {
          const tag =
            /^<(\/?)(p|h[234]|ul|ol|li|blockquote|figure|img|figcaption|cite|a|strong|em|u|s)((?: (?:href|src|alt|width|height)="[^"<>]*")*)>/.exec(
              rest,
            );
          if (tag) {
            if (tag[1] === "/") expect(open.pop()).toBe(tag[2]);
            else if (tag[2] !== "img") open.push(String(tag[2]));
            const address = / (?:href|src)="([^"]*)"/.exec(tag[3] ?? "")?.[1];
            if (address !== undefined) expect(address).toMatch(/^(https?|mailto|tel):/);
            rest = rest.slice(tag[0].length);
          } else {
            expect(rest[0]).not.toMatch(/[<>"']/);
            rest = rest.slice(1);
          }
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

test("as plain text, blocks are separated by an empty line and lists keep their order", () => {
  const body: StoredBody = [
    ...text(
      { type: "heading", level: 2, children: [{ type: "text", text: "Heading" }] },
      {
        type: "paragraph",
        children: [
          { type: "text", text: "See " },
          { type: "link", url: "https://x.example", children: [{ type: "text", text: "this" }] },
        ],
      },
      {
        type: "list",
        format: "ordered",
        children: [
          { type: "list-item", children: [{ type: "text", text: "one" }] },
          {
            type: "list",
            format: "unordered",
            children: [{ type: "list-item", children: [{ type: "text", text: "deeper" }] }],
          },
          { type: "list-item", children: [{ type: "text", text: "two" }] },
        ],
      },
    ),
    { kind: "quote", text: "Words.", attribution: null },
  ];
  expect(renderBodyText(body)).toBe("Heading\n\nSee this\n\n1. one\n  - deeper\n2. two\n\nWords.");
});
