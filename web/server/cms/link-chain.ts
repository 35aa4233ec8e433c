import { ApolloLink, CombinedGraphQLErrors, HttpLink, ServerError } from "@apollo/client/core";
import { RetryLink } from "@apollo/client/link/retry";
import { notBeforeHeader } from "@parasol/shared";
import { catchError, map, throwError } from "rxjs";
import type { Failure } from "./answer";
import { type DoorKeeper } from "./check-answer";

/** How long somebody waits who asks the public API. */
export interface Patience {
  /** One try may take so long, in milliseconds; asked anew for each. */
  readonly timeout: () => number;
  /** Tries in all. Everything asked here is a read, so asking again changes nothing. */
  readonly tries: number;
}

/** For a page. An answer takes single digits of milliseconds when all is well. */
const forPages: Patience = { timeout: () => 2500, tries: 2 };

/** Wait before another try, in milliseconds; doubled each time. */
const firstWait = 80;

/** The only error that leaves the link chain. */
export class ReadingFailed extends Error {
  constructor(
    readonly failure: Failure,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

export interface LinkChainSettings {
  /** Where to ask; of drafts it depends on the language. */
  readonly apiUrl: string | ((variables: Readonly<Record<string, unknown>>) => string);
  readonly headers?: Readonly<Record<string, string>>;
  /** The cursor of the ledger before which no answer may be; `null`: any may. */
  readonly notBefore?: () => string | null;
  readonly patience?: Patience;
  readonly check: DoorKeeper;
  readonly fetch?: typeof fetch;
}

/**
 * The way to the public API and back: timeout, retry, what each error means, and the check of what came.
 * Everything that goes wrong leaves it as `ReadingFailed`.
 */
export function createLinkChain({ apiUrl, headers = {}, notBefore = () => null, patience = forPages, check, fetch: fetcher = fetch }: LinkChainSettings): ApolloLink {
  return ApolloLink.from([
    new ApolloLink((operation, forward) =>
      forward(operation).pipe(
        map((result) => {
          if (result.errors?.length) throw new CombinedGraphQLErrors(result);
          if (!result.data) throw new Error("The public API answered without data.");
          return { data: check(result.data) };
        }),
        catchError((error: unknown) => throwError(() => new ReadingFailed(explain(error), error))),
      ),
    ),
    new RetryLink({
      delay: { initial: firstWait, jitter: true },
      attempts: { max: patience.tries, retryIf: (error) => !(ServerError.is(error) && error.statusCode < 500) },
    }),
    new ApolloLink((operation, forward) => {
      const cursor = notBefore();
      operation.setContext({
        fetchOptions: { signal: AbortSignal.timeout(patience.timeout()) },
        // Who answers is near: to compress for that way takes longer than the way.
        headers: { "accept-encoding": "identity", ...headers, ...(cursor !== null && { [notBeforeHeader]: cursor }) },
      });
      return forward(operation);
    }),
    // The public API takes no notice of variables that the question does not name; to leave them out takes a walk through it each time.
    new HttpLink({ uri: ({ variables }) => (typeof apiUrl === "string" ? apiUrl : apiUrl(variables)), fetch: fetcher, includeUnusedVariables: true }),
  ]);
}

/** Codes by which the public API says that the question, not the newsroom, is at fault. */
const questionIsAtFault = new Set<unknown>(["BAD_USER_INPUT", "INVALID_CURSOR", "FOREIGN_CURSOR"]);

function explain(error: unknown): Failure {
  const isBadRequest =
    CombinedGraphQLErrors.is(error) && error.errors.every(({ extensions }) => questionIsAtFault.has(extensions?.code));
  if (!isBadRequest) return { kind: "unreachable", ...(isFromBehind(error) && { isBehind: true }) };
  const code = error.errors[0]?.extensions?.code;
  return { kind: "badRequest", ...(typeof code === "string" && { code }) };
}

/** Whether a node said that it lags behind what `notBeforeHeader` asks for: 503 with the code `BEHIND`. */
function isFromBehind(error: unknown): boolean {
  return ServerError.is(error) && error.statusCode === 503 && /"code":\s*"BEHIND"/.test(error.bodyText);
}
