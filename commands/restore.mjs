/**
 * `npm run restore -- <backup>`: a newsroom from a backup, into an empty data folder and an empty database. What was taken back after
 * the backup is taken back again, from the journal of withdrawals: the one in its place (PARASOL_WITHDRAWALS), or `--withdrawals <file>`.
 */
import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { copyFolder, copyPrivately } from "./backup/copy-folder.mjs";
import { bringBackDatabase, databaseFiles, databaseKind } from "./backup/database.mjs";
import { goesOnFrom, journalLines } from "./backup/journal.mjs";
import { readManifest } from "./backup/manifest.mjs";
import { buildForCommands, requireNewsroom } from "./cms-command.mjs";
import { lockDataFolder, prepareDataFolder, refuseHalfRestored, restoringMark } from "./data-folder.mjs";
import { installIfNeeded } from "./install.mjs";
import { readJsonFile } from "./json-file.mjs";
import { showProgress } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";
import { runCommand } from "./run-command.mjs";
import { readSettings } from "./settings.mjs";
import { nodeForNewsroom } from "./toolchain.mjs";

const example = "npm run restore -- /mnt/backups/parasol-20260131T120000Z";

await runCommand(async () => {
  const { backup, withdrawals, isWithout } = readArguments(process.argv.slice(2));
  const settings = readSettings(process.env);
  const { dataFolder, secretsFile, withdrawalsFile } = settings;
  refuseHalfRestored(dataFolder);
  refuseNewsroom(dataFolder);
  const looking = showProgress(1);
  const manifest = await looking.step("Looking through the backup", () => readManifest(backup));
  const database = databaseKind(settings);
  if (manifest.database !== database) {
    throw new Refusal(`The backup is of a newsroom on ${manifest.database === "sqlite" ? "SQLite" : "PostgreSQL"}; ${database === "sqlite" ? "set DATABASE_URL to an empty PostgreSQL database" : "leave DATABASE_URL out"}.`);
  }
  refuseOtherKeys(secretsFile, path.join(backup, "secrets.json"));
  const known = journalLines(path.join(backup, "withdrawals.jsonl"));
  const journal = isWithout ? path.join(backup, "withdrawals.jsonl") : chooseJournal(withdrawals ?? withdrawalsFile, known);
  const later = journalLines(journal).length - known.length;
  // What may fail for want of a network fails before anything is touched.
  await installIfNeeded();
  await buildForCommands();

  prepareDataFolder(dataFolder);
  lockDataFolder(dataFolder);
  writeFileSync(restoringMark(dataFolder), "");
  const progress = showProgress(2);
  await progress.step("Bringing back the database, files and keys", async () => {
    try {
      bringBackDatabase(settings, path.join(backup, databaseFiles[database]));
    } catch (fault) {
      // All of it is there, or nothing: here nothing.
      rmSync(restoringMark(dataFolder));
      throw fault;
    }
    for (const name of ["uploads", "media"]) copyFolder(path.join(backup, name), path.join(dataFolder, name));
    mkdirSync(path.dirname(withdrawalsFile), { recursive: true });
    if (path.resolve(journal) !== withdrawalsFile) copyPrivately(journal, withdrawalsFile);
    for (const name of ["first-account.json", "newsroom.json"]) {
      if (existsSync(path.join(backup, name))) copyPrivately(path.join(backup, name), path.join(dataFolder, name));
    }
    // Keys that are kept elsewhere may have survived.
    if (!existsSync(secretsFile)) copyPrivately(path.join(backup, "secrets.json"), secretsFile);
  });
  await progress.step("Taking back what was taken back since", async () => {
    const { cwd, environment } = await requireNewsroom({ isRestoring: true });
    const { status } = spawnSync(nodeForNewsroom(), [path.join("dist", "src", "ledger-command.js"), "take-back", String(known.length)], { cwd, env: environment, stdio: "inherit" });
    if (status !== 0) throw new Refusal("What was taken back since could not be taken back again, so this newsroom does not start. Empty the data folder and the database, and restore once more.");
  });
  rmSync(restoringMark(dataFolder));
  const day = manifest.at.slice(0, 16).replace("T", " ");
  process.stdout.write(
    [
      "",
      `The newsroom is as it was at ${day} UTC, ${isWithout ? "with what was taken back since" : `less what was taken back since (${later} in the journal)`}. Start it with “npm start”.`,
      "Nobody can know what else was changed since. Before readers see it, have the editors go through: corrections that took something out of a text,",
      "fields that were withheld, pictures that were removed, and consent that ended early.",
      ...(database === "postgres" ? ["Public nodes need their login again: npm run reader-role."] : []),
      "",
    ].join("\n"),
  );
});

/**
 * @param {string} dataFolder
 * @throws {Refusal} when there is something in it that a newsroom would have written
 */
function refuseNewsroom(dataFolder) {
  const isThere = ["secrets.json", "newsroom.json", databaseFiles.sqlite].some((name) => existsSync(path.join(dataFolder, name)));
  const hasFiles = ["uploads", "media"].some((name) => existsSync(path.join(dataFolder, name)) && readdirSync(path.join(dataFolder, name)).length > 0);
  if (isThere || hasFiles) throw new Refusal(`There is a newsroom in ${dataFolder} already; move it away, or set PARASOL_DATA to an empty folder.`);
}

/**
 * @param {string} file the keys in their place, if they are kept apart from the data
 * @param {string} ofBackup
 * @throws {Refusal} when they are those of another newsroom: its former addresses would lead nowhere, and its logins open nothing
 */
function refuseOtherKeys(file, ofBackup) {
  if (!existsSync(file) || isDeepStrictEqual(readJsonFile(file), readJsonFile(ofBackup))) return;
  throw new Refusal(`The keys in ${file} are not those of the backup; move them away; in production, begin on an empty machine with “npm run secrets -- --keys …/secrets.json”, of the backup (docs/operations.md). Nothing was restored.`);
}

/**
 * @param {string} file
 * @param {readonly string[]} known the lines that the backup has
 * @returns {string}
 * @throws {Refusal} when it is not this newsroom's
 */
function chooseJournal(file, known) {
  if (!existsSync(file)) {
    throw new Refusal(
      `There is no journal of withdrawals at ${file}: what was taken back after the backup would be public again. Name a copy with --withdrawals <file>; if there is none at all, say --without-withdrawals, and take those texts back before readers see them. Nothing was restored.`,
    );
  }
  if (!goesOnFrom(journalLines(file), known)) {
    throw new Refusal(`${file} is not the journal of the newsroom in the backup: it does not begin with the ${known.length} withdrawals that the backup knows. Nothing was restored.`);
  }
  return file;
}

/**
 * @param {string[]} given
 * @returns {{ backup: string, withdrawals: string | undefined, isWithout: boolean }}
 */
function readArguments([backup, option, file, ...more]) {
  const isWithout = option === "--without-withdrawals" && file === undefined;
  const isWith = option === "--withdrawals" && file !== undefined;
  if (backup === undefined || backup.startsWith("-") || more.length > 0 || !(option === undefined || isWith || isWithout)) {
    throw new Refusal(`Say what, for example: ${example} [--withdrawals /mnt/other/withdrawals.jsonl]`);
  }
  return { backup: path.resolve(backup), withdrawals: file === undefined ? undefined : path.resolve(file), isWithout };
}
