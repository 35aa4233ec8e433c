import { randomBytes, randomInt } from "node:crypto";
import { chmodSync } from "node:fs";
import path from "node:path";
import { readJsonFile, textAt, writeJsonFile } from "./json-file.mjs";

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

function generateSecrets() {
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

/** @typedef {{ email: string, password: string }} Account */

/** @param {string} folder */
export function firstAccountFile(folder) {
  return path.join(folder, "first-account.json");
}

/**
 * The account that the CMS creates when it has none, with the password last generated for it.
 *
 * @param {string} folder
 * @returns {Account}
 */
export function ensureFirstAccount(folder) {
  const file = firstAccountFile(folder);
  const kept = readJsonFile(file);
  const email = textAt(kept, "email");
  const password = textAt(kept, "password");
  if (email !== undefined && password !== undefined) return { email, password };
  const account = { email: "editor@newsroom.example", password: generatePassword() };
  keepFirstAccount(folder, account);
  return account;
}

/**
 * @param {string} folder
 * @param {Account} account
 */
export function keepFirstAccount(folder, account) {
  writeJsonFile(firstAccountFile(folder), account, { isPrivate: true });
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
