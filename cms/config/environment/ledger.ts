/** What the environment says of the newsroom's places: all that a process needs which only reads the ledger. */
import { readFileSync } from "node:fs";
import path from "node:path";

/** Folder of the database, the files and the secrets. */
export const dataFolder = path.resolve(process.env.PARASOL_DATA ?? path.join(__dirname, "../../../../data"));
export const sqliteFile = path.join(dataFolder, "newsroom.sqlite");

/** `postgres://…`; absent: SQLite in the data folder. */
export const databaseUrl = process.env.DATABASE_URL === "" ? undefined : process.env.DATABASE_URL;

/** The site's public origin, without a trailing slash. */
export const siteOrigin = readOrigin("PARASOL_URL", process.env.PARASOL_URL || "http://127.0.0.1:3000");

export const host = process.env.HOST ?? "127.0.0.1";

/** Where a public node listens. */
export const publicNodePort = readPort("PUBLIC_NODE_PORT", process.env.PUBLIC_NODE_PORT || "1338");

/** The keys: made by `npm start` in the data folder, or given as a file of their own. */
export const secretsFile = path.resolve(process.env.PARASOL_SECRETS || path.join(dataFolder, "secrets.json"));

/**
 * Secret under which former addresses are kept: the one key that a reader of the ledger needs, and the only one that is taken here.
 * @throws {Error} a sentence that names the file.
 */
export function readPathKey(): string {
  const parsed = readSecretsFile();
  const named = new Map<string, unknown>(Object.entries(typeof parsed === "object" && parsed !== null ? parsed : {}));
  const pathKey = named.get("pathKey");
  if (typeof pathKey !== "string" || pathKey === "") throw new Error(`${secretsFile} has no “pathKey”.`);
  return pathKey;
}

/** @throws {Error} a sentence that names the file. */
export function readSecretsFile(): unknown {
  const written = readWritten(secretsFile);
  try {
    return JSON.parse(written);
  } catch {
    // What the parser says quotes the text, and this goes to the log.
    throw new Error(`${secretsFile} is damaged: it is no JSON. Bring it back from a backup.`);
  }
}

function readWritten(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}); PARASOL_SECRETS or PARASOL_DATA names another.`, { cause: error });
  }
}

export function readOrigin(name: string, value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${name}=${value} must be an origin that begins with http:// or https://.`);
  return url.origin;
}

function readPort(name: string, value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : -1;
  if (port < 0 || port > 65_535) throw new Error(`${name}=${value} is no port; use a whole number from 1 to 65535.`);
  return port;
}

/**
 * The login of public nodes, for the command that makes it.
 * @throws {Error} a sentence that names the variable.
 */
export function readReader(): { readonly name: string; readonly password: string } {
  const name = process.env.PARASOL_READER || "parasol_reader";
  const password = process.env.PARASOL_READER_PASSWORD ?? "";
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) throw new Error(`PARASOL_READER=${name} is no name for a login; use small letters, digits and _.`);
  if (password.length < 16) throw new Error("PARASOL_READER_PASSWORD must have at least 16 characters.");
  return { name, password };
}
