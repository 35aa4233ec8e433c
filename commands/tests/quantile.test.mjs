import { expect, test } from "vitest";
import { middle, quantile } from "../quantile.mjs";

test("what 99 in a hundred do not go beyond is the second largest of a hundred and the eleventh of a thousand, in whatever order they come", () => {
  const upTo = (/** @type {number} */ count) => Array.from({ length: count }, (_, number) => ((number * 7) % count) + 1);
  expect(quantile(upTo(100), 0.99)).toBe(99);
  expect(quantile(upTo(1000), 0.99)).toBe(990);
});

test("of fewer than a hundred it is the largest; the middle of five is the third, of four the second; of none there is nothing", () => {
  expect(quantile([10, 9, 100], 0.99)).toBe(100);
  expect(middle([5, 1, 4, 2, 3])).toBe(3);
  expect(middle([4, 1, 3, 2])).toBe(2);
  expect(quantile([], 0.99)).toBeNaN();
});
