/**
 * `npm run restore -- <backup>`: a newsroom from a backup, into an empty data folder and an empty database. What was taken back after
 * the backup is taken back again, from the journal of withdrawals: the one in its place (PARASOL_WITHDRAWALS), or `--withdrawals <file>`.
 */
import "./node-version.mjs";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bringBackDatabase, databaseFiles, databaseKind } from "./backup/database.mjs";
import { goesOnFrom, journalLines } from "./backup/journal.mjs";
import { readManifest } from "./backup/manifest.mjs";
import { requireNewsroom } from "./cms-command.mjs";
import { lockDataFolder, prepareDataFolder, restoringMark } from "./data-folder.mjs";
import { showProgress } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";
import { runCommand } from "./run-command.mjs";
import { readSettings } from "./settings.mjs";
import { nodeForNewsroom } from "./toolchain.mjs";

await runCommand(async () => {
  const { backup, withdrawals } = readArguments(process.argv.slice(2));
  const settings = readSettings(process.env);
  const { dataFolder, withdrawalsFile } = settings;
  if (existsSync(path.join(dataFolder, "secrets.json"))) {
    throw new Refusal(`There is a newsroom in ${dataFolder} already; move it away, or set PARASOL_DATA to an empty folder.`);
  }
  const progress = showProgress(3);
  const manifest = await progress.step("Looking through the backup", () => readManifest(backup));
  const database = databaseKind(settings);
  if (manifest.database !== database) {
    throw new Refusal(`The backup is of a newsroom on ${manifest.database === "sqlite" ? "SQLite" : "PostgreSQL"}; ${database === "sqlite" ? "set DATABASE_URL to an empty PostgreSQL database" : "leave DATABASE_URL out"}.`);
  }
  const survived = withdrawals ?? (existsSync(withdrawalsFile) ? withdrawalsFile : undefined);
  const known = journalLines(path.join(backup, "withdrawals.jsonl"));
  if (survived !== undefined && !goesOnFrom(journalLines(survived), known)) {
    throw new Refusal(`${survived} is not the journal of the newsroom in the backup: it does not begin with the ${known.length} withdrawals that the backup knows. Nothing was restored.`);
  }

  prepareDataFolder(dataFolder);
  lockDataFolder(dataFolder);
  writeFileSync(restoringMark(dataFolder), "");
  await progress.step("Bringing back the database, files and keys", async () => {
    bringBackDatabase(settings, path.join(backup, databaseFiles[database]));
    for (const name of ["uploads", "media"]) {
      if (existsSync(path.join(backup, name))) cpSync(path.join(backup, name), path.join(dataFolder, name), { recursive: true, preserveTimestamps: true });
    }
    mkdirSync(path.dirname(withdrawalsFile), { recursive: true });
    const journal = survived ?? path.join(backup, "withdrawals.jsonl");
    if (path.resolve(journal) !== withdrawalsFile) copyFileSync(journal, withdrawalsFile);
    // The keys last: what has them counts as a newsroom, and is not restored over.
    for (const name of ["first-account.json", "secrets.json"]) {
      if (!existsSync(path.join(backup, name))) continue;
      copyFileSync(path.join(backup, name), path.join(dataFolder, name));
      chmodSync(path.join(dataFolder, name), 0o600);
    }
  });
  await progress.step("Taking back what was taken back since", async () => {
    const { cwd, environment } = await requireNewsroom();
    const { status } = spawnSync(nodeForNewsroom(), [path.join("dist", "src", "ledger-command.js"), "take-back", String(known.length)], { cwd, env: environment, stdio: "inherit" });
    if (status !== 0) throw new Refusal("What was taken back since could not be taken back again: do not start this newsroom. Empty the data folder and the database, and restore once more.");
  });
  rmSync(restoringMark(dataFolder));
  process.stdout.write(
    survived === undefined
      ? `\nThe newsroom is as it was at ${manifest.at}. No journal of withdrawals was found beside the backup: what was taken back since is public again\nas soon as you start. If there is a copy, empty ${dataFolder} and restore with --withdrawals <file>.\n`
      : `\nThe newsroom is as it was at ${manifest.at}, without what was taken back since. Start it with “npm start”.\n`,
  );
});

/**
 * @param {string[]} given
 * @returns {{ backup: string, withdrawals: string | undefined }}
 */
function readArguments([backup, option, file, ...more]) {
  const isRight = backup !== undefined && !backup.startsWith("-") && more.length === 0 && (option === undefined || (option === "--withdrawals" && file !== undefined));
  if (!isRight) throw new Refusal("Say what, for example: npm run restore -- /mnt/backups/parasol-20260131T120000Z [--withdrawals /mnt/other/withdrawals.jsonl]");
  if (file !== undefined && !existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  return { backup: path.resolve(backup), withdrawals: file === undefined ? undefined : path.resolve(file) };
}
