import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Below this many characters the headers weigh more than what compression saves. */
const worthCompressing = 1024;

/** Compresses pages and feeds for readers who are not behind an edge that does it. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook("beforeResponse", async (event, response) => {
    const { body } = response;
    if (typeof body !== "string" || body.length < worthCompressing || isInternal(event.node.req)) return;
    appendResponseHeader(event, "vary", "accept-encoding");
    const encoding = chooseEncoding(getRequestHeader(event, "accept-encoding") ?? "");
    if (!encoding) return;
    setResponseHeader(event, "content-encoding", encoding);
    response.body = await compressors[encoding](body);
  });
});

const compressors = {
  // Level 5 costs a page about a millisecond; the highest, a hundred.
  br: (body: string) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: string) => promisify(gzip)(body),
};

function chooseEncoding(accepted: string): keyof typeof compressors | undefined {
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return "br";
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)) return "gzip";
  return undefined;
}

/** Error pages are rendered by a request of the server to itself, which must stay readable. */
function isInternal(request: object): boolean {
  return "__unenv__" in request;
}
