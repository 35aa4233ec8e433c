/** What people may set by environment variables, checked once, before anything heavy runs. */
import path from "node:path";
import { checkout } from "./checkout.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * @typedef {object} Settings
 * @property {string} dataFolder absolute path of database, files and secrets
 * @property {string} secretsFile absolute path of the keys
 * @property {string} withdrawalsFile absolute path of the journal of withdrawals
 * @property {string} host address both servers listen on
 * @property {number} cmsPort
 * @property {number} webPort
 * @property {string} siteOrigin public origin of the site, without a trailing slash
 * @property {string} cmsOrigin origin at which editors reach the CMS and its admin, without a trailing slash
 * @property {string | undefined} databaseUrl `postgres://…`; undefined: SQLite in the data folder
 * @property {string | undefined} smtpUrl `smtp://…`; undefined: no e-mail is sent
 * @property {string | undefined} securityContact whom to tell of a hole in the site's defence: an e-mail address or a URI
 */

/**
 * @param {Readonly<Record<string, string | undefined>>} environment an empty value counts as not set
 * @returns {Settings}
 * @throws {Refusal} naming the variable whose value cannot be used
 */
export function readSettings(environment) {
  const host = readHost(environment.HOST);
  const cmsPort = readPort("CMS_PORT", environment.CMS_PORT, 1337);
  const webPort = readPort("WEB_PORT", environment.WEB_PORT, 3000);
  if (cmsPort === webPort) {
    throw new Refusal(`CMS_PORT and WEB_PORT are both ${cmsPort}; the CMS and the site each need a port of their own.`);
  }
  const dataFolder = path.resolve(environment.PARASOL_DATA || path.join(checkout, "data"));
  return {
    dataFolder,
    secretsFile: path.resolve(environment.PARASOL_SECRETS || path.join(dataFolder, "secrets.json")),
    withdrawalsFile: path.resolve(environment.PARASOL_WITHDRAWALS || path.join(dataFolder, "withdrawals.jsonl")),
    host,
    cmsPort,
    webPort,
    siteOrigin: readOrigin("PARASOL_URL", environment.PARASOL_URL) ?? originAt(host, webPort),
    cmsOrigin: readOrigin("PARASOL_CMS_URL", environment.PARASOL_CMS_URL) ?? originAt(host, cmsPort),
    databaseUrl: readUrl("DATABASE_URL", environment.DATABASE_URL, ["postgres:", "postgresql:"]),
    smtpUrl: readUrl("SMTP_URL", environment.SMTP_URL, ["smtp:", "smtps:"]),
    securityContact: readContact(environment.PARASOL_SECURITY_CONTACT),
  };
}

/**
 * Where this machine itself reaches a server that listens on `host`.
 *
 * @param {string} host
 * @param {number} port
 */
export function originAt(host, port) {
  const everywhere = { "0.0.0.0": "127.0.0.1", "::": "::1" };
  const reachable = Object.entries(everywhere).find(([any]) => any === host)?.[1] ?? host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/**
 * Environment of the CMS: what `cms/config/environment.ts` reads.
 *
 * @param {Settings} settings
 * @returns {Record<string, string | undefined>}
 */
export function cmsEnvironment(settings) {
  return {
    PARASOL_DATA: settings.dataFolder,
    PARASOL_SECRETS: settings.secretsFile,
    PARASOL_WITHDRAWALS: settings.withdrawalsFile,
    PARASOL_URL: settings.siteOrigin,
    PARASOL_CMS_URL: settings.cmsOrigin,
    HOST: settings.host,
    CMS_PORT: String(settings.cmsPort),
    DATABASE_URL: settings.databaseUrl,
    SMTP_URL: settings.smtpUrl,
  };
}

/**
 * Environment of the site: Nitro's own names, and the runtime configuration of `web/nuxt.config.ts`.
 *
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
export function siteEnvironment(settings) {
  return {
    NITRO_HOST: settings.host,
    NITRO_PORT: String(settings.webPort),
    NUXT_API_URL: `${originAt(settings.host, settings.cmsPort)}/graphql`,
    NUXT_MEDIA_FOLDER: path.join(settings.dataFolder, "media"),
    NUXT_PAGES_FOLDER: path.join(settings.dataFolder, "pages"),
    NUXT_ORIGIN: settings.siteOrigin,
    NUXT_PREVIEW_URL: `${originAt(settings.host, settings.cmsPort)}/preview`,
    NUXT_ADMIN_ORIGIN: settings.cmsOrigin,
    NUXT_SECURITY_CONTACT: settings.securityContact ?? "",
  };
}

/** @param {string | undefined} value */
function readHost(value) {
  const host = value || "127.0.0.1";
  if (/[\s/@]/.test(host) || /^[a-z.-]+:\d+$/i.test(host)) {
    throw new Refusal(`HOST=${host} is no address to listen on; use an address of this machine such as 127.0.0.1 or 0.0.0.0.`);
  }
  return host;
}

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {number} usual
 */
function readPort(name, value, usual) {
  if (!value) return usual;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) throw new Refusal(`${name}=${value} is no port; use a whole number from 1 to 65535.`);
  return port;
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function readOrigin(name, value) {
  const url = readUrl(name, value, ["http:", "https:"]);
  if (url === undefined) return undefined;
  const { origin, pathname, search, hash, username } = new URL(url);
  if (pathname !== "/" || search || hash || username) {
    throw new Refusal(`${name}=${value} must be an origin and nothing more, for example ${origin}.`);
  }
  return origin;
}

/** @param {string | undefined} value */
function readContact(value) {
  if (!value) return undefined;
  if (!/^(?:(?:mailto:)?[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+|https:\/\/[^\s/]\S*|tel:\+?\d\S*)$/.test(value)) {
    throw new Refusal(`PARASOL_SECURITY_CONTACT=${value} is no way to reach anybody; use an e-mail address, or an address that begins with https: or tel:.`);
  }
  return value;
}

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {string[]} protocols
 */
function readUrl(name, value, protocols) {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !protocols.includes(url.protocol) || !url.hostname) {
    throw new Refusal(`${name} must be an address that begins with ${protocols.map((each) => `${each}//`).join(" or ")}; it is “${withoutPassword(value)}”.`);
  }
  return value;
}

/** @param {string} value */
function withoutPassword(value) {
  return value.replace(/:[^:@/]*@/, ":…@");
}
