/** `npm run backup -- <folder>`: everything that the newsroom is, in a new folder inside of that one; also while it runs. */
import "./node-version.mjs";
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { databaseFiles, databaseKind, saveDatabase } from "./backup/database.mjs";
import { journalLines } from "./backup/journal.mjs";
import { writeManifest } from "./backup/manifest.mjs";
import { requireData } from "./cms-command.mjs";
import { showProgress } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";
import { runCommand } from "./run-command.mjs";

/** Of the data folder, beside the database: uploads and what readers see of them. */
const folders = ["uploads", "media"];
const files = ["secrets.json", "first-account.json"];

await runCommand(async () => {
  const [wanted, ...more] = process.argv.slice(2);
  if (wanted === undefined || wanted.startsWith("-") || more.length > 0) throw new Refusal("Say where to, for example: npm run backup -- /mnt/backups");
  const settings = requireData();
  const at = new Date().toISOString();
  const place = path.join(path.resolve(wanted), `parasol-${at.replace(/[-:]|\.\d+/g, "")}`);
  if (existsSync(place)) throw new Refusal(`${place} is there already.`);
  const folder = `${place}.unfinished`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);

  const progress = showProgress(3);
  // Before the database: what is taken back from now on comes after the backup, and is taken back again when it is restored.
  const journal = journalLines(settings.withdrawalsFile);
  writeFileSync(path.join(folder, "withdrawals.jsonl"), journal.map((line) => `${line}\n`).join(""), { mode: 0o600 });
  const database = databaseKind(settings);
  await progress.step("Copying the database", async () => saveDatabase(settings, path.join(folder, databaseFiles[database])));
  // After it: every file that the database names is there by then.
  await progress.step("Copying files and keys", async () => {
    for (const name of folders) {
      const from = path.join(settings.dataFolder, name);
      if (existsSync(from)) cpSync(from, path.join(folder, name), { recursive: true, preserveTimestamps: true });
    }
    for (const name of files) {
      const from = path.join(settings.dataFolder, name);
      if (existsSync(from)) cpSync(from, path.join(folder, name));
    }
  });
  await progress.step("Writing down what it holds", () => writeManifest(folder, { at, database, withdrawals: journal.length }));
  renameSync(folder, place);
  process.stdout.write(
    `\n${place}\n\nIt has drafts, accounts and keys: keep it as private as the newsroom itself. Keep a copy of ${settings.withdrawalsFile} somewhere else too:\nit says what was taken back since, and so may not come back with this backup.\n`,
  );
});
