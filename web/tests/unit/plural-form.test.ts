import { describe, expect, it } from "vitest";
import { choosePluralForm } from "../../config/plural-form";

describe("the form of a word that fits a number", () => {
  it.each([
    [0, "материалов"], [1, "материал"], [2, "материала"], [4, "материала"], [5, "материалов"], [11, "материалов"],
    [12, "материалов"], [14, "материалов"], [21, "материал"], [22, "материала"], [25, "материалов"], [101, "материал"],
    [111, "материалов"], [1.5, "материала (дробь)"],
  ])("is in Russian, for %d, «%s»", (number, word) => {
    const forms = ["материал", "материала", "материалов", "материала (дробь)"];
    expect(forms[choosePluralForm("ru")(number)]).toBe(word);
  });

  it.each([[0, "articles"], [1, "article"], [2, "articles"], [21, "articles"]])("is in English, for %d, “%s”", (number, word) => {
    expect(["article", "articles"][choosePluralForm("en")(number)]).toBe(word);
  });

  it("follows the rules of a language that the newsroom does not have yet", () => {
    expect([0, 1, 2].map(choosePluralForm("ar"))).toEqual([0, 1, 2]);
  });
});
