/** Tells whether files have changed since something was made from them, by their content. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkout, memoryFolder } from "./checkout.mjs";
import { systemErrorCode } from "./refusal.mjs";

const madeFolders = new Set(["node_modules", "dist", ".cache", ".nuxt", ".output", ".strapi", "coverage"]);

/**
 * One hash over the names and contents of files; folders stand for all in them. What is not there counts as absent.
 *
 * @param {readonly string[]} places paths within `root`
 * @param {readonly string[]} [except] paths within `root` to leave out
 * @param {string} [root]
 */
export function fingerprintOf(places, except = [], root = checkout) {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesAt(root, place, except))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} place
 * @param {readonly string[]} except
 * @returns {string[]}
 */
function filesAt(root, place, except) {
  if (except.includes(place)) return [];
  const absolute = path.join(root, place);
  try {
    if (!statSync(absolute).isDirectory()) return [place];
  } catch (fault) {
    if (systemErrorCode(fault) === "ENOENT") return [];
    throw fault;
  }
  return readdirSync(absolute)
    .filter((name) => !madeFolders.has(name))
    .sort()
    .flatMap((name) => filesAt(root, path.posix.join(place, name), except));
}

/**
 * The fingerprint that was kept when `name` was last made; undefined if never.
 *
 * @param {string} name
 */
export function rememberedFingerprint(name) {
  try {
    return readFileSync(path.join(memoryFolder, name), "utf8");
  } catch (fault) {
    if (systemErrorCode(fault) === "ENOENT") return undefined;
    throw fault;
  }
}

/**
 * @param {string} name
 * @param {string} fingerprint
 */
export function rememberFingerprint(name, fingerprint) {
  mkdirSync(memoryFolder, { recursive: true });
  writeFileSync(path.join(memoryFolder, name), fingerprint);
}

/** @param {string} name */
export function forgetFingerprint(name) {
  rmSync(path.join(memoryFolder, name), { force: true });
}
