import { describe, expect, it } from "vitest";
import { readPageNumber } from "../../server/cms/page-number";

describe("the number of a page in an address", () => {
  it("is 1 for the list's own address", () => {
    expect(readPageNumber(undefined, "/en/news")).toEqual({ kind: "page", number: 1 });
  });

  it("leads from page 1 to the list's own address", () => {
    expect(readPageNumber("1", "/en/news")).toEqual({ kind: "moved", path: "/en/news" });
  });

  it.each(["2", "10", "99999"])("is taken as it is: %s", (text) => {
    expect(readPageNumber(text, "/en/news")).toEqual({ kind: "page", number: Number(text) });
  });

  it.each(["0", "01", "-1", "abc", "1.5", "1e3", " 2", "2 ", "", "٢", "0x2", "99999999999", "NaN", "2\n"])("is malformed when it reads %j", (text) => {
    expect(readPageNumber(text, "/en/news")).toEqual({ kind: "badRequest" });
  });
});
