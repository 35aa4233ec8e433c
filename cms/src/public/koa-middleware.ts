/** Mounting the public API in a Koa server, Strapi's among them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { isPublicApiPath, type PublicApi } from "./public-api.js";

/** The part of Koa's context that is touched here. */
interface KoaContext {
  readonly path: string;
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  respond?: boolean;
}

/**
 * Answers the public API's addresses and passes everything else on. Must be the server's first middleware: a body that another one has
 * read is gone, and no other's headers, sessions or cookies belong on a public answer.
 */
export function publicApiMiddleware(
  api: Pick<PublicApi, "listen">,
): (context: KoaContext, next: () => Promise<unknown>) => Promise<unknown> {
  return async (context, next) => {
    if (!isPublicApiPath(context.path)) return next();
    context.respond = false; // the API answers node's response itself
    return api.listen(context.req, context.res);
  };
}
