/**
 * The public API inside the CMS's own server, as its first middleware: on a connection of its own that can only read, and
 * before Strapi's sessions, headers and parsers.
 */
import type { Core } from "@strapi/strapi";
import { openLedgerDatabase } from "../ledger/database.js";
import { watchHead } from "../ledger/head-watch.js";
import { keepAnswers } from "../public/kept-answers.js";
import { publicApiMiddleware } from "../public/koa-middleware.js";
import { createPublicApi } from "../public/public-api.js";
import { readSettings } from "../settings.js";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const settings = readSettings(strapi);
  const location = settings.databaseUrl === null ? { file: settings.sqliteFile } : { url: settings.databaseUrl };
  const database = openLedgerDatabase(location);
  const head = watchHead(location);
  strapi.server.httpServer.once("close", () => void Promise.all([head.close(), database.close()]));
  const logFault = (error: unknown): void => {
    strapi.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const api = createPublicApi({ database, siteOrigin: settings.siteOrigin, pathKey: settings.pathKey, logFault });
  return publicApiMiddleware(keepAnswers({ api, database, head, logFault }));
};
