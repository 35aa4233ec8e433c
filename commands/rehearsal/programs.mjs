/** What the rehearsal takes from the system in the place of images: nginx and PostgreSQL. */
import { accessSync, constants, readdirSync } from "node:fs";
import path from "node:path";
import { Refusal } from "../refusal.mjs";

/**
 * @typedef {object} Programs
 * @property {string} nginx
 * @property {string} setpriv changes the user of what it starts, and ends it with who started it (util-linux)
 * @property {(name: "initdb" | "postgres" | "pg_basebackup" | "psql" | "pg_isready") => string} postgres
 */

/**
 * @returns {Programs}
 * @throws {Refusal} that says what to install
 */
export function requirePrograms() {
  const nginx = findNginx();
  if (nginx === undefined) throw new Refusal("The rehearsal needs nginx: apt-get install nginx-light (or nginx).");
  const ofPostgres = (/** @type {string} */ name) => find(name, [...debianPostgres(), ...pathFolders()]);
  const missing = ["initdb", "postgres", "pg_basebackup", "psql", "pg_isready"].filter((name) => ofPostgres(name) === undefined);
  if (missing.length > 0) throw new Refusal(`The rehearsal needs PostgreSQL 15 or newer (${missing.join(", ")}): apt-get install postgresql.`);
  const setpriv = find("setpriv", pathFolders());
  if (setpriv === undefined) throw new Refusal("The rehearsal needs setpriv: apt-get install util-linux.");
  return { nginx, setpriv, postgres: (name) => ofPostgres(name) ?? name };
}

/** nginx of the system; undefined where it is not installed. Debian keeps it where only root's PATH leads. */
export function findNginx() {
  return find("nginx", [...pathFolders(), "/usr/sbin"]);
}

function pathFolders() {
  return (process.env.PATH ?? "").split(path.delimiter);
}

/** Debian keeps each release's programs apart; the newest first. */
function debianPostgres() {
  try {
    const releases = readdirSync("/usr/lib/postgresql").sort((one, other) => Number(other) - Number(one));
    return releases.map((release) => path.join("/usr/lib/postgresql", release, "bin"));
  } catch {
    return [];
  }
}

/**
 * @param {string} name
 * @param {readonly string[]} folders
 */
function find(name, folders) {
  return folders.map((folder) => path.join(folder, name)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
