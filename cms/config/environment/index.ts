/** What the environment says, checked once. The config folder is the only reader of process.env in the CMS. */
import { existsSync } from "node:fs";
import path from "node:path";
import { dataFolder, readOrigin, readSecretsFile, secretsFile, siteOrigin } from "./ledger";

export { databaseUrl, dataFolder, host, siteOrigin, sqliteFile } from "./ledger";

refuseHalfRestored();

interface Secrets {
  readonly appKeys: readonly string[];
  readonly adminJwtSecret: string;
  readonly apiTokenSalt: string;
  readonly transferTokenSalt: string;
  readonly encryptionKey: string;
  readonly pathKey: string;
  readonly uploadKey: string;
}

export const uploadsFolder = path.join(dataFolder, "uploads");
/** Where a file lies while it is being received and cleaned. */
export const incomingFolder = path.join(dataFolder, "incoming");
export const publicStoreFolder = path.join(dataFolder, "media");

/** What was ever taken back. Best kept on another disk than the database: it says what a restored backup may not bring back. */
export const withdrawalsFile = path.resolve(process.env.PARASOL_WITHDRAWALS || path.join(dataFolder, "withdrawals.jsonl"));

/** Where drafts are shown to who holds a token: the site, unless a site of its own does nothing else. */
export const previewOrigin = readOrigin("PARASOL_PREVIEW_URL", process.env.PARASOL_PREVIEW_URL || siteOrigin);

export const port = Number(process.env.CMS_PORT ?? 1337);

/** Where editors' browsers reach the admin: an e-mail leads there. */
export const adminOrigin = readOrigin("PARASOL_CMS_URL", process.env.PARASOL_CMS_URL || `http://127.0.0.1:${port}`);

/** `smtp://user:password@host:port` or `smtps://…`; absent: e-mail is off. */
export const smtpUrl = process.env.SMTP_URL === "" ? undefined : process.env.SMTP_URL;

/** `PARASOL_SEED=demo` fills an empty newsroom with the demonstration; anything else leaves it empty. */
export const seed = process.env.PARASOL_SEED === "demo" ? "demo" : "none";

/** The keys that `npm start` generated into the data folder. */
export const secrets = readSecrets();

/** `npm run restore` leaves its mark until all is done: before that, texts are there that were taken back after the backup. */
function refuseHalfRestored(): void {
  if (process.env.PARASOL_RESTORING === "1" || !existsSync(path.join(dataFolder, "restoring"))) return;
  throw new Error(`A backup is being restored into ${dataFolder}, or that did not come to its end; restore it again, into an empty folder and an empty database.`);
}

function readSecrets(): Secrets {
  const parsed = readSecretsFile();
  if (!isSecrets(parsed)) throw new Error(`${secretsFile} lacks a key. Bring it back from a backup: with other keys former addresses lead nowhere, and everyone is logged out.`);
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
