/** Passwords and keys of a newsroom in production, as docker-compose.yml asks for them. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../refusal.mjs";
import { generateSecrets } from "../secrets.mjs";

/**
 * @typedef {object} Places
 * @property {string} environmentFile read by Docker Compose beside its file
 * @property {string} folder of the keys, which are files
 *
 * @typedef {ReturnType<typeof generateSecrets>} Keys
 */

/**
 * Writes both, or nothing where one of them is there: what they open would open no more.
 *
 * @param {Places} places
 * @param {string} siteOrigin
 * @param {Keys} [keys] those of a backup that is to be restored
 * @throws {Refusal}
 */
export function makeSecrets({ environmentFile, folder }, siteOrigin, keys = generateSecrets()) {
  for (const place of [environmentFile, folder]) {
    if (existsSync(place)) throw new Refusal(`${place} is there already, and is left as it is: the newsroom that was opened with it needs it.`);
  }
  // Nobody else may enter the folder. Its files can be read by whoever is given one, such as the user of a container.
  mkdirSync(folder, { mode: 0o700 });
  for (const [name, content] of [["keys.json", keys], ["path-key.json", { pathKey: keys.pathKey }]]) {
    writeFileSync(path.join(folder, String(name)), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o444, flag: "wx" });
  }
  const lines = [
    "# What docker-compose.yml asks for. Keep it, with the folder of the keys, where nobody else reads it, and in the backup.",
    `PARASOL_URL=${siteOrigin}`,
    ...["PARASOL_POSTGRES_PASSWORD", "PARASOL_DATABASE_PASSWORD", "PARASOL_READER_PASSWORD"].map((name) => `${name}=${randomBytes(32).toString("base64url")}`),
  ];
  writeFileSync(environmentFile, `${lines.join("\n")}\n`, { mode: 0o600, flag: "wx" });
}

/**
 * The variables of such a file; what else may stand in one is no business of ours.
 *
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function readEnvironmentFile(file) {
  const lines = [...readFileSync(file, "utf8").matchAll(/^(\w+)=(.*)$/gm)];
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
}
