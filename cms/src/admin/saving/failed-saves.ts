/**
 * A save that fails loses nothing.
 *
 * Strapi's Save writes the typed text into its cache before the server answered, takes it out again when the server
 * refuses, and for any failure but a `ValidationError` also declares the form saved: each of the two empties the form
 * (https://github.com/strapi/strapi/issues/22646). After a failure it also reads the document again, and shows an error page
 * instead of the form when that fails too. So, for every endpoint that carries typed text:
 *
 * - the cache is written after the server said yes, not before;
 * - a failure reads nothing again;
 * - every failure reaches the form as a `ValidationError`, with a sentence in the editor's language.
 *
 * And a save that succeeds loses nothing that is typed before the document was read again: see `read-again.ts`.
 *
 * The seam is internal to Strapi: the names of five endpoints of its admin's API, and the parts of their definitions below.
 * e2e/tests/failed-saves.test.ts holds it.
 */
import { adminApi } from "@strapi/strapi/admin";
import { announceSaving } from "../frame/fresh-preview";
import { explainFailure } from "./failure";
import { noteOutcome } from "./latest-failure";
import { awaitReading, noteReadingBegun, noteReadingEnded, type DocumentRequest } from "./read-again";

interface Underway {
  readonly queryFulfilled: Promise<unknown>;
}

/** What we touch of an RTK Query mutation's definition. */
interface SaveEndpoint {
  onQueryStarted?: (request: DocumentRequest, saving: Underway) => unknown;
  invalidatesTags?: (result: unknown, error: unknown, request: unknown, meta: unknown) => unknown;
  transformErrorResponse?: (error: unknown, meta: unknown, request: { readonly model?: unknown }) => unknown;
}

/** What we touch of an RTK Query query's definition. */
interface ReadEndpoint {
  onQueryStarted?: (request: DocumentRequest, reading: Underway) => unknown;
}

const endpointsWithTypedText = ["createDocument", "updateDocument", "cloneDocument", "publishDocument"] as const;

/** Changes Strapi's own save endpoints; to be called once, before the admin renders. */
export function keepTextWhenSavesFail(): void {
  // The endpoints are injected later than this type was made, so it knows none of them.
  const endpoints = Object.fromEntries([...endpointsWithTypedText.map((name) => [name, loseNothing]), ["getDocument", tellOfReading]]);
  adminApi.enhanceEndpoints({ endpoints });
}

function loseNothing(endpoint: SaveEndpoint): void {
  const { onQueryStarted: writeCache, invalidatesTags: tagsToRead } = endpoint;

  endpoint.onQueryStarted = async (request, saving) => {
    try {
      await saving.queryFulfilled;
    } catch {
      return; // The form has it from the answer.
    }
    noteOutcome(null);
    announceSaving();
    awaitReading(request);
    await writeCache?.(request, saving);
  };
  endpoint.invalidatesTags = (result, error, request, meta) =>
    error === undefined || error === null ? tagsToRead?.(result, error, request, meta) : [];
  endpoint.transformErrorResponse = (error, _meta, request) => {
    const failure = explainFailure(error);
    noteOutcome({ ...failure, model: request.model });
    return failure.answer;
  };
}

function tellOfReading(endpoint: ReadEndpoint): void {
  const { onQueryStarted: begin } = endpoint;
  endpoint.onQueryStarted = async (request, reading) => {
    noteReadingBegun(request);
    begin?.(request, reading);
    await reading.queryFulfilled.catch(() => undefined); // The page says why.
    // The form takes what was read when it is drawn.
    requestAnimationFrame(() => noteReadingEnded(request));
  };
}
