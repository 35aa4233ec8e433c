/**
 * The errors that the public API answers with. `extensions.code` is for programs, the message for people; `http` stays inside:
 * `status` is the HTTP status, and `spec: false` says that it counts for every client. The others get HTTP 200 if they know only
 * `application/json`, as GraphQL over HTTP asks for requests that are well-formed.
 */
import { GraphQLError } from "graphql";
import { LedgerUnavailable } from "../ledger/database.js";

/** The request is well-formed, but asks for something that cannot be. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });
}

/** The request is not one that GraphQL over HTTP knows; `status` is the HTTP status, 4xx. */
export function badRequest(
  message: string,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", http: { status, headers, spec: false } } });
}

export function invalidCursor(): GraphQLError {
  return new GraphQLError(
    "`after` is no cursor of this list. Pass a cursor exactly as this list gave it, or leave `after` out to begin at the start.",
    { extensions: { code: "INVALID_CURSOR", http: { status: 400 } } },
  );
}

export function foreignCursor(): GraphQLError {
  return new GraphQLError(
    "`after` is a cursor of a ledger that was replaced since. Forget what you hold and start again without `after`.",
    { extensions: { code: "FOREIGN_CURSOR", http: { status: 400 } } },
  );
}

/** What a request may be refused for; the names stand in `extensions.limit`. */
type LimitName =
  | "aliases"
  | "answer size"
  | "batching"
  | "cost"
  | "depth"
  | "directives"
  | "document length"
  | "lists of several"
  | "page size"
  | "request size"
  | "tokens";

/** `message` says what was found, what is allowed, and what to do instead. After a 413 the rest of the body is not read. */
export function limitExceeded(
  limit: LimitName,
  maximum: number,
  message: string,
  status: 400 | 413 = 400,
): GraphQLError {
  const http = status === 413 ? { status, spec: false, headers: { connection: "close" } } : { status };
  return new GraphQLError(message, { extensions: { code: "LIMIT_EXCEEDED", limit, maximum, http } });
}

/**
 * What the outside may see of an error: our refusals and GraphQL's own complaints as they are, an outage of the database as
 * `UNAVAILABLE`, anything else as `INTERNAL` and nothing more.
 */
export function maskError(error: unknown): GraphQLError {
  const cause = originOf(error);
  if (cause instanceof GraphQLError && error instanceof GraphQLError) return error;
  return isOutage(error)
    ? new GraphQLError("The newsroom cannot be read at the moment. Try again in a few seconds.", {
        extensions: { code: "UNAVAILABLE", http: { status: 503, headers: { "retry-after": "5" } } },
      })
    : new GraphQLError("Something went wrong on our side. It has been logged.", {
        extensions: { code: "INTERNAL", http: { status: 500 } },
      });
}

/** Whether the ledger could not be read: nobody's fault here, and over some time. */
export function isOutage(error: unknown): boolean {
  return originOf(error) instanceof LedgerUnavailable;
}

/** Follows a GraphQL error to what was thrown in the first place. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}
