/** Readers outlive the CMS: pages that the site keeps, with real public nodes and sites, and no CMS at all. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { lockLedger, recordPublication, recordWithdrawal } from "../../cms/src/ledger/append.ts";
import type { Projected } from "../../cms/src/ledger/projected.ts";
import { article, event, organisation, page, place, site as newsroomItself, topic } from "../../cms/tests/public/newsstand.ts";
import { notBeforeHeader } from "@parasol/shared";
import { findFreePort } from "../../cms/tests/free-port.ts";
import { openLedger, pathKey, type OwnLedger } from "../newsroom/ledger.ts";
import { startPublicNode, startSite, stopServers, type Server } from "../newsroom/servers.ts";
import { hanging, openSwitchboard, type Switchboard } from "../newsroom/switchboard.ts";

let ledger: OwnLedger;
let folder: string;
let pages: string;
let node: Server;
let site: Server;
let nodePort: number;
let sitePort: number;

const circumstances = { pathKey, now: () => new Date() };

async function publish(...publications: Projected[]): Promise<void> {
  await publishIn(ledger, ...publications);
}
async function publishIn({ writer }: OwnLedger, ...publications: Projected[]): Promise<void> {
  await writer.transaction(async (trx) => {
    await lockLedger(trx);
    for (const publication of publications) await recordPublication(trx, publication, circumstances);
  });
}
async function withdraw(documentId: string, locale = "en"): Promise<void> {
  await ledger.writer.transaction(async (trx) => {
    await lockLedger(trx);
    await recordWithdrawal(trx, { documentId, locale, reason: "UNPUBLISHED" }, circumstances);
  });
}
const startNode = async () => {
  node = await startPublicNode(ledger.environment, nodePort);
};
const openSite = async () => {
  site = await startSite(`http://127.0.0.1:${nodePort}`, { folder, pages, port: sitePort });
};
const read = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(site.origin + address, { redirect: "manual", headers });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
/** Within a second, as is promised; one more for a machine that is busy. */
const soon = { timeout: 2_000, interval: 20 };
const seenSoon = (address: string, isRight: (answer: { status: number; text: string }) => boolean) =>
  expect.poll(async () => isRight(await read(address)), soon).toBe(true);

const everything: Projected[] = ["en", "ru"].flatMap((locale) => [
  newsroomItself("The newsroom", { locale }),
  topic("health", "Health", { locale }),
  place("town", { locale }),
  page("about", "About us", { locale }),
  organisation("union", { locale }),
  event("meeting", { locale, start: "2026-03-01" }),
  ...Array.from({ length: 30 }, (_, number) =>
    article(`text-${number}`, { locale, title: `Title ${number}`, references: { topics: ["health"], event: ["meeting"], organisations: ["union"], places: ["town"] } }),
  ),
]);

/** Everything that the ledger says is published, as paths. */
async function publishedPaths(): Promise<string[]> {
  const query = `query ($after: Cursor) { changes(after: $after, first: 200) { cursor hasMore changes { ... on Upsert { publication { url } } } } }`;
  const paths: string[] = [];
  for (let after: string | null = null, hasMore = true; hasMore; ) {
    const answer = await fetch(`${node.origin}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query, variables: { after } }) });
    const { data } = (await answer.json()) as any;
    for (const { publication } of data.changes.changes) if (publication?.url) paths.push(new URL(publication.url).pathname);
    ({ cursor: after, hasMore } = data.changes);
  }
  return paths;
}

/** As they lie on the disk of a site that is stopped: while it runs, the file is its own. */
async function keptPaths(): Promise<string[]> {
  await site.stop();
  const file = new DatabaseSync(path.join(pages, "pages.sqlite"), { readOnly: true });
  const kept = file.prepare("SELECT path FROM page").all().map((row) => String(row.path));
  file.close();
  return kept;
}

beforeAll(async () => {
  ledger = await openLedger(process.env.TEST_DATABASE === "postgres" ? "postgres" : "sqlite");
  folder = await mkdtemp(path.join("/var/tmp", "parasol-kept-"));
  [nodePort, sitePort] = [await findFreePort(), await findFreePort()];
  await publish(...everything);
  await startNode();
});
afterAll(async () => {
  await stopServers();
  await ledger?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  pages = await mkdtemp(path.join(folder, "pages-"));
  await openSite();
});
afterEach(async () => {
  await site.stop();
});

test("a page is the same kept as rendered, in every encoding, and answers who holds it already", async () => {
  await seenSoon("/en/news/text-1", ({ status }) => status === 200);
  const first = await read("/en/news/text-1");
  const second = await read("/en/news/text-1");
  expect(second.text).toBe(first.text);
  for (const encoding of ["br", "gzip"]) {
    const packed = await read("/en/news/text-1", { "accept-encoding": encoding });
    expect([packed.text, packed.headers.get("content-encoding"), packed.headers.get("vary")]).toEqual([first.text, encoding, "accept-encoding"]);
  }
  for (const name of ["content-security-policy", "referrer-policy", "x-content-type-options", "cache-control", "content-type"]) expect(second.headers.get(name), name).toBeTruthy();
  expect(second.headers.get("cache-control")).toBe("no-cache");
  const held = await read("/en/news/text-1", { "if-none-match": second.headers.get("etag") ?? "" });
  expect([held.status, held.text]).toEqual([304, ""]);
});

test("a choice in the directory is not kept, and is answered as any page is", async () => {
  const address = "/en/organisations?kind=group";
  const plain = await read(address, { "accept-encoding": "identity" });
  expect([plain.status, plain.text.includes("Organisations")]).toEqual([200, true]);
  for (const encoding of ["br", "gzip"]) {
    const { text, headers } = await read(address, { "accept-encoding": encoding });
    expect([headers.get("content-encoding"), headers.get("vary"), text === plain.text]).toEqual([encoding, "accept-encoding", true]);
  }
  const bare = await read("/en/organisations", { "accept-encoding": "identity" });
  const lasting = ({ headers }: typeof plain) => [...headers].filter(([name]) => !["content-length", "date", "etag"].includes(name));
  expect(lasting(plain)).toEqual(lasting(bare));
  expect((await read(address, { "if-none-match": plain.headers.get("etag") ?? "" })).status).toBe(304);
  const head = await fetch(site.origin + address, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  const moved = await read("/en/organisations?language=EN");
  expect([moved.status, moved.headers.get("location")]).toEqual([301, "/en/organisations?language=en"]);
  expect((await read(`/en/organisations?language=en-x-${"a".repeat(3_000)}`)).status).toBe(414);
  expect(await keptPaths()).toContain("/en/organisations");
  expect((await keptPaths()).filter((kept) => kept.includes("?"))).toEqual([]);
});

test("a feed tells the days of its news, and never the hour at which it was made: nodes would each say another", async () => {
  await seenSoon("/ru/sobytiya/feed.xml", ({ text }) => text.includes("<item>"));
  const times = [...(await read("/ru/sobytiya/feed.xml")).text.matchAll(/<(?:pubDate|lastBuildDate)>([^<]+)</g)].map(([, time = ""]) => time);
  expect(times).toHaveLength(2);
  for (const time of times) expect(time).toMatch(/ (?:00|12):00:00 GMT$/);
  await withdraw("meeting", "ru");
  await seenSoon("/ru/sobytiya/feed.xml", ({ status, text }) => status === 200 && text.includes("</channel>") && !/<item>|<lastBuildDate>/.test(text));
  await publish(...everything);
});

test("a correction is seen within a second, on every page that shows it", async () => {
  for (const address of ["/en/news/text-29", "/en", "/en/news", "/en/topics/health", "/en/news/feed.xml"]) await seenSoon(address, ({ text }) => /Title\s29/.test(text));
  await publish(article("text-29", { title: "Corrected", datedOn: "2026-05-01" }));
  for (const address of ["/en/news/text-29", "/en", "/en/news", "/en/news/feed.xml"]) await seenSoon(address, ({ text }) => text.includes("Corrected"));
  await publish(...everything);
});

test("what was taken back is gone within a second and never comes again, with the CMS or without, also not from the disk", async () => {
  const secret = "Quicksilver";
  await publish(article("secret", { title: secret, datedOn: "2026-06-01", slug: "quicksilver-affair" }));
  for (const address of ["/en/news/quicksilver-affair", "/en", "/en/news"]) await seenSoon(address, ({ text }) => text.includes(secret));
  await withdraw("secret");
  await seenSoon("/en/news/quicksilver-affair", ({ status }) => status === 410);
  for (const address of ["/en", "/en/news"]) await seenSoon(address, ({ text }) => !text.includes(secret));
  for (let round = 0; round < 20; round += 1) expect((await read("/en/news/quicksilver-affair")).status).toBe(410);
  await node.stop();
  expect((await read("/en/news/quicksilver-affair")).status).toBe(410);
  await site.kill();
  await openSite();
  const after = await read("/en/news/quicksilver-affair");
  expect(after.status).toBe(410);
  expect(after.text).not.toContain(secret);
  await site.stop();
  const file = new DatabaseSync(path.join(pages, "pages.sqlite"), { readOnly: true });
  expect(file.prepare("SELECT count(*) AS pages FROM page").get()?.pages).toBeGreaterThan(0);
  file.close();
  for (const name of await readdir(pages)) expect([name, (await readFile(path.join(pages, name))).includes(secret)]).toEqual([name, false]);
  await startNode();
  await openSite();
  await seenSoon("/en/news/quicksilver-affair", ({ status }) => status === 410);
});

test("what was taken back while the site was stopped is gone as soon as it hears of it", async () => {
  await publish(article("gone", { title: "Gone soon", slug: "gone-soon" }));
  await seenSoon("/en/news/gone-soon", ({ status }) => status === 200);
  await site.stop();
  await withdraw("gone");
  await openSite();
  await seenSoon("/en/news/gone-soon", ({ status }) => status === 410);
  expect((await read("/en/news/gone-soon")).text).not.toContain("Gone soon");
});

test("with the public node stopped and the site started cold, every published page answers", { timeout: 300_000 }, async () => {
  const published = await publishedPaths();
  expect(published.length).toBeGreaterThan(60);
  // Nobody reads meanwhile: they are rendered in the background.
  const missing = async () => {
    const kept = new Set(await keptPaths());
    await openSite();
    return published.filter((address) => !kept.has(address));
  };
  await expect.poll(missing, { timeout: 200_000, interval: 10_000 }).toEqual([]);
  await node.stop();
  await site.kill();
  await openSite();
  for (const address of published) expect([address, (await read(address)).status]).toEqual([address, 200]);
  for (const address of ["/", "/en", "/ru", "/en/news", "/ru/novosti", "/en/news/page/2", "/en/events/past", "/en/organisations", "/en/topics", "/en/places"]) {
    expect([address, (await read(address)).status]).toEqual([address, 200]);
  }
  // What was never there is an outage now, and no "there is no such page".
  expect((await read("/en/news/never-there")).status).toBe(503);
  await startNode();
  await seenSoon("/en/news/never-there", ({ status }) => status === 404);
});

test("what stood around every page is gone from all of them, and no other page with it, though nobody renders them anew", { timeout: 200_000 }, async () => {
  await publish(...["en", "ru"].map((locale) => page("colophon", "Verdigris", { locale, slug: "verdigris" })));
  const published = (await publishedPaths()).filter((address) => !address.includes("verdigris"));
  for (const address of published) await seenSoon(address, ({ status, text }) => status === 200 && text.includes("Verdigris"));
  await seenSoon("/en/verdigris", ({ status }) => status === 200);
  await ledger.writer.transaction(async (trx) => {
    await lockLedger(trx);
    for (const locale of ["en", "ru"]) await recordWithdrawal(trx, { documentId: "colophon", locale, reason: "UNPUBLISHED" }, circumstances);
  });
  for (const address of ["/en/verdigris", "/ru/verdigris"]) await seenSoon(address, ({ status }) => status === 410);
  await node.stop();
  const readAll = async () => {
    for (const address of published) {
      const { status, text } = await read(address);
      expect([address, status, /verdigris/i.test(text), text.includes("</footer>")]).toEqual([address, 200, false, true]);
    }
    for (const address of ["/en/verdigris", "/ru/verdigris"]) expect((await read(address)).status).toBe(410);
  };
  await readAll();
  await site.kill();
  await openSite();
  await readAll();
  await keptPaths();
  for (const name of await readdir(pages)) expect([name, (await readFile(path.join(pages, name))).includes("Verdigris")]).toEqual([name, false]);
  await startNode();
});

test("after a restart, what the ledger has not gone on from is not rendered again", async () => {
  const addresses = ["/en", "/en/news", "/en/news/text-1", "/ru/novosti/text-1"];
  // What was rendered while the ledger was still being read is old already.
  await seenSoon("/en", ({ status }) => status === 200);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  for (let round = 0; round < 3; round += 1) for (const address of addresses) expect((await read(address)).status).toBe(200);
  const renderedAt = async () => {
    await site.stop();
    const file = new DatabaseSync(path.join(pages, "pages.sqlite"), { readOnly: true });
    const rows = file.prepare("SELECT path, rendered_at FROM page WHERE epoch = (SELECT value FROM place WHERE name = 'epoch')").all();
    file.close();
    return new Map(rows.map((row) => [String(row.path), Number(row.rendered_at)]));
  };
  const before = await renderedAt();
  await openSite();
  // It goes on where it stopped: there is more than there was, and nothing twice.
  await expect.poll(async () => {
    const kept = (await renderedAt()).size;
    await openSite();
    return kept;
  }, { timeout: 60_000, interval: 3_000 }).toBeGreaterThan(before.size);
  const after = await renderedAt();
  for (const [address, moment] of before) expect([address, after.get(address)]).toEqual([address, moment]);
  for (const address of addresses) expect(before.has(address)).toBe(true);
  await openSite();
});

describe("behind what shares questions out among nodes", () => {
  let board: Switchboard;
  beforeEach(async () => {
    board = await openSwitchboard(node.origin);
    await site.stop();
    site = await startSite(board.origin, { folder, pages, port: sitePort });
  });
  afterEach(() => board.close());

  test("a node that hangs keeps nobody from what is kept, and nothing that was taken back once it answers", async () => {
    await publish(article("hung", { title: "Cinnabar", slug: "cinnabar" }));
    for (const address of ["/en/news/cinnabar", "/en/news", "/en/news/text-4"]) await seenSoon(address, ({ status }) => status === 200);
    board.connect(hanging);
    await withdraw("hung");
    await new Promise((resolve) => setTimeout(resolve, 3_000)); // longer than any question waits
    expect((await read("/en/news/text-4")).status).toBe(200);
    board.connect(node.origin);
    // The question that was put to the one that hangs waits up to 2.5 seconds.
    await expect.poll(async () => (await read("/en/news/cinnabar")).status, { timeout: 5_000, interval: 20 }).toBe(410);
    for (const address of ["/en/news", "/en"]) expect((await read(address)).text).not.toContain("Cinnabar");
  });

  test("one that lags behind brings nothing back that was taken back, and nothing that is older than what was shown", async () => {
    const late = await openLedger("sqlite");
    try {
      const overtaken = article("overtaken", { title: "Orpiment", slug: "orpiment", datedOn: "2026-07-01" });
      const [{ generation }] = await ledger.writer("ledger_head").select("generation");
      await late.writer("ledger_head").update({ generation });
      await publishIn(late, ...everything, overtaken);
      const lagging = await startPublicNode(late.environment);
      await publish(overtaken, article("text-5", { title: "Once" }));
      for (const address of ["/en/news/orpiment", "/en", "/en/news"]) await seenSoon(address, ({ text }) => text.includes("Orpiment"));
      await publish(article("text-5", { title: "Twice" }));
      await withdraw("overtaken");
      await seenSoon("/en/news/orpiment", ({ status }) => status === 410);
      await seenSoon("/en/news/text-5", ({ text }) => text.includes("Twice"));
      for (const address of ["/en", "/en/news"]) await seenSoon(address, ({ status, text }) => status === 200 && !text.includes("Orpiment"));

      const readRound = async () => {
        for (const address of ["/en", "/en/news", "/en/news/orpiment", "/en/news/feed.xml"]) expect((await read(address)).text).not.toContain("Orpiment");
        expect((await read("/en/news/orpiment")).status).toBe(410);
        const corrected = await read("/en/news/text-5");
        expect([corrected.status, corrected.text.includes("Twice")]).toEqual([200, true]);
      };
      board.connect(lagging.origin);
      for (let round = 0; round < 15; round += 1) {
        await readRound();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      // What is not kept cannot be rendered from what was.
      expect((await read("/en/organisations?kind=network")).status).toBe(503);
      board.connect(node.origin, lagging.origin);
      for (let round = 0; round < 15; round += 1) await readRound();
      await publish(article("text-5", { title: "Thrice" }));
      await seenSoon("/en/news/text-5", ({ text }) => text.includes("Thrice"));
      for (let round = 0; round < 15; round += 1) expect((await read("/en/news/text-5")).text).toContain("Thrice");
      await lagging.stop();
    } finally {
      await late.close();
    }
  });
});

describe("what strangers send does not fill the store", () => {
  test("queries that mean nothing, slashes that are too many, and pages that are not there", async () => {
    await seenSoon("/en/news/text-1", ({ status }) => status === 200);
    for (let number = 0; number < 60; number += 1) {
      expect((await read(`/en/news/text-1?x=${number}&utm_source=y`)).status).toBe(200);
      expect((await read(`/en/news/none-${number}`)).status).toBe(404);
      expect((await read(`//none-${number}`)).status).toBe(301);
      await read(`/en/organisations?kind=group&x=${number}`);
    }
    expect((await keptPaths()).filter((kept) => /none|\?|utm/.test(kept))).toEqual([]);
  });
});

test("a node that lags behind is not believed: what was taken back does not come back by it", async () => {
  await publish(article("lagging", { title: "Lagging", slug: "lagging" }));
  const query = JSON.stringify({ query: `{ article(slug: "lagging", locale: "en") { __typename } }` });
  const ask = (headers: Record<string, string>) => fetch(`${node.origin}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: query });
  const [{ generation, position }] = await ledger.writer("ledger_head").select("generation", "position");
  const cursorAt = (place: number) => Buffer.from(`${generation}.${place}`, "latin1").toString("base64url");
  expect((await ask({ [notBeforeHeader]: cursorAt(Number(position)) })).status).toBe(200);
  const behind = await ask({ [notBeforeHeader]: cursorAt(Number(position) + 1) });
  expect([behind.status, behind.headers.get("retry-after"), ((await behind.json()) as any).errors[0].extensions.code]).toEqual([503, "1", "BEHIND"]);
  // A cursor of another ledger says nothing of this one, and is told so by `changes`.
  expect((await ask({ [notBeforeHeader]: Buffer.from("0123456789abcdef.9", "latin1").toString("base64url") })).status).toBe(200);
  expect((await ask({ [notBeforeHeader]: "nonsense" })).status).toBe(200);
});

test("a damaged store is thrown away and begun anew", async () => {
  await seenSoon("/en/news/text-2", ({ status }) => status === 200);
  await site.stop();
  await writeFile(path.join(pages, "pages.sqlite"), "This is no database, and long enough not to be taken for an empty one.".repeat(100));
  await openSite();
  await seenSoon("/en/news/text-2", ({ status }) => status === 200);
});

test("a second site on the same folder does not start, and one that takes over waits until the first has ended", async () => {
  await seenSoon("/en/news/text-2", ({ status }) => status === 200);
  const others = { folder, pages };
  await expect(startSite(`http://127.0.0.1:${nodePort}`, others)).rejects.toThrow("code 1");
  expect((await read("/en/news/text-2")).status).toBe(200);
  const next = startSite(`http://127.0.0.1:${nodePort}`, others);
  await site.stop();
  site = await next;
  await seenSoon("/en/news/text-2", ({ status }) => status === 200);
});

test("a restored ledger has another generation: nothing that was kept is believed", async () => {
  await publish(article("lost", { title: "Lost in the backup", slug: "lost" }));
  await seenSoon("/en/news/lost", ({ status }) => status === 200);
  // As a backup from before it was published would have it.
  for (const table of ["ledger_publication", "ledger_reference", "ledger_path"]) await ledger.writer(table).where({ document_id: "lost" }).delete();
  await ledger.writer("ledger_head").update({ generation: "0123456789abcdef" });
  await seenSoon("/en/news/lost", ({ status }) => status === 404);
});
