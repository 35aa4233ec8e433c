import { describe, expect, it } from "vitest";
import BodyBlocks from "~/components/body/BodyBlocks.vue";
import BodyFigure from "~/components/body/BodyFigure.vue";
import { show } from "./show";

const showText = async (...content: unknown[]) =>
  (await show(BodyBlocks, "en", { body: { blocks: [{ __typename: "TextBlock", content }] } })).replace(/\s*\n\s*/g, "");

const run = (text: string, marks = {}) => ({ type: "text", text, ...marks });

describe("the body of a text", () => {
  it("shows headings, paragraphs and quotations", async () => {
    const html = await showText(
      { type: "heading", level: 3, children: [run("H")] },
      { type: "paragraph", children: [run("P")] },
      { type: "quote", children: [run("Q")] },
    );
    expect(html).toContain("<h3>H</h3><p>P</p><blockquote><p>Q</p></blockquote>");
  });

  it("shows marks within each other and lines within a paragraph", async () => {
    const html = await showText({ type: "paragraph", children: [run("a\nb", { bold: true, italic: true }), run("c", { underline: true, strikethrough: true })] });
    expect(html).toContain("<p><em><strong>a<br>b</strong></em><s><u>c</u></s></p>");
  });

  it("puts a nested list into the item that it follows", async () => {
    const item = (text: string) => ({ type: "list-item", children: [run(text)] });
    const html = await showText({ type: "list", format: "ordered", children: [item("1"), { type: "list", format: "unordered", children: [item("a")] }, item("2")] });
    expect(html).toContain("<ol><li>1<ul><li>a</li></ul></li><li>2</li></ol>");
  });

  it("tells sites that it links to nothing, and keeps links within the site plain", async () => {
    const link = (url: string) => ({ type: "link", url, children: [run("x")] });
    const html = await showText({ type: "paragraph", children: [link("https://example.org/"), link("/en/news")] });
    expect(html).toContain('<a href="https://example.org/" rel="noopener noreferrer">x</a><a href="/en/news">x</a>');
  });

  it("shows markup in a text as words", async () => {
    expect(await showText({ type: "paragraph", children: [run("<script>alert(1)</script>")] })).toContain("&lt;script&gt;");
  });

  it("shows a quotation with the one whose it is", async () => {
    const html = await show(BodyBlocks, "en", { body: { blocks: [{ __typename: "QuoteBlock", text: "We decide.", attribution: "A delegate" }] } });
    expect(html).toContain("<p>We decide.</p>");
    expect(html).toContain("<figcaption>A delegate</figcaption>");
  });
});

describe("a figure", () => {
  const picture = { alt: "", caption: null, credit: null, licence: null, width: 2, height: 1, url: "/media/a.jpg", renditions: [] };

  it("has no line under it where there is nothing to say", async () => {
    expect(await show(BodyFigure, "en", { picture, sizes: "100vw" })).not.toContain("figcaption");
  });

  it("says what it is, who made it and under which licence", async () => {
    const told = { ...picture, caption: "Зонт", credit: "Анна", licence: "CC-BY-SA-4.0" };
    const html = await show(BodyFigure, "ru", { picture: told, sizes: "100vw" });
    expect(html.replace(/\s*\n\s*/g, "")).toMatch(/<figcaption><span>Зонт ?<\/span><span>Изображение: Анна ?<\/span><span>CC BY-SA 4\.0 ?<\/span><\/figcaption>/);
  });
});
