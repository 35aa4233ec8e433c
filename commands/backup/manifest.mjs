/** What a backup holds, with a hash of every file: what was changed or lost on the way is noticed before anything is restored. */
import { createHash } from "node:crypto";
import { createReadStream, readdirSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { readJsonFile, valueAt, writeJsonFile } from "../json-file.mjs";
import { Refusal } from "../refusal.mjs";

/**
 * @typedef {object} Manifest
 * @property {1} format
 * @property {string} at when it was begun, RFC 3339, UTC
 * @property {import("./database.mjs").DatabaseKind} database
 * @property {Record<string, string>} files SHA-256 in hex, by path
 */

const name = "backup.json";

/**
 * @param {string} folder
 * @param {Omit<Manifest, "format" | "files">} facts
 */
export async function writeManifest(folder, facts) {
  writeJsonFile(path.join(folder, name), { format: 1, ...facts, files: await hashFiles(folder) }, { isPrivate: true });
}

/**
 * @param {string} folder
 * @returns {Promise<Manifest>}
 * @throws {Refusal} when the folder is no whole backup
 */
export async function readManifest(folder) {
  const manifest = readJsonFile(path.join(folder, name));
  if (!isManifest(manifest)) throw new Refusal(`${folder} is no backup that this release can read: it has no ${name} of format 1.`);
  const found = await hashFiles(folder);
  const wrong = Object.entries(manifest.files).filter(([file, hash]) => found[file] !== hash);
  if (wrong.length > 0) {
    throw new Refusal(`${folder} is damaged: ${wrong.length} of its files are missing or changed, the first is ${wrong[0]?.[0] ?? ""}. Nothing was restored.`);
  }
  return manifest;
}

/**
 * @param {unknown} candidate
 * @returns {candidate is Manifest}
 */
function isManifest(candidate) {
  const database = valueAt(candidate, "database");
  const files = valueAt(candidate, "files");
  return (
    valueAt(candidate, "format") === 1 &&
    (database === "sqlite" || database === "postgres") &&
    typeof valueAt(candidate, "at") === "string" &&
    typeof files === "object" &&
    files !== null &&
    Object.values(files).every((hash) => typeof hash === "string")
  );
}

/**
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} in the order of the paths
 */
async function hashFiles(folder) {
  /** @type {Record<string, string>} */
  const hashes = {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()) {
    if (file === name) continue;
    const hash = createHash("sha256");
    await pipeline(createReadStream(path.join(folder, file)), hash);
    hashes[file] = hash.digest("hex");
  }
  return hashes;
}
