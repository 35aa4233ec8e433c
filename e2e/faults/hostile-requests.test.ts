/** Hostile requests in great number to a real site, and to the edge before it: each is answered, none leads away, and what others get stays what it was. */
import { once } from "node:events";
import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lockLedger, recordPublication } from "../../cms/src/ledger/append.ts";
import { article, event, organisation, page, place, site as newsroomItself, topic } from "../../cms/tests/public/newsstand.ts";
import { faultSeed as seed, faultSize } from "../../cms/tests/faults.ts";
import { startEdge, type Edge } from "../newsroom/edge.ts";
import { openLedger, pathKey, type OwnLedger } from "../newsroom/ledger.ts";
import { startPublicNode, startSite, stopServers, type Server } from "../newsroom/servers.ts";
import { hostileRequests, poison, type HostileRequest } from "./hostile-requests.ts";
import { sendRaw, type RawAnswer } from "./raw-http.ts";

const toSite = faultSize({ short: 1_500, whole: 30_000 });
/** Tests in `npm test` do without programs of the system. */
const toEdge = faultSize({ short: 0, whole: 20_000 });
const batch = 100;
/** After so many hostile requests somebody reads a page. */
const readsBetween = 50;
/** Milliseconds without any answer that are too many. */
const patience = 20_000;

const picture = "0123456789abcdef.jpg";
/** Of more bytes than are on their way at once. */
const largePicture = "fedcba9876543210.jpg";

let ledger: OwnLedger;
let folder: string;
let node: Server;
let site: Server;
/** With a site of its own behind it. */
let edge: Edge | undefined;

const openSite = (pages: string, port?: number): Promise<Server> => startSite(node.origin, { folder, pages: path.join(folder, pages), ...(port !== undefined && { port }) });

beforeAll(async () => {
  ledger = await openLedger("sqlite");
  folder = await mkdtemp(path.join("/var/tmp", "parasol-hostile-"));
  await mkdir(path.join(folder, "media"));
  await writeFile(path.join(folder, "media", picture), "Bytes of a picture.");
  await writeFile(path.join(folder, "media", largePicture), Buffer.alloc(20_000_000, "picture"));
  await ledger.writer.transaction(async (trx) => {
    await lockLedger(trx);
    const everything = ["en", "ru"].flatMap((locale) => [
      newsroomItself("The newsroom", { locale }), topic("health", "Health", { locale }), place("town", { locale }), page("about", "About us", { locale }), organisation("union", { locale }), event("meeting", { locale, start: "2026-03-01" }),
      ...Array.from({ length: 30 }, (_, number) => article(`text-${number}`, { locale, references: { topics: ["health"], event: ["meeting"], organisations: ["union"], places: ["town"] } })),
    ]);
    for (const publication of everything) await recordPublication(trx, publication, { pathKey, now: () => new Date() });
  });
  node = await startPublicNode(ledger.environment);
  site = await openSite("pages");
  if (toEdge > 0) edge = await startEdge({ site: (await openSite("pages-behind-edge")).origin, publicNode: node.origin, media: path.join(folder, "media") });
});
afterAll(async () => {
  await edge?.stop();
  await stopServers();
  await ledger?.close();
  await rm(folder, { recursive: true, force: true });
});

const paths = [
  "/", "/en", "/ru", "/en/news", "/ru/novosti", "/en/news/page/2", "/en/news/text-1", "/ru/novosti/text-29", "/en/events", "/en/events/past", "/en/events/meeting", "/en/organisations", "/en/organisations?kind=group", "/en/organisations/union", "/en/topics/health", "/en/places/town", "/en/about",
  "/en/news/feed.xml", "/ru/novosti/feed.xml", "/en/events/feed.xml", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt", `/media/${picture}`, "/en/news/none", "/wp-login.php", "/en/news/page/0", "/en/", "//en//news",
];

test(`${toSite} hostile requests to the site${toEdge > 0 ? ` and ${toEdge} to the edge` : ""}: each has an answer of ours, and nobody else's is another for it`, { timeout: 1_800_000 }, async () => {
  await readAll(site.origin);
  const before = await readAll(site.origin);
  expect([...before.values()].filter(({ status }) => status === 200).length).toBeGreaterThan(20);
  const doors: readonly Door[] = [
    { origin: site.origin, count: toSite, connections: 16, awaitsBodies: false },
    // It waits for a body until its own patience ends, and others must not wait behind that.
    ...(edge ? [{ origin: edge.origin, count: toEdge, connections: 64, awaitsBodies: true }] : []),
  ];
  const told = await Promise.all(doors.map(tryDoor));
  console.info([`FAULT_SEED=${seed}`, ...told].join("\n"));

  // Nor is anything of it on the disk, for the next start.
  await site.stop();
  expect(keptPaths().filter((kept) => kept.includes(poison) || !/^(?:\/[a-z0-9.-]+)*\/?$/.test(kept))).toEqual([]);
  site = await openSite("pages", Number(new URL(site.origin).port));
  expect(differing(before, await readAll(site.origin))).toEqual([]);
});

test("readers who go away in the middle of a picture leave no file open", async () => {
  const { hostname: host, port, host: name } = new URL(site.origin);
  const bytes = Buffer.from(`GET /media/${largePicture} HTTP/1.1\r\nHost: ${name}\r\n\r\n`);
  await Promise.all(
    Array.from({ length: 30 }, async () => {
      const socket = connect({ host, port: Number(port) });
      socket.write(bytes);
      await once(socket, "data");
      socket.destroy();
    }),
  );
  await expect.poll(() => openFilesOf(site.pid).filter((file) => file.endsWith(largePicture)), { timeout: 10_000 }).toEqual([]);
  expect((await read(site.origin, `/media/${picture}`)).status).toBe(200);
});

/** As Linux tells; other systems do not. */
function openFilesOf(pid: number): readonly string[] {
  const open = `/proc/${pid}/fd`;
  return existsSync(open) ? readdirSync(open).flatMap((number) => attempt(() => readlinkSync(path.join(open, number)))) : [];
}

/** A file may be closed while it is looked at. */
function attempt(look: () => string): readonly string[] {
  try {
    return [look()];
  } catch {
    return [];
  }
}

interface Clean {
  readonly status: number;
  /** Without what each answer has anew. */
  readonly head: string;
  readonly body: string;
}

/** What a reader gets, in each encoding. */
async function readAll(origin: string): Promise<ReadonlyMap<string, Clean>> {
  const all = new Map<string, Clean>();
  for (const address of paths) for (const encoding of ["identity", "br", "gzip"]) all.set(`${address} ${encoding}`, await read(origin, address, encoding));
  return all;
}

async function read(origin: string, address: string, encoding = "identity"): Promise<Clean> {
  const { hostname: host, port, host: name } = new URL(origin);
  const bytes = Buffer.from(`GET ${address} HTTP/1.1\r\nHost: ${name}\r\nAccept: text/html\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`);
  const answer = await sendRaw({ host, port: Number(port), bytes, patience });
  if (typeof answer === "string") throw new Error(`${address} is not answered: ${answer}`);
  return { status: answer.status, head: answer.head.replace(/\r\ndate: .*$/im, ""), body: answer.body.toString("base64") };
}

interface Door {
  readonly origin: string;
  readonly count: number;
  readonly connections: number;
  /** Whether it asks behind itself only when all of a request has come. */
  readonly awaitsBodies: boolean;
}

/** What readers get before, in between and afterwards is the same. */
async function tryDoor(door: Door): Promise<string> {
  const { origin } = door;
  // Everything is rendered and kept before it is compared.
  await readAll(origin);
  const before = await readAll(origin);
  const told = await storm(door, before);
  expect(differing(before, await readAll(origin))).toEqual([]);
  return told;
}

function differing(before: ReadonlyMap<string, Clean>, after: ReadonlyMap<string, Clean>): readonly unknown[] {
  return [...before].flatMap(([address, clean]) => (JSON.stringify(after.get(address)) === JSON.stringify(clean) ? [] : [{ address, before: clean, after: after.get(address) }])).slice(0, 3);
}

/** @returns what came of them, in a line */
async function storm({ origin, count, connections, awaitsBodies }: Door, clean: ReadonlyMap<string, Clean>): Promise<string> {
  const { hostname: host, port, host: name } = new URL(origin);
  const requests = hostileRequests({ host: name, paths });
  const waiting: HostileRequest[] = [];
  const wrong: string[] = [];
  const seen = new Map<string, number>();
  let sent = 0;
  const work = async (): Promise<void> => {
    while (sent < count && wrong.length < 5) {
      if (waiting.length === 0) waiting.push(...fc.sample(requests, { seed: seed + sent, numRuns: batch }));
      const request = waiting.pop();
      if (!request) break;
      sent += 1;
      if (sent % readsBetween === 0) {
        const address = paths[(sent / readsBetween) % paths.length] ?? "/en";
        const now = await read(origin, address);
        const was = clean.get(`${address} identity`);
        if (JSON.stringify(now) !== JSON.stringify(was)) wrong.push(`After ${sent} requests ${address} is another: ${JSON.stringify({ now, was })}`);
      }
      const answer = await sendRaw({ host, port: Number(port), bytes: request.bytes, patience });
      const key = typeof answer === "string" ? answer : String(answer.status);
      seen.set(key, (seen.get(key) ?? 0) + 1);
      const maySayNothing = request.mayStaySilent !== undefined || (awaitsBodies && request.owesBody);
      const fault = typeof answer === "string" ? (maySayNothing ? null : `no answer: ${answer}`) : faultOf(answer, origin, request.unspoken);
      if (fault !== null) wrong.push(`${fault}\n${JSON.stringify(request.bytes.toString("latin1").slice(0, 2_000))}\n${typeof answer === "string" ? "" : answer.head}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  expect(wrong, `FAULT_SEED=${seed}`).toEqual([]);
  return `${count} to ${origin}: ${[...seen].toSorted(([one], [other]) => one.localeCompare(other)).map(([key, times]) => `${key} ${times}`).join(" · ")}`;
}

/** What is wrong with an answer; `null`: nothing. */
function faultOf({ status, headers, head, bytes, body }: RawAnswer, origin: string, unspoken: readonly number[]): string | null {
  if (status >= 500 && !unspoken.includes(status)) return `${status}`;
  const location = headers.get("location");
  if (location !== undefined && (!/^\/(?![/\\])[\x21-\x7e]*$/.test(location) || new URL(location, origin).origin !== origin)) return `leads off the site: ${location}`;
  if (headers.has("set-cookie")) return "sets a cookie";
  const rest = head.replace(/^location: .*$/im, "");
  if (rest.includes(poison)) return "repeats in its headers what was sent";
  const encoding = headers.get("content-encoding");
  const isChunked = headers.get("transfer-encoding") === "chunked";
  const text = encoding === undefined || isChunked || body.length === 0 ? bytes.subarray(head.length).toString("utf8") : unpack(encoding, body.subarray(0, Number(headers.get("content-length")))).toString("utf8");
  // What leads on names the address that it leads to, as its header does.
  if (text.replace(location?.replaceAll('"', "%22") ?? "", "").includes(poison)) return `repeats what was sent: ${text.slice(Math.max(0, text.indexOf(poison) - 200)).slice(0, 400)}`;
  return /<script(?![^>]*type="application\/ld\+json")/i.test(text) ? "has a script" : null;
}

function unpack(encoding: string, body: Buffer): Buffer {
  return encoding === "br" ? brotliDecompressSync(body) : gunzipSync(body);
}

/** As they lie on the disk of a site that is stopped. */
function keptPaths(): readonly string[] {
  const file = new DatabaseSync(path.join(folder, "pages", "pages.sqlite"), { readOnly: true });
  const kept = file.prepare("SELECT path FROM page").all().map((row) => String(row.path));
  file.close();
  return kept;
}
