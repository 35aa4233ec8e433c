/** Sends bytes as they are, where a client of HTTP would refuse to, and reads what comes back, byte by byte. */
import { connect } from "node:net";

export interface RawAnswer {
  readonly status: number;
  /** The lines before the body. */
  readonly head: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Everything that came, of all answers where there were several; without an interim one (`100 Continue`) before them. */
  readonly bytes: Buffer;
  readonly body: Buffer;
}

/** What came instead of an answer: nothing before the connection was closed, nothing for too long, or something that is no HTTP. */
export type NoAnswer = "closed" | "silent" | "no HTTP";

interface Sent {
  readonly host: string;
  readonly port: number;
  readonly bytes: Buffer;
  /** Milliseconds. */
  readonly patience: number;
}

export function sendRaw({ host, port, bytes, patience }: Sent): Promise<RawAnswer | NoAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const chunks: Buffer[] = [];
    let isDone = false;
    const finish = (why: NoAnswer): void => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      socket.destroy();
      const all = Buffer.concat(chunks);
      resolve(all.length === 0 ? why : (readAnswer(all)?.answer ?? (why === "silent" ? "silent" : "no HTTP")));
    };
    const timer = setTimeout(() => finish("silent"), patience);
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      // Where more follow, they follow at once: the socket is read until nothing more is there.
      if (readAnswer(Buffer.concat(chunks))?.isWhole === true) setImmediate(() => finish("closed"));
    });
    socket.on("end", () => finish("closed"));
    // What is answered before it was read to its end is closed by force: the answer has come by then.
    socket.on("error", () => finish("closed"));
    socket.on("close", () => finish("closed"));
    socket.write(bytes);
  });
}

/** The first answer in what came, and whether it is there to its end; `undefined` where it does not begin as one. */
function readAnswer(all: Buffer): { readonly answer: RawAnswer; readonly isWhole: boolean } | undefined {
  const start = /^HTTP\/1\.[01] 1\d\d [^\r]*\r\n(?:[^\r]+\r\n)*\r\n/.exec(all.toString("latin1"))?.[0].length ?? 0;
  const end = all.indexOf("\r\n\r\n", start, "latin1");
  if (end < 0) return undefined;
  const head = all.toString("latin1", start, end);
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? NaN);
  if (Number.isNaN(status)) return undefined;
  const headers = new Map(
    head
      .split("\r\n")
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const body = all.subarray(end + 4);
  const length = headers.get("content-length");
  const isWhole =
    status === 304 || status === 204 || (length !== undefined && body.length >= Number(length)) || (headers.get("transfer-encoding") === "chunked" && /(?:^|\r\n)0\r\n\r\n/.test(body.subarray(-7).toString("latin1")));
  return { answer: { status, head, headers, bytes: all.subarray(start), body }, isWhole };
}
