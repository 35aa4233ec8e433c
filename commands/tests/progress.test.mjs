import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { duration, showProgress } from "../progress.mjs";

/** @param {{ isTTY: boolean }} options */
function screen({ isTTY }) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 40 });
  return { stream, text: () => String(stream.read() ?? "") };
}

describe("the progress", () => {
  it("is plain lines where nobody watches a terminal", async () => {
    const { stream, text } = screen({ isTTY: false });
    // @ts-expect-error -- only what is written to matters
    await showProgress(2, stream).step("Building the site", async () => undefined);
    expect(text()).toMatch(/^ {2}\[1\/2\] Building the site …\n✓ \[1\/2\] Building the site · 0\.\d s\n$/);
  });

  it("stays on one line of a terminal, however much there is to say", async () => {
    const { stream, text } = screen({ isTTY: true });
    // @ts-expect-error -- only what is written to matters
    await showProgress(1, stream).step("Building", async (tell) => {
      tell("x".repeat(200));
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    const drawn = text().split("\r\u001b[2K").slice(1, -1);
    expect(drawn.length).toBeGreaterThan(1);
    for (const line of drawn) expect(line.length).toBeLessThan(40);
  });

  it("marks the step that failed, and lets the failure through", async () => {
    const { stream, text } = screen({ isTTY: false });
    const failing = async () => {
      throw new Error("no");
    };
    // @ts-expect-error -- only what is written to matters
    await expect(showProgress(1, stream).step("Building", failing)).rejects.toThrow("no");
    expect(text()).toContain("✗ [1/1] Building");
  });
});

it.each([
  [420, "0.4 s"],
  [9960, "10 s"],
  [59_400, "59 s"],
  [65_000, "1 min 05 s"],
  [3_600_000, "60 min 00 s"],
])("%d ms are shown as %s", (milliseconds, shown) => {
  expect(duration(milliseconds)).toBe(shown);
});
