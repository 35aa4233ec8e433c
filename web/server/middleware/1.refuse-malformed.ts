/** Answers 400, 405 or 414 to requests that make no sense, before any page is looked for. */
export default defineEventHandler((event) => {
  if (event.context.malformed === "length") throw createError({ statusCode: 414, statusMessage: "URI Too Long" });
  if (event.context.malformed) throw createError({ statusCode: 400, statusMessage: "Bad Request" });
  if (event.method !== "GET" && event.method !== "HEAD") {
    setResponseHeader(event, "allow", "GET, HEAD");
    throw createError({ statusCode: 405, statusMessage: "Method Not Allowed" });
  }
});
