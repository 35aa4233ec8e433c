/** The demonstration as it arrives in a real newsroom. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "#built/seed/articles.js";
import { pictures } from "#built/seed/pictures.js";
import { seedDemo } from "#built/seed/seed.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import { article, contributor, page, photoRecord, site, topic } from "../writing.js";

interface LedgerRow {
  readonly type: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly card: string;
  readonly published_at: string;
}

let newsroom: Newsroom;
let rows: readonly LedgerRow[];
const seen: number[] = [];

const seed = (report: (done: number) => void) => seedDemo(newsroom.strapi, ({ done }) => report(done));
const publications = (type: string, locale: string) => rows.filter((row) => row.type === type && row.locale === locale);
const cardOf = (locale: string, slug: string) => {
  const row = publications("article", locale).find((candidate) => candidate.slug === slug);
  return row ? JSON.parse(row.card) : undefined;
};

beforeAll(async () => {
  newsroom = await openNewsroom();
  for (const interruption of [5, 20, 40]) {
    const interrupted = seed((done) => {
      if (done === interruption) throw new Error(`interrupted after ${interruption}`);
    });
    await expect(interrupted).rejects.toThrow(`interrupted after ${interruption}`);
  }
  expect(await seed((done) => seen.push(done))).toBe(true);
  rows = await newsroom.strapi.db.connection("ledger_publication").where({ state: "published" });
}, 300_000);
afterAll(() => newsroom.close());

describe("a newsroom whose seeding was interrupted three times", () => {
  it("holds every document of the demonstration once", async () => {
    const count = (uid: string, locale: string) => newsroom.strapi.documents(uid as never).count({ locale } as never);
    expect(await count(article, "en")).toBe(articles.filter(({ only }) => only !== "ru").length);
    expect(await count(article, "ru")).toBe(articles.filter(({ only }) => only !== "en").length);
    for (const locale of ["en", "ru"]) {
      expect(await count(topic, locale)).toBe(8);
      expect(await count(contributor, locale)).toBe(3);
      expect(await count(page, locale)).toBe(2);
      expect(await count(site, locale)).toBe(1);
    }
  });

  it("holds every picture once, with its licence and credit", async () => {
    const records = await newsroom.strapi.documents(photoRecord).findMany({ populate: ["image"] });
    expect(await newsroom.strapi.db.query("plugin::upload.file").count()).toBe(Object.keys(pictures).length);
    expect(records).toHaveLength(Object.keys(pictures).length);
    expect(records.every(({ licence, credit, image }) => licence === "CC-BY-4.0" && credit === "Parasol" && image)).toBe(true);
  });

  it("was told how far it was, one step after the other", () => {
    expect(seen).toEqual(seen.map((_, index) => index + 1));
  });

  it("is not seeded again", async () => {
    expect(await seed(() => expect.unreachable("nothing is left to be made"))).toBe(false);
  });
});

describe("what the public may see of the demonstration", () => {
  it.each(["en", "ru"])("fills two pages of news in %s", (locale) => {
    expect(publications("article", locale).length).toBeGreaterThanOrEqual(26);
    expect(publications("topic", locale)).toHaveLength(8);
    expect(publications("page", locale)).toHaveLength(2);
    expect(publications("site", locale).map(({ card }) => JSON.parse(card).demonstration)).toEqual([true]);
  });

  it("shows the meeting in Moscow in both languages, with its picture, dated the day after it", () => {
    for (const [locale, slug, alt] of [
      ["en", "sex-workers-meet-in-moscow", /^Drawing: thirteen/],
      ["ru", "vstrecha-v-moskve", /^Рисунок: тринадцать/],
    ] as const) {
      expect(cardOf(locale, slug).cover.alt).toMatch(alt);
      expect(publications("article", locale).find((row) => row.slug === slug)?.published_at).toBe("2016-04-15");
    }
    expect(cardOf("ru", "vstrecha-v-moskve").translation.status).toBe("ORIGINAL");
    expect(cardOf("en", "sex-workers-meet-in-moscow").translation).toMatchObject({
      status: "CURRENT",
      sourceLocale: "ru",
      method: "HUMAN",
    });
  });

  it("holds one outdated translation, one assisted one and one corrected text in each language", () => {
    const cards = publications("article", "ru").map(({ card }) => JSON.parse(card));
    expect(cards.filter(({ translation }) => translation.status === "OUTDATED")).toHaveLength(1);
    expect(cards.filter(({ translation }) => translation.method === "ASSISTED")).toHaveLength(1);
    expect(cards.filter(({ corrections }) => corrections.length === 1)).toHaveLength(1);
  });

  it("holds nothing of the draft", () => {
    expect(rows.filter(({ card }) => card.includes("Draft:") || card.includes("Черновик:"))).toEqual([]);
  });

  it("gives every article a slug and every topic its place", () => {
    expect(rows.filter(({ type, slug }) => ["article", "topic", "page"].includes(type) && !slug)).toEqual([]);
  });
});
