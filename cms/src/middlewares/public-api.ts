/**
 * The public API inside the CMS's own server, as its first middleware: on a connection of its own that can only read, and
 * before Strapi's sessions, headers and parsers.
 */
import type { Core } from "@strapi/strapi";
import { openLedgerDatabase } from "../ledger/database.js";
import { publicApiMiddleware } from "../public/koa-middleware.js";
import { createPublicApi } from "../public/public-api.js";
import { readSettings } from "../settings.js";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const settings = readSettings(strapi);
  const database = openLedgerDatabase(
    settings.databaseUrl === null ? { file: settings.sqliteFile } : { url: settings.databaseUrl },
  );
  strapi.server.httpServer.once("close", () => void database.close());
  return publicApiMiddleware(
    createPublicApi({
      database,
      siteOrigin: settings.siteOrigin,
      pathKey: settings.pathKey,
      logFault: (error) => strapi.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    }),
  );
};
