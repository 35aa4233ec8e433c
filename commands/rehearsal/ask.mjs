/** Requests as they are, for whoever looks at the edge: any host, any encoding, nothing unpacked and no redirect followed. */
import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 32 });
const longest = 15_000;

/**
 * @typedef {{ method?: string, headers?: Record<string, string>, body?: string }} Asked
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} statusText what stands beside the status
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {Buffer} bytes
 * @property {string} text
 */

/**
 * Asks as browsers do (RFC 9112, 9.3.1): a connection that was idle may be closed by the server in the moment in which it is used again, and then
 * another is taken. Not for whoever counts the errors of a server that dies: the two look alike.
 *
 * @param {string} origin
 * @param {string} path sent as it is
 * @param {Asked} [asked]
 * @returns {Promise<Answer>}
 */
export function askAsBrowsersDo(origin, path, asked) {
  return ask(origin, path, asked).catch((error) => {
    if (error instanceof ClosedConnection) return askAsBrowsersDo(origin, path, asked);
    throw error;
  });
}

/** A connection that had served before was closed instead of an answer. */
class ClosedConnection extends Error {}

/**
 * @param {string} origin
 * @param {string} path sent as it is
 * @param {Asked} [asked]
 * @returns {Promise<Answer>}
 */
export function ask(origin, path, { method = "GET", headers = {}, body } = {}) {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers, agent, timeout: longest }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, statusText: response.statusMessage ?? "", headers: response.headers, bytes, text: bytes.toString("utf8") });
      });
    });
    asking.once("timeout", () => asking.destroy(new Error(`${path} was not answered within ${longest / 1000} s.`)));
    asking.once("error", (error) => reject(asking.reusedSocket && "code" in error && error.code === "ECONNRESET" ? new ClosedConnection(error.message) : error));
    asking.end(body);
  });
}

/**
 * @param {string} query
 * @returns {Asked}
 */
export function question(query) {
  const body = JSON.stringify({ query });
  return { method: "POST", headers: { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) }, body };
}
