import { chooseEncoding, compressors, worthCompressing } from "../pages/encodings";

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

/** Pages that are kept, and error pages, are rendered by a request of the server to itself, which must stay readable. */
function isInternal(request: object): boolean {
  return "__unenv__" in request;
}
