/** What the environment says, checked once. The config folder is the only reader of process.env in the CMS. */
import { readFileSync } from "node:fs";
import path from "node:path";

interface Secrets {
  readonly appKeys: readonly string[];
  readonly adminJwtSecret: string;
  readonly apiTokenSalt: string;
  readonly transferTokenSalt: string;
  readonly encryptionKey: string;
  readonly pathKey: string;
  readonly uploadKey: string;
}

const folder = path.resolve(process.env.PARASOL_DATA ?? path.join(__dirname, "../../../../data"));

/** Folder of the database, the files and the secrets. */
export const dataFolder = folder;
export const uploadsFolder = path.join(folder, "uploads");
/** Where a file lies while it is being received and cleaned. */
export const incomingFolder = path.join(folder, "incoming");
export const publicStoreFolder = path.join(folder, "media");
export const sqliteFile = path.join(folder, "newsroom.sqlite");

/** `postgres://…`; absent: SQLite in the data folder. */
export const databaseUrl = process.env.DATABASE_URL === "" ? undefined : process.env.DATABASE_URL;

export const host = process.env.HOST ?? "127.0.0.1";
export const port = Number(process.env.CMS_PORT ?? 1337);

/** The site's public origin, without a trailing slash. */
export const siteOrigin = new URL(process.env.PARASOL_URL ?? "http://127.0.0.1:3000").origin;

/** `smtp://user:password@host:port` or `smtps://…`; absent: e-mail is off. */
export const smtpUrl = process.env.SMTP_URL === "" ? undefined : process.env.SMTP_URL;

/** `PARASOL_SEED=demo` fills an empty newsroom with the demonstration; anything else leaves it empty. */
export const seed = process.env.PARASOL_SEED === "demo" ? "demo" : "none";

/** The keys that `npm start` generated into the data folder. */
export const secrets = readSecrets(path.join(folder, "secrets.json"));

function readSecrets(file: string): Secrets {
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isSecrets(parsed)) throw new Error(`${file} lacks a key; delete it to have new ones made (everyone is logged out).`);
  return parsed;
}

function isSecrets(candidate: unknown): candidate is Secrets {
  if (typeof candidate !== "object" || candidate === null) return false;
  const named = new Map<string, unknown>(Object.entries(candidate));
  const keys = named.get("appKeys");
  return (
    Array.isArray(keys) &&
    keys.length > 0 &&
    ["adminJwtSecret", "apiTokenSalt", "transferTokenSalt", "encryptionKey", "pathKey", "uploadKey"].every(
      (name) => typeof named.get(name) === "string",
    )
  );
}
