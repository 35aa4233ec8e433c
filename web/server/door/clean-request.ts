import { readPreviewPath, type PreviewFacts } from "@parasol/shared";
import { longestAddress } from "../../config/longest-address";
import { readSettings } from "../settings";

declare module "h3" {
  interface H3EventContext {
    /** What is wrong with a request that must not go further, found before anything else looked at it. */
    malformed?: "host" | "path" | "length";
    /**
     * Set where the address is one of a preview: its token, not yet known to be good (`null`: what stands there is none), the path of the
     * page with its query, and what the CMS says of it.
     */
    preview?: { readonly token: string | null; readonly path: string; facts?: PreviewFacts };
  }
}

/** `name`, `name:port`, `[v6]` or `[v6]:port`. */
const wellFormedHost = /^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

export function isWellFormedHost(given: string | undefined): boolean {
  return given === undefined || wellFormedHost.test(given);
}

type Event = Parameters<Parameters<Parameters<typeof defineNitroPlugin>[0]>[0]["h3App"]["handler"]>[0];

const tokenHeader = "x-newsroom-preview";
/** Stands there for what is no token. */
const noToken = "none";

/** By this header, or this address, the framework asks the server itself for the page of an error. From outside they would have its own page, with a script and in no language. */
const errorHeader = "x-nuxt-error";
const errorAddress = "/__nuxt_error";
/** An address that nothing is ever published under. */
const nowhere = "/__";

/**
 * A path in the characters that RFC 3986 allows, and a query as browsers send it: they write quotation marks and angle brackets as `%22`,
 * `%3C` and `%3E` (query percent-encode set, WHATWG URL), and what leads on repeats the query. No backslash, which browsers take for a slash.
 */
const wellFormedTarget = /^\/[\w\-.~!$&'()*+,;=:@%/]*(?:\?[^\s\\#"<>]*)?$/;

/**
 * Takes out of each request what could lead a reader off the site. The site has one origin, and it is a setting:
 * whatever a request says of the host, every part of the server behind this sees that origin's host.
 *
 * It cannot refuse anything itself (errors thrown in this hook are swallowed), so it leaves word for
 * server/middleware/1.refuse-malformed.ts. The path of a malformed request is replaced as well, because the error page
 * is rendered for it, and a `Host` or path that is no URL makes Nitro's own error handler fail with a 500.
 */
export default defineNitroPlugin((nitro) => {
  const { origin, preview } = readSettings(useRuntimeConfig());
  const { host } = new URL(origin);
  const { h3App } = nitro;

  // Before the path is read for the first time: behind this, a page of a preview has the page's own path.
  const answer = h3App.handler;
  const answerPlainly: typeof answer = Object.assign(async (event: Event): Promise<unknown> => {
    if (preview) openPreview(event);
    if (!("__unenv__" in event.node.req)) closeInnerDoor(event);
    return answer(event);
  }, answer);
  h3App.handler = answerPlainly;

  nitro.hooks.hook("request", (event) => {
    const request = event.node.req;
    // Rendering asks this server itself, with the same headers; those requests were cleaned already.
    if (!isWellFormedHost(request.headers.host)) event.context.malformed = "host";
    if (!("__unenv__" in request) && (request.url ?? "/").length > longestAddress) event.context.malformed ??= "length";
    if (!isWellFormedPath(request.url ?? "/")) {
      event.context.malformed ??= "path";
      request.url = "/";
      request.originalUrl = "/";
    }
    request.headers.host = host;
    for (const name of Object.keys(request.headers)) {
      if (name === "forwarded" || name.startsWith("x-forwarded-") || name === "x-original-url") Reflect.deleteProperty(request.headers, name);
    }
    // Nuxt answers clients that do not ask for HTML with its errors as JSON; readers of any client get the page.
    request.headers.accept = "text/html";
  });
});

/** From outside, there is nothing at an address that is meant for the server itself, and nothing comes by its header. */
function closeInnerDoor(event: Event): void {
  const request = event.node.req;
  Reflect.deleteProperty(request.headers, errorHeader);
  if (decoded((request.url ?? "/").replace(/\?.*$/, "")).startsWith(errorAddress)) request.url = nowhere;
}

/** As the framework decodes a path: what cannot be decoded stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Takes the token out of the address. It travels in a header of our own, which nobody else can send, because the error page is
 * rendered by a request of the server to itself.
 */
function openPreview(event: Event): void {
  const request = event.node.req;
  if (!("__unenv__" in request)) {
    Reflect.deleteProperty(request.headers, tokenHeader);
    const opened = readPreviewPath(request.url ?? "/");
    if (opened) {
      request.url = opened.path;
      request.headers[tokenHeader] = opened.token ?? noToken;
    }
  }
  const token = request.headers[tokenHeader];
  if (typeof token === "string") event.context.preview = { token: token === noToken ? null : token, path: request.url ?? "/" };
}

function isWellFormedPath(target: string): boolean {
  if (!wellFormedTarget.test(target)) return false;
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(target.replace(/\?.*$/, "")));
  } catch {
    return false;
  }
}
