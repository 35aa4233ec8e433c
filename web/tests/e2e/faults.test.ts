import {
  articlePath, eventPath, eventsFeedPath, eventsPath, homePath, newsFeedPath, newsPath, organisationPath, organisationsPath, pagePath, pastEventsPath,
  placePath, placesPath, resourcesPath, topicPath, topicsPath,
} from "@parasol/shared";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openOwnSite, type OwnSite } from "./site.ts";
import { inEnglishSaysRussian, inRussianSaysEnglish } from "../language-labels.ts";

let site: OwnSite;
beforeAll(async () => {
  site = await openOwnSite();
});
afterAll(() => site?.close());
afterEach(() => {
  for (const fault of Object.keys(site.newsroom.faults)) Reflect.deleteProperty(site.newsroom.faults, fault);
});

const read = async (path: string) => {
  const response = await fetch(site.url + path, { redirect: "manual" });
  // Where lines may not break is of no concern here.
  return { status: response.status, headers: response.headers, html: (await response.text()).replaceAll("\u00A0", " ") };
};

const everyPage = [
  "/", homePath("en"), homePath("ru"), newsPath("ru"), newsPath("en", 2), articlePath("ru", "vstrecha-v-moskve"),
  topicsPath("en"), topicPath("ru", "zdorovye"), pagePath("en", "about"), eventsPath("ru"), pastEventsPath("en"), pastEventsPath("ru", 2),
  eventPath("en", "strategic-meeting-in-moscow"), organisationsPath("en"), organisationsPath("ru", 2), `${organisationsPath("en")}?kind=network&language=ru`,
  organisationPath("ru", "forum-seks-rabotnikov"), placesPath("ru"), placePath("en", "moscow"), resourcesPath("en"), `${resourcesPath("ru")}?kind=report`,
];

describe("while the newsroom cannot be reached", () => {
  it.each(everyPage)("%s is a 503 that says when to try again, never a 404", async (path) => {
    site.newsroom.faults.isDown = true;
    const { status, headers, html } = await read(path);
    expect(status).toBe(503);
    expect(headers.get("retry-after")).toBe("30");
    expect(html).toMatch(/We cannot show this page just now|Сейчас мы не можем показать эту страницу/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
  });

  it("speaks the reader's language", async () => {
    site.newsroom.faults.isDown = true;
    const { html } = await read("/ru/novosti");
    expect(html).toMatch(/<html +lang="ru"/);
    expect(html).not.toContain("We cannot show");
  });

  it("gives programs a 503 for the feeds, and crawlers nothing", async () => {
    site.newsroom.faults.isDown = true;
    expect((await read(newsFeedPath("en"))).status).toBe(503);
    expect((await read(eventsFeedPath("ru"))).status).toBe(503);
    expect((await read("/robots.txt")).html).toContain("Disallow: /\n");
  });

  it("is well again as soon as the newsroom is", async () => {
    site.newsroom.faults.isDown = true;
    expect((await read("/en")).status).toBe(503);
    site.newsroom.faults.isDown = false;
    expect((await read("/en")).status).toBe(200);
  });

  it("waits for a newsroom that hangs no longer than two tries, and hangs with it for nobody else", async () => {
    site.newsroom.faults.delay = 20_000;
    const started = Date.now();
    expect((await read("/en/news")).status).toBe(503);
    expect(Date.now() - started).toBeLessThan(7000);
  });

  it("asks again when a proxy hiccups, and the reader notices nothing", async () => {
    site.newsroom.faults.badGateways = 1;
    expect((await read("/en/news")).status).toBe(200);
  });
});

describe("while the newsroom answers with errors", () => {
  it.each(everyPage)("%s is a 503, never an empty page and never a 404", async (path) => {
    site.newsroom.faults.errorCode = "INTERNAL";
    expect((await read(path)).status).toBe(503);
  });

  it("takes only the question's own faults for a 400", async () => {
    site.newsroom.faults.errorCode = "BAD_USER_INPUT";
    expect((await read("/en/news")).status).toBe(400);
  });
});

describe("what was taken back", () => {
  it.each([
    ["/en/news/taken-back", "This page was taken back"],
    ["/ru/novosti/snyato", "Этот текст снят с публикации"],
    ["/en/topics/taken-back-topic", "This page was taken back"],
    ["/ru/taken-back-page", "Этот текст снят с публикации"],
    ["/en/events/taken-back-event", "This page was taken back"],
    ["/ru/organizatsii/taken-back-organisation", "Этот текст снят с публикации"],
    ["/en/places/taken-back-place", "This page was taken back"],
  ])("%s is a 410 in the reader's language", async (path, words) => {
    const { status, html } = await read(path);
    expect(status).toBe(410);
    expect(html).toContain(words);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

describe("an address in another language's words", () => {
  it.each([
    [articlePath("ru", "sex-workers-meet-in-moscow"), articlePath("ru", "vstrecha-v-moskve")],
    [articlePath("en", "vstrecha-v-moskve"), articlePath("en", "sex-workers-meet-in-moscow")],
    [topicPath("en", "zdorovye"), topicPath("en", "health")],
    [pagePath("ru", "about"), pagePath("ru", "o-nas")],
    [eventPath("ru", "strategic-meeting-in-moscow"), eventPath("ru", "strategicheskaya-vstrecha-v-moskve")],
    [organisationPath("en", "serebryanaya-roza"), organisationPath("en", "silver-rose")],
    [placePath("ru", "moscow"), placePath("ru", "moskva")],
    [`${organisationsPath("ru")}?place=moscow`, `${organisationsPath("ru")}?place=moskva`],
  ])("%s leads to %s", async (path, target) => {
    const { status, headers } = await read(path);
    expect([status, headers.get("location")]).toEqual([301, target]);
  });

  it.each([
    topicPath("en", "pustaya-tema"), topicPath("ru", "money"), eventPath("en", "tolko-po-russki"),
    organisationPath("en", "odinokaya"), placePath("en", "orsk"),
  ])("%s says honestly that there is none", async (path) => {
    const { status, html } = await read(path);
    expect(status).toBe(200);
    expect(html).toMatch(/This text is not in English|Этого текста нет на русском/);
  });

  it("says with a 410 that there was one, where it was taken back in this language", async () => {
    const { status, html } = await read(eventPath("ru", "network-assembly"));
    expect(status).toBe(410);
    expect(html).toContain("Этого текста больше нет на русском");
    expect(html).toContain(`href="${eventPath("en", "network-assembly")}"`);
  });
});

describe("a body with parts from the future", () => {
  it("shows the rest, and the log says which entry holds them", async () => {
    const { status, html } = await read(articlePath("ru", "bloki-iz-budushchego"));
    expect(status).toBe(200);
    expect(html).toContain("Before the block that nobody knows.");
    expect(html).toContain("not safe to follow");
    expect(html).toContain("&lt;script&gt;alert(2)&lt;/script&gt;");
    expect(html).not.toMatch(/Nobody sees this|javascript:|<script(?! type="application.ld.json")/);
    expect(site.log()).toMatch(/left out "VideoBlock".*in entry sample0000000000000000006 \(ru\)/);
    expect(site.log()).toMatch(/left out "hologram".*in entry sample0000000000000000006 \(ru\)/);
  });

  it("keeps links to the site itself on whatever address the reader came by", async () => {
    site.newsroom.faults.isLive = false;
    const { html } = await read(articlePath("en", "sex-workers-meet-in-moscow"));
    const body = html.slice(html.indexOf('class="body"'), html.indexOf("</article>"));
    expect(body).not.toContain(`href="${site.url}`);
    expect(body).toContain('href="https://example.org/cedaw" rel="noopener noreferrer"');
  });
});

describe("a newsroom that is no demonstration", () => {
  it("is open to crawlers, and says nothing of demonstrations", async () => {
    site.newsroom.faults.isLive = true;
    const { html } = await read("/en");
    expect(html).not.toContain("noindex");
    expect(html).not.toContain("demonstration");
    expect((await read("/robots.txt")).html).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${site.url}/sitemap.xml\n`);
  });
});

describe("a newsroom in which nothing was published yet", () => {
  it.each(["/", "/en", "/ru", "/en/news", "/ru/temy", "/en/news/feed.xml", "/ru/sobytiya", "/en/events/past", "/en/organisations", "/ru/mesta", "/en/resources", "/ru/sobytiya/feed.xml"])("has a page under %s all the same", async (path) => {
    site.newsroom.faults.isEmpty = true;
    expect((await read(path)).status).toBe(200);
  });

  it("says in words that there is nothing yet", async () => {
    site.newsroom.faults.isEmpty = true;
    expect((await read("/ru/novosti")).html).toContain("Пока ничего не вышло.");
    expect((await read("/ru/organizatsii")).html).toContain("Пока нет ни одной анкеты.");
    expect((await read("/en/events/past")).html).toContain("No event has been reported yet.");
    expect((await read("/en/resources")).html).toContain("Nothing of this kind is here yet.");
  });
});

describe("the front page", () => {
  const titles = (html: string) => [...html.matchAll(/<h[23][^>]*><a href="(\/(?:en|ru)\/(?:news|novosti)\/[^"]+)"/g)].map(([, path = ""]) => path);

  it("opens with what the editors arranged, in either language, and repeats none of it", async () => {
    const usual = titles((await read("/en")).html);
    site.newsroom.faults.arranged = ["golos-iz-perm", "training-for-nurses"];
    const { html } = await read("/en");
    expect(html).toMatch(new RegExp(`<article class="lead">.*?<strong class="note"[^>]*>${inRussianSaysEnglish}</strong>.*?<h2 lang="ru"[^>]*><a href="/ru/novosti/golos-iz-perm" hreflang="ru"`, "s"));
    const arranged = titles(html);
    expect(arranged.slice(0, 2)).toEqual(["/ru/novosti/golos-iz-perm", "/en/news/training-for-nurses"]);
    expect(arranged.slice(2)).toEqual(usual.filter((path) => !arranged.slice(0, 2).includes(path)).slice(0, 8));
    expect(new Set(arranged).size).toBe(10);
  });
});

describe("lists of what there is", () => {
  it.each([["/ru/novosti", "letter-to-donors", inEnglishSaysRussian], ["/en/news", "golos-iz-perm", inRussianSaysEnglish]])("%s has %s, and says of it: %s", async (path, slug, note) => {
    const { html } = await read(path);
    expect(html).toContain(slug);
    expect(html).toContain(note);
  });

  it("have as many texts in either language", async () => {
    const count = async (path: string) => /<p>(\d+)/.exec((await read(path)).html)?.[1];
    expect(await count("/en/news")).toBe(await count("/ru/novosti"));
  });

  it("mark translations that are behind their originals, and no others", async () => {
    const rows = (await read("/en/news")).html.split('<article class="row"').slice(1);
    expect(rows.filter((row) => row.includes("Older than the original")).every((row) => row.includes("statement-on-fines"))).toBe(true);
    expect(rows.some((row) => row.includes("Older than the original"))).toBe(true);
  });

  it("are not what feeds have: a feed is in one language", async () => {
    expect((await read("/ru/novosti/feed.xml")).html).not.toContain("letter-to-donors");
    expect((await read("/en/news/feed.xml")).html).not.toContain("golos-iz-perm");
  });
});

describe("events", () => {
  it.each([["/en/events", "Nothing is planned at the moment"], ["/ru/sobytiya", "Сейчас ничего не намечено"]])("%s says in words that nothing is to come, and what was", async (path, words) => {
    site.newsroom.faults.isQuiet = true;
    const { status, html } = await read(path);
    expect(status).toBe(200);
    expect(html).toContain(words);
    expect(html).toContain(path === "/en/events" ? "A meeting whose decisions were followed" : "Встреча, решения которой не забыли");
    expect((await read("/en")).html).not.toContain("Coming up");
  });

  it("says on every page, loudly, that one is cancelled", async () => {
    expect((await read("/en/events/march-of-umbrellas")).html).toContain('<p class="notice-alarm">This event is cancelled.');
    for (const path of ["/en", "/en/events", "/en/places/moscow", "/en/topics/law"]) expect((await read(path)).html, path).toMatch(/<strong class="alarm">Cancelled<\/strong>.*A march of umbrellas/s);
    expect((await read("/ru/sobytiya/feed.xml")).html).toContain("Отменено: Шествие зонтов");
  });

  it("tells in the feed when and where", async () => {
    expect((await read("/en/events/feed.xml")).html).toContain("31 October – 2 November 2025, Kyrgyzstan");
    expect((await read("/ru/sobytiya/feed.xml")).html).toContain("31 октября — 2 ноября 2025 года, Кыргызстан");
    expect((await read("/en/events/feed.xml")).html).toMatch(/20\d\d, Moscow, Russia\. Sample text about an invented event\./);
  });
});

describe("what belongs together", () => {
  /** Pages that lead to each other, in English. */
  const pairs = [
    ["/en/news/sex-workers-meet-in-moscow", "/en/events/strategic-meeting-in-moscow"],
    ["/en/news/sex-workers-meet-in-moscow", "/en/organisations/silver-rose"],
    ["/en/news/sex-workers-meet-in-moscow", "/en/places/moscow"],
    ["/en/news/sex-workers-meet-in-moscow", "/en/topics/health"],
    ["/en/events/strategic-meeting-in-moscow", "/en/organisations/silver-rose"],
    ["/en/events/strategic-meeting-in-moscow", "/en/places/moscow"],
    ["/en/events/strategic-meeting-in-moscow", "/en/topics/community"],
    ["/en/events/strategic-meeting-in-moscow", "/en/events/strategic-meeting-2012"],
    ["/en/organisations/silver-rose", "/en/places/moscow"],
    ["/en/organisations/silver-rose", "/en/organisations/swan"],
    ["/en/places/moscow", "/en/places/russia"],
  ] as const;

  it.each(pairs)("%s and %s lead to each other", async (one, other) => {
    expect((await read(one)).html).toContain(`href="${other}"`);
    expect((await read(other)).html).toContain(`href="${one}"`);
  });
});

describe("filters that cannot be", () => {
  it.each([
    "/en/organisations?people=nobody", "/ru/organizatsii?place=atlantida", "/en/organisations?kind=NETWORK", "/en/organisations?language=%3Cscript%3E",
    "/en/organisations?area=health&area=law", "/en/organisations?network=nobody-knows", "/ru/organizatsii?network=taken-back-organisation", "/en/organisations?network=%00", "/en/organisations/page/2?people=nobody",
    "/en/organisations/page/0", "/en/events/page/x", "/ru/sobytiya/proshedshie/stranitsa/0",
  ])("%s is a 400 with a way on", async (path) => {
    const { status, html } = await read(path);
    expect(status).toBe(400);
    expect(html).toMatch(/We do not know what is chosen|Мы не знаем, что здесь выбрано|This address cannot be right|В адресе ошибка/);
    expect(html).not.toMatch(/<script|nobody|atlantida/);
  });

  it.each(["/en/resources?kind=poem", "/en/resources?kind=REPORT", "/ru/resursy?kind=report&kind=book", "/ru/resursy/stranitsa/2?kind=nobody"])("%s is a 400 that says what is wrong, and leads to each kind", async (path) => {
    const { status, html } = await read(path);
    expect(status).toBe(400);
    expect(html).toMatch(/There are no resources of the kind|Ресурсов такого вида/);
    expect(html.match(/href="[^"]*\?kind=/g)?.length).toBeGreaterThan(5);
    expect(html).not.toMatch(/<script|class="rows"|poem|nobody/);
  });

  it.each(["/en/organisations/page/99", "/en/organisations/page/2?kind=network", "/ru/sobytiya/stranitsa/2", "/en/events/past/page/99", "/en/resources/page/99", "/en/places/atlantis", "/en/events/x", "/ru/organizatsii/x"])("%s is a 404", async (path) => {
    expect((await read(path)).status).toBe(404);
  });

  it.each([
    ["/en/organisations?place=&people=migrants&kind=", "/en/organisations?people=migrants"],
    ["/en/organisations?place=&people=&area=&language=&kind=&network=", "/en/organisations"],
    ["/en/organisations?language=RU", "/en/organisations?language=ru"],
    ["/en/organisations/page/1?kind=group", "/en/organisations?kind=group"],
    ["/ru/resursy?kind=", "/ru/resursy"],
  ])("%s leads to %s", async (path, target) => {
    const { status, headers } = await read(path);
    expect([status, headers.get("location")]).toEqual([301, target]);
    expect((await read(target)).status).toBe(200);
  });

  it("leads to the members of whoever a profile says has members, whatever its kind", async () => {
    const { html: profile } = await read(organisationPath("en", "careful-clinic"));
    expect(profile).toContain('href="/en/organisations?network=careful-clinic"');
    const { status, html } = await read("/en/organisations?network=careful-clinic");
    expect(status).toBe(200);
    expect(html).toContain("Silver Rose");
    expect(html).toMatch(/<option value="careful-clinic" selected[^>]*>Careful Clinic<\/option>/);
    // By the slug of another language it is the same organisation; and a member of nothing has no members.
    expect((await read("/ru/organizatsii?network=careful-clinic")).headers.get("location")).toBe("/ru/organizatsii?network=ostorozhnaya-klinika");
    expect((await read("/en/organisations?network=silver-rose")).html).toContain("No organisation here matches all of this.");
  });

  it("match nobody, and that is a page with the way back", async () => {
    const { status, html } = await read("/en/organisations?place=moldova&kind=network");
    expect(status).toBe(200);
    expect(html).toContain("No organisation here matches all of this.");
    expect(html).toContain('href="/en/organisations?kind=network"');
  });
});

describe("a profile", () => {
  it("warns readers in the country whose law is meant, and of nothing that is over", async () => {
    const { html } = await read(organisationPath("en", "sex-workers-forum"));
    expect(html).toContain("For readers in this country: Russia");
    expect(html).not.toContain("This notice is over.");
  });
});

describe("resources", () => {
  it("are files of this site, for download and as nothing else", async () => {
    const { html } = await read(resourcesPath("en"));
    const [, path = ""] = /href="(\/media\/[0-9a-f]+\.pdf)"/.exec(html) ?? [];
    const response = await fetch(site.url + path);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${path.split("/").at(-1)}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    expect((await response.text()).startsWith("%PDF-")).toBe(true);
  });

  it("lead nowhere that is not safe, and say what is not online", async () => {
    const { html } = await read(`${resourcesPath("en")}?kind=link`);
    expect(html).not.toContain("javascript:");
    expect(html).toMatch(/A page whose address is not safe.*Not online/s);
  });
});

it("asks twice where a filter names a document, whose id must be found first", async () => {
  const before = site.newsroom.requests();
  expect((await read(`${organisationsPath("en")}?place=moscow`)).status).toBe(200);
  expect(site.newsroom.requests() - before).toBe(2);
});

it("asks the newsroom one question for a page", async () => {
  for (const path of everyPage.slice(1)) {
    const before = site.newsroom.requests();
    await read(path);
    expect(site.newsroom.requests() - before, path).toBe(1);
  }
});
