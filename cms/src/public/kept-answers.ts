/**
 * Answers of the public API, kept as bytes that are ready to be sent, until the ledger moves. Bounded in bytes: ever new questions
 * push others out and take no more memory. What cannot be proved to hold any more is not used: without word from the ledger, every
 * question goes to the API.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isHeldAlready, notBeforeHeader } from "@parasol/shared";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import { readCursor, type LedgerPlace } from "../ledger/cursor.js";
import { LedgerUnavailable, type LedgerDatabase } from "../ledger/database.js";
import type { HeadWatch } from "../ledger/head-watch.js";
import { readHead } from "../ledger/read-documents.js";
import { readNextEnd } from "../ledger/read-lists.js";
import { chooseMediaType } from "./answer.js";
import { toMoment } from "./context.js";
import { limits } from "./limits.js";
import { publicApiPath, type PublicApi } from "./public-api.js";
import type { Question } from "./quick-way.js";

interface KeeperOptions {
  readonly api: PublicApi;
  readonly database: LedgerDatabase;
  readonly head: HeadWatch;
  /** Of everything that is kept, keys included. An answer that would take more than a quarter of it is made anew each time. */
  readonly maxBytes?: number;
  readonly now?: () => Date;
  readonly logFault: (error: unknown) => void;
}

export interface KeptAnswers {
  /** Answers a request of node:http whose body has not been read yet: from what is kept, or as the API does. */
  readonly listen: PublicApi["listen"];
  /** Since the start. */
  readonly counts: () => { readonly kept: number; readonly asked: number; readonly bytes: number };
}

type Encoding = "identity" | "gzip" | "br";

interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string | null;
  readonly bodies: Partial<Record<Encoding, Buffer>>;
  /** When it was made, and when it ends to hold, in milliseconds since 1970. A clock that was put back ends it too. */
  readonly madeAt: number;
  readonly until: number;
}

/** Below this, compressing saves no packet. */
const worthCompressing = 1_000;
/** What a kept answer takes beside its texts: objects, headers, the place in the map. */
const overhead = 1_500;

function sizeOf({ bodies }: KeptAnswer, key: string): number {
  return overhead + 2 * key.length + Object.values(bodies).reduce((sum, body) => sum + body.length, 0);
}

const compressors = {
  gzip: promisify(gzip),
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
} as const;

export function keepAnswers({ api, database, head, maxBytes = 16_000_000, now = () => new Date(), logFault }: KeeperOptions): KeptAnswers {
  const kept = new LRUCache<string, KeptAnswer>({ maxSize: maxBytes, maxEntrySize: maxBytes / 4, sizeCalculation: sizeOf });
  /** Questions that are being answered, so that many who ask the same at once cost one answer. */
  const coming = new Map<string, Promise<KeptAnswer>>();
  let keptAt: string | null = null;
  const counts = { kept: 0, asked: 0 };

  function look(): string | null {
    const place = head.head();
    if (place !== null && place !== keptAt) {
      kept.clear();
      coming.clear();
      keptAt = place;
    }
    return place;
  }

  function find(key: string): KeptAnswer | undefined {
    const answer = kept.get(key);
    if (!answer) return undefined;
    const moment = now().getTime();
    return answer.madeAt <= moment && moment < answer.until ? answer : undefined;
  }

  /** `place` is `null` where the head is not known: then nothing is kept. */
  async function make(key: string, question: Question, place: string | null): Promise<KeptAnswer> {
    const started = now();
    const { answer: written, isOfMoment } = await api.ask(question);
    const body = Buffer.from(written.body);
    // The length is said with the bytes that are sent, and always in the same place: nothing else tells a first answer from a second.
    const { etag = null, "content-length": _length, ...headers } = written.headers;
    const mayKeep = place !== null && etag !== null;
    const until = mayKeep && isOfMoment ? await readNextEnd(database, toMoment(started)).catch(() => toMoment(started)) : null;
    const answer: KeptAnswer = {
      status: written.status,
      headers: { ...headers, vary: "accept, accept-encoding", ...(etag !== null && { etag }) },
      etag,
      bodies: { identity: body },
      madeAt: started.getTime(),
      until: until === null ? Infinity : Date.parse(until),
    };
    // Only answers without an error have a tag. Whatever was committed meanwhile, they may be half of before and half of after.
    if (mayKeep && look() === place) kept.set(key, answer);
    return answer;
  }

  /** Nothing is awaited between looking where the ledger is and finding what is kept of there. */
  async function answer(key: string, question: Question, notBefore: LedgerPlace | null): Promise<KeptAnswer> {
    const place = look();
    if (place === null || (notBefore && isBehind(readPlace(place), notBefore))) {
      counts.asked += 1;
      // What is known of the head may itself be late: the database has the last word.
      if (notBefore && isBehind(await readHead(database), notBefore)) return behind;
      return make(key, question, null);
    }
    const found = find(key);
    if (found) {
      counts.kept += 1;
      return found;
    }
    const already = coming.get(key);
    if (already) return already;
    counts.asked += 1;
    const made = make(key, question, place).finally(() => {
      if (coming.get(key) === made) coming.delete(key);
    });
    coming.set(key, made);
    return made;
  }

  async function send(question: Question, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = `${question.mediaType} ${question.method} ${question.text}`;
    const found = await answer(key, question, notBeforeOf(request));
    if (question.method === "GET" && found.etag !== null && isHeldAlready(found.etag, request.headers["if-none-match"])) {
      response.writeHead(304, { ...found.headers }).end();
      return;
    }
    const { encoding, body } = await encode(key, found, chooseEncoding(request.headers["accept-encoding"]));
    response.writeHead(found.status, {
      ...found.headers,
      "content-length": body.length,
      ...(encoding !== "identity" && { "content-encoding": encoding }),
    });
    response.end(body);
  }

  /** The body in the encoding that the client likes best; an answer that is kept is compressed once. */
  async function encode(key: string, { bodies, ...rest }: KeptAnswer, wanted: Encoding): Promise<{ readonly encoding: Encoding; readonly body: Buffer }> {
    const plain = bodies.identity ?? Buffer.alloc(0);
    if (wanted === "identity" || plain.length < worthCompressing) return { encoding: "identity", body: plain };
    const ready = bodies[wanted];
    if (ready) return { encoding: wanted, body: ready };
    const body = await compressors[wanted](plain);
    // With its new size, and only if it is still what is kept. One that would be too large with it stays as it is; the cache would drop it.
    const current = kept.peek(key);
    if (current?.bodies.identity === plain) {
      const both = { ...rest, bodies: { ...current.bodies, [wanted]: body } };
      if (sizeOf(both, key) <= kept.maxEntrySize) kept.set(key, both);
    }
    return { encoding: wanted, body };
  }

  return {
    counts: () => ({ ...counts, bytes: kept.calculatedSize }),
    async listen(request, response) {
      if (!mayBeKept(request)) return api.listen(request, response);
      const question = await readQuestion(request);
      try {
        if (question === null) response.destroy();
        else await send(question, request, response);
      } catch (error) {
        // The API answers its own faults; what comes here is of the keeping, or of a ledger that went away while its head was read.
        if (!(error instanceof LedgerUnavailable)) logFault(error);
        if (response.headersSent) response.destroy();
        else response.writeHead(503, unavailable.headers).end(unavailable.bodies.identity);
      }
    },
  };
}

/** A refusal that is worth another try soon. */
function tryAgain(code: string, message: string): KeptAnswer {
  const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", "retry-after": "1" };
  return { status: 503, headers, etag: null, bodies: { identity: body }, madeAt: 0, until: 0 };
}

const unavailable = tryAgain("UNAVAILABLE", "The newsroom cannot be read at the moment. Try again in a few seconds.");
const behind = tryAgain("BEHIND", "This node has not yet heard of what you know already. Try again in a moment.");

/** A ledger of another generation is not behind: whoever follows it is told so by its cursor. */
function isBehind(place: LedgerPlace | null, notBefore: LedgerPlace): boolean {
  return place !== null && place.generation === notBefore.generation && place.position < notBefore.position;
}

function readPlace(head: string): LedgerPlace | null {
  const [generation, position] = head.split(".");
  return generation === undefined ? null : { generation, position: Number(position) };
}

function notBeforeOf({ headers }: IncomingMessage): LedgerPlace | null {
  const given = headers[notBeforeHeader];
  return typeof given === "string" && given.length < 100 ? readCursor(given) : null;
}

/** By its headers alone: what is not simply a question that fits is the API's to refuse, or to show the explorer to. */
function mayBeKept({ method, url = "", headers }: IncomingMessage): boolean {
  if (method === "GET") return url.startsWith(`${publicApiPath}?`) && /[?&]query=/.test(url);
  if (method !== "POST" || (url !== publicApiPath && !url.startsWith(`${publicApiPath}?`))) return false;
  const length = headers["content-length"];
  return (
    length !== undefined &&
    Number(length) <= limits.requestBytes &&
    headers["content-encoding"] === undefined &&
    /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "")
  );
}

/** `null` when the client went away before it had asked. */
async function readQuestion(request: IncomingMessage): Promise<Question | null> {
  const mediaType = chooseMediaType(request.headers.accept ?? null);
  if (request.method === "GET") return { method: "GET", mediaType, text: request.url ?? "" };
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  } catch {
    return null;
  }
  return { method: "POST", mediaType, text: Buffer.concat(chunks).toString("utf8") };
}

/** Browsers and programs send the same few words again and again. */
const chosen = new LRUCache<string, Encoding>({ max: 200 });

function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== "string" || accepted.length > 200) return "identity";
  const known = chosen.get(accepted);
  if (known !== undefined) return known;
  const [best] = new Negotiator({ headers: { "accept-encoding": accepted } }).encodings(["br", "gzip", "identity"]);
  const encoding = best === "br" || best === "gzip" ? best : "identity";
  chosen.set(accepted, encoding);
  return encoding;
}
