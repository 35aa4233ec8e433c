/**
 * The CMS outlives its database. What Strapi does after a save without being waited for (its events load the document once more) is refused then
 * as well, and Node ends a process with a rejection that nobody heard.
 */
import type { Core } from "@strapi/strapi";
import type { OutageNotices } from "./notice-outages.js";

export function surviveOutages({ log, server }: Core.Strapi, notices: OutageNotices): void {
  const hear = (reason: unknown): void => {
    // As Node does where nobody listens.
    if (!notices.include(reason)) throw reason;
    log.warn("A question to the database came to nothing, and nobody waited for its answer.");
  };
  process.on("unhandledRejection", hear);
  server.httpServer.once("close", () => process.off("unhandledRejection", hear));
}
