import { describe, expect, it } from "vitest";
import { isPublicAddress, readWebAddress } from "../src/public-address.js";

describe("an address that an editor typed", () => {
  it.each([
    ["https://example.org/", true],
    ["mailto:a@example.org", true],
    ["/ru/novosti", true],
    ["//evil.example", false],
    ["/\\evil.example", false],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["en/about", false],
    ["/\t/evil.example", false],
    ["/%2F/evil.example", true],
    ["", false],
    ["https:evil.example", false],
    ["https:/evil.example", false],
  ])("may lead to %s: %s", (address, allowed) => {
    expect(isPublicAddress(address)).toBe(allowed);
  });
});

describe("an address on the web", () => {
  it.each([
    ["https://example.org", "https://example.org"],
    ["  http://example.org/a?b#c ", "http://example.org/a?b#c"],
    ["HTTPS://Example.org/A", "https://Example.org/A"],
    ["https://пример.рф/путь", "https://пример.рф/путь"],
    ["https:example.org", null],
    ["https:/example.org", null],
    ["https:///example.org", null],
    ["https://\\example.org", null],
    ["https:\\\\example.org", null],
    ["https://", null],
    ["https://exa mple.org", null],
    ["//example.org", null],
    ["/ru/novosti", null],
    ["example.org", null],
    ["ftp://example.org", null],
    ["mailto:a@example.org", null],
    ["javascript:alert(1)//https://example.org", null],
    ["java\nscript:alert(1)", null],
    ["", null],
  ])("is read from %j as %j", (typed, address) => {
    expect(readWebAddress(typed)).toBe(address);
  });
});
