import { describe, expect, it } from "vitest";
import { describeArticle } from "~/structured-data/article";
import { describeBreadcrumbs } from "~/structured-data/breadcrumbs";
import { describeEvent } from "~/structured-data/event";
import { describeOrganisation } from "~/structured-data/organisation";
import type { ArticleTextFragment, EventTextFragment, OrganisationTextFragment } from "~~/server/cms/generated/documents";

const absolute = (path: string) => new URL(path, "https://newsroom.example").href;
const both = [{ locale: "en", path: "/en/x" }, { locale: "ru", path: "/ru/y" }] as const;
const original = { sourceLocale: "en", status: "ORIGINAL", since: null, method: null, translators: [] } as const;

const article = {
  id: "a", locale: "en", slug: "x", kind: "NEWS", title: "Title", summary: "Summary.", publishedAt: "2026-05-01", updatedAt: "2026-05-01", licence: null,
  body: { blocks: [] }, cover: null, byline: [], topics: [], event: null, organisations: [], places: [], corrections: [], translation: original, counterparts: [],
} as const satisfies ArticleTextFragment;

const event = {
  id: "e", locale: "en", slug: "x", title: "Meeting", theme: null, status: "CONFIRMED", updatedAt: "2026-05-01",
  period: { precision: "DAY", startDate: "2016-04-11", startTime: null, endDate: "2016-04-14", endTime: null, timeZone: "Europe/Moscow" },
  place: null, venue: null, venueWithheld: false, hosts: [], translation: original,
} as unknown as EventTextFragment;

describe("an article, for machines", () => {
  const describeIt = (more: Partial<ArticleTextFragment> = {}, addresses: typeof both | readonly [(typeof both)[0]] = both) =>
    describeArticle({ ...article, ...more }, { addresses, siteName: "Newsroom", absolute });

  it("names its translations where it is the original, and the original where it is a translation", () => {
    expect(describeIt()).toMatchObject({ inLanguage: "en", workTranslation: [{ "@id": "https://newsroom.example/ru/y", inLanguage: "ru" }] });
    expect(describeIt()).not.toHaveProperty("translationOfWork");
    const translation = describeIt({ translation: { ...original, sourceLocale: "ru", status: "CURRENT" } });
    expect(translation).toMatchObject({ translationOfWork: { "@id": "https://newsroom.example/ru/y", inLanguage: "ru" } });
    expect(translation).not.toHaveProperty("workTranslation");
  });

  it("names none where there is none, or where the original is not public", () => {
    expect(describeIt({}, [both[0]])).not.toHaveProperty("workTranslation");
    expect(describeIt({ translation: { ...original, sourceLocale: "ru" } }, [both[0]])).not.toHaveProperty("translationOfWork");
  });

  it("names its authors as what they are", () => {
    const byline = [{ id: "1", locale: "en", name: "Rose", kind: "PSEUDONYM" }, { id: "2", locale: "en", name: "Silver Rose", kind: "COLLECTIVE" }] as const;
    expect(describeIt({ byline })).toMatchObject({ author: [{ "@type": "Person", name: "Rose" }, { "@type": "Organization", name: "Silver Rose" }] });
    expect(describeIt()).not.toHaveProperty("author");
  });
});

describe("an event, for machines", () => {
  const describeIt = (more: object = {}) => describeEvent({ ...event, ...more }, { addresses: both, absolute });

  it.each([
    ["PLANNED", "EventScheduled"], ["CONFIRMED", "EventScheduled"], ["HELD", "EventScheduled"], ["POSTPONED", "EventPostponed"], ["CANCELLED", "EventCancelled"],
    ["A_WORD_FROM_THE_FUTURE", "EventScheduled"],
  ])("that is %s is an %s", (status, expected) => {
    expect(describeIt({ status })).toMatchObject({ eventStatus: `https://schema.org/${expected}` });
  });

  it("is on the days that are known, as exactly as they are", () => {
    expect(describeIt()).toMatchObject({ startDate: "2016-04-11", endDate: "2016-04-14" });
    const year = describeIt({ period: { ...event.period, precision: "YEAR", startDate: "2012-01-01", endDate: "2012-01-01" } });
    expect(year).toMatchObject({ startDate: "2012" });
    expect(year).not.toHaveProperty("endDate");
    expect(describeIt({ period: { ...event.period, startTime: "10:00", endTime: "18:30" } })).toMatchObject({ startDate: "2016-04-11T10:00:00+03:00", endDate: "2016-04-14T18:30:00+03:00" });
  });

  it("has a venue where that is public, and no word of one that is withheld", () => {
    const place = { id: "p", locale: "en", slug: "moscow", name: "Moscow", kind: "CITY", parent: { id: "q", locale: "en", slug: "russia", name: "Russia" } };
    expect(describeIt({ place, venue: "A hall" })).toMatchObject({ location: { name: "A hall", address: "Moscow, Russia" } });
    expect(JSON.stringify(describeIt({ place, venue: "A hall", venueWithheld: true }))).not.toContain("A hall");
    expect(describeIt()).not.toHaveProperty("location");
  });

  it("links the pages of its languages", () => {
    expect(describeIt()).toMatchObject({ mainEntityOfPage: { "@id": "https://newsroom.example/en/x", workTranslation: [{ "@id": "https://newsroom.example/ru/y" }] } });
  });
});

describe("an organisation, for machines", () => {
  it("says what it is, and neither contacts nor figures nor roles", () => {
    const organisation = {
      id: "o", locale: "en", slug: "x", name: "Forum", kind: "GROUP", summary: "Who it is.", placesServed: [], workingLanguages: ["ru"], memberships: [], website: null,
      socialChannels: [{ platform: "TELEGRAM", url: "https://t.example/forum" }], contacts: [{ kind: "EMAIL", value: "secret@example.org", withheld: false }],
      figures: [{ kind: "MEMBERS", part: 21, whole: 27 }], staffRoles: [{ title: "Secretary" }], translation: original,
    } as unknown as OrganisationTextFragment;
    const described = describeOrganisation(organisation, { addresses: both, absolute });
    expect(described).toMatchObject({ "@type": "NGO", name: "Forum", url: "https://newsroom.example/en/x", knowsLanguage: ["ru"], sameAs: ["https://t.example/forum"] });
    expect(JSON.stringify(described)).not.toMatch(/secret|27|Secretary/);
  });
});

describe("the way to a page", () => {
  it("is numbered from the front page on", () => {
    expect(describeBreadcrumbs([{ name: "Newsroom", path: "/en" }, { name: "News", path: "/en/news" }], absolute)).toEqual({
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: "Newsroom", item: "https://newsroom.example/en" },
        { "@type": "ListItem", position: 2, name: "News", item: "https://newsroom.example/en/news" },
      ],
    });
  });
});
