/**
 * The address at which the site reads previews: drafts, for a token, from the CMS process and no other. Apart from the public API's;
 * without a good token every answer is the same sentence, whatever was asked.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { previewRoot, type LocaleTag } from "@parasol/shared";
import { isRecord } from "../fields.js";
import { limits } from "../public/limits.js";
import type { PublishingCircumstances } from "../publishing/circumstances.js";
import { tellFacts } from "./facts.js";
import { PreviewRehearsals } from "./rehearsals.js";
import { TooManyPreviews } from "./rehearse.js";
import type { RehearsedApi } from "./rehearsed-api.js";
import { readToken, type OpenPreview } from "./token.js";

/** The part of Koa's context that is touched here. */
interface KoaContext {
  readonly path: string;
  readonly method: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly req: IncomingMessage;
  status: number;
  body: unknown;
  set(headers: Readonly<Record<string, string>>): void;
}

interface PreviewServing {
  readonly circumstances: PublishingCircumstances;
  readonly api: RehearsedApi;
  /** Secret by which tokens are signed. */
  readonly key: string;
}

interface PreviewServer extends PreviewServing {
  readonly rehearsals: PreviewRehearsals;
}

interface Answer {
  readonly status: number;
  readonly body: string | Readable;
  /** A sentence, unless something else is said. */
  readonly headers?: Readonly<Record<string, string>>;
}

const headersOfAll = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "Content-Type": "text/plain; charset=utf-8",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
};

const closed: Answer = { status: 403, body: "This preview is over, or its address is not complete. Open it anew in the admin.\n" };
const nothing: Answer = { status: 404, body: "There is nothing at this address.\n" };
const noFile: Answer = { status: 404, body: "This preview shows no such file.\n" };
const tooLong: Answer = { status: 413, body: `A question has no more than ${limits.requestBytes} bytes.\n` };
const busy: Answer = { status: 503, headers: { "Retry-After": "2" }, body: "Too many previews are asked for at once. Try again in a moment.\n" };
const failed: Answer = { status: 500, body: "The preview failed; the log of the CMS says why.\n" };

/** Must stand before whatever reads a request's body. */
export function previewMiddleware(settings: PreviewServing): (context: KoaContext, next: () => Promise<unknown>) => Promise<unknown> {
  const server = { ...settings, rehearsals: new PreviewRehearsals(settings.circumstances) };
  const { log } = settings.circumstances.strapi;
  return async (context, next) => {
    if (context.path !== previewRoot && !context.path.startsWith(`${previewRoot}/`)) return next();
    const { status, headers, body } = await answer(context, server).catch((error: unknown) => {
      if (error instanceof TooManyPreviews) return busy;
      log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return failed;
    });
    context.status = status;
    context.set({ ...headersOfAll, ...headers });
    context.body = body;
    return undefined;
  };
}

async function answer({ path, method, query, req }: KoaContext, server: PreviewServer): Promise<Answer> {
  const { circumstances, key, rehearsals } = server;
  const token = /^Bearer ([\w.~-]+)$/.exec(req.headers.authorization ?? "")?.[1];
  const preview = token === undefined ? null : readToken(token, key, circumstances.now());
  if (preview === null) return closed;
  const request = `${method} ${path.slice(previewRoot.length)}`;
  const name = /^GET \/media\/([^/]+)$/.exec(request)?.[1];
  if (name !== undefined) return answerWithFile(await rehearsals.findShownFile(preview, name));
  if (request !== "GET " && request !== "POST /graphql") return nothing;
  const locale = preview.locales.find((tag) => tag === query.locale);
  if (locale === undefined) return closed;
  return request === "GET " ? answerWithFacts(preview, locale, server) : answerQuestion(req, preview, locale, server);
}

async function answerWithFacts(preview: OpenPreview, locale: LocaleTag, { circumstances, rehearsals }: PreviewServer): Promise<Answer> {
  const { standing, refusals } = await rehearsals.perform(preview, locale, async (rehearsal) => rehearsal);
  return json(200, JSON.stringify(await tellFacts(circumstances.strapi, preview, { standing, refusals })));
}

async function answerQuestion(
  request: IncomingMessage,
  preview: OpenPreview,
  locale: LocaleTag,
  { rehearsals, api }: PreviewServer,
): Promise<Answer> {
  // Whole, before the ledger is locked for it.
  const question = await readBody(request);
  if (question === null) return tooLong;
  const { status, body } = await rehearsals.perform(preview, locale, ({ trx }) => api(trx, question));
  return json(status, body);
}

async function answerWithFile(file: string | null): Promise<Answer> {
  const size = file === null ? null : await sizeOf(file);
  if (file === null || size === null) return noFile;
  // The site knows of what kind it is by its name, as it does of every public file.
  return { status: 200, headers: { "Content-Type": "application/octet-stream", "Content-Length": String(size) }, body: createReadStream(file) };
}

function json(status: number, body: string): Answer {
  return { status, headers: { "Content-Type": "application/json; charset=utf-8" }, body };
}

/** `null` when it is longer than the public API takes. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) return null;
    bytes += chunk.byteLength;
    if (bytes > limits.requestBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isRecord(error) && error.code === "ENOENT") return null;
    throw error;
  }
}
