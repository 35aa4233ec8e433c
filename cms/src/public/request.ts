/**
 * Reading GraphQL over HTTP: a GET with the query in its address, or a POST with JSON. Bounded before anything is parsed;
 * whatever is not such a request is refused with a 4xx that says what to send.
 */
import { GraphQLError } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { limits } from "./limits.js";
import { badRequest, limitExceeded } from "./refusals.js";

/** A plugin for graphql-yoga that takes the place of its own parsers. */
export function useRequestReader(): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === "GET") setRequestParser(({ url }) => readAddress(url));
      else if (request.method === "POST") setRequestParser(readPost);
      else throw badRequest("Send a GET or a POST.", 405, { allow: "GET, POST, OPTIONS" });
    },
  };
}

/**
 * What a GET asks, by its address.
 * @throws {GraphQLError} for what is no question
 */
export function readAddress(url: string): GraphQLParams {
  const start = url.indexOf("?");
  const given = new URLSearchParams(start < 0 ? "" : url.slice(start + 1));
  return toParams({
    query: given.get("query"),
    operationName: given.get("operationName") || null,
    variables: parseJson(given.get("variables") || "null", "`variables`"),
  });
}

async function readPost(request: Request): Promise<GraphQLParams> {
  const contentType = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
    throw badRequest("Send the query as JSON, with the header `Content-Type: application/json`.", 415);
  }
  const text = await readText(request).catch((error: unknown) => {
    throw error instanceof GraphQLError ? error : badRequest("The request's body did not arrive.", 400);
  });
  return readBody(text);
}

/**
 * What a POST asks, by its body.
 * @throws {GraphQLError} for what is no question
 */
export function readBody(text: string): GraphQLParams {
  const body = parseJson(text, "The request's body");
  if (Array.isArray(body)) {
    throw limitExceeded(
      "batching",
      1,
      "A request holds one query. Send several requests, or several fields in one query.",
    );
  }
  if (typeof body !== "object" || body === null) throw badRequest("The request's body is no JSON object.", 400);
  const { query, operationName, variables } = { query: null, operationName: null, variables: null, ...body };
  return toParams({ query, operationName, variables });
}

/** The body as text. A server cuts a body at its announced length; one that comes without is counted as it comes. */
async function readText(request: Request): Promise<string> {
  const announced = request.headers.get("content-length");
  if (announced !== null) {
    if (!(Number(announced) <= limits.requestBytes)) throw tooLarge();
    return request.text();
  }
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes > limits.requestBytes) throw tooLarge();
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function tooLarge(): GraphQLError {
  return limitExceeded(
    "request size",
    limits.requestBytes,
    `The request has more than ${limits.requestBytes} bytes. Ask for less, or in several requests.`,
    413,
  );
}

function toParams(given: { query: unknown; operationName: unknown; variables: unknown }): GraphQLParams {
  const { query, operationName, variables } = given;
  if (typeof query !== "string" || query.trim() === "") {
    throw badRequest("There is no query. Send one as `query`, a GraphQL document.", 400);
  }
  if (operationName !== null && typeof operationName !== "string") throw badRequest("`operationName` is no text.", 400);
  if (variables !== null && !isObject(variables)) throw badRequest("`variables` is no JSON object.", 400);
  return {
    query,
    ...(operationName === null ? {} : { operationName }),
    ...(variables === null ? {} : { variables }),
  };
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${what} is not valid JSON.`, 400);
  }
}

function isObject(candidate: unknown): candidate is Record<string, unknown> {
  return typeof candidate === "object" && candidate !== null && !Array.isArray(candidate);
}
