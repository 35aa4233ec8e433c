import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../src/public-address.js";

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
  ])("may lead to %s: %s", (address, allowed) => {
    expect(isPublicAddress(address)).toBe(allowed);
  });
});
