import { describe, expect, it } from "vitest";
import ArticleCard from "~/components/article/ArticleCard.vue";
import ArticleLead from "~/components/article/ArticleLead.vue";
import ArticleRow from "~/components/article/ArticleRow.vue";
import EventCard from "~/components/event/EventCard.vue";
import EventRow from "~/components/event/EventRow.vue";
import EventsPage from "~/components/event/EventsPage.vue";
import DirectoryTable from "~/components/organisation/DirectoryTable.vue";
import ResourceRow from "~/components/resource/ResourceRow.vue";
import NamedLinks from "~/components/site/NamedLinks";
import { show } from "./show";
import { inEnglishSaysRussian, inRussianSaysEnglish } from "../language-labels";

const tidy = (html: string) => html.replace(/\s+/g, " ").replace(/> </g, "><");

describe("the article that the front page opens with", () => {
  const article = { id: "1", locale: "en", slug: "a", kind: "NEWS", title: "A title", summary: "A summary.", publishedAt: "2026-01-01", topics: [], cover: null, translation: { status: "ORIGINAL" } };

  it("has the whole width to itself where it has no picture, and nothing stands in for one", async () => {
    const html = tidy(await show(ArticleLead, "en", { article }));
    expect(html).toMatch(/^<article class="lead">/);
    expect(html).not.toMatch(/<svg|<img/);
  });

  it("stands beside its picture where it has one", async () => {
    const cover = { alt: "", caption: null, credit: null, licence: null, width: 2, height: 1, url: "/media/a.jpg", renditions: [] };
    const html = tidy(await show(ArticleLead, "en", { article: { ...article, cover } }));
    expect(html).toMatch(/^<article class="lead lead-pictured">.*<img/);
  });
});

describe("a resource in a list", () => {
  const resource = { id: "1", locale: "en", title: "A handbook", summary: "Sixteen pages.", kind: "TOOLKIT", file: null, link: null, event: null, organisations: [], translation: { status: "ORIGINAL" } };

  it.each([
    ["a file", { file: { url: "/media/ab.pdf", mediaType: "application/pdf", bytes: 140_400 } }, '<a href="/media/ab.pdf" type="application/pdf">A handbook</a>', "PDF, 140 kB"],
    ["a page elsewhere", { link: "https://www.example.org/x" }, '<a href="https://www.example.org/x" rel="noopener noreferrer">A handbook</a>', "at example.org"],
    ["a page of this site", { link: "/en/news/a" }, '<a href="/en/news/a">A handbook</a>', "on this site"],
    ["nothing online", {}, "<h2>A handbook</h2>", "Not online"],
  ])("says what there is to have: %s", async (_, more, link, words) => {
    const html = tidy(await show(ResourceRow, "en", { resource: { ...resource, ...more } }));
    expect(html).toContain(link);
    expect(html).toContain(words);
    expect(html).toContain("Guide");
  });

  it("is in its own language on a page of another, and its facts in the page's", async () => {
    const html = tidy(await show(ResourceRow, "ru", { resource }));
    expect(html).toContain('<h2 lang="en">');
    expect(html).toContain('<p lang="en">Sixteen pages.</p>');
    expect(html).toContain("В сети нет");
  });

  it("has no word for kinds that this site does not know", async () => {
    expect(await show(ResourceRow, "en", { resource: { ...resource, kind: "HOLOGRAM" } })).not.toContain("HOLOGRAM");
  });
});

describe("what a list has of another language, or of an older state", () => {
  const standing = (status: string) => ({ translation: { status } });
  const period = { precision: "DAY", startDate: "2199-04-11", startTime: null, endDate: "2199-04-11", endTime: null, timeZone: "UTC" };
  const text = { id: "1", locale: "en", slug: "a", kind: "NEWS", title: "A title", summary: "A summary.", theme: "A summary.", publishedAt: "2026-01-01", topics: [], cover: null, status: "CONFIRMED", period, place: null };
  const resource = { id: "1", locale: "en", title: "A title", summary: "A summary.", kind: "BOOK", file: null, link: "https://example.org/", event: null, organisations: [] };
  const organisation = { id: "1", locale: "en", slug: "a", name: "A title", summary: "A summary.", kind: "GROUP", workingLanguages: [], placesServed: [], populations: [] };
  const listed = [
    ["an article in front", ArticleLead, (more: object) => ({ article: { ...text, ...more } })],
    ["an article beside others", ArticleCard, (more: object) => ({ article: { ...text, ...more } })],
    ["an article in a list", ArticleRow, (more: object) => ({ article: { ...text, ...more } })],
    ["an event beside others", EventCard, (more: object) => ({ event: { ...text, ...more } })],
    ["an event in a list", EventRow, (more: object) => ({ event: { ...text, ...more } })],
    ["a resource", ResourceRow, (more: object) => ({ resource: { ...resource, ...more } })],
    ["an organisation", DirectoryTable, (more: object) => ({ organisations: [{ ...organisation, ...more }] })],
  ] as const;

  it.each(listed)("%s in another language says so, and is in that language; the label is in the page's", async (_, component, props) => {
    const russian = tidy(await show(component, "ru", props(standing("OUTDATED"))));
    expect(russian).toContain(`<strong class="note">${inEnglishSaysRussian}</strong>`);
    expect(russian).toMatch(/hreflang="en"[^>]*>A title|hreflang="en"[^>]*><[^>]*>A title/);
    expect(russian).toMatch(/lang="en"[^>]*>(<a[^>]*>)?A title/);
    if (russian.includes("A summary.")) expect(russian).toMatch(/lang="en">A summary\./);
    expect(russian.replace(/<(\w+)[^>]* lang="en".*?<\/\1>/g, "")).not.toMatch(/A title|A summary/);
    const english = tidy(await show(component, "en", props({ ...standing("ORIGINAL"), locale: "ru" })));
    expect(english).toContain(`<strong class="note">${inRussianSaysEnglish}</strong>`);
  });

  it.each(listed)("%s that is behind its original says so", async (_, component, props) => {
    expect(await show(component, "en", props(standing("OUTDATED")))).toContain("Older than the original");
    expect(await show(component, "en", props(standing("CURRENT")))).not.toMatch(/note|lang=/);
    const russian = { ...standing("OUTDATED"), locale: "ru" };
    expect(await show(component, "ru", props(russian))).toMatch(/Отстаёт от\sоригинала/);
  });
});

it("names what a page's language has no name for in the language that has", async () => {
  const entries = [{ locale: "en", slug: "a", name: "A" }, { locale: "ru", slug: "b", name: "Б" }];
  const path = (locale: string, slug: string) => `/${locale}/${slug}`;
  expect(tidy(await show(NamedLinks, "en", { entries, path }))).toMatch(/^<a href="\/en\/a">A<\/a> ?, ?<a href="\/ru\/b" lang="ru" hreflang="ru">Б<\/a>$/);
});

describe("the list of events to come", () => {
  const period = { precision: "DAY", startDate: "2199-04-11", startTime: null, endDate: "2199-04-14", endTime: null, timeZone: "Europe/Moscow" };
  const head = async (locale: "en" | "ru", statuses: readonly string[], pageCount = 1) => {
    const entries = statuses.map((status, index) => ({ id: `${index}`, locale, slug: `${index}`, title: "A", theme: null, status, period, place: null, translation: { status: "ORIGINAL" } }));
    const frame = { site: null, pages: [] };
    const reading = { frame, list: { entries, totalCount: entries.length * pageCount, page: 1, pageCount }, data: { ...frame, past: { nodes: [] } } };
    return /<header class="page-head">.*?<\/header>/.exec(tidy(await show(EventsPage, locale, { reading })))?.[0].replaceAll("\u00A0", " ");
  };

  it.each([
    [["CONFIRMED", "CANCELLED", "PLANNED"], "2 events to come, 1 cancelled</p>", "Впереди 2 события, отменено: 1</p>"],
    [["CONFIRMED", "POSTPONED"], ">2 events to come</p>", ">Впереди 2 события</p>"],
    [["CANCELLED"], "<p class=\"sentence\">1 cancelled</p>", "<p class=\"sentence\">отменено: 1</p>"],
    [[], "</h1></header>", "</h1></header>"],
  ])("does not count what is cancelled as to come: %j", async (statuses, english, russian) => {
    expect(await head("en", statuses)).toContain(english);
    expect(await head("ru", statuses)).toContain(russian);
  });

  it("promises nothing of those on its other pages", async () => {
    expect(await head("en", ["CONFIRMED", "CANCELLED"], 3)).toContain(">6 events announced</p>");
    expect(await head("ru", ["CONFIRMED", "CANCELLED"], 3)).toContain(">Объявлено 6 событий</p>");
  });
});
