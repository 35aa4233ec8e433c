/** What the ledger costs on a publish, how soon a publish is seen, and how readers fare meanwhile. */
import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pass } from "node:timers/promises";
import { articlePath } from "@parasol/shared";
import { lockLedger, recordPublication } from "../cms/src/ledger/append.ts";
import type { Projected } from "../cms/src/ledger/projected.ts";
import { article } from "../cms/tests/public/newsstand.ts";
import { checkout } from "../commands/checkout.mjs";
import { middle, quantile } from "../commands/quantile.mjs";
import { nodeForNewsroom, toolEnvironment } from "../commands/toolchain.mjs";
import type { Edge } from "../e2e/newsroom/edge.ts";
import { pathKey, type OwnLedger } from "../e2e/newsroom/ledger.ts";
import type { Server } from "../e2e/newsroom/servers.ts";
import { startBare } from "./bare.ts";
import { slugOfArticle } from "./generate.ts";
import { readOnce, type Question, type Steady } from "./load.ts";
import { processorTime } from "./processes.ts";
import { freshQuestions } from "./questions.ts";

export interface Publishing {
  /** Milliseconds of the processor (the database included) that recording one publish takes. */
  readonly ledger: number;
  /** Milliseconds from the commit to the first answer that has it: the middle, and the 99th of a hundred. */
  readonly seenByNode: Spread;
  /** `null` where no site was kept in step. */
  readonly seenOnSite: Spread | null;
  /** `null` where there was no edge before it. */
  readonly seenAtEdge: Spread | null;
  readonly meanwhile: Meanwhile;
}

/** While publishes follow each other without a pause, and a hundred readers come each second. */
export interface Meanwhile {
  readonly publishesPerSecond: number;
  /** The waits of 99 in a hundred of these, in milliseconds. */
  readonly p99: number;
  /** What they would have waited for 12 kB of a bare node:http: so much of it is the machine's. */
  readonly bareP99: number;
  /** How many the node did not answer well. */
  readonly wrong: number;
}

export interface Spread {
  readonly middle: number;
  readonly p99: number;
}

interface Newsroom {
  readonly ledger: OwnLedger;
  readonly node: Server;
  /** One that keeps its pages. */
  readonly site: Server | null;
  /** Before this site. */
  readonly edge: Edge | null;
  readonly articles: number;
  readonly isQuick: boolean;
  /** For files. */
  readonly folder: string;
}

/** Who ask while publishes follow each other, a second: each for something that nobody asked for before. */
const readers = 100;

/** Questions whose waits do not count yet: a program that has just begun is slow itself. */
const warming = readers;

/** Longest wait for a publish to be seen, in milliseconds. */
const patience = 10_000;

export async function measurePublishing({ ledger, node, site, edge, articles, isQuick, folder }: Newsroom): Promise<Publishing> {
  let edits = 0;
  const publish = async (): Promise<string> => {
    // In one word: a page typesets the space before a short number.
    const title = `Edit${(edits += 1)}`;
    const edited = oldest(title);
    await ledger.writer.transaction(async (trx) => {
      await lockLedger(trx);
      await recordPublication(trx, edited, { pathKey, now: () => new Date() });
    });
    return title;
  };

  const count = isQuick ? 50 : 400;
  for (let warm = 0; warm < 20; warm += 1) await publish();
  const before = processorTime([process.pid, ...ledger.processes]);
  for (let number = 0; number < count; number += 1) await publish();
  const cost = (processorTime([process.pid, ...ledger.processes]) - before) / count;

  const query = `{ article(slug: "${slugOfArticle(0)}", locale: "en") { ... on Article { title } } }`;
  const byGraphQL: Question = { method: "POST", path: "/graphql", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) };
  const page: Question = { method: "GET", path: articlePath("en", slugOfArticle(0)), headers: {} };
  const times = isQuick ? 20 : 100;
  const seenByNode = await seenAfter(times, publish, node, byGraphQL);
  const seenOnSite = site && (await seenAfter(times, publish, site, page));
  // Each takes a second and more.
  const seenAtEdge = edge && (await seenAfter(isQuick ? 5 : times, publish, edge, page, () => Math.random() * 1_000));
  return { ledger: cost, seenByNode, seenOnSite, seenAtEdge, meanwhile: await readMeanwhile({ ledger, node, articles, folder }, isQuick ? 5_000 : 10_000) };
}

/** The oldest article under another title. */
function oldest(title: string): Projected {
  return article("article-0", { slug: slugOfArticle(0), datedOn: "2010-01-01", title });
}

/** `rest` is how long is rested before a publish, in milliseconds: where something goes by the clock, each comes at another moment of it. */
async function seenAfter(times: number, publish: () => Promise<string>, server: Pick<Server, "origin">, question: Question, rest = () => 0): Promise<Spread> {
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await pass(rest());
    const title = await publish();
    const committed = performance.now();
    for (;;) {
      const body = await readOnce(server.origin, question, () => undefined);
      const waited = performance.now() - committed;
      if (body.includes(title)) {
        waits.push(waited);
        break;
      }
      if (waited > patience) throw new Error(`${server.origin}${question.path} has not shown a publish for ${patience} ms.`);
      await pass(5);
    }
  }
  return { middle: middle(waits), p99: quantile(waits, 0.99) };
}

/**
 * Publisher and readers are processes of their own, as they are in life: in one with us, each would keep the others from sending and hearing. Each has a session
 * of its own (`detached`), as each service of docker-compose.yml has a group: Linux shares processors out between these before it does so between threads (sched(7), autogroup),
 * and each of PostgreSQL's processes has one.
 */
async function readMeanwhile({ ledger, node, articles, folder }: Pick<Newsroom, "ledger" | "node" | "articles" | "folder">, lasting: number): Promise<Meanwhile> {
  const fresh = freshQuestions(articles);
  const questions = Array.from({ length: warming + (lasting * readers) / 1_000 }, (_, number) => pick(fresh, number).ask(5_000_000 + number));
  const readFrom = async ({ origin }: Pick<Server, "origin">) => {
    const publisher = await startPublisher(ledger);
    const began = performance.now();
    let publishes = 0;
    const seen = await sendReaders({ at: origin, perSecond: readers, questions }).finally(async () => {
      publishes = await publisher.stop();
    });
    return { publishesPerSecond: Math.round((publishes / (performance.now() - began)) * 1_000), ...seen };
  };
  const seen = await readFrom(node);
  const { server: bare } = await startBare(Buffer.alloc(12_000, "."), "text/plain", folder);
  try {
    return { ...seen, bareP99: (await readFrom(bare)).p99 };
  } finally {
    await bare.stop();
  }
}

async function sendReaders(load: Steady): Promise<Pick<Meanwhile, "p99" | "wrong">> {
  const child = spawn(nodeForNewsroom(), [path.join(checkout, "bench/readers.mjs")], { detached: true, stdio: ["pipe", "pipe", "inherit"], env: toolEnvironment() });
  child.stdin.end(JSON.stringify({ ...load, warming }));
  const said = await text(child.stdout);
  const [p99 = NaN, wrong = NaN] = said.split(" ").map(Number);
  if (!(p99 > 0)) throw new Error("The readers ended before they had read.");
  return { p99, wrong };
}

async function startPublisher({ connection }: OwnLedger): Promise<{ readonly stop: () => Promise<number> }> {
  const settings = { connection, pathKey, publication: oldest("Meanwhile") };
  const child = spawn(nodeForNewsroom(), [path.join(checkout, "bench/publisher.mjs"), JSON.stringify(settings)], { detached: true, stdio: ["pipe", "pipe", "inherit"], env: toolEnvironment() });
  let said = "";
  const gone = new Promise<void>((resolve) => child.stdout.once("close", resolve));
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The publisher ended with ${String(code)}.`)));
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      resolve();
    });
  });
  return {
    stop: async () => {
      child.kill("SIGTERM");
      await gone;
      const publishes = Number(said.split("\n")[1]);
      if (!(publishes > 0)) throw new Error("The publisher published nothing.");
      return publishes;
    },
  };
}

function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new RangeError("Nothing to pick from.");
  return value;
}
