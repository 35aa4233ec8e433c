/**
 * `npm run bench`: what an answer costs, in milliseconds of the processor (the whole process tree, the database included), each beside a
 * bare node:http that answers the same bytes. All that is compared is measured in turns, so that what else the machine does falls on all
 * alike. `BENCH_QUICK=1` asks less of fewer.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { afterAll, onTestFailed, test } from "vitest";
import { checkout } from "../commands/checkout.mjs";
import { openLedger, type DatabaseKind } from "../e2e/newsroom/ledger.ts";
import { startPublicNode, startSite, stopServers, type Server } from "../e2e/newsroom/servers.ts";
import { startBare } from "./bare.ts";
import { fillLedger } from "./fill-ledger.ts";
import { load } from "./load.ts";
import { processorTime, residentMemory } from "./processes.ts";
import { freshQuestions, keptQuestions, pageQuestions, type Measured } from "./questions.ts";
import { writeReport, type Figure, type StartFigure } from "./report.ts";

const isQuick = process.env.BENCH_QUICK === "1";
const sizes = isQuick ? [200] : [200, 2_000, 20_000];
const databases: readonly DatabaseKind[] = ["sqlite", "postgres"];
const rounds = isQuick ? 3 : 7;
/** Milliseconds of the processor that a turn should take at least: the kernel counts in steps of ten. */
const turn = isQuick ? 300 : 600;

interface Subject {
  readonly figure: Omit<Figure, "cpu" | "bare" | "bytes" | "throughput" | "p99">;
  readonly measured: Measured;
  readonly server: Server;
  readonly processes: readonly number[];
  readonly bare: Server;
  readonly bytes: number;
}

afterAll(stopServers);

test("what answers cost", async () => {
  const folder = await mkdtemp(path.join("/var/tmp", "parasol-bench-"));
  const figures: Figure[] = [];
  const starts: StartFigure[] = [];
  for (const database of databases) {
    for (const articles of sizes) {
      const ledger = await openLedger(database);
      onTestFailed(ledger.close);
      const written = await fillLedger(ledger.writer, articles, (count) => say(`${database}, ${articles} articles: ${count} publications written`));
      const node = await startPublicNode(ledger.environment);
      starts.push({ database, articles, publications: written, firstAnswer: node.startedIn, idle: residentMemory(node.pid), underLoad: 0 });
      const site = await startSite(node.origin, { folder });
      const subjects: Subject[] = [];
      const add = async (measured: Measured, kind: Figure["kind"]) => {
        const server = measured.server === "site" ? site : node;
        const body = await sampleOf(measured, server);
        const bare = await startBare(body, measured.server === "site" ? "text/html; charset=utf-8" : "application/json; charset=utf-8", folder);
        const processes = [server.pid, ...(kind === "kept" ? [] : [...ledger.processes, ...(measured.server === "site" ? [node.pid] : [])])];
        subjects.push({ figure: { name: measured.name, kind, database, articles }, measured, server, processes, bare, bytes: body.length });
      };
      for (const measured of freshQuestions(articles)) await add(measured, "fresh");
      for (const measured of keptQuestions(articles)) await add(measured, "kept");
      await add(pageQuestions(articles), "fresh");
      figures.push(...(await measure(subjects, (round) => say(`${database}, ${articles} articles: round ${round} of ${rounds}`))));
      const last = starts.at(-1);
      if (last) starts[starts.length - 1] = { ...last, underLoad: residentMemory(node.pid) };
      for (const { bare } of subjects) await bare.stop();
      await site.stop();
      await node.stop();
      await ledger.close();
    }
  }
  await rm(folder, { recursive: true, force: true });
  const results = path.join(checkout, "bench", "results");
  await mkdir(results, { recursive: true });
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? "unknown", memory: Math.round(totalmem() / 1e9), node: process.version };
  const { json, table, plots } = writeReport({ date: new Date().toISOString().slice(0, 10), isQuick, machine, figures, starts });
  const name = isQuick ? "quick" : "full";
  await writeFile(path.join(results, `${name}.json`), json);
  for (const [plot, svg] of Object.entries(plots)) await writeFile(path.join(results, `${name}.${plot}.svg`), svg);
  await writeFile(path.join(results, `${name}.md`), table);
  for (const line of table.split("\n")) say(line);
});

async function sampleOf({ ask, check }: Measured, server: Server): Promise<Buffer> {
  let sample: Buffer = Buffer.alloc(0);
  await load({
    at: server.origin,
    connections: 1,
    requests: 1,
    ask: () => ask(0),
    check: (status, body) => {
      check(status, body, 0);
      sample = body;
    },
  });
  return sample;
}

/** Each subject and its bare server in turns; of all turns, the middle one. */
async function measure(subjects: readonly Subject[], tell: (round: number) => void): Promise<readonly Figure[]> {
  const seen = subjects.map(() => ({ cpu: [] as number[], bare: [] as number[], throughput: [] as number[], p99: [] as number[] }));
  const lengths: number[] = [];
  let asked = 1_000_000;
  for (let round = 0; round <= rounds; round += 1) {
    tell(round);
    for (const [place, { measured, server, processes, bare }] of subjects.entries()) {
      // The first round warms up, and tells how many requests make a turn.
      const requests = round === 0 ? 200 : (lengths[place] ?? 200);
      const from = asked;
      asked += requests;
      const own = await timed(processes, () =>
        load({ at: server.origin, connections: 16, requests, ask: (number) => measured.ask(from + number), check: (status, body, number) => measured.check(status, body, from + number) }),
      );
      const least = await timed([bare.pid], () => load({ at: bare.origin, connections: 16, requests: requests * 4, ask: (number) => measured.ask(from + number), check: () => undefined }));
      if (round === 0) {
        lengths[place] = Math.min(20_000, Math.max(100, Math.ceil(turn / Math.max(own.perRequest, 0.02))));
        continue;
      }
      const figures = seen[place];
      figures?.cpu.push(own.perRequest);
      figures?.bare.push(least.perRequest);
      figures?.throughput.push((requests / own.seen.took) * 1000);
      figures?.p99.push(own.seen.waits[Math.floor(own.seen.waits.length * 0.99)] ?? 0);
    }
  }
  return subjects.map(({ figure, bytes }, place) => {
    const figures = seen[place];
    return { ...figure, bytes, cpu: middle(figures?.cpu), bare: middle(figures?.bare), throughput: middle(figures?.throughput), p99: middle(figures?.p99) };
  });
}

async function timed<Seen extends { readonly waits: readonly number[] }>(processes: readonly number[], act: () => Promise<Seen>) {
  const before = processorTime(processes);
  const seen = await act();
  return { seen, perRequest: (processorTime(processes) - before) / seen.waits.length };
}

function middle(values: readonly number[] = []): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function say(line: string): void {
  console.info(line);
}
