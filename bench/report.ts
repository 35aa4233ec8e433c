/** The figures as a table, as data and as pictures. */
import type { Publishing, Spread } from "./publishing.ts";

export interface Figure {
  readonly name: string;
  readonly kind: "fresh" | "kept";
  readonly database: string;
  readonly articles: number;
  readonly bytes: number;
  /** Milliseconds of the processor per request; `bare`: of node:http with the same bytes; `nginx`: of nginx with them as a file. */
  readonly cpu: number;
  readonly bare: number;
  readonly nginx: number | null;
  /** Requests per second over 1, 16 and 64 connections. */
  readonly throughput: readonly number[];
  /** Milliseconds, over sixteen connections. */
  readonly p99: number;
}

export interface StartFigure {
  readonly database: string;
  readonly articles: number;
  readonly publications: number;
  /** Milliseconds. */
  readonly firstAnswer: number;
  /** MB. */
  readonly idle: number;
  readonly underLoad: number;
  /** Seconds in which a site that starts with nothing renders everything that is published; `null` where none did. */
  readonly rendering: number | null;
}

export interface PublishingFigure extends Publishing {
  readonly database: string;
  readonly articles: number;
}

interface Report {
  readonly date: string;
  readonly isQuick: boolean;
  readonly machine: { readonly processors: number; readonly model: string; readonly memory: number; readonly node: string };
  readonly figures: readonly Figure[];
  readonly starts: readonly StartFigure[];
  readonly publishing: readonly PublishingFigure[];
}

export function writeReport(report: Report): { readonly json: string; readonly table: string; readonly plots: Readonly<Record<string, string>> } {
  const { date, machine, figures, starts, publishing, isQuick } = report;
  const table = [
    `${date}; ${machine.processors} processors (${machine.model}), ${machine.memory} GB, Node ${machine.node}${isQuick ? "; quick" : ""}`,
    "",
    ...rows(
      ["asked", "", "database", "articles", "bytes", "CPU ms", "node:http", "times", "nginx", "per second at 1 · 16 · 64", "p99 ms"],
      figures.map(({ name, kind, database, articles, bytes, cpu, bare, nginx, throughput, p99 }) => [
        name,
        kind,
        database,
        thousands(articles),
        thousands(bytes),
        cpu.toFixed(3),
        bare.toFixed(3),
        (cpu / bare).toFixed(1),
        nginx?.toFixed(3) ?? "",
        throughput.map(thousands).join(" · "),
        p99.toFixed(1),
      ]),
    ),
    ...rows(
      ["public node", "articles", "publications", "first answer, ms", "idle, MB", "after load, MB", "the site renders all, s"],
      starts.map(({ database, articles, publications, firstAnswer, idle, underLoad, rendering }) => [
        database,
        thousands(articles),
        thousands(publications),
        firstAnswer.toFixed(0),
        idle.toFixed(0),
        underLoad.toFixed(0),
        rendering?.toFixed(1) ?? "",
      ]),
    ),
    ...rows(
      ["publishing", "articles", "the ledger's CPU ms", "seen by GraphQL, ms", "seen on the site, ms", "seen at the edge, ms", "publishes a second without a pause", "p99 ms of 100 readers a second meanwhile", "node:http", "wrong"],
      publishing.map(({ database, articles, ledger, seenByNode, seenOnSite, seenAtEdge, meanwhile }) => [
        database,
        thousands(articles),
        ledger.toFixed(1),
        spread(seenByNode),
        seenOnSite ? spread(seenOnSite) : "",
        seenAtEdge ? spread(seenAtEdge) : "",
        thousands(meanwhile.publishesPerSecond),
        meanwhile.p99.toFixed(1),
        meanwhile.bareP99.toFixed(1),
        String(meanwhile.wrong),
      ]),
    ),
  ].join("\n");
  return { json: `${JSON.stringify(report, undefined, 2)}\n`, table, plots: { cost: plot(figures) } };
}

/** A table in Markdown. */
function rows(heads: readonly string[], cells: readonly (readonly string[])[]): readonly string[] {
  return [heads, heads.map(() => "---"), ...cells].map((row) => `| ${row.join(" | ")} |`).concat("");
}

function spread({ middle, p99 }: Spread): string {
  return `${middle.toFixed(0)} (p99 ${p99.toFixed(0)})`;
}

function thousands(value: number): string {
  return value.toLocaleString("en-GB");
}

/** Bars, one per figure, on a scale of tens: fresh and kept answers lie far apart. */
function plot(figures: readonly Figure[]): string {
  const height = 22;
  const left = 330;
  const width = 420;
  const least = 0.01;
  const most = Math.max(10, ...figures.map(({ cpu }) => cpu));
  const at = (value: number): number => (Math.log10(Math.max(value, least) / least) / Math.log10(most / least)) * width;
  const bars = figures.map(({ name, kind, database, articles, cpu, bare }, place) => {
    const top = 30 + place * height;
    return [
      `<text x="${left - 8}" y="${top + 13}" text-anchor="end">${name}, ${kind}, ${database}, ${thousands(articles)}</text>`,
      `<rect x="${left}" y="${top}" width="${at(cpu).toFixed(1)}" height="14" fill="${kind === "kept" ? "#b3202c" : "#555"}"/>`,
      `<line x1="${(left + at(bare)).toFixed(1)}" x2="${(left + at(bare)).toFixed(1)}" y1="${top - 2}" y2="${top + 16}" stroke="#000" stroke-width="2"/>`,
      `<text x="${(left + at(cpu) + 6).toFixed(1)}" y="${top + 12}">${cpu.toFixed(3)}</text>`,
    ].join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 80} ${40 + figures.length * height}" font-family="sans-serif" font-size="12" role="img"><title>Milliseconds of the processor per request; the stroke is node:http with the same bytes</title><rect width="100%" height="100%" fill="#fff"/><text x="8" y="18">Milliseconds of the processor per request, on a scale of tens; the stroke is node:http with the same bytes</text>${bars.join("")}</svg>\n`;
}
