import { randomBytes, randomInt } from "node:crypto";
import { chmodSync } from "node:fs";
import path from "node:path";
import { readJsonFile, textAt, valueAt, writeJsonFile } from "./json-file.mjs";

/**
 * Generates the keys the CMS signs and encrypts with, once for every data folder. Keys that are there stay.
 *
 * @param {string} folder
 */
export function ensureSecrets(folder) {
  const file = path.join(folder, "secrets.json");
  const kept = readJsonFile(file);
  if (kept === undefined) writeJsonFile(file, generateSecrets(), { isPrivate: true });
  else chmodSync(file, 0o600);
}

/** Each key is made anew; `cms/config/environment` reads them. */
export function generateSecrets() {
  const key = () => randomBytes(32).toString("base64url");
  return {
    appKeys: [key(), key(), key(), key()],
    adminJwtSecret: key(),
    apiTokenSalt: key(),
    transferTokenSalt: key(),
    encryptionKey: randomBytes(32).toString("hex"),
    pathKey: key(),
    uploadKey: key(),
  };
}

/**
 * @typedef {{ email: string, password: string }} Account
 * @typedef {{ administrator: Account, prManager: Account | null }} FirstAccounts
 */

/** @param {string} folder */
export function firstAccountFile(folder) {
  return path.join(folder, "first-account.json");
}

/**
 * The accounts that the CMS creates when it has none, with the passwords last generated for them. A newsroom that begins as a
 * demonstration has a PR manager beside its administrator; in any other the administrator invites people.
 *
 * @param {string} folder
 * @param {{ isDemo: boolean }} beginning
 * @returns {FirstAccounts}
 */
export function ensureFirstAccounts(folder, { isDemo }) {
  const kept = readFirstAccounts(folder);
  if (kept !== null) return kept;
  const accounts = {
    administrator: { email: "admin@newsroom.example", password: generatePassword() },
    prManager: isDemo ? { email: "pr@newsroom.example", password: generatePassword() } : null,
  };
  keepFirstAccounts(folder, accounts);
  return accounts;
}

/**
 * Keeps a new password where it is one of the first accounts that has it.
 *
 * @param {string} folder
 * @param {Account} account
 */
export function keepPassword(folder, account) {
  const kept = readFirstAccounts(folder);
  if (kept === null) return;
  const renew = (/** @type {Account} */ old) => (old.email === account.email ? account : old);
  keepFirstAccounts(folder, { administrator: renew(kept.administrator), prManager: kept.prManager && renew(kept.prManager) });
}

/**
 * @param {string} folder
 * @returns {FirstAccounts | null}
 */
function readFirstAccounts(folder) {
  const kept = readJsonFile(firstAccountFile(folder));
  const administrator = accountIn(kept);
  return administrator && { administrator, prManager: accountIn(valueAt(kept, "prManager")) };
}

/**
 * @param {string} folder
 * @param {FirstAccounts} accounts
 */
function keepFirstAccounts(folder, { administrator, prManager }) {
  writeJsonFile(firstAccountFile(folder), { ...administrator, ...(prManager && { prManager }) }, { isPrivate: true });
}

/**
 * @param {unknown} kept
 * @returns {Account | null}
 */
function accountIn(kept) {
  const email = textAt(kept, "email");
  const password = textAt(kept, "password");
  return email === undefined || password === undefined ? null : { email, password };
}

/**
 * @param {unknown} candidate
 * @returns {candidate is ReturnType<typeof generateSecrets>}
 */
export function areKeys(candidate) {
  const { appKeys, ...keys } = generateSecrets();
  const given = valueAt(candidate, "appKeys");
  return Array.isArray(given) && given.length === appKeys.length && Object.keys(keys).every((name) => Boolean(textAt(candidate, name)));
}

/**
 * A password to be read from a screen and typed: 20 letters and digits without look-alikes (over 110 bits), in groups of five.
 * It has a lower-case letter, a capital and a digit, which the CMS asks for.
 */
export function generatePassword() {
  const kinds = ["abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789"];
  const all = kinds.join("");
  const pick = (/** @type {string} */ from) => from.charAt(randomInt(from.length));
  for (;;) {
    const drawn = Array.from({ length: 20 }, () => pick(all)).join("");
    const hasEveryKind = kinds.every((kind) => [...kind].some((character) => drawn.includes(character)));
    if (hasEveryKind) return drawn.replace(/(.{5})(?=.)/g, "$1-");
  }
}
