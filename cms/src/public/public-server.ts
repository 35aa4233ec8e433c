/** A server of its own for the public API, without Strapi. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { HeadWatch } from "../ledger/head-watch.js";
import type { KeptAnswers } from "./kept-answers.js";
import { isPublicApiPath, publicApiPath, type PublicApi } from "./public-api.js";

interface Address {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
}

export interface RunningServer {
  /** The API's address. */
  readonly url: string;
  /** Lets what is being answered come to its end. */
  readonly close: () => Promise<void>;
}

/** Whether the node can answer, for who watches it and for who shares requests out among several. */
const healthPath = "/health";
/** What happens here, in the text form of Prometheus. No request's content, no address of anybody. */
const metricsPath = "/metrics";

export async function startPublicServer(listen: PublicApi["listen"], address: Address): Promise<RunningServer> {
  return listenAt(createServer((request, response) => void listen(request, response)), address);
}

interface PublicNode {
  readonly answers: KeptAnswers;
  readonly head: HeadWatch;
}

/** The API with what those need to know who run it; they keep `/health` and `/metrics` from strangers. */
export async function startPublicNode({ answers, head }: PublicNode, address: Address): Promise<RunningServer> {
  const statuses = new Map<number, number>();
  const tell = (response: ServerResponse, status: number, body: string): void => {
    response
      .writeHead(status, { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" })
      .end(body);
  };
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url?.split("?")[0];
    if (path === healthPath) {
      if (head.head() === null) tell(response, 503, "The ledger cannot be reached.\n");
      else tell(response, 200, "ok\n");
    } else if (path === metricsPath) {
      tell(response, 200, writeMetrics(statuses, answers, head));
    } else {
      if (isPublicApiPath(path)) response.once("finish", () => statuses.set(response.statusCode, (statuses.get(response.statusCode) ?? 0) + 1));
      void answers.listen(request, response);
    }
  };
  return listenAt(createServer(answer), address);
}

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
function writeMetrics(statuses: ReadonlyMap<number, number>, answers: KeptAnswers, head: HeadWatch): string {
  const { kept, asked, bytes } = answers.counts();
  const position = head.head()?.split(".")[1];
  const { user, system } = process.cpuUsage();
  const metrics: readonly (readonly [name: string, type: string, help: string, samples: readonly string[]])[] = [
    ["parasol_public_requests_total", "counter", "Answered requests by HTTP status.", [...statuses].map(([status, count]) => `{status="${status}"} ${count}`)],
    ["parasol_public_answers_total", "counter", "Answers by where they came from.", [`{from="kept"} ${kept}`, `{from="ledger"} ${asked}`]],
    ["parasol_public_kept_bytes", "gauge", "Size of the answers that are kept.", [` ${bytes}`]],
    ["parasol_ledger_up", "gauge", "Whether the ledger was reached within the last second.", [` ${position === undefined ? 0 : 1}`]],
    ["parasol_ledger_position", "gauge", "The ledger's last position, as it is known here.", position === undefined ? [] : [` ${position}`]],
    ["process_resident_memory_bytes", "gauge", "Resident memory of the process.", [` ${process.memoryUsage.rss()}`]],
    ["process_cpu_seconds_total", "counter", "Time of the processor that the process took.", [` ${(user + system) / 1e6}`]],
    ["process_start_time_seconds", "gauge", "When the process began, in seconds since 1970.", [` ${Math.round(performance.timeOrigin) / 1000}`]],
  ];
  return metrics
    .flatMap(([name, type, help, samples]) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map((sample) => name + sample)])
    .map((line) => `${line}\n`)
    .join("");
}

async function listenAt(server: Server, { host, port }: Address): Promise<RunningServer> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The public API has no address.");
  return {
    url: `http://${host}:${address.port}${publicApiPath}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeIdleConnections();
      }),
  };
}
