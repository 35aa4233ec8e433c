/**
 * `npm run ledger -- verify|rebuild|renew`: starts Strapi without a server, goes through the newsroom and says what differed.
 * `take-back <lines>` is for `npm run restore` alone: of a journal from which so many lines are older than the backup.
 * Exit code 0: nothing differs, or it was mended; 1: `verify` found differences, or the command failed.
 */
import path from "node:path";
import { createStrapi, type Core } from "@strapi/strapi";
import { renewGeneration } from "./ledger/generation.js";
import { readSettings } from "./settings.js";
import { publishingCircumstances, type PublishingCircumstances } from "./publishing/circumstances.js";
import { rebuildLedger, type Progress } from "./publishing/rebuild.js";
import { openWithdrawalJournal } from "./publishing/withdrawals/journal.js";
import { takeBackAgain } from "./publishing/withdrawals/keep-journal.js";

const modes = {
  verify: "look whether the ledger agrees with what is published, and change nothing",
  rebuild: "bring the ledger in line with what is published (after `strapi import`)",
  renew: "make everyone who follows the changes start over (after a backup was restored)",
} as const;

type Mode = keyof typeof modes;

type Wanted = { readonly mode: Mode } | { readonly mode: "take-back"; readonly known: number };

/** `null` for what this command does not do. */
function readWanted([mode, known = ""]: readonly string[]): Wanted | null {
  if (mode === "take-back") return /^\d+$/.test(known) ? { mode, known: Number(known) } : null;
  return isMode(mode) ? { mode } : null;
}

async function run(wanted: Wanted): Promise<number> {
  const appDir = path.resolve(__dirname, "../..");
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, "dist"), serveAdminPanel: false });
  strapi.log.level = "warn";
  strapi.config.set("newsroom.serves", false);
  await strapi.load();
  try {
    if (wanted.mode === "take-back") return await takeBack(strapi, wanted.known);
    return wanted.mode === "renew" ? await renew(strapi) : await goThrough(strapi, wanted.mode);
  } finally {
    await strapi.destroy();
  }
}

async function renew(strapi: Core.Strapi): Promise<number> {
  const generation = await renewGeneration(strapi.db.connection);
  process.stdout.write(`The ledger is now generation ${generation}: partners will start over at their next question.\n`);
  return 0;
}

/** `known`: how many lines of the journal are older than the backup. */
async function takeBack(strapi: Core.Strapi, known: number): Promise<number> {
  const settings = readSettings(strapi);
  const again = await takeBackAgain(strapi, openWithdrawalJournal(settings.withdrawalsFile), known);
  for (const { type, documentId, locale } of again) process.stdout.write(`${type} ${documentId} (${locale}) was taken back after the backup, and is again.\n`);
  if (again.length === 0) process.stdout.write("Nothing that the backup shows was taken back after it.\n");
  return renew(strapi);
}

async function goThrough(strapi: Core.Strapi, mode: "verify" | "rebuild"): Promise<number> {
  const circumstances = circumstancesOf(strapi, mode);
  const { documents, differences } = await rebuildLedger(circumstances, mode, showProgress(mode));
  await circumstances.journal.done();
  process.stdout.write(`\n${documents} documents: ${verdict(mode, differences)}.\n`);
  return mode === "verify" && differences > 0 ? 1 : 0;
}

/** Looking puts no file anywhere. */
function circumstancesOf(strapi: Core.Strapi, mode: "verify" | "rebuild"): PublishingCircumstances {
  const circumstances = publishingCircumstances(strapi, readSettings(strapi));
  const nothing = () => Promise.resolve();
  if (mode === "rebuild") return circumstances;
  return { ...circumstances, store: { put: nothing, remove: nothing, list: () => Promise.resolve([]) } };
}

function verdict(mode: "verify" | "rebuild", differences: number): string {
  if (differences === 0) return "the ledger agrees with what is published";
  const publications = differences === 1 ? "1 publication" : `${differences} publications`;
  return mode === "verify"
    ? `${publications} out of line; mend with: npm run ledger -- rebuild`
    : `${publications} brought in line`;
}

/** A line for every document that differs, and one that counts: on a terminal in place, elsewhere every ten percent. */
function showProgress(mode: "verify" | "rebuild"): (progress: Progress) => void {
  let shown = -1;
  return ({ done, total, document, differences }) => {
    const start = process.stdout.isTTY ? "\r" : "\n";
    if (differences > 0) process.stdout.write(`${start}${document}: ${differences} out of line\n`);
    const step = Math.floor(((process.stdout.isTTY ? 100 : 10) * done) / total);
    if (step === shown) return;
    shown = step;
    process.stdout.write(`${start}${mode}: ${done} of ${total} documents`);
  };
}

function isMode(candidate: string | undefined): candidate is Mode {
  return candidate !== undefined && Object.hasOwn(modes, candidate);
}

const wanted = readWanted(process.argv.slice(2));
if (wanted === null) {
  const list = Object.entries(modes).map(([name, does]) => `  ${name.padEnd(8)} ${does}`);
  process.stderr.write(`Say what to do, for example \`npm run ledger -- verify\`:\n${list.join("\n")}\n`);
  // Left to end by itself: to be told to exit while native parts are still being loaded can hang.
  process.exitCode = 1;
} else {
  run(wanted)
    .then((code) => process.exit(code))
    .catch((error: unknown) => {
      process.stderr.write(`The ledger command failed: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exit(1);
    });
}
