import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeset, typesetRuns } from "../../server/cms/typeset";

describe("typography", () => {
  it("sets Russian quotations, one within another", () => {
    expect(typeset('Он сказал: "Мы в "Серебряной Розе"".', "ru")).toBe("Он\u00A0сказал: «Мы\u00A0в\u00A0„Серебряной Розе“».");
  });

  it("sets English quotations, one within another", () => {
    expect(typeset('She said: "We call it "home"".', "en")).toBe("She said: “We call it ‘home’”.");
  });

  it("sets apostrophes inside words and at their end", () => {
    expect(typeset("It's about sex workers' rights", "en")).toBe("It’s about sex workers’ rights");
  });

  it("sets Russian dashes, in sentences and between days", () => {
    expect(typeset("Встреча - 11-14 апреля", "ru")).toContain("\u00A0— 11–14");
  });

  it("keeps short Russian prepositions with their word", () => {
    expect(typeset("Встреча в Москве", "ru")).toBe("Встреча в\u00A0Москве");
  });

  it("binds no articles and prepositions in English, or narrow lines end where they please", () => {
    expect(typeset("They walked to the river and a bridge", "en")).toBe("They walked to the river and a\u00A0bridge");
  });

  it("leaves a text of an unknown language as it is", () => {
    expect(typeset('"x" - y', undefined)).toBe('"x" - y');
  });

  it("pairs a quotation that opens in plain and closes in a link", () => {
    const runs = typesetRuns(
      [
        { type: "text", text: 'Фонд "' },
        { type: "link", url: "/ru", children: [{ type: "text", text: "Роза" }] },
        { type: "text", text: '".', bold: true },
      ],
      "ru",
    );
    expect(runs).toEqual([
      { type: "text", text: "Фонд «" },
      { type: "link", url: "/ru", children: [{ type: "text", text: "Роза" }] },
      { type: "text", text: "».", bold: true },
    ]);
  });

  it.each(["en", "ru"] as const)("changes no letter and no figure of a %s text", (locale) => {
    const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(fc.property(fc.stringMatching(/^[а-яёА-ЯЁa-zA-Z0-9 ,.:;"'()\-«»]{0,60}$/), (text) => {
      expect(lettersOf(typeset(text, locale))).toBe(lettersOf(text));
    }));
  });

  it("keeps as many runs as there were, whatever they say", () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 6 }), (texts) => {
      expect(typesetRuns(texts.map((text) => ({ type: "text", text })), "ru")).toHaveLength(texts.length);
    }));
  });
});
