import { localeTags, newsFeedPath, eventsFeedPath, pathsOfOthers, publicationPaths, resourcesPath, newsPath, eventsPath, pastEventsPath, organisationsPath, placesPath, topicsPath, homePath, sitemapIndexPath, sitemapPath, type LocaleTag } from "@parasol/shared";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Fields } from "../../cms/src/fields.ts";
import { lockLedger, recordPublication } from "../../cms/src/ledger/append.ts";
import type { Projected } from "../../cms/src/ledger/projected.ts";
import type { PublicationTypeName } from "../../cms/src/ledger/stored.ts";
import { projections } from "../../cms/src/publishing/project/index.ts";
import type { Surroundings } from "../../cms/src/publishing/project/surroundings.ts";
import { faultSeed as seed, faultSize } from "../../cms/tests/faults.ts";
import { askAsBrowsersDo as ask } from "../../commands/rehearsal/ask.mjs";
import { launchChromium } from "../browser/chromium.ts";
import { anyEntry, hostileTexts, marker, pictures, type Refer, type Row } from "../newsroom/any-document.ts";
import { openLedger, pathKey } from "../newsroom/ledger.ts";
import { startPublicNode, startSite, stopServers } from "../newsroom/servers.ts";

/* Documents with everything in them that tables can hold, by way of the real projection, ledger, public node and site. */

const documents = faultSize({ short: 300, whole: 20_000 });
/** In a newsroom of their own each: what stands around every page stays within reason. */
const perNewsroom = Math.min(documents, 1_000);
/** Pages of each newsroom that Chromium opens, with scripts allowed. */
const opened = faultSize({ short: 24, whole: 12 });
const atOnce = 6;
/** Milliseconds: a bound for what hangs, not a measure. */
const longest = faultSize({ short: 240_000, whole: 1_800_000 });

/** How many there are of the types of which a newsroom has few; the rest are articles, events and organisations. */
const few = { topic: 12, place: 16, contributor: 10, population: 6, question: 8, "priority-area": 6, page: 8, resource: 24, site: 1 } as const;

interface Published {
  readonly type: PublicationTypeName;
  readonly documentId: string;
  readonly locale: LocaleTag;
  readonly path: string;
  /** What its page must name. */
  readonly title: string;
  /** Whether the page is its own. */
  readonly isOwn: boolean;
}

interface Seen extends Published {
  readonly html: string;
}

let browser: Browser;
let parser: Page;

beforeAll(async () => {
  browser = await launchChromium();
  parser = await browser.newPage();
});
afterAll(async () => {
  await stopServers();
  await browser?.close();
});

test("the search for scripts that ran finds one that did", async () => {
  const page = await browser.newPage();
  const runs = await countRuns(page, async () => {
    for (const text of hostileTexts) await page.setContent(`<!doctype html><p>${text}</p>`, { waitUntil: "load" }).catch(() => undefined);
  });
  await page.close();
  expect(runs).toBeGreaterThan(3);
  const raw = hostileTexts.map((text) => `<html lang="en"><title>x</title><main><h1>x</h1>${text}</main>`);
  expect((await parser.evaluate(findFaults, raw)).filter((faults) => faults.length > 0).length).toBeGreaterThan(8);
});

test(`${documents} documents of every type are shown, none as an error, blank, or with a script in it`, async () => {
  const counted = { documents: 0, hidden: 0, pages: 0, opened: 0, lists: 0, texts: 0, omitted: 0 };
  for (let done = 0, newsroom = 0; done < documents; done += perNewsroom, newsroom += 1) {
    const own = seed + newsroom;
    const ledger = await openLedger("sqlite");
    try {
      const isDemonstration = newsroom % 3 === 2;
      const made = generate(Math.min(perNewsroom, documents - done), own, isDemonstration);
      counted.documents += made.documents;
      counted.hidden += made.hidden;
      counted.omitted += made.omitted;
      for (let first = 0; first < made.publications.length; first += 200) {
        await ledger.writer.transaction(async (trx) => {
          await lockLedger(trx);
          for (const publication of made.publications.slice(first, first + 200)) await recordPublication(trx, publication, { pathKey, now: () => new Date("2026-05-01T12:00:00Z") });
        });
      }
      const node = await startPublicNode(ledger.environment);
      const site = await startSite(node.origin, { folder: ledger.environment.PARASOL_DATA ?? "" });
      const seen = await lookAtPages(site.origin, made.pages, own);
      counted.pages += seen.length;
      counted.lists += await lookAtLists(site.origin, own, isDemonstration);
      counted.texts += await lookAtTexts(node.origin, site.origin, own);
      counted.opened += await openPages(site.origin, seen, own);
      await site.stop();
      await node.stop();
    } finally {
      await ledger.close();
    }
  }
  console.log(`FAULT_SEED=${seed}: ${counted.documents} documents, of which ${counted.hidden} may not be public; ${counted.pages} pages of their own and of where they are seen, ${counted.lists} lists, feeds and maps, ${counted.opened} of them opened in Chromium; ${counted.texts} texts as HTML for others; ${counted.omitted} things left out by the projection.`);
  expect(counted.documents).toBe(documents);
  // Nobody looked at nothing.
  for (const [what, least] of [[counted.pages, 0.8 * documents], [counted.texts, documents / 2], [counted.lists, 40], [counted.opened, 20]] as const) expect(what).toBeGreaterThan(least);
}, longest);

/** Entries of every type, projected: what may be public of them, and where it is seen. */
function generate(count: number, own: number, isDemonstration: boolean) {
  const rest = count - Object.values(few).reduce((sum, one) => sum + one, 0);
  const organisations = Math.floor(rest / 5);
  const events = Math.floor(rest / 3);
  const counts: Readonly<Record<PublicationTypeName, number>> = { ...few, organisation: organisations, event: events, article: rest - organisations - events };
  // Some that are referred to are not there.
  const refer: Refer = (type) => fc.array(fc.nat({ max: counts[type] }).map((number) => idOf(type, number)), { maxLength: 3 });
  const entries = anyEntry(refer);
  let hidden = 0;
  let omitted = 0;
  const publications: Projected[] = [];
  const pages: Published[] = [];
  for (const [type, amount] of Object.entries(counts) as [PublicationTypeName, number][]) {
    const rows = fc.sample(entries[type], { seed: own, numRuns: amount * localeTags.length });
    for (let number = 0; number < amount; number += 1) {
      const documentId = idOf(type, number);
      const before = publications.length;
      const shown: Published[] = [];
      // A site has both languages; of others, a third has one, and a third the other.
      const locales = localeTags.filter((_, index) => type === "site" || number % 3 !== index);
      for (const locale of locales) {
        const slug = slugOf(type, number, locale);
        const row: Row = { ...rows[number * localeTags.length + localeTags.indexOf(locale)], slug, locale, ...(type === "site" && { demonstration: isDemonstration }) };
        const projected = projections[type](new Fields(row, `${type} ${documentId} (${locale})`), surroundings(number, locale, () => (omitted += 1)));
        if (projected === null) continue;
        const { words: _words, ...stored } = projected;
        publications.push({ ...stored, documentId, locale, files: [] } as Projected);
        shown.push({ type, documentId, locale, title: String(row.title ?? row.name ?? ""), ...placeOf(type, locale, slug, row) });
      }
      if (publications.length === before) hidden += 1;
      const one = shown[number % Math.max(shown.length, 1)];
      if (one) pages.push(one);
    }
  }
  return { documents: count, hidden, omitted, publications, pages };
}

function placeOf(type: PublicationTypeName, locale: LocaleTag, slug: string, { code }: Row): Pick<Published, "path" | "isOwn"> {
  return type in publicationPaths
    ? { path: publicationPaths[type as keyof typeof publicationPaths](locale, slug), isOwn: true }
    : { path: pathsOfOthers[type as keyof typeof pathsOfOthers](locale, typeof code === "string" ? code : null), isOwn: false };
}

function idOf(type: PublicationTypeName, number: number): string {
  return type === "site" ? "site" : `${type.replace("-", "")}x${number}`;
}

/** Such as the house makes, and such as Strapi would take from an import. */
function slugOf(type: PublicationTypeName, number: number, locale: string): string {
  const own = `${number}${locale}`;
  return [`${type}-${own}`, `${"a-".repeat(35)}${own}`, `..${own}`, `~_${own}.`, `A_${own}.HTML`, own, `${type}-${own}`][number % 7] ?? own;
}

function surroundings(number: number, locale: string, omit: () => void): Surroundings {
  const status = locale === "en" ? "ORIGINAL" : (["ORIGINAL", "CURRENT", "OUTDATED"] as const)[number % 3] ?? "ORIGINAL";
  const photoRecords = new Map(
    Array.from({ length: pictures }, (_, index) => [index + 1, { credit: hostileTexts[index] ?? null, licence: index % 2 === 0 ? (hostileTexts[index + 1] ?? null) : null, consentUntil: index % 3 === 0 ? "2020-01-01" : null, consentWithdrawn: index % 6 === 1 }]),
  );
  return {
    translation: status === "ORIGINAL" ? { sourceLocale: locale, status, since: null, method: null } : { sourceLocale: "en", status, since: status === "OUTDATED" ? "2026-01-01" : null, method: (["HUMAN", "ASSISTED", "MACHINE"] as const)[number % 3] ?? null },
    photoRecords,
    today: "2026-05-01",
    omit,
  };
}

/** Asks for the page of each, and has every page parsed by Chromium. */
async function lookAtPages(origin: string, pages: readonly Published[], own: number): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const faults: unknown[] = [];
  const left = pages[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = left.next(); next.done !== true; next = left.next()) {
        const { path } = next.value;
        const answer = await ask(origin, path);
        if (answer.status !== 200 || !String(answer.headers["content-type"]).startsWith("text/html")) faults.push({ ...next.value, fault: `answered ${answer.status}` });
        else seen.push({ ...next.value, html: answer.text });
      }
    }),
  );
  for (let first = 0; first < seen.length; first += 40) {
    const some = seen.slice(first, first + 40);
    const found = await parser.evaluate(findFaults, some.map(({ html }) => html));
    const headings = await parser.evaluate(readHeadings, some.map(({ html }) => html));
    for (const [index, { html: _html, ...page }] of some.entries()) {
      for (const fault of found[index] ?? []) faults.push({ ...page, fault });
      if (page.isOwn && !lettersOf(headings[index] ?? "").startsWith(lettersOf(page.title).slice(0, 12))) faults.push({ ...page, fault: `its heading is “${headings[index]}”` });
    }
  }
  expect({ seed: own, faults: faults.slice(0, 5) }).toEqual({ seed: own, faults: [] });
  return seen;
}

function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}

/** What shows many documents at once. */
async function lookAtLists(origin: string, own: number, isDemonstration: boolean): Promise<number> {
  const each = (locale: LocaleTag) => [
    homePath(locale),
    ...[1, 2, 3].flatMap((page) => [newsPath, eventsPath, pastEventsPath, organisationsPath, resourcesPath].map((list) => list(locale, page))),
    placesPath(locale),
    topicsPath(locale),
  ];
  const maps = (locale: LocaleTag) => [newsFeedPath(locale), eventsFeedPath(locale), ...["pages", "articles-1", "events-1", "organisations-1"].map((name) => sitemapPath(locale, name))];
  const faults: unknown[] = [];
  let looked = 0;
  for (const path of ["/", ...localeTags.flatMap(each)]) {
    const answer = await ask(origin, path);
    const isMissingPage = answer.status === 404 && /\/\d$/.test(path);
    const [found = []] = answer.status === 200 ? await parser.evaluate(findFaults, [answer.text]) : [isMissingPage ? [] : [`answered ${answer.status}`]];
    for (const fault of found) faults.push({ path, fault });
    looked += 1;
  }
  for (const path of [sitemapIndexPath, ...localeTags.flatMap(maps)]) {
    const answer = await ask(origin, path);
    const fault = answer.status === 404 && isDemonstration && path.includes("sitemap") ? null : answer.status === 200 ? await parser.evaluate(findXmlFault, answer.text) : `answered ${answer.status}`;
    if (fault !== null) faults.push({ path, fault });
    looked += 1;
  }
  expect({ seed: own, faults: faults.slice(0, 5) }).toEqual({ seed: own, faults: [] });
  return looked;
}

/** The HTML that partners and readers' programs are given, which no policy of ours protects. */
async function lookAtTexts(node: string, site: string, own: number): Promise<number> {
  const texts: string[] = [];
  for (const locale of localeTags) {
    for (const [list, selection] of [["articles", "body { html }"], ["events", "body { html }"], ["organisations", "answers { body { html } }"]] as const) {
      for (let page = 1, hasMore = true; hasMore; page += 1) {
        const query = `{ list: ${list}(locale: "${locale}", first: 50, page: ${page}) { pageInfo { hasNextPage } nodes { ${selection} } } }`;
        const answer = await ask(node, "/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
        const { data }: { data: { list: { pageInfo: { hasNextPage: boolean }; nodes: { body?: { html: string }; answers?: { body: { html: string } }[] }[] } } } = JSON.parse(answer.text);
        for (const { body, answers = [] } of data.list.nodes) texts.push(...[body, ...answers.map((one) => one.body)].flatMap((one) => one?.html ?? []));
        hasMore = data.list.pageInfo.hasNextPage;
      }
    }
    for (const feed of [newsFeedPath(locale), eventsFeedPath(locale)]) texts.push(...(await parser.evaluate(readFeed, (await ask(site, feed)).text)));
  }
  const faults = (await parser.evaluate(findFaults, texts.map((text) => `<html lang="en"><title>x</title><main><h1>x</h1>${text}</main>`))).flatMap((found, index) => found.map((fault) => ({ fault, text: texts[index]?.slice(0, 300) })));
  expect({ seed: own, faults: faults.slice(0, 5) }).toEqual({ seed: own, faults: [] });
  return texts.length;
}

/** Opens some pages as a browser would that lets every script run: no policy of ours stands in its way. */
async function openPages(origin: string, seen: readonly Seen[], own: number): Promise<number> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const step = Math.max(1, Math.floor(seen.length / opened));
  const some = seen.filter((_, index) => index % step === 0).slice(0, opened);
  for (const { path, documentId, locale } of some) {
    const runs = await countRuns(page, async () => {
      await page.goto(origin + path, { waitUntil: "load" });
    });
    expect({ seed: own, path, documentId, locale, runs }).toEqual({ seed: own, path, documentId, locale, runs: 0 });
  }
  await context.close();
  return some.length;
}

/** How often something of a hostile text ran while `act` went on. */
async function countRuns(page: Page, act: () => Promise<void>): Promise<number> {
  let runs = 0;
  const hear = (dialog: { dismiss: () => Promise<void> }): void => {
    runs += 1;
    void dialog.dismiss().catch(() => undefined);
  };
  page.on("dialog", hear);
  await act();
  if (await page.evaluate((name) => name in globalThis, marker)) runs += 1;
  page.off("dialog", hear);
  return runs;
}

/* What follows runs in Chromium, by itself. */

function readHeadings(pages: readonly string[]): string[] {
  return pages.map((html) => new DOMParser().parseFromString(html, "text/html").querySelector("h1")?.textContent ?? "");
}

/** What is wrong with each page, as the browser's own parser reads it. */
function findFaults(pages: readonly string[]): string[][] {
  return pages.map((html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const faults: string[] = [];
    const isBlank = (text: string | null | undefined): boolean => (text ?? "").replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "") === "";
    if (isBlank(page.title)) faults.push("no title");
    if (isBlank(page.querySelector("h1")?.textContent)) faults.push("no heading");
    if (isBlank(page.querySelector("main")?.textContent)) faults.push("nothing in it");
    if (!page.documentElement.lang) faults.push("no language");
    for (const script of page.querySelectorAll("script")) {
      if (script.type !== "application/ld+json") faults.push(`a script: ${script.outerHTML.slice(0, 100)}`);
      else {
        try {
          JSON.parse(script.textContent);
        } catch {
          faults.push(`structured data that is no JSON: ${script.textContent.slice(0, 100)}`);
        }
      }
    }
    for (const element of page.querySelectorAll("iframe, frame, object, embed, applet, base, portal, meta[http-equiv], style, template, math")) faults.push(`an element that is none of ours: ${element.outerHTML.slice(0, 100)}`);
    for (const element of page.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) faults.push(`an attribute that runs: ${name}`);
        if (name === "srcdoc" || name === "style") faults.push(`an attribute ${name}`);
        // Browsers pass over blanks and control signs there.
        // eslint-disable-next-line no-control-regex
        if (/^(?:javascript|data|vbscript|blob):/i.test(value.replace(/[\u0000-\u0020]/g, "")) && !["content", "alt", "title", "value", "aria-label"].includes(name)) faults.push(`an address that runs: ${name}="${value.slice(0, 60)}"`);
      }
    }
    return faults;
  });
}

function readFeed(xml: string): string[] {
  return Array.from(new DOMParser().parseFromString(xml, "application/xml").getElementsByTagName("content:encoded"), ({ textContent }) => textContent);
}

function findXmlFault(xml: string): string | null {
  return new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")?.textContent ?? null;
}
