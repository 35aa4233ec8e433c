/**
 * Answering over HTTP: status, media type, ETag, and headers that allow any page to read and nothing else.
 * An error of ours (5xx) is never answered beside data: nobody shall take an outage for "there is no such text".
 */
import { hash } from "node:crypto";
import { isHeldAlready } from "@parasol/shared";
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from "graphql";
import type { FetchAPI, Plugin } from "graphql-yoga";

const readingAllowed = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, retry-after",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

const preflight = {
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "accept, content-type, if-none-match",
  "access-control-max-age": "86400",
  allow: "GET, POST, OPTIONS",
};

/** What to do, for those who come without a query and without a browser. */
export const greeting = `Parasol: the newsroom's publications, over GraphQL.

Send a query as JSON: POST to this address, {"query": "{ site(locale: \\"en\\") { name } }"},
or GET with the query in the address: ?query={site(locale:"en"){name}}

The schema describes itself: every type, field and argument, by introspection.
A browser that opens this address finds an explorer with the schema and examples.
`;

/** A plugin for graphql-yoga that answers instead of its own result processors. */
export function useAnswer(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method === "OPTIONS") {
        endResponse(new fetchAPI.Response(null, { status: 204, headers: preflight }));
      } else if (request.method === "GET" && isPlainVisit(request)) {
        const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-cache" };
        endResponse(new fetchAPI.Response(greeting, { status: 200, headers }));
      }
    },
    onResultProcess({ request, setResultProcessor }) {
      const mediaType = chooseMediaType(request.headers.get("accept"));
      setResultProcessor((result, fetchAPI) => {
        if (Array.isArray(result) || Symbol.asyncIterator in result) throw new TypeError("One query has one result.");
        return answer(request, result, mediaType, fetchAPI);
      }, mediaType);
    },
    onResponse({ response }) {
      for (const [name, value] of Object.entries(readingAllowed)) {
        // Only the explorer brings a policy of its own.
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
    },
  };
}

/** Somebody who looks what is here, as by `curl`: nothing is asked, and any answer will do. */
function isPlainVisit({ url, headers }: Request): boolean {
  const accept = headers.get("accept") ?? "*/*";
  return !url.includes("?") && !headers.has("content-type") && (accept === "*/*" || accept.includes("text/plain"));
}

export type MediaType = "application/graphql-response+json" | "application/json";

/** Plain JSON, unless the client says that it knows GraphQL's own media type. */
export function chooseMediaType(accept: string | null): MediaType {
  return accept?.includes("application/graphql-response+json") === true
    ? "application/graphql-response+json"
    : "application/json";
}

function answer(request: Request, result: ExecutionResult, mediaType: MediaType, fetchAPI: FetchAPI): Response {
  const { status, headers, body } = writeAnswer(result, mediaType, request.method);
  return headers.etag !== undefined && request.method === "GET" && isHeldAlready(headers.etag, request.headers.get("if-none-match"))
    ? new fetchAPI.Response(null, { status: 304, headers })
    : new fetchAPI.Response(body, { status, headers });
}

/** An answer that is ready to be sent. */
export interface WrittenAnswer {
  readonly status: number;
  /** Names in lower case; with `etag` where the answer has no error. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

/** What to send for a result whose errors may be seen from outside. */
export function writeAnswer(result: ExecutionResult, mediaType: MediaType, method: string): WrittenAnswer {
  const errors = (result.errors ?? []).map(toAnswered);
  const faults = errors.filter((error) => error.http.status >= 500);
  const shown = faults.length > 0 ? faults : errors;
  const data = faults.length > 0 ? undefined : result.data;
  const body = JSON.stringify({
    ...(shown.length === 0 ? {} : { errors: shown.map((error) => error.formatted) }),
    ...(data === undefined ? {} : { data }),
  });
  const headers: Record<string, string> = {
    ...readingAllowed,
    "content-type": `${mediaType}; charset=utf-8`,
    "cache-control": method === "GET" && shown.length === 0 ? "no-cache" : "no-store",
    vary: "accept",
  };
  for (const { http } of shown) Object.assign(headers, http.headers);
  if (shown.length === 0) headers.etag = `W/"${hash("sha256", body, "base64url").slice(0, 27)}"`;
  return { status: shown.length === 0 ? 200 : statusOf(shown, data, mediaType), headers, body };
}

/** Faults count always, refusals where nothing was carried out; plain JSON clients hear 200 for all but malformed requests. */
function statusOf(errors: readonly Answered[], data: unknown, mediaType: MediaType): number {
  const counted = errors.filter(
    ({ http }) => http.status >= 500 || http.spec === false || (data === undefined && mediaType !== "application/json"),
  );
  return Math.max(200, ...counted.map(({ http }) => http.status));
}

interface Answered {
  readonly formatted: GraphQLFormattedError;
  readonly http: HttpPart;
}

interface HttpPart {
  readonly status: number;
  /** `false`: the status counts for plain JSON clients too. */
  readonly spec?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error with its HTTP part taken out. Errors without a code are graphql-js's complaints about what was sent. */
function toAnswered(error: GraphQLError): Answered {
  const { http, ...extensions } = error.extensions;
  const { message, locations, path } = error.toJSON();
  const formatted = {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { ...extensions, code: extensions.code ?? "BAD_USER_INPUT" },
  };
  return { formatted, http: isHttpPart(http) ? http : { status: 400 } };
}

function isHttpPart(candidate: unknown): candidate is HttpPart {
  return (
    typeof candidate === "object" && candidate !== null && "status" in candidate && typeof candidate.status === "number"
  );
}
