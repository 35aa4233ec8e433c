import { expect, it } from "vitest";
import { readLanguageTag } from "../src/language-tag.js";

it.each([
  ["ru", "ru"], ["RU", "ru"], ["uz-cyrl", "uz-Cyrl"], ["zh-hans", "zh-Hans"], ["tyv", "tyv"], ["en-x-dialect", "en-x-dialect"],
  ["english", null], ["Русский", null], ["en_US", null], ["x-private", null], ["not a tag", null], ["e", null], ["", null],
])("a language's tag as it is customarily written: %j is %j", (typed, tag) => {
  expect(readLanguageTag(typed)).toBe(tag);
});
