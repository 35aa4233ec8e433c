import { describe, expect, it } from "vitest";
import type { PreviewFacts } from "@parasol/shared";
import PreviewBar from "~/components/site/PreviewBar.vue";
import { show } from "./show";

const facts: PreviewFacts = {
  until: new Date(Date.now() + 12.5 * 60_000).toISOString(),
  language: "ru",
  standing: "draft",
  locales: ["en", "ru"],
  addresses: [{ locale: "en", path: "/en/news/a" }, { locale: "ru", path: "/ru/novosti/b" }],
  refusals: [],
};
const bar = (given: Partial<PreviewFacts> = {}) => show(PreviewBar, "en", { token: "a.b", facts: { ...facts, ...given } });

describe("the bar over a preview", () => {
  it("speaks the editor's language on a page in another", async () => {
    const html = await bar();
    expect(html).toMatch(/<aside class="preview-bar" lang="ru"/);
    expect(html).toMatch(/ещё\s13\sмин\./);
  });

  it("leads to the same draft in every language, within the preview", async () => {
    const html = await bar();
    expect(html).toMatch(/<a href="\/preview\/a\.b\/en\/news\/a" target="_self" hreflang="en" lang="en" aria-current="true">English<\/a>/);
    expect(html).toMatch(/<a href="\/preview\/a\.b\/ru\/novosti\/b" target="_self" hreflang="ru">Русский<\/a>/);
    expect(await bar({ addresses: facts.addresses.slice(0, 1) })).not.toContain("<nav");
  });

  it("says why it cannot be published only where it cannot", async () => {
    expect(await bar()).not.toContain("<details");
    expect(await bar({ refusals: [{ field: "Обложка", message: "Опишите снимок." }] })).toMatch(/<b>Обложка\.<\/b> Опишите снимок\./);
  });
});
