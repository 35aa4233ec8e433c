/** Stands between a site and its public nodes, as what shares questions out among several does: each goes where the test says. */
import { once } from "node:events";
import { createServer, request as startRequest, type IncomingMessage, type ServerResponse } from "node:http";

/** A node's origin, or `hanging`: an answer begins and never ends. */
type Line = string;
export const hanging: Line = "hanging";

export interface Switchboard {
  readonly origin: string;
  /** Questions are shared out among these in turn. */
  readonly connect: (...lines: readonly [Line, ...Line[]]) => void;
  readonly close: () => Promise<void>;
}

export async function openSwitchboard(...first: readonly [Line, ...Line[]]): Promise<Switchboard> {
  let lines: readonly Line[] = first;
  let turn = 0;
  const server = createServer((question, answer) => {
    const line = lines[(turn += 1) % lines.length] ?? hanging;
    if (line === hanging) hang(answer);
    else passOn(line, question, answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The switchboard has no address.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    connect: (...next) => {
      lines = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function hang(answer: ServerResponse): void {
  answer.writeHead(200, { "content-type": "application/json" }).write("{");
  const dripping = setInterval(() => answer.write(" "), 50);
  answer.once("close", () => clearInterval(dripping));
}

function passOn(line: Line, question: IncomingMessage, answer: ServerResponse): void {
  const passed = startRequest(line + (question.url ?? ""), { method: question.method ?? "GET", headers: question.headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(answer);
  });
  passed.once("error", () => answer.destroy());
  question.pipe(passed);
}
