/**
 * Notices which requests met an outage of Strapi's database. Strapi does not always say so: some of it takes a question that was not answered
 * for an answer, and tells editors that their language does not exist, or that their session is over.
 */
import type { Core } from "@strapi/strapi";
import { isRecord } from "../fields.js";
import { outageOfDatabase, type Outage } from "./outage.js";

export interface OutageNotices {
  /** What the request at work met; `null`: nothing. */
  readonly ofRequest: () => Outage | null;
  /** Whether an error is an outage that was noticed, of whomever. */
  readonly include: (error: unknown) => boolean;
}

export function noticeOutages({ db: { connection }, requestContext }: Core.Strapi): OutageNotices {
  const errors = new WeakSet<Error>();
  const requests = new WeakMap<object, Outage>();

  function look(error: unknown): void {
    const outage = outageOfDatabase(error);
    if (outage === null || !(error instanceof Error)) return;
    errors.add(error);
    const request: object | undefined = requestContext.get();
    if (request) requests.set(request, outage);
  }

  connection.on("query-error", look);
  // Where no connection can be made, no question is asked.
  const pool: unknown = isRecord(connection.client) ? connection.client.pool : null;
  if (tellsOfFailures(pool)) pool.on("acquireFail", (_id, error) => look(error));

  return {
    ofRequest: () => requests.get(requestContext.get() ?? {}) ?? null,
    include: (error) => error instanceof Error && errors.has(error),
  };
}

/** Tarn, knex’s pool (https://github.com/vincit/tarn.js). */
function tellsOfFailures(pool: unknown): pool is { readonly on: (event: "acquireFail", listener: (id: number, error: unknown) => void) => void } {
  return typeof pool === "object" && pool !== null && "on" in pool && typeof pool.on === "function";
}
