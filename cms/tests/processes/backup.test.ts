/**
 * `npm run backup` and `npm run restore`, as processes of their own, on SQLite. On PostgreSQL they need its own tools in the
 * server's version, which only the rehearsal has.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closeStrapi, openPrepared, prepareNewsroom } from "../newsroom.js";
import { article, edit, publish, publishArticle, unpublish } from "../writing.js";
import { runLedger, type Ended } from "./ledger-process.js";

const checkout = path.resolve(import.meta.dirname, "../../..");

let prepared: Awaited<ReturnType<typeof prepareNewsroom>>;
let backups: string;
let backup: string;
let stays: string;
let takenBack: string;
let publishedAgain: string;

/** A newsroom of which a backup is made while it runs, and in which texts are taken back afterwards. */
beforeAll(async () => {
  prepared = await prepareNewsroom("sqlite");
  backups = await mkdtemp(path.join(tmpdir(), "parasol-backups-"));
  const { strapi } = await openPrepared(prepared.folder, prepared.databaseUrl, prepared.environment);
  stays = await publishArticle(strapi, "Stays");
  takenBack = await publishArticle(strapi, "A name that had to go");
  publishedAgain = await publishArticle(strapi, "With the name");
  await unpublish(strapi, article, await publishArticle(strapi, "Gone before"));
  await writeFile(path.join(prepared.folder, "uploads", "photo.jpg"), "a photo");
  expect(await run("backup", backups)).toMatchObject({ code: 0, output: expect.stringContaining(backups) });
  await unpublish(strapi, article, takenBack);
  await unpublish(strapi, article, publishedAgain);
  await edit(strapi, article, publishedAgain, { title: "Without the name" });
  await publish(strapi, article, publishedAgain);
  await closeStrapi(strapi);
  const [name = ""] = await readdir(backups);
  backup = path.join(backups, name);
});
afterAll(async () => {
  for (const folder of [prepared.folder, backups]) await rm(folder, { recursive: true, force: true });
});

let empty: string;
beforeEach(async () => {
  empty = await mkdtemp(path.join(tmpdir(), "parasol-restored-"));
  return () => rm(empty, { recursive: true, force: true });
});

test("what was taken back after the backup does not come back with it", async () => {
  const journal = path.join(prepared.folder, "withdrawals.jsonl");
  const restored = await run("restore", backup, "--withdrawals", journal);
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining(`article ${takenBack} (en) was taken back`) });
  // Of one that was published once more the backup has the text from before.
  expect(states()).toEqual({ [stays]: "published", [takenBack]: "withdrawn", [publishedAgain]: "withdrawn" });
  expect(draftTitle(takenBack)).toBe("A name that had to go");
  expect(await runLedger(environment(), "verify")).toMatchObject({ code: 0 });
  expect(await readFile(path.join(empty, "uploads", "photo.jpg"), "utf8")).toBe("a photo");
  expect(generationOf(empty)).not.toBe(generationOf(prepared.folder));
  expect(await readFile(path.join(empty, "withdrawals.jsonl"), "utf8")).toContain(await readFile(journal, "utf8"));
});

test("a journal that survived in its place is found there", async () => {
  await cp(path.join(prepared.folder, "withdrawals.jsonl"), path.join(empty, "withdrawals.jsonl"));
  expect(await run("restore", backup)).toMatchObject({ code: 0, output: expect.stringContaining("without what was taken back since") });
  expect(states()[takenBack]).toBe("withdrawn");
});

test("where no journal is left it says what that means", async () => {
  expect(await run("restore", backup)).toMatchObject({ code: 0, output: expect.stringContaining("No journal of withdrawals was found") });
  expect(states()[takenBack]).toBe("published");
});

test("the journal of another newsroom is refused, and nothing is restored", async () => {
  const other = path.join(backups, "other.jsonl");
  await writeFile(other, '{"type":"article","documentId":"elsewhere","locale":"en"}\n');
  expect(await run("restore", backup, "--withdrawals", other)).toMatchObject({ code: 1, output: expect.stringContaining("is not the journal of the newsroom") });
  expect(await readdir(empty)).toEqual([]);
  await rm(other);
});

test("a backup that was changed on the way is refused, and nothing is restored", async () => {
  const damaged = path.join(backups, "damaged");
  await cp(backup, damaged, { recursive: true });
  await appendFile(path.join(damaged, "newsroom.sqlite"), "x");
  expect(await run("restore", damaged)).toMatchObject({ code: 1, output: expect.stringMatching(/is damaged.*newsroom\.sqlite/s) });
  expect(await readdir(empty)).toEqual([]);
  await rm(damaged, { recursive: true });
});

test("a newsroom is not restored over, and one that was half restored does not start", async () => {
  await writeFile(path.join(empty, "secrets.json"), "{}");
  expect(await run("restore", backup)).toMatchObject({ code: 1, output: expect.stringContaining("There is a newsroom in") });
  await rm(path.join(empty, "secrets.json"));
  await writeFile(path.join(empty, "restoring"), "");
  expect(await run("restore", backup)).toMatchObject({ code: 1, output: expect.stringContaining("restore once more") });
  expect(existsSync(path.join(empty, "newsroom.sqlite"))).toBe(false);
});

test("says what to name", async () => {
  expect(await run("backup")).toMatchObject({ code: 1, output: expect.stringContaining("npm run backup -- ") });
  expect(await run("restore")).toMatchObject({ code: 1, output: expect.stringContaining("npm run restore -- ") });
});

function environment(): Record<string, string> {
  return { ...prepared.environment, PARASOL_DATA: empty };
}

/** Backups are made of the newsroom, and restored into the empty folder. */
function run(command: "backup" | "restore", ...words: readonly string[]): Promise<Ended> {
  const env = { ...process.env, ...prepared.environment, PARASOL_DATA: command === "backup" ? prepared.folder : empty, PARASOL_WITHDRAWALS: "", CMS_PORT: "1337" };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(checkout, "commands", `${command}.mjs`), ...words], { env, cwd: checkout }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

function query<Row>(folder: string, sql: string, ...parameters: readonly string[]): Row[] {
  const database = new Sqlite(path.join(folder, "newsroom.sqlite"), { readonly: true });
  try {
    return database.prepare<string[], Row>(sql).all(...parameters);
  } finally {
    database.close();
  }
}

function states(): Record<string, string> {
  const rows = query<{ document_id: string; state: string }>(empty, "SELECT document_id, state FROM ledger_publication WHERE type = 'article'");
  const named = [stays, takenBack, publishedAgain];
  return Object.fromEntries(rows.filter(({ document_id }) => named.includes(document_id)).map(({ document_id, state }) => [document_id, state]));
}

function draftTitle(documentId: string): string | undefined {
  return query<{ title: string }>(empty, "SELECT title FROM articles WHERE document_id = ? AND published_at IS NULL", documentId)[0]?.title;
}

function generationOf(folder: string): string | undefined {
  return query<{ generation: string }>(folder, "SELECT generation FROM ledger_head")[0]?.generation;
}
