import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { PreviewFacts } from "@parasol/shared";
import { createSchema, createYoga } from "graphql-yoga";
import { createResolvers } from "./resolvers.ts";

/**
 * The public API as the contract says it, over the content of these tests: the site is built and tested against it
 * where outages, withdrawals and hostile values are wanted. Every answer is checked by the real schema.
 */

/** What may go wrong, switched on and off by tests while the server runs. */
export interface Faults {
  /** Answers every question with this error code. */
  errorCode?: string | undefined;
  /** Milliseconds before each answer. */
  delay?: number | undefined;
  /** Closes connections without an answer. */
  isDown?: boolean | undefined;
  /** How many of the next requests to fail with a 502, as a proxy would. */
  badGateways?: number | undefined;
  /** Whether the site says that it holds demonstration content. */
  isLive?: boolean | undefined;
  /** Answers as a newsroom in which nothing was published yet. */
  isEmpty?: boolean | undefined;
  /** Articles that the editors put on the front page, by a slug of theirs in any language. */
  arranged?: readonly string[] | undefined;
  /** Answers as a newsroom in which no event is to come. */
  isQuiet?: boolean | undefined;
  /** What it says of every preview instead of `shownPreview`. */
  preview?: Partial<PreviewFacts> | undefined;
}

/** Opens every preview. */
export const goodToken = `c2lnbmVk.${"c2lnbmF0dXJl".repeat(4).slice(0, 43)}`;

/** What the CMS says of a preview. */
export const shownPreview: PreviewFacts = {
  until: "2099-01-01T00:00:00.000Z",
  language: "en",
  standing: "draft",
  locales: ["en", "ru"],
  addresses: [
    { locale: "en", path: "/en/news/sex-workers-meet-in-moscow" },
    { locale: "ru", path: "/ru/novosti/vstrecha-v-moskve" },
  ],
  refusals: [],
};

/** A picture that no public store has. */
export const draftsPicture = { name: "00000000000000000000000000000000.webp", bytes: "a picture" };

/** A type that a later version of the contract may add. */
const futureTypes = `
  extend union BodyBlock = VideoBlock
  type VideoBlock { url: URL! }
`;

export interface ContractServer {
  readonly url: string;
  /** Where it answers those who hold `goodToken`. */
  readonly previewUrl: string;
  readonly faults: Faults;
  /** How many requests came in. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

export async function startContractServer(port: number, origin: string): Promise<ContractServer> {
  const faults: Faults = {};
  let requests = 0;
  const yoga = createYoga({
    schema: createSchema({
      typeDefs: [readFileSync(createRequire(import.meta.url).resolve("@parasol/shared/schema.graphql"), "utf8"), futureTypes],
      resolvers: { Query: createResolvers(origin, faults) },
    }),
    graphiql: false,
    landingPage: false,
    logging: false,
    maskedErrors: false,
  });
  const server = createServer((request, response) => {
    requests += 1;
    if (faults.isDown) request.socket.destroy();
    else if (request.url?.startsWith("/preview") && !request.url.startsWith("/preview/graphql")) answerPreview(request, response, faults);
    else if (faults.badGateways) {
      faults.badGateways -= 1;
      response.writeHead(502).end("<h1>Bad gateway</h1>");
    } else {
      // Drafts are asked for as publications are; whether one may is the CMS's business, and tested there.
      request.url = request.url?.replace(/^\/preview/, "");
      setTimeout(() => void yoga(request, response), faults.delay ?? 0);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}/graphql`,
    previewUrl: `http://127.0.0.1:${actual}/preview`,
    faults,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answerPreview(request: IncomingMessage, response: ServerResponse, faults: Faults): void {
  const isOpen = request.headers.authorization === `Bearer ${goodToken}`;
  const isFile = request.url === `/preview/media/${draftsPicture.name}`;
  if (!isOpen) response.writeHead(403).end();
  else if (request.url?.startsWith("/preview/media/")) response.writeHead(isFile ? 200 : 404).end(isFile ? draftsPicture.bytes : undefined);
  else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ...shownPreview, ...faults.preview }));
}
