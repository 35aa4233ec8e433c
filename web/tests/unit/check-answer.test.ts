import { describe, expect, it } from "vitest";
import { createDoorKeeper, type Unknown } from "../../server/cms/check-answer";

function check(data: Record<string, unknown>) {
  const unknown: Unknown[] = [];
  const checked = createDoorKeeper({ origin: "https://newsroom.example", reportUnknown: (found) => unknown.push(found) })(data);
  return { checked, unknown };
}

const article = (blocks: unknown[]) => ({ article: { __typename: "Article", id: "a1", locale: "ru", body: { blocks } } });

describe("what comes from the public API", () => {
  it("loses blocks that are not known, and the log says which entry holds them", () => {
    const { checked, unknown } = check(article([{ __typename: "VideoBlock" }, { __typename: "QuoteBlock", text: "Да", attribution: null }]));
    expect(checked).toEqual(article([{ __typename: "QuoteBlock", text: "Да", attribution: null }]));
    expect(unknown).toEqual([{ id: "a1", locale: "ru", type: "VideoBlock" }]);
  });

  it("loses nodes that are not known, at any depth, and keeps the rest of the text", () => {
    const content = [
      { type: "hologram" },
      { type: "paragraph", children: [{ type: "text", text: "a", bold: true, colour: "red" }, { type: "emoji" }] },
      { type: "list", format: "ordered", children: [{ type: "list-item", children: [{ type: "text", text: "b" }] }, { type: "table" }] },
      "not a node",
      null,
    ];
    const { checked, unknown } = check(article([{ __typename: "TextBlock", content }]));
    expect(checked).toEqual(
      article([
        {
          __typename: "TextBlock",
          content: [
            { type: "paragraph", children: [{ type: "text", text: "a", bold: true }] },
            { type: "list", format: "ordered", children: [{ type: "list-item", children: [{ type: "text", text: "b" }] }] },
          ],
        },
      ]),
    );
    expect(unknown.map(({ type }) => type)).toEqual(["hologram", "emoji", "table"]);
  });

  it.each([null, "text", 7, { type: "paragraph" }, [[[]]]])("survives a body that is no formatted text: %j", (content) => {
    expect(check(article([{ __typename: "TextBlock", content }])).checked).toEqual(article([{ __typename: "TextBlock", content: [] }]));
  });

  it("ends a list that is nested without end", () => {
    const nested = (depth: number): object => ({ type: "list", children: depth ? [nested(depth - 1)] : [] });
    const { unknown } = check(article([{ __typename: "TextBlock", content: [nested(1000)] }]));
    expect(unknown).toEqual([{ id: "a1", locale: "ru", type: "list too deep" }]);
  });

  it("keeps the words of a link that is not safe to follow", () => {
    const content = [{ type: "paragraph", children: [{ type: "link", url: "javascript:alert(1)", children: [{ type: "text", text: "click" }] }] }];
    expect(JSON.stringify(check(article([{ __typename: "TextBlock", content }])).checked)).not.toContain("javascript");
  });

  it("turns addresses of pictures into paths of this site, whatever host they name", () => {
    const rendition = { __typename: "Rendition", url: "https://elsewhere.example/media/ab.webp?x", mediaType: "image/webp" };
    const { checked } = check({ cover: { __typename: "Picture", url: "https://newsroom.example/media/ab.jpg", renditions: [rendition] } });
    expect(checked).toMatchObject({ cover: { url: "/media/ab.jpg", renditions: [{ url: "/media/ab.webp" }] } });
  });

  it("sets prose in the typography of the text it belongs to", () => {
    const { checked } = check({
      article: { __typename: "Article", id: "1", locale: "ru", title: '"Да"', slug: '"x"' },
      other: { __typename: "Article", id: "2", locale: "en", title: '"Yes"' },
    });
    expect(checked).toMatchObject({ article: { title: "«Да»", slug: '"x"' }, other: { title: "“Yes”" } });
  });

  it("loses counterparts in languages that this site does not have", () => {
    const { checked } = check({ counterparts: [{ locale: "fr", slug: "a" }, { locale: "en", slug: "b" }] });
    expect(checked).toEqual({ counterparts: [{ locale: "en", slug: "b" }] });
  });

  it("loses channels whose address is no web address", () => {
    const channels = [{ platform: "VK", url: "javascript:alert(1)" }, { platform: "VK", url: "https://example.org/" }];
    expect(check({ socialChannels: channels }).checked).toEqual({ socialChannels: [channels[1]] });
  });

  it("turns addresses of files to download into paths of this site", () => {
    const { checked } = check({ resources: [{ __typename: "Resource", file: { __typename: "Attachment", url: "https://elsewhere.example/media/ab.pdf", mediaType: "application/pdf" } }] });
    expect(checked).toMatchObject({ resources: [{ file: { url: "/media/ab.pdf" } }] });
  });

  it.each([
    ["https://example.org/a", "https://example.org/a"], ["https://newsroom.example/en/news/a", "/en/news/a"],
    ["javascript:alert(1)", null], ["mailto:a@example.org", null], ["//evil.example", null], ["/en", null], ["", null], [null, null], [7, null],
  ])("keeps of an editor's link what is a web address: %j becomes %j", (address, kept) => {
    for (const field of ["link", "website", "source"]) expect(check({ [field]: address }).checked).toEqual({ [field]: kept });
  });

  it("sets the words of events and profiles, lists of words among them", () => {
    const { checked } = check({ event: { __typename: "Event", id: "1", locale: "ru", theme: 'О "силе"', venue: '"Дом"', decisions: [{ examples: ['"а"', '"б"'], status: "DONE" }] } });
    expect(checked).toMatchObject({ event: { theme: "О\u00A0«силе»", venue: "«Дом»", decisions: [{ examples: ["«а»", "«б»"], status: "DONE" }] } });
  });
});
