import { describe, expect, it } from "vitest";
import { entriesInFeed } from "../../config/site";
import { chooseNews } from "../../server/feed/choose-news";

const entry = (id: string, updatedAt: string, publishedAt = updatedAt) => ({ id, updatedAt, publishedAt });
const chosen = (entries: ReturnType<typeof entry>[]) => chooseNews(entries).map(({ id }) => id);

describe("the news of events", () => {
  it("are those that changed last, and of those of one day the one published last, whenever they are", () => {
    const upcoming = [entry("tomorrow", "2026-05-01", "2026-03-01"), entry("next year", "2026-04-01")];
    const past = [entry("reported", "2026-05-02", "2025-01-01"), entry("forgotten", "2016-01-01"), entry("announced", "2026-05-01", "2026-04-30")];
    expect(chosen([...upcoming, ...past])).toEqual(["reported", "announced", "tomorrow", "next year", "forgotten"]);
  });

  it("are as many as a feed holds, and far ones push no near one out that changed later", () => {
    const far = Array.from({ length: 100 }, (_, index) => entry(`far ${index}`, "2026-01-01"));
    const news = chosen([...far, entry("near", "2026-01-02")]);
    expect(news).toHaveLength(entriesInFeed);
    expect(news[0]).toBe("near");
  });
});
