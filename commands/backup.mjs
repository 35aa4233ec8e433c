/** `npm run backup -- <folder>`: everything that the newsroom is, in a new folder inside of that one; also while it runs. */
import "./node-version.mjs";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copyFolder, copyPrivately } from "./backup/copy-folder.mjs";
import { databaseFiles, databaseKind, saveDatabase } from "./backup/database.mjs";
import { journalLines } from "./backup/journal.mjs";
import { writeManifest } from "./backup/manifest.mjs";
import { requireData } from "./cms-command.mjs";
import { showProgress } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";
import { runCommand } from "./run-command.mjs";

await runCommand(async () => {
  const [wanted, ...more] = process.argv.slice(2);
  if (wanted === undefined || wanted.startsWith("-") || more.length > 0) throw new Refusal("Say where to, for example: npm run backup -- /mnt/backups");
  const settings = requireData();
  const at = new Date().toISOString();
  const place = path.join(path.resolve(wanted), `parasol-${at.replace(/[-:]|\.\d+/g, "")}`);
  if (existsSync(place)) throw new Refusal(`${place} is there already.`);
  const folder = `${place}.unfinished`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    await fill(folder, settings, at);
    renameSync(folder, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(
    `\n${place}\n\nIt has drafts, accounts and keys: keep it as private as the newsroom itself. Keep a copy of ${settings.withdrawalsFile} somewhere else too,\nand a fresh one: it says what was taken back since, and so may not come back with this backup.\n`,
  );
});

/**
 * @param {string} folder
 * @param {import("./settings.mjs").Settings} settings
 * @param {string} at
 */
async function fill(folder, settings, at) {
  const { dataFolder, secretsFile, withdrawalsFile } = settings;
  const progress = showProgress(3);
  // Before the database: what is taken back from now on comes after the backup, and is taken back again when it is restored.
  writeFileSync(path.join(folder, "withdrawals.jsonl"), journalLines(withdrawalsFile).map((line) => `${line}\n`).join(""), { mode: 0o600 });
  const database = databaseKind(settings);
  await progress.step("Copying the database", async () => saveDatabase(settings, path.join(folder, databaseFiles[database])));
  // After it: every file that the database names is there by then.
  await progress.step("Copying files and keys", async () => {
    for (const name of ["uploads", "media"]) copyFolder(path.join(dataFolder, name), path.join(folder, name));
    copyPrivately(secretsFile, path.join(folder, "secrets.json"));
    for (const name of ["first-account.json", "newsroom.json"]) {
      if (existsSync(path.join(dataFolder, name))) copyPrivately(path.join(dataFolder, name), path.join(folder, name));
    }
  });
  await progress.step("Writing down what it holds", () => writeManifest(folder, { at, database }));
}
