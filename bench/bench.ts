/**
 * `npm run bench`: what an answer costs, in milliseconds of the processor (the whole process tree, the database included), each beside a
 * bare node:http that answers the same bytes, and nginx with the same bytes as a file where it is installed. All that is compared is
 * measured in turns, so that what else the machine does falls on all alike. Then: how many answers a second, how soon a publish is
 * seen, what the ledger costs on a publish. `BENCH_QUICK=1` asks less of fewer; `BENCH_ARTICLES` says of how many, as `200,20000`. What was measured is kept after
 * each newsroom, as unfinished until the last: a run that is stopped has lost only the newsroom it was at, and takes the place of no whole one.
 */
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { afterAll, onTestFailed, test } from "vitest";
import { checkout } from "../commands/checkout.mjs";
import { memoryOf } from "../commands/process-table.mjs";
import { middle, quantile } from "../commands/quantile.mjs";
import { findNginx } from "../commands/rehearsal/programs.mjs";
import { startEdge, type Edge } from "../e2e/newsroom/edge.ts";
import { openLedger, type DatabaseKind, type OwnLedger } from "../e2e/newsroom/ledger.ts";
import { startPublicNode, startSite, stopServers, type Server } from "../e2e/newsroom/servers.ts";
import { startBare, startNginx, type Yardstick } from "./bare.ts";
import { fillLedger } from "./fill-ledger.ts";
import { load, readOnce } from "./load.ts";
import { processorTime, untilIdle } from "./processes.ts";
import { measurePublishing } from "./publishing.ts";
import { freshQuestions, keptPage, keptQuestions, otherPages, type Measured } from "./questions.ts";
import { writeReport, type Figure, type PublishingFigure, type StartFigure } from "./report.ts";

const isQuick = process.env.BENCH_QUICK === "1";
/** Sizes of one's own, as `200,20000`; empty where none were asked for. */
const wanted = process.env.BENCH_ARTICLES ?? "";
const sizes = wanted !== "" ? wanted.split(",").map(Number) : isQuick ? [100] : [200, 2_000, 20_000];
const databases: readonly DatabaseKind[] = ["sqlite", "postgres"];
const rounds = isQuick ? 2 : 5;
/** Milliseconds of the processor that a turn should take at least: the kernel counts in steps of ten. */
const turn = isQuick ? 200 : 600;
/** Requests to a bare server in a turn: of what it takes for one, these are enough to be counted. */
const bareRequests = isQuick ? 1_500 : 12_000;
/** Milliseconds for which answers are counted at each number of connections. */
const counting = isQuick ? 150 : 2_000;
export const connectionCounts = [1, 16, 64] as const;

interface Subject {
  readonly figure: Pick<Figure, "name" | "kind" | "database" | "articles" | "bytes">;
  readonly measured: Measured;
  readonly server: Pick<Server, "origin">;
  /** Whose time counts. */
  readonly processes: readonly number[];
  readonly yardsticks: readonly Yardstick[];
}

afterAll(stopServers);
// Who is stopped in the middle has no afterAll, and nginx does not end with us by itself.
process.once("SIGTERM", () => void stopServers().finally(() => process.exit(1)));

test("what answers cost", async () => {
  const folder = await mkdtemp(path.join("/var/tmp", "parasol-bench-"));
  await rm(path.join(results, unfinished), { recursive: true, force: true });
  const figures: Figure[] = [];
  const starts: StartFigure[] = [];
  const publishing: PublishingFigure[] = [];
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? "unknown", memory: Math.round(totalmem() / 1e9), node: process.version };
  const surroundings = { date: new Date().toISOString().slice(0, 10), isQuick, machine };
  for (const database of databases) {
    for (const articles of sizes) {
      const tell = (line: string): void => say(`${database}, ${articles} articles: ${line}`);
      const ledger = await openLedger(database);
      onTestFailed(ledger.close);
      const written = await fillLedger(ledger.writer, articles, (count) => tell(`${count} publications written`));
      const node = await startPublicNode(ledger.environment);
      const start = { database, articles, publications: written, firstAnswer: node.startedIn, idle: memoryOf(node.pid, "VmRSS") };
      const site = await startSite(node.origin, { folder });
      // What a kept page costs does not depend on how many there are; rendering tens of thousands ahead would take hours.
      const isKeeping = articles === sizes[0] && (!isQuick || database === "sqlite");
      const keepingSite = isKeeping ? await startSite(node.origin, { folder, pages: await mkdtemp(path.join(folder, "pages-")) }) : null;
      if (keepingSite) tell("the site renders ahead");
      const rendering = keepingSite && (await untilIdle(keepingSite.pid));
      const edge = keepingSite && findNginx() !== undefined ? await startEdge({ site: keepingSite.origin, publicNode: node.origin, media: path.join(folder, "media") }) : null;
      onTestFailed(() => edge?.stop());
      const subjects = await prepare({ ledger, node, site, keepingSite, edge, articles, folder });
      figures.push(...(await measureAnswers(subjects, (round) => tell(`round ${round} of ${rounds}`))));
      starts.push({ ...start, underLoad: memoryOf(node.pid, "VmRSS"), rendering });
      tell("publishing");
      publishing.push({ database, articles, ...(await measurePublishing({ ledger, node, site: keepingSite, edge, articles, isQuick, folder })) });
      await edge?.stop();
      await stopServers();
      await ledger.close();
      await keep(writeReport({ ...surroundings, figures, starts, publishing }));
    }
  }
  await finish();
  await rm(folder, { recursive: true, force: true });
  for (const line of writeReport({ ...surroundings, figures, starts, publishing }).table.split("\n")) say(line);
});

const results = path.join(checkout, "bench", "results");
/** By what was asked for: sizes of one's own are not to be taken for all of them. */
const resultName = [isQuick ? "quick" : "full", wanted.replaceAll(",", "-")].filter((word) => word !== "").join("-");
const unfinished = "unfinished";

async function keep({ json, table, plots }: ReturnType<typeof writeReport>): Promise<void> {
  await mkdir(path.join(results, unfinished), { recursive: true });
  const write = (extension: string, words: string): Promise<void> => writeFile(path.join(results, unfinished, `${resultName}.${extension}`), words);
  await write("json", json);
  for (const [plot, svg] of Object.entries(plots)) await write(`${plot}.svg`, svg);
  await write("md", table);
}

async function finish(): Promise<void> {
  for (const name of await readdir(path.join(results, unfinished))) await rename(path.join(results, unfinished, name), path.join(results, name));
  await rm(path.join(results, unfinished), { recursive: true });
}

interface Prepared {
  readonly ledger: OwnLedger;
  readonly node: Server;
  readonly site: Server;
  readonly keepingSite: Server | null;
  /** Before the site that keeps pages; `null` where that is not asked, or nginx is not installed. */
  readonly edge: Edge | null;
  readonly articles: number;
  readonly folder: string;
}

async function prepare({ ledger, node, site, keepingSite, edge, articles, folder }: Prepared): Promise<readonly Subject[]> {
  const subjects: Subject[] = [];
  const add = async (measured: Measured, kind: Figure["kind"], server: Pick<Server, "origin">, processes: readonly number[], mediaType: string): Promise<void> => {
    const body = await readOnce(server.origin, measured.ask(0), (status, answered) => measured.check(status, answered, 0));
    const nginx = await startNginx(body, mediaType, folder);
    subjects.push({
      figure: { name: measured.name, kind, database: ledger.kind, articles, bytes: body.length },
      measured,
      server,
      processes,
      yardsticks: [await startBare(body, mediaType, folder), ...(nginx ? [nginx] : [])],
    });
  };
  for (const measured of freshQuestions(articles)) await add(measured, "fresh", node, [node.pid, ...ledger.processes], "application/json; charset=utf-8");
  for (const measured of keptQuestions(articles)) await add(measured, "kept", node, [node.pid, ...ledger.processes], "application/json; charset=utf-8");
  await add(otherPages(articles), "fresh", site, [site.pid, node.pid, ...ledger.processes], "text/html; charset=utf-8");
  if (keepingSite) await add(keptPage(), "kept", keepingSite, [keepingSite.pid], "text/html; charset=utf-8");
  if (keepingSite && edge) await add({ ...keptPage(), name: "article page at the edge" }, "kept", edge, [edge.pid, keepingSite.pid], "text/html; charset=utf-8");
  return subjects;
}

/** Each subject and its yardsticks in turns; of all turns, the middle one. */
async function measureAnswers(subjects: readonly Subject[], tell: (round: number) => void): Promise<readonly Figure[]> {
  const seen = subjects.map(({ yardsticks }) => ({ cpu: [] as number[], waits: [] as number[], yardsticks: yardsticks.map(() => [] as number[]), requests: 200 }));
  let asked = 1_000_000;
  for (let round = 0; round <= rounds; round += 1) {
    tell(round);
    for (const [place, { measured, server, processes, yardsticks }] of subjects.entries()) {
      const figures = seen[place];
      if (!figures) continue;
      const from = asked;
      asked += figures.requests;
      const own = await timed(processes, () => load({ at: server.origin, connections: 16, requests: figures.requests, ...shifted(measured, from) }));
      const least: number[] = [];
      for (const { server: bare, processes: tree, ask } of yardsticks) {
        const { perRequest } = await timed(tree, () => load({ at: bare.origin, connections: 16, requests: Math.min(figures.requests * 4, bareRequests), ask: () => ask ?? measured.ask(0), check: () => undefined }));
        least.push(perRequest);
      }
      if (round === 0) {
        // This round warmed up, and tells how many requests make a turn.
        figures.requests = Math.min(20_000, Math.max(100, Math.ceil(turn / Math.max(own.perRequest, 0.02))));
        continue;
      }
      figures.cpu.push(own.perRequest);
      figures.waits.push(...own.seen.waits);
      least.forEach((cost, number) => figures.yardsticks[number]?.push(cost));
    }
  }
  const measuredFigures: Figure[] = [];
  for (const [place, { figure, measured, server }] of subjects.entries()) {
    const figures = seen[place];
    if (!figures) continue;
    const throughput: number[] = [];
    for (const connections of connectionCounts) {
      const requests = Math.max(connections * 4, Math.ceil(counting / Math.max(middle(figures.cpu), 0.05)));
      const from = asked;
      asked += requests;
      const { took } = await load({ at: server.origin, connections, requests, ...shifted(measured, from) });
      throughput.push(Math.round((requests / took) * 1_000));
    }
    const [bare = [], nginx] = figures.yardsticks;
    measuredFigures.push({ ...figure, cpu: middle(figures.cpu), bare: middle(bare), nginx: nginx ? middle(nginx) : null, throughput, p99: quantile(figures.waits, 0.99) });
  }
  return measuredFigures;
}

/** The same questions, of which none was asked before. */
function shifted({ ask, check }: Measured, from: number): Pick<Measured, "ask" | "check"> {
  return { ask: (number) => ask(from + number), check: (status, body, number) => check(status, body, from + number) };
}

async function timed<Seen extends { readonly waits: readonly number[] }>(processes: readonly number[], act: () => Promise<Seen>) {
  const before = processorTime(processes);
  const seen = await act();
  return { seen, perRequest: (processorTime(processes) - before) / seen.waits.length };
}

function say(line: string): void {
  console.info(line);
}
