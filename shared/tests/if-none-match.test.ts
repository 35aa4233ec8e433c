import { describe, expect, test } from "vitest";
import { isHeldAlready } from "../src/index.js";

describe("whether who asks holds the bytes already (RFC 9110, 13.1.2)", () => {
  test.each(['W/"a"', '"a"', '"b", W/"a"', ' "a" ', "*"])("yes, by If-None-Match: %s", (header) => {
    expect(isHeldAlready('W/"a"', header)).toBe(true);
    expect(isHeldAlready('"a"', header)).toBe(true);
  });

  test.each([null, undefined, "", '"b"', "a", 'W/"A"', '"aa"'])("no, by If-None-Match: %s", (header) => {
    expect(isHeldAlready('W/"a"', header)).toBe(false);
  });
});
