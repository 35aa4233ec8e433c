/** Sends requests as fast as so many connections take them, or so many a second, and checks every answer. */
import http from "node:http";
import { setTimeout as pass } from "node:timers/promises";

export interface Question {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  /** Origin. */
  readonly at: string;
  readonly connections: number;
  readonly requests: number;
  readonly ask: (number: number) => Question;
  /** @throws for an answer that is not right. */
  readonly check: (status: number, body: Buffer, number: number) => void;
}

export interface LoadSeen {
  /** Milliseconds from the first request to the last answer. */
  readonly took: number;
  /** Milliseconds that each answer took, ascending. */
  readonly waits: readonly number[];
  readonly bytes: number;
}

export async function load({ at, connections, requests, ask, check }: Load): Promise<LoadSeen> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(at);
  const waits: number[] = [];
  let next = 0;
  let bytes = 0;
  const began = performance.now();
  const work = async (): Promise<void> => {
    while (next < requests) {
      const number = next;
      next += 1;
      const asked = performance.now();
      const { status, body } = await send({ agent, hostname, port }, ask(number));
      waits.push(performance.now() - asked);
      bytes += body.length;
      check(status, body, number);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return { took: performance.now() - began, waits: waits.toSorted((one, other) => one - other), bytes };
}

export interface Steady extends Pick<Load, "at"> {
  readonly perSecond: number;
  /** In their order. */
  readonly questions: readonly Question[];
}

/**
 * As readers come, who know nothing of each other: each at its time, whether or not the one before is answered. Waits count from
 * that time on, so that a server that stands still is seen in all who came meanwhile.
 */
export async function loadSteadily({ at, perSecond, questions, check }: Steady & Pick<Load, "check">): Promise<LoadSeen> {
  const agent = new http.Agent({ keepAlive: true });
  const { hostname, port } = new URL(at);
  const waits: number[] = [];
  let bytes = 0;
  const began = performance.now();
  const answered: Promise<void>[] = [];
  for (const [number, question] of questions.entries()) {
    const due = began + (number * 1_000) / perSecond;
    await pass(Math.max(0, due - performance.now()));
    const answer = send({ agent, hostname, port }, question).then(({ status, body }) => {
      waits.push(performance.now() - due);
      bytes += body.length;
      check(status, body, number);
    });
    // Told of when all have come.
    answer.catch(() => undefined);
    answered.push(answer);
  }
  await Promise.all(answered).finally(() => agent.destroy());
  return { took: performance.now() - began, waits: waits.toSorted((one, other) => one - other), bytes };
}

/** One answer, checked. */
export async function readOnce(at: string, question: Question, check: (status: number, body: Buffer) => void): Promise<Buffer> {
  const agent = new http.Agent();
  const { hostname, port } = new URL(at);
  const { status, body } = await send({ agent, hostname, port }, question);
  agent.destroy();
  check(status, body);
  return body;
}

function send(to: http.RequestOptions, { method, path, headers, body }: Question): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const request = http.request({ ...to, method, path, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}
