import { createServer, connect } from "node:net";
import { Refusal, systemErrorCode } from "./refusal.mjs";

/** @typedef {import("./settings.mjs").Settings} Settings */

/**
 * Both servers can listen where they are told to; found out by listening there for a moment.
 *
 * @param {Settings} settings
 * @throws {Refusal} naming the variable to change
 */
export async function requireFreePorts({ host, cmsPort, webPort }) {
  await requireFreePort(host, cmsPort, "CMS_PORT");
  await requireFreePort(host, webPort, "WEB_PORT");
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} variable
 */
async function requireFreePort(host, port, variable) {
  try {
    await listenOnce(host, port);
  } catch (fault) {
    const code = systemErrorCode(fault);
    if (code === "EADDRINUSE") {
      throw new Refusal(`Port ${port} on ${host} is taken by another program; stop that one, or set ${variable} to a free port.`);
    }
    if (code === "EACCES") throw new Refusal(`Port ${port} may not be used by this account; set ${variable} to a port above 1023.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EINVAL" || code === "EAFNOSUPPORT") {
      throw new Refusal(`HOST=${host} is no address of this machine; use one that is, such as 127.0.0.1 or 0.0.0.0.`);
    }
    throw fault;
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
function listenOnce(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

/**
 * The database server of DATABASE_URL takes connections (whether it accepts the password is for the CMS to say).
 *
 * @param {Settings} settings
 * @throws {Refusal}
 */
export async function requireDatabase({ databaseUrl }) {
  if (databaseUrl === undefined) return;
  const { hostname, port, searchParams } = new URL(databaseUrl);
  if (searchParams.has("host")) return; // a Unix socket
  const place = { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 5432) };
  const answers = await new Promise((resolve) => {
    const socket = connect({ ...place, timeout: 5000 });
    const settle = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => settle(true));
    socket.once("timeout", () => settle(false));
    socket.once("error", () => settle(false));
  });
  if (!answers) throw new Refusal(`No database answers at ${place.host}:${place.port}, which DATABASE_URL names; start it, or leave DATABASE_URL out to use SQLite.`);
}
