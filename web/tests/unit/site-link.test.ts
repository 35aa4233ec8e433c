import { describe, expect, it } from "vitest";
import { toSafeHref, toSitePath } from "../../server/cms/site-link";

const origin = "https://newsroom.example";

describe("a link that an editor wrote", () => {
  it.each([
    ["/en/news", "/en/news"],
    ["https://newsroom.example/en/news?x=1#y", "/en/news?x=1#y"],
    ["https://example.org/a", "https://example.org/a"],
    ["http://newsroom.example/en", "http://newsroom.example/en"],
    ["mailto:someone@example.org", "mailto:someone@example.org"],
    ["tel:+441234", "tel:+441234"],
  ])("%s becomes %s", (address, href) => {
    expect(toSafeHref(address, origin)).toBe(href);
  });

  it.each([
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example",
    "/\\evil.example", "\\\\evil.example", "", "no address", "file:///etc/passwd", "https:",
  ])("%j is no link", (address) => {
    expect(toSafeHref(address, origin)).toBeUndefined();
  });

  it("is no path of this site when it only looks like one", () => {
    expect(toSitePath("https://newsroom.example.evil.example/en", origin)).toBeUndefined();
    expect(toSitePath("//newsroom.example/en", origin)).toBeUndefined();
  });
});
