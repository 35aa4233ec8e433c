import { localeTags } from "@parasol/shared";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listAlternates } from "../../config/alternates";
import { toIsoDate } from "../../config/dates";
import { truncate } from "../../config/truncate";
import { writeSecurityContact } from "../../server/found/write-security-contact";
import { writeSitemap, writeSitemapIndex } from "../../server/found/write-sitemap";
import { writeStructuredData } from "../../app/structured-data/write";

const origin = "https://newsroom.example";

describe("the sitemap", () => {
  it("names a page, its last change, and its alternates by their addresses", () => {
    const addresses = [{ locale: "ru", path: "/ru/novosti/b" }, { locale: "en", path: "/en/news/a" }] as const;
    expect(writeSitemap([{ path: "/ru/novosti/b", addresses, updatedAt: "2026-05-01" }], origin)).toContain(
      `<url><loc>${origin}/ru/novosti/b</loc><lastmod>2026-05-01</lastmod>` +
        `<xhtml:link rel="alternate" hreflang="en" href="${origin}/en/news/a"/>` +
        `<xhtml:link rel="alternate" hreflang="ru" href="${origin}/ru/novosti/b"/>` +
        `<xhtml:link rel="alternate" hreflang="x-default" href="${origin}/en/news/a"/></url>`,
    );
  });

  it("names no alternates of a page in one language", () => {
    expect(writeSitemap([{ path: "/en/a", addresses: [{ locale: "en", path: "/en/a" }] }], origin)).not.toContain("<xhtml:link");
  });

  it("is well-formed whatever stands in an address", () => {
    const xml = writeSitemap([{ path: "/en/a?b=1&c=<'\">", addresses: [] }], origin) + writeSitemapIndex(["/x?a&b"], origin);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
  });

  it("names files by their addresses", () => {
    expect(writeSitemapIndex(["/en/sitemap/pages.xml"], origin)).toContain(`<sitemap><loc>${origin}/en/sitemap/pages.xml</loc></sitemap>`);
  });
});

describe("alternates", () => {
  it("are the same from whichever language they are listed", () => {
    const [english, russian] = [{ locale: "en", path: "/en" }, { locale: "ru", path: "/ru" }] as const;
    expect(listAlternates([english, russian])).toEqual(listAlternates([russian, english]));
    expect(listAlternates([russian, english], "/").at(-1)).toEqual({ hreflang: "x-default", path: "/" });
  });
});

describe("security.txt", () => {
  it("has what RFC 9116 wants, and ends within a year", () => {
    const now = new Date("2026-11-22T10:00:00Z");
    const lines = writeSecurityContact({ contact: "mailto:safety@newsroom.example", origin, now }).trimEnd().split("\n");
    expect(lines).toEqual([
      "Contact: mailto:safety@newsroom.example",
      "Expires: 2027-02-20T00:00:00Z",
      `Preferred-Languages: ${localeTags.join(", ")}`,
      `Canonical: ${origin}/.well-known/security.txt`,
    ]);
  });
});

describe("dates for machines", () => {
  it.each([
    ["DAY", "2016-04-11", null, "Europe/Moscow", "2016-04-11"],
    ["DAY", "2016-04-11", "18:30", "Europe/Moscow", "2016-04-11T18:30:00+03:00"],
    ["DAY", "2026-01-10", "09:00", "Asia/Kolkata", "2026-01-10T09:00:00+05:30"],
    ["DAY", "2026-07-10", "09:00", "America/New_York", "2026-07-10T09:00:00-04:00"],
    ["DAY", "2026-01-10", "09:00", "America/New_York", "2026-01-10T09:00:00-05:00"],
    ["DAY", "2026-01-10", "09:00", "UTC", "2026-01-10T09:00:00+00:00"],
    ["DAY", "2026-01-10", "09:00", "Mars/Olympus", "2026-01-10"],
    ["MONTH", "2016-04-01", "18:30", "Europe/Moscow", "2016-04"],
    ["YEAR", "2012-01-01", null, "Europe/Moscow", "2012"],
  ])("%s %s %s in %s are %s", (precision, date, time, timeZone, expected) => {
    expect(toIsoDate({ precision, timeZone }, date, time)).toBe(expected);
  });
});

describe("structured data", () => {
  it("is JSON that no text can break out of", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("</script><script>alert(1)</script>", "<!--", "]]>", "\u2028\u2029&")), (name) => {
        const written = writeStructuredData([{ "@type": "Thing", name }]);
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual({ "@context": "https://schema.org", "@graph": [{ "@type": "Thing", name }] });
      }),
    );
  });
});

describe("a text that is cut", () => {
  it("keeps whole words and is never longer than it may be", () => {
    expect(truncate("short", 160)).toBe("short");
    expect(truncate("one two three four", 10)).toBe("one two…");
    expect(truncate("один, два, три", 10)).toBe("один, два…");
    fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 10, max: 200 }), (text, longest) => truncate(text, longest).length <= longest));
  });
});
