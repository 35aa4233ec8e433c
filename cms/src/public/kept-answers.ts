/**
 * Answers of the public API, kept as bytes that are ready to be sent, until the ledger moves. Bounded in bytes: ever new questions
 * push others out and take no more memory. What cannot be proved to hold any more is not used: without word from the ledger, every
 * question goes to the API.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import type { LedgerDatabase } from "../ledger/database.js";
import type { HeadWatch } from "../ledger/head-watch.js";
import { readNextEnd } from "../ledger/read-lists.js";
import { chooseMediaType, isKnown } from "./answer.js";
import { toMoment } from "./context.js";
import { limits } from "./limits.js";
import { publicApiPath, type PublicApi } from "./public-api.js";

interface KeeperOptions {
  readonly api: PublicApi;
  readonly database: LedgerDatabase;
  readonly head: HeadWatch;
  /** Of everything that is kept, keys included. */
  readonly maxBytes?: number;
  readonly now?: () => Date;
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

const compressors = {
  gzip: promisify(gzip),
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
} as const;

export function keepAnswers({ api, database, head, maxBytes = 32_000_000, now = () => new Date() }: KeeperOptions): KeptAnswers {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    maxEntrySize: maxBytes / 8,
    sizeCalculation: ({ bodies }, key) => overhead + 2 * key.length + Object.values(bodies).reduce((sum, body) => sum + body.length, 0),
  });
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

  async function make(key: string, question: Question, place: string): Promise<KeptAnswer> {
    const started = now();
    const { response, isOfMoment } = await api.ask(toRequest(question));
    const body = Buffer.from(await response.arrayBuffer());
    const { etag = null, ...headers } = Object.fromEntries(response.headers);
    const until = etag !== null && isOfMoment ? await readNextEnd(database, toMoment(started)) : null;
    const answer: KeptAnswer = {
      status: response.status,
      headers: { ...headers, vary: "accept, accept-encoding", ...(etag !== null && { etag }) },
      etag,
      bodies: { identity: body },
      madeAt: started.getTime(),
      until: until === null ? Infinity : Date.parse(until),
    };
    // Only answers without an error have a tag. Whatever was committed meanwhile, they may be half of before and half of after.
    if (etag !== null && look() === place) kept.set(key, answer);
    return answer;
  }

  async function answer(question: Question, place: string): Promise<{ readonly key: string; readonly answer: KeptAnswer }> {
    const key = `${question.mediaType} ${question.method} ${question.text}`;
    const found = find(key);
    if (found) {
      counts.kept += 1;
      return { key, answer: found };
    }
    const already = coming.get(key);
    if (already) return { key, answer: await already };
    counts.asked += 1;
    const made = make(key, question, place).finally(() => {
      if (coming.get(key) === made) coming.delete(key);
    });
    coming.set(key, made);
    return { key, answer: await made };
  }

  /** The body in the encoding that the client likes best; an answer that is kept is compressed once. */
  async function encode(key: string, { bodies, ...rest }: KeptAnswer, wanted: Encoding): Promise<{ readonly encoding: Encoding; readonly body: Buffer }> {
    const plain = bodies.identity ?? Buffer.alloc(0);
    if (wanted === "identity" || plain.length < worthCompressing) return { encoding: "identity", body: plain };
    const ready = bodies[wanted];
    if (ready) return { encoding: wanted, body: ready };
    const body = await compressors[wanted](plain);
    // With its new size, and only if it is still what is kept.
    const current = kept.peek(key);
    if (current && current.bodies.identity === plain) kept.set(key, { ...rest, bodies: { ...current.bodies, [wanted]: body } });
    return { encoding: wanted, body };
  }

  return {
    counts: () => ({ ...counts, bytes: kept.calculatedSize }),
    async listen(request, response) {
      const place = look();
      const isQuestion = place !== null && mayBeKept(request);
      if (!isQuestion) return api.listen(request, response);
      const question = await readQuestion(request);
      if (question === null) {
        response.destroy();
        return;
      }
      const { key, answer: found } = await answer(question, place);
      if (question.method === "GET" && found.etag !== null && isKnown(found.etag, request.headers["if-none-match"] ?? null)) {
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
    },
  };
}

/** What makes two requests the same: how they ask, for which media type, and with which bytes. */
interface Question {
  readonly method: "GET" | "POST";
  readonly mediaType: ReturnType<typeof chooseMediaType>;
  /** Of a GET the address, of a POST the body. */
  readonly text: string;
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

function toRequest({ method, mediaType, text }: Question): Request {
  const accept = { accept: mediaType };
  return method === "GET"
    ? new Request(`http://localhost${text}`, { headers: accept })
    : new Request(`http://localhost${publicApiPath}`, { method, headers: { ...accept, "content-type": "application/json" }, body: text });
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
