/** A newsroom with years of work in it, in two languages: rebuilt, backed up while it is read, and restored. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultSize } from "../faults.js";
import { closeStrapi, openPrepared, prepareNewsroom } from "../newsroom.js";
import { article, articleFields, edit, publish, text, unpublish, write } from "../writing.js";
import { copyArticle } from "./copy-document.js";
import { runCommand, runLedger } from "./ledger-process.js";

const documents = faultSize({ short: 300, whole: 20_000 });
/** Milliseconds. */
const longestRestore = 600_000;

let prepared: Awaited<ReturnType<typeof prepareNewsroom>>;
let copies: readonly string[];
let backups: string;
let restored: string;

beforeAll(async () => {
  prepared = await prepareNewsroom("sqlite");
  backups = await mkdtemp(path.join(tmpdir(), "parasol-backups-"));
  restored = await mkdtemp(path.join(tmpdir(), "parasol-restored-"));
  const { strapi } = await openPrepared(prepared.folder, prepared.databaseUrl, prepared.environment);
  const body = [text(...Array.from({ length: 8 }, (_, number) => `Paragraph ${number}. ${"Words that say something. ".repeat(12)}`))];
  const first = await write(strapi, article, articleFields("Years of work", { body }));
  await edit(strapi, article, first, { title: "Годы работы", summary: "Коротко.", body }, "ru");
  await publish(strapi, article, first, ["en", "ru"]);
  copies = await copyArticle(strapi, first, documents - 1);
  await closeStrapi(strapi);
}, longestRestore);
afterAll(async () => {
  for (const folder of [prepared.folder, backups, restored]) await rm(folder, { recursive: true, force: true });
});

describe(`a newsroom of ${documents} documents in two languages`, () => {
  test("is rebuilt, and its ledger then agrees with what is published", { timeout: longestRestore }, async () => {
    const began = performance.now();
    const rebuilt = await runLedger(prepared.environment, "rebuild");
    expect(rebuilt).toMatchObject({ code: 0 });
    say(`rebuilt in ${seconds(began)} s, ${rebuilt.peak.toFixed(0)} MB at most`);
    // Only Linux tells it.
    if (process.platform === "linux") expect(rebuilt.peak).toBeGreaterThan(50);
    expect(rebuilt.peak).toBeLessThan(500);
    expect(publications(prepared.folder)).toHaveLength(2 * documents);
    expect(await runLedger(prepared.environment, "verify")).toMatchObject({ code: 0 });
  });

  test("is backed up, and restored in ten minutes with every publication as it was, less what was taken back since", { timeout: 3 * longestRestore }, async () => {
    const began = performance.now();
    expect(await runCommand(prepared.environment, "backup", backups)).toMatchObject({ code: 0 });
    say(`backed up in ${seconds(began)} s`);
    const before = publications(prepared.folder);
    const gone = copies.slice(0, 3);
    const { strapi } = await openPrepared(prepared.folder, prepared.databaseUrl, prepared.environment);
    for (const id of gone) await unpublish(strapi, article, id);
    await closeStrapi(strapi);

    const [name = ""] = await readdir(backups);
    const restoring = performance.now();
    const environment = { ...prepared.environment, PARASOL_DATA: restored };
    expect(await runCommand(environment, "restore", path.join(backups, name), "--withdrawals", path.join(prepared.folder, "withdrawals.jsonl"))).toMatchObject({ code: 0 });
    say(`restored in ${seconds(restoring)} s`);
    expect(performance.now() - restoring).toBeLessThan(longestRestore);
    const after = publications(restored);
    const isGone = ({ id, locale }: Publication) => gone.includes(id) && locale === "en";
    expect(after.filter(isGone).map(({ state }) => state)).toEqual(["withdrawn", "withdrawn", "withdrawn"]);
    expect(after.filter((publication) => !isGone(publication))).toEqual(before.filter((publication) => !isGone(publication)));
  });
});

interface Publication {
  readonly id: string;
  readonly locale: string;
  readonly state: string;
  /** Of everything that readers can see. */
  readonly hash: string;
}

function publications(folder: string): readonly Publication[] {
  const database = new Sqlite(path.join(folder, "newsroom.sqlite"), { readonly: true });
  try {
    const rows = database.prepare<[], Record<string, string | null>>("SELECT document_id, locale, state, slug, published_at, card, body FROM ledger_publication WHERE type = 'article' ORDER BY document_id, locale").all();
    return rows.map(({ document_id, locale, state, ...shown }) => ({
      id: document_id ?? "",
      locale: locale ?? "",
      state: state ?? "",
      hash: createHash("sha256").update(JSON.stringify(shown)).digest("hex"),
    }));
  } finally {
    database.close();
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(1);
}

function say(line: string): void {
  console.info(`${documents} documents: ${line}`);
}
