/** Putting the newsroom's database into a file and back: SQLite while it is in use, PostgreSQL by its own tools. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "../refusal.mjs";
import { copyPrivately } from "./copy-folder.mjs";
import { nodeForNewsroom, toolEnvironment } from "../toolchain.mjs";

const copySqlite = fileURLToPath(new URL("copy-sqlite.mjs", import.meta.url));

/** @typedef {"sqlite" | "postgres"} DatabaseKind */

/** Names of the file in a backup. */
export const databaseFiles = { sqlite: "newsroom.sqlite", postgres: "newsroom.pgdump" };

/**
 * @param {import("../settings.mjs").Settings} settings
 * @returns {DatabaseKind}
 */
export function databaseKind({ databaseUrl }) {
  return databaseUrl === undefined ? "sqlite" : "postgres";
}

/**
 * @param {import("../settings.mjs").Settings} settings
 * @param {string} file
 * @throws {Refusal} saying what the database's tool said
 */
export function saveDatabase({ databaseUrl, dataFolder }, file) {
  if (databaseUrl === undefined) {
    run(nodeForNewsroom(), [copySqlite, path.join(dataFolder, databaseFiles.sqlite), file], toolEnvironment());
  } else {
    run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", `--file=${file}`], postgresEnvironment(databaseUrl));
  }
}

/**
 * Into a database in which there is nothing yet: all of it or nothing.
 *
 * @param {import("../settings.mjs").Settings} settings
 * @param {string} file
 * @throws {Refusal} when there is something, or saying what the database's tool said
 */
export function bringBackDatabase({ databaseUrl, dataFolder }, file) {
  if (databaseUrl === undefined) {
    const place = path.join(dataFolder, databaseFiles.sqlite);
    if (existsSync(place)) throw new Refusal(`There is a newsroom in ${dataFolder} already; move it away, or set PARASOL_DATA to an empty folder.`);
    copyPrivately(file, place);
  } else {
    run("pg_restore", ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", `--dbname=${postgresEnvironment(databaseUrl).PGDATABASE}`, file], postgresEnvironment(databaseUrl));
  }
}

/**
 * The address as libpq's variables (https://www.postgresql.org/docs/current/libpq-envars.html): as an argument every account of the
 * machine could read its password.
 *
 * @param {string} databaseUrl
 * @returns {Record<string, string | undefined>}
 */
export function postgresEnvironment(databaseUrl) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(databaseUrl);
  const sslMode = searchParams.get("sslmode");
  return {
    ...toolEnvironment(),
    PGHOST: searchParams.get("host") ?? decodeURIComponent(hostname),
    PGPORT: port || "5432",
    PGUSER: decodeURIComponent(username) || "postgres",
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...(sslMode !== null && { PGSSLMODE: sslMode }),
  };
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
function run(program, args, env) {
  const { status, error, stderr } = spawnSync(program, args, { env, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  if (error && "code" in error && error.code === "ENOENT") {
    throw new Refusal(`${program} is not installed; it comes with PostgreSQL's client (Debian: apt-get install -y postgresql-client), in the server's version or a later one.`);
  }
  if (error) throw error;
  if (status !== 0 && / already exists$/m.test(stderr)) throw new Refusal("There is something in the database that DATABASE_URL names; name an empty one. Nothing was changed in it.");
  if (status !== 0) throw new Refusal(`The database could not be copied: ${stderr.trim()}`);
}
