/**
 * The explorer: what a browser sees at the API's own address. GraphiQL, with the documented schema and examples, from files that the
 * API serves itself; nothing is loaded from anywhere else, and the policy of the page forbids it.
 */
import { hash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FetchAPI, Plugin } from "graphql-yoga";
import { icon, ownStyle, writePage, writePrelude, writeStart } from "./page.js";

interface ExplorerOptions {
  /** Where the API answers. */
  readonly apiPath: string;
  /** What those are told who come without a browser, or without scripts. Plain text. */
  readonly greeting: string;
}

/** A file of the page, named by its content. */
interface ExplorerFile {
  readonly mediaType: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** Made when it is first asked for. */
  readonly zipped: () => Promise<Uint8Array<ArrayBuffer>>;
}

interface Explorer {
  readonly page: string;
  /** By path. */
  readonly files: ReadonlyMap<string, ExplorerFile>;
}

/**
 * The page runs scripts of this address and asks this address alone. The editor writes style elements and draws with fonts and
 * images that are written out in its style sheet; it evaluates no text as a script.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The folder of the page's files, under the API's address. */
export function explorerFolder(apiPath: string): string {
  return `${apiPath}/explorer/`;
}

/** A plugin for graphql-yoga that shows browsers the explorer. Its ten megabytes are read when the first one comes. */
export function useExplorer(options: ExplorerOptions): Plugin {
  let explorer: Promise<Explorer> | undefined;
  const folder = explorerFolder(options.apiPath);
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (request.method !== "GET") return;
      if (url.pathname === options.apiPath && isVisit(request)) {
        const { page } = await (explorer ??= compose(options));
        const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache", vary: "accept", "content-security-policy": pagePolicy };
        endResponse(new fetchAPI.Response(page, { status: 200, headers }));
      } else if (url.pathname.startsWith(folder)) {
        const { files } = await (explorer ??= compose(options));
        endResponse(await answerWith(files.get(url.pathname), request, fetchAPI));
      }
    },
  };
}

/** A browser that was pointed at the address, with no query. */
function isVisit({ url, headers }: Request): boolean {
  return !/[?&]query=/.test(url) && headers.get("accept")?.includes("text/html") === true;
}

async function answerWith(file: ExplorerFile | undefined, request: Request, fetchAPI: FetchAPI): Promise<Response> {
  if (!file) {
    const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
    return new fetchAPI.Response("There is no such file.\n", { status: 404, headers });
  }
  const isZipped = /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "");
  return new fetchAPI.Response(isZipped ? await file.zipped() : file.plain, {
    status: 200,
    headers: {
      "content-type": file.mediaType,
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      ...(isZipped && { "content-encoding": "gzip" }),
    },
  });
}

async function compose({ apiPath, greeting }: ExplorerOptions): Promise<Explorer> {
  const parts = await import("@graphql-yoga/render-graphiql/graphiql");
  const files = new Map<string, ExplorerFile>();
  const add = (name: string, ending: string, mediaType: string, text: string): string => {
    const plain = new TextEncoder().encode(text);
    const path = `${explorerFolder(apiPath)}${name}.${hash("sha256", plain, "hex").slice(0, 12)}.${ending}`;
    let zipped: Promise<Uint8Array<ArrayBuffer>> | undefined;
    const zip = async () => new Uint8Array(await promisify(gzip)(plain));
    files.set(path, { mediaType, plain, zipped: () => (zipped ??= zip()) });
    return path;
  };
  const addScript = (name: string, text: string) => add(name, "js", "text/javascript; charset=utf-8", text);

  const prelude = writePrelude({
    editorWorkerService: addScript("editor-worker", parts.editorWorkerService),
    json: addScript("json-worker", parts.jsonWorker),
    graphql: addScript("graphql-worker", parts.graphqlWorker),
  });
  const page = writePage(
    {
      script: addScript("explorer", `${prelude}${parts.js}${writeStart(apiPath)}`),
      style: add("explorer", "css", "text/css; charset=utf-8", `${parts.css}${ownStyle}`),
      icon: add("mark", "svg", "image/svg+xml", icon),
    },
    greeting,
  );
  return { page, files };
}
