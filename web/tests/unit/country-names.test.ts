import { describe, expect, it } from "vitest";
import { nameCountries } from "../../config/country-names";

describe("the names of countries", () => {
  it.each([
    ["ru", "KG", "Кыргызстан"], ["ru", "RU", "Россия"], ["ru", "MD", "Молдова"], ["ru", "BY", "Беларусь"],
    ["en-GB", "KG", "Kyrgyzstan"], ["en-GB", "UA", "Ukraine"], ["ru", "kg", "kg"], ["ru", "", ""], ["en-GB", "constructor", "constructor"],
  ])("in %s: %s is %s", (intl, code, name) => {
    expect(nameCountries(intl)(code)).toBe(name);
  });
});
