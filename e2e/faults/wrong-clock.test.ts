/** Clocks that are wrong by two days, of the public node, of the site and of who publishes: what is published stays, what is corrected is seen, what is taken back goes. */
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { lockLedger, recordPublication, recordWithdrawal } from "../../cms/src/ledger/append.ts";
import type { Projected } from "../../cms/src/ledger/projected.ts";
import { findFreePort } from "../../cms/tests/free-port.ts";
import { faultSize } from "../../cms/tests/faults.ts";
import { article, event, organisation, page, place, site as newsroomItself, topic } from "../../cms/tests/public/newsstand.ts";
import { openLedger, pathKey, type OwnLedger } from "../newsroom/ledger.ts";
import { startPublicNode, startSite, stopServers, type Server } from "../newsroom/servers.ts";

const hour = 3_600_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * 24 * hour).toISOString().slice(0, 10);
const wrongClock = new URL("wrong-clock.mjs", import.meta.url).href;

/** By how many hours the clock of each is wrong. */
interface Clocks {
  readonly node: number;
  readonly site: number;
  readonly publisher: number;
}

const every: readonly Clocks[] = [
  { node: 48, site: -48, publisher: 0 },
  { node: -48, site: 48, publisher: 48 },
  { node: 48, site: 0, publisher: -48 },
  { node: -48, site: 0, publisher: 0 },
  { node: 0, site: 48, publisher: 0 },
  { node: 0, site: -48, publisher: 0 },
  { node: 48, site: 48, publisher: 48 },
  { node: -48, site: -48, publisher: -48 },
  { node: 0, site: 0, publisher: 48 },
  { node: 0, site: 0, publisher: -48 },
];

/** Long before anything that goes by the clock could do it; how soon is measured elsewhere. */
const soon = { timeout: 15_000, interval: 50 };
/** What depends on the date is rendered anew once in a minute, and a node keeps no answer for longer than it holds. */
const inAMinute = { timeout: 75_000, interval: 250 };

const clockOf = (hours: number): Readonly<Record<string, string>> => ({ NODE_OPTIONS: `--import=${wrongClock}`, WRONG_CLOCK: String(hours) });

/** A newsroom whose ledger, node and site are another for each test. */
async function openHouse(clocks: Clocks) {
  const ledger: OwnLedger = await openLedger("sqlite");
  const folder = await mkdtemp(path.join("/var/tmp", "parasol-clock-"));
  const [nodePort, sitePort] = [await findFreePort(), await findFreePort()];
  const circumstances = { pathKey, now: () => new Date(Date.now() + clocks.publisher * hour) };
  let node: Server;
  let site: Server;
  const house = {
    publish: (...publications: Projected[]) =>
      ledger.writer.transaction(async (trx) => {
        await lockLedger(trx);
        for (const publication of publications) await recordPublication(trx, publication, circumstances);
      }),
    withdraw: (documentId: string, locale = "en") =>
      ledger.writer.transaction(async (trx) => {
        await lockLedger(trx);
        await recordWithdrawal(trx, { documentId, locale, reason: "UNPUBLISHED" }, circumstances);
      }),
    startNode: async (hours: number) => {
      node = await startPublicNode({ ...ledger.environment, ...clockOf(hours) }, nodePort);
    },
    startSite: async (hours: number) => {
      site = await startSite(`http://127.0.0.1:${nodePort}`, { folder, pages: path.join(folder, "pages"), port: sitePort, environment: clockOf(hours) });
    },
    stopNode: () => node.stop(),
    stopSite: () => site.stop(),
    /** Somebody sets the time while everything runs. */
    setTimeOf: (one: "node" | "site") => process.kill((one === "node" ? node : site).pid, "SIGUSR2"),
    read: async (address: string) => {
      const answer = await fetch(`http://127.0.0.1:${sitePort}${address}`, { redirect: "manual" });
      return { status: answer.status, text: await answer.text() };
    },
    ask: async (query: string): Promise<any> => {
      const answer = await fetch(`http://127.0.0.1:${nodePort}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
      return ((await answer.json()) as any).data;
    },
    close: async () => {
      await stopServers();
      await ledger.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return house;
}

let house: Awaited<ReturnType<typeof openHouse>>;
afterEach(async () => house?.close());

/** Yesterday's event is over and tomorrow's is still to come, unless a clock is wrong by two days. */
const published: readonly Projected[] = ["en", "ru"].flatMap((locale) => [
  newsroomItself("The newsroom", { locale }),
  topic("health", "Health", { locale }),
  place("town", { locale }),
  page("about", "About us", { locale }),
  organisation("union", { locale }),
  event("yesterday", { locale, start: dayFromNow(-1), card: { title: "Vermilion" } }),
  event("tomorrow", { locale, start: dayFromNow(1), card: { title: "Cobalt" } }),
  event("long-ago", { locale, start: "2016-04-15" }),
  ...[-30, -1, 0].map((days, number) => article(`text-${number}`, { locale, title: `Title ${number}`, datedOn: dayFromNow(days), references: { topics: ["health"] } })),
]);

async function publishedPaths(): Promise<string[]> {
  const { changes } = await house.ask("{ changes(first: 200) { changes { ... on Upsert { publication { url } } } } }");
  const paths = changes.changes.map(({ publication }: any) => publication?.url).filter(Boolean).map((url: string) => new URL(url).pathname);
  return [...paths, "/en", "/ru", "/en/news", "/en/events", "/en/events/past", "/en/organisations", "/en/news/feed.xml", "/en/events/feed.xml", "/sitemap.xml"];
}

async function everythingAnswers(): Promise<void> {
  const paths = await publishedPaths();
  expect(paths.length).toBeGreaterThan(20);
  for (const address of paths) expect([address, (await house.read(address)).status]).toEqual([address, 200]);
}

const seenSoon = (address: string, isRight: (answer: { status: number; text: string }) => boolean) => expect.poll(async () => isRight(await house.read(address)), { ...soon, message: address }).toBe(true);

let count = 0;
/** A correction is seen, and a text that is taken back goes, as soon as ever, from its page and from every list. */
async function changesAreSeen(): Promise<void> {
  const [corrected, gone] = [`Corrected ${(count += 1)}`, `passing-${count}`];
  await house.publish(article("text-1", { title: corrected, datedOn: dayFromNow(-1), references: { topics: ["health"] } }), article(gone, { title: `Ochre ${count}`, datedOn: dayFromNow(0), references: { topics: ["health"] } }));
  const title = new RegExp(`Corrected\\s${count}\\b`);
  for (const address of ["/en/news/text-1", "/en/news", "/en", "/en/topics/health", "/en/news/feed.xml"]) await seenSoon(address, ({ status, text }) => status === 200 && title.test(text));
  await seenSoon(`/en/news/${gone}`, ({ status }) => status === 200);
  await house.withdraw(gone);
  await seenSoon(`/en/news/${gone}`, ({ status }) => status === 410);
  for (const address of ["/en/news", "/en", "/en/topics/health", "/en/news/feed.xml"]) await seenSoon(address, ({ status, text }) => status === 200 && !/Ochre/.test(text));
}

const eventLists = `{ past: events(locale: "en", when: PAST) { nodes { id } } coming: events(locale: "en", when: UPCOMING) { nodes { id } } }`;

/** Every event is in one of the two lists, whatever the time is thought to be. */
async function noEventIsLost(): Promise<void> {
  const { past: over, coming: ahead } = await house.ask(eventLists);
  expect([...over.nodes, ...ahead.nodes].map(({ id }: any) => id).toSorted()).toEqual(["long-ago", "tomorrow", "yesterday"]);
  const [coming, past] = [(await house.read("/en/events")).text, (await house.read("/en/events/past")).text];
  for (const title of ["Vermilion", "Cobalt"]) expect([title, coming.includes(title) || past.includes(title)]).toEqual([title, true]);
}

/** What is over is in the list of what is over, on the site and at the node. */
async function eventsAreInTheirPlaces(patience: typeof soon): Promise<void> {
  await expect
    .poll(async () => {
      const { past, coming } = await house.ask(eventLists);
      return [past.nodes.map(({ id }: any) => id), coming.nodes.map(({ id }: any) => id)];
    }, soon)
    .toEqual([["yesterday", "long-ago"], ["tomorrow"]]);
  await expect
    .poll(async () => {
      const past = (await house.read("/en/events/past")).text;
      return [past.includes("Vermilion"), past.includes("Cobalt")];
    }, patience)
    .toEqual([true, false]);
}

test.each(every.slice(0, faultSize({ short: 2, whole: every.length })))(
  "clocks wrong by $node hours at the node, $site at the site, $publisher where is published: nothing is lost, and nothing stays that is not so",
  { timeout: 240_000 },
  async (clocks) => {
    house = await openHouse(clocks);
    await house.publish(...published);
    await house.startNode(clocks.node);
    await house.startSite(clocks.site);
    const eventsSeen = clocks.site === 0 ? inAMinute : soon;
    await everythingAnswers();
    await changesAreSeen();
    await noEventIsLost();

    // Readers outlive the node, also while somebody sets the site's clock.
    const paths = await publishedPaths();
    await house.stopNode();
    for (let times = 0; times < 2; times += 1) {
      house.setTimeOf("site");
      for (const address of paths) expect([address, (await house.read(address)).status]).toEqual([address, 200]);
    }
    await house.startNode(clocks.node);
    await noEventIsLost();

    // Both clocks are put right while everything runs.
    house.setTimeOf("node");
    house.setTimeOf("site");
    await everythingAnswers();
    await eventsAreInTheirPlaces(eventsSeen);
    await changesAreSeen();

    // Wrong again, and right from a restart on, with what was kept meanwhile.
    house.setTimeOf("node");
    house.setTimeOf("site");
    await changesAreSeen();
    await noEventIsLost();
    await Promise.all([house.stopNode(), house.stopSite()]);
    await house.startNode(0);
    await house.startSite(0);
    await everythingAnswers();
    if (clocks.site !== 0) await eventsAreInTheirPlaces(eventsSeen);
    await changesAreSeen();
  },
);
