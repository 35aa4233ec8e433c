import { describe, expect, it } from "vitest";
import ArticleFacts from "~/components/article/ArticleFacts.vue";
import ArticleKicker from "~/components/article/ArticleKicker.vue";
import OutdatedNotice from "~/components/site/OutdatedNotice.vue";
import { show } from "./show";

const translation = { sourceLocale: "ru", status: "OUTDATED", since: "2026-10-30", method: "MACHINE", translators: [] };

describe("a translation that is behind its original", () => {
  it("says so, since when, and where the original is", async () => {
    const html = await show(OutdatedNotice, "en", { translation, original: { locale: "ru", path: "/ru/novosti/a" } });
    expect(html).toContain("has changed since it was translated (on 30 October 2026)");
    expect(html).toContain('<a href="/ru/novosti/a" hreflang="ru">Read the original</a>');
  });

  it("says so in Russian", async () => {
    expect(await show(OutdatedNotice, "ru", { translation, original: undefined })).toMatch(/оригинал изменился \(30 октября 2026\sгода\)/);
  });

  it.each(["ORIGINAL", "CURRENT"])("is not said of a text that is %s", async (status) => {
    expect(await show(OutdatedNotice, "en", { translation: { ...translation, status }, original: undefined })).not.toContain("changed");
  });
});

describe("the facts of an article", () => {
  const article = {
    publishedAt: "2016-04-15", updatedAt: "2016-04-15", licence: null, topics: [], event: null, organisations: [], places: [],
    translation: { ...translation, status: "CURRENT" },
  };

  it("warn of a machine's translation and name the original language in the reader's", async () => {
    const html = await show(ArticleFacts, "en", { article, addresses: [] });
    expect(html).toContain("Translated by a\u00A0machine and not checked by people");
    expect(html).toContain("<dd>Russian</dd>");
  });

  it("tell an update only when there was one", async () => {
    expect(await show(ArticleFacts, "en", { article, addresses: [] })).not.toContain("Updated");
    expect(await show(ArticleFacts, "en", { article: { ...article, updatedAt: "2016-04-20" }, addresses: [] })).toContain("20 April 2016");
  });

  it("never leave the licence open", async () => {
    expect(await show(ArticleFacts, "ru", { article, addresses: [] })).toContain("Все права защищены");
  });
});

describe("the word above a headline", () => {
  it("is left out for kinds of text that this site does not know", async () => {
    expect(await show(ArticleKicker, "en", { article: { kind: "PODCAST", topics: [] } })).not.toContain("PODCAST");
  });

  it("names the kind and the first topic", async () => {
    const topics = [{ id: "1", locale: "ru", name: "Здоровье" }, { id: "2", locale: "ru", name: "Право" }];
    expect((await show(ArticleKicker, "ru", { article: { kind: "STATEMENT", topics } })).replace(/<[^>]+>|\n/g, "|")).toMatch(/Заявление\|+.*Здоровье/);
  });

  it("says of a topic that the page's language lacks which language it is in", async () => {
    const topics = [{ id: "1", locale: "en", name: "Money" }];
    expect(await show(ArticleKicker, "ru", { article: { kind: "NEWS", topics } })).toContain('<span lang="en">Money</span>');
    expect(await show(ArticleKicker, "en", { article: { kind: "NEWS", topics } })).not.toContain("lang=");
  });
});
