/** Sends a kept page: nothing is worked out that was worked out before. */
import { hash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isHeldAlready } from "@parasol/shared";
import { chooseEncoding, compressors, worthCompressing, type Encoding } from "./encodings";
import type { KeptPage } from "./kept-page";

interface Bytes {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

interface Prepared {
  readonly etag: string;
  /** Made once, also where many wait for them. */
  readonly bytes: Map<Encoding | "identity", Promise<Bytes>>;
}

/** Headers that follow from the bytes and from when they are sent. */
const made = new Set(["connection", "content-encoding", "content-length", "date", "etag", "keep-alive", "transfer-encoding"]);

/** What the bytes depend on beside the address; a 304 says it as the 200 would (RFC 9110, 15.4.5). */
const vary = "accept-encoding";

const prepared = new WeakMap<KeptPage, Prepared>();

/** As the page's headers are kept. */
export function lastingHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => !made.has(name)));
}

export async function sendPage(page: KeptPage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const ready = prepare(page);
  if (page.status === 200 && isHeldAlready(ready.etag, request.headers["if-none-match"])) {
    response.writeHead(304, { ...page.headers, vary, etag: ready.etag }).end();
    return;
  }
  const encoding = page.body.length < worthCompressing ? undefined : chooseEncoding(request.headers["accept-encoding"] ?? "");
  const { headers, body } = await (ready.bytes.get(encoding ?? "identity") ?? encode(page, ready, encoding));
  response.writeHead(page.status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

function prepare(page: KeptPage): Prepared {
  const known = prepared.get(page);
  if (known) return known;
  const ready: Prepared = { etag: `W/"${hash("sha256", page.body, "base64url").slice(0, 27)}"`, bytes: new Map() };
  prepared.set(page, ready);
  return ready;
}

function encode(page: KeptPage, { etag, bytes }: Prepared, encoding: Encoding | undefined): Promise<Bytes> {
  const encoded = encodeOnce(page, etag, encoding);
  bytes.set(encoding ?? "identity", encoded);
  // Whoever comes later tries anew.
  encoded.catch(() => bytes.delete(encoding ?? "identity"));
  return encoded;
}

async function encodeOnce({ status, headers, body: plain }: KeptPage, etag: string, encoding: Encoding | undefined): Promise<Bytes> {
  const body = encoding === undefined ? plain : await compressors[encoding](plain);
  return {
    headers: {
      ...headers,
      ...(status === 200 && { etag }),
      vary,
      "content-length": body.length,
      ...(encoding !== undefined && { "content-encoding": encoding }),
    },
    body,
  };
}
