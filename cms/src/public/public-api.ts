/**
 * The public GraphQL over the ledger. It knows nothing of Strapi: it needs a connection to the ledger and the site's origin, and
 * can be mounted in any server that speaks node:http or fetch.
 */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { getOperationAST, type DocumentNode, type ExecutionArgs, type GraphQLSchema, type ValidationRule } from "graphql";
import { createSchema, createYoga, type Plugin, type YogaInitialContext } from "graphql-yoga";
import type { LedgerDatabase } from "../ledger/database.js";
import { rememberFarPages } from "../ledger/far-pages.js";
import { createAddresses } from "./addresses.js";
import { greeting, useAnswer, type WrittenAnswer } from "./answer.js";
import { findBodiesWanted } from "./bodies-wanted.js";
import { createRequestContext, type RequestContext, type Surroundings } from "./context.js";
import { answerFromCards } from "./cards.js";
import { checkCost } from "./cost.js";
import { createDocumentCache, type DocumentCache } from "./document-cache.js";
import { checkLength, documentShapeRule } from "./document-shape.js";
import { explorerFolder, useExplorer } from "./explorer/explorer.js";
import { createQuickWay, type Question } from "./quick-way.js";
import { isOutage, maskError } from "./refusals.js";
import { useRequestReader } from "./request.js";
import { resolvers } from "./resolvers.js";
import { takeTurns, type InTurn } from "./turns.js";

/** The one address that answers. */
export const publicApiPath = "/graphql";

/** Whether a path is the API's: its address, or a file of the explorer that browsers see there. */
export function isPublicApiPath(path: string | undefined): boolean {
  return path === publicApiPath || path?.startsWith(explorerFolder(publicApiPath)) === true;
}

interface PublicApiOptions {
  readonly database: LedgerDatabase;
  /** The site's public origin: absolute addresses begin with it. */
  readonly siteOrigin: string;
  /** Secret under which former addresses are kept (`secrets.pathKey`). */
  readonly pathKey: string;
  /** By which events are over; left out, the system's clock. */
  readonly now?: () => Date;
  /** Told of every error that is our fault, with what the outside does not see. */
  readonly logFault: (error: unknown) => void;
}

export interface PublicApi {
  /** Answers a fetch-style request. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers a question, and tells whether another moment alone may bring another answer: what is upcoming, what is past. */
  readonly ask: (question: Question) => Promise<{ readonly answer: WrittenAnswer; readonly isOfMoment: boolean }>;
  /** Answers a request of node:http whose body has not been read yet. */
  readonly listen: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export function createPublicApi(options: PublicApiOptions): PublicApi {
  const surroundings = {
    database: options.database,
    farPages: rememberFarPages(),
    addresses: createAddresses(options.siteOrigin),
    pathKey: options.pathKey,
    now: options.now ?? (() => new Date()),
  };
  const documents = createDocumentCache(400_000);
  const valid = new WeakSet<DocumentNode>();
  const schema = createPublicSchema();
  const logFault = sayOutagesSeldom(options.logFault);
  const inTurn = takeTurns();
  const quickWay = createQuickWay({ schema, documents, valid, surroundings, inTurn, logFault });
  const ofMoment = new WeakSet<Request>();
  const ignore = (): void => undefined;
  const yoga = createYoga({
    schema,
    graphqlEndpoint: publicApiPath,
    healthCheckEndpoint: "\n", // no address can end with it: health is not this API's business
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    maxRequestBodySize: false, // request.ts bounds it
    maskedErrors: { maskError },
    logging: { debug: ignore, info: ignore, warn: ignore, error: logFault },
    parserAndValidationCache: {
      documentCache: documents,
      errorCache: { get: () => undefined, set: ignore },
    },
    plugins: [useRequestReader(), useExplorer({ apiPath: publicApiPath, greeting }), useAnswer(), useLimits(documents, valid), useRequestContext(surroundings, ofMoment), useTurns(inTurn)],
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    ask: async (question) => {
      let isOfMoment = false;
      const quick = await quickWay(question, () => (isOfMoment = true));
      if (quick) return { answer: quick, isOfMoment };
      const request = toRequest(question);
      const response = await yoga.fetch(request);
      const answer = { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
      return { answer, isOfMoment: ofMoment.has(request) };
    },
    listen: async (request, response) => {
      if (!isPublicApiPath(request.url?.split("?")[0])) {
        response
          .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
          .end(`Only ${publicApiPath} answers here.\n`);
        return;
      }
      request.headers.host = "localhost"; // nothing here depends on what a client calls us, and a malformed name would throw
      await yoga(request, response);
    },
  };
}

/** How seldom it is said that the ledger cannot be read, in milliseconds. */
const betweenWords = 10_000;

/** However many ask while the ledger is away: it is one outage, and must not fill the log, and the disk with it. */
function sayOutagesSeldom(logFault: (error: unknown) => void): (error: unknown) => void {
  let saidAt = -Infinity;
  return (error) => {
    if (!isOutage(error)) logFault(error);
    else if (performance.now() - saidAt > betweenWords) {
      saidAt = performance.now();
      logFault(error);
    }
  };
}

/** The contract with its resolvers. */
export function createPublicSchema(): GraphQLSchema {
  const schema = createSchema<RequestContext>({
    typeDefs: readFileSync(require.resolve("@parasol/shared/schema.graphql"), "utf8"),
    resolvers,
  });
  answerFromCards(schema);
  return schema;
}

function toRequest({ method, mediaType, text }: Question): Request {
  const accept = { accept: mediaType };
  return method === "GET"
    ? new Request(`http://localhost${text}`, { headers: accept })
    : new Request(`http://localhost${publicApiPath}`, { method, headers: { ...accept, "content-type": "application/json" }, body: text });
}

/** Refuses what asks for too much: first by its text, then by its shape, then, when the variables are known, by its cost. */
function useLimits(documents: DocumentCache, valid: WeakSet<DocumentNode>): Plugin {
  return {
    onParams({ params }) {
      if (params.query !== undefined && !documents.get(params.query)) checkLength(params.query);
    },
    onValidate({ addValidationRule, params }: { addValidationRule: (rule: ValidationRule) => void; params: { documentAST: DocumentNode } }) {
      addValidationRule(documentShapeRule);
      return (found) => {
        if (found.valid) valid.add(params.documentAST);
      };
    },
    onExecute({ args }: { args: ExecutionArgs }) {
      const { schema, document, operationName, variableValues } = args;
      const operation = getOperationAST(document, operationName);
      if (operation) checkCost(schema, document, operation, variableValues ?? {});
    },
  };
}

/** Who has only begun to send a question takes no turn. */
function useTurns(inTurn: InTurn): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => inTurn(async (): Promise<unknown> => executeFn(args), (outage) => ({ errors: [outage] })));
    },
  };
}

/** `ofMoment` is told of the requests whose answers depend on the clock. */
function useRequestContext(surroundings: Surroundings, ofMoment: WeakSet<Request>): Plugin<RequestContext> {
  return {
    onExecute({ args, extendContext }: { args: ExecutionArgs & { contextValue: YogaInitialContext }; extendContext: (more: RequestContext) => void }) {
      const { request } = args.contextValue;
      const bodies = findBodiesWanted(args.schema, args.document);
      extendContext(createRequestContext(surroundings, bodies, () => ofMoment.add(request)));
    },
  };
}
