import { describe, expect, it } from "vitest";
import { nameLanguages, sayLanguage } from "../../config/language-names";

describe("the names of languages", () => {
  it.each([
    ["ru", "ky", "киргизский"], ["en-GB", "ru", "Russian"], ["ru", "aaa", "aaa"],
    // Good tags, which Intl refuses to name.
    ["ru", "en-x-dialect", "en-x-dialect"], ["en-GB", "ru-u-ca-buddhist", "ru-u-ca-buddhist"], ["ru", "no tag", "no tag"],
  ])("in %s: %s is %s", (intl, tag, name) => {
    expect(nameLanguages(intl)(tag)).toBe(name);
  });

  it.each([["ru", "en", "по-английски"], ["ru", "uk", "по-украински"], ["ru", "he", "на языке иврит"], ["en-GB", "ru", "Russian"]])("are said in %s as people say them: %s, %s", (intl, tag, words) => {
    expect(sayLanguage(intl)(tag)).toBe(words);
  });
});
