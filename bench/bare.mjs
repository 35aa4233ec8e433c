// The least that a server can do: reads the request whole and answers with bytes that are there. What everything is measured against.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file = "", contentType = "application/json; charset=utf-8", port = "0"] = process.argv.slice(2);
const bytes = readFileSync(file);
const headers = { "content-type": contentType, "content-length": bytes.length };

const server = createServer((request, response) => {
  request.on("data", () => undefined);
  request.on("end", () => response.writeHead(200, headers).end(bytes));
});
server.listen(Number(port), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));
