import { ApolloClient, InMemoryCache, type OperationVariables } from "@apollo/client/core";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Failure } from "./answer";
import { createDoorKeeper, type Unknown } from "./check-answer";
import { createLinkChain, ReadingFailed, type LinkChainSettings } from "./link-chain";

/** Asks the public API one question. */
export type Ask = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<{ readonly kind: "answered"; readonly data: Data } | Failure>;

interface AskSettings extends Pick<LinkChainSettings, "apiUrl" | "headers" | "notBefore" | "patience"> {
  readonly origin: string;
  /** Where on this site a public file is, by its path; there, unless something else is said. */
  readonly filePath?: (path: string) => string;
  readonly reportUnknown: (unknown: Unknown) => void;
  readonly reportFailure: (failure: ReadingFailed) => void;
  /** Hears every answer that is passed on; `undefined`: there was none, for the reason that is given. */
  readonly noteAnswer?: (data: unknown, failure?: Failure) => void;
  readonly fetch?: typeof fetch;
}

/** The one client of the public API. It keeps no answers: what is withdrawn must be gone at the next question. */
export function createAsk({ apiUrl, headers, notBefore, patience, origin, filePath, reportUnknown, reportFailure, noteAnswer, fetch: fetcher }: AskSettings): Ask {
  const check = createDoorKeeper({ origin, reportUnknown, ...(filePath && { filePath }) });
  const client = new ApolloClient({
    link: createLinkChain({ apiUrl, check, ...(headers && { headers }), ...(notBefore && { notBefore }), ...(patience && { patience }), ...(fetcher && { fetch: fetcher }) }),
    cache: new InMemoryCache(),
    // Two readers who ask the same at once get an answer each: deduplication would share one timeout.
    queryDeduplication: false,
  });

  return async (query, variables) => {
    try {
      const { data } = await client.query({ query, variables, fetchPolicy: "no-cache", errorPolicy: "none" });
      if (data === undefined) throw new ReadingFailed({ kind: "unreachable" }, "The public API answered without data.");
      noteAnswer?.(data);
      return { kind: "answered", data };
    } catch (error) {
      if (!(error instanceof ReadingFailed)) throw error;
      noteAnswer?.(undefined, error.failure);
      reportFailure(error);
      return error.failure;
    }
  };
}
