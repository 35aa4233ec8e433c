import type { LocaleTag } from "@parasol/shared";
import { describe, expect, it } from "vitest";
import { locate } from "../../server/cms/locate";

const frame = { site: null, pages: [] };
const rules = {
  frame,
  path: (locale: LocaleTag, slug: string) => `/${locale}/${slug}`,
  movedPath: (locale: LocaleTag, slug: string) => `/${locale}/${slug}/page/2`,
  title: (text: { title: string }) => text.title,
};
const text = (locale: LocaleTag, slug: string) => ({ __typename: "Article" as const, id: "a1", locale, slug, title: "T" });
type Text = ReturnType<typeof text>;
const withdrawal = { __typename: "Withdrawal" } as const;
const elsewhere = { kind: "elsewhere", frame, locale: "en", title: "T", path: "/en/slug" } as const;
const wanted = { locale: "ru", slug: "slug" } as const;

describe("looking up a text that may be answered in another language", () => {
  it.each([
    ["the text itself", text("ru", "slug"), text("ru", "slug"), { kind: "here", text: text("ru", "slug") }],
    ["the text under another slug", text("ru", "novy"), text("ru", "novy"), { kind: "moved", path: "/ru/novy/page/2" }],
    ["the text in another language", text("en", "slug"), null, { ...elsewhere, isWithdrawn: false }],
    ["the text in another language, taken back in this one", text("en", "slug"), withdrawal, { ...elsewhere, isWithdrawn: true }],
    ["a withdrawal", withdrawal, withdrawal, { kind: "withdrawn" }],
    ["nothing", null, null, { kind: "missing" }],
  ])("finds %s", (_, answer, inThisLanguage, expected) => {
    expect(locate<Text>(answer, inThisLanguage, wanted, rules)).toEqual(expected);
  });
});
