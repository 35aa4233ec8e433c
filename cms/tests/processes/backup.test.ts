/**
 * `npm run backup` and `npm run restore`, as processes of their own, on SQLite. On PostgreSQL they need its own tools in the
 * server's version, which only the rehearsal has.
 */
import { existsSync } from "node:fs";
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { closeStrapi, openPrepared, prepareNewsroom } from "../newsroom.js";
import { article, edit, publish, publishArticle, unpublish } from "../writing.js";
import { runCommand, runLedger, runStrapi, type Ended } from "./ledger-process.js";

let prepared: Awaited<ReturnType<typeof prepareNewsroom>>;
let backups: string;
let backup: string;
let journal: string;
let stays: string;
let takenBack: string;
let takenBackTwice: string;
let publishedAgain: string;

const journalled = async () => (await readFile(journal, "utf8")).split("\n").filter((line) => line.endsWith("}"));
const untilJournalled = (count: number) => vi.waitFor(async () => expect(await journalled()).toHaveLength(count));
const open = async () => (await openPrepared(prepared.folder, prepared.databaseUrl, prepared.environment)).strapi;

/** A newsroom of which a backup is made while it runs, and in which texts are taken back afterwards; the last just before it is killed. */
beforeAll(async () => {
  prepared = await prepareNewsroom("sqlite");
  journal = path.join(prepared.folder, "withdrawals.jsonl");
  backups = await mkdtemp(path.join(tmpdir(), "parasol-backups-"));
  const strapi = await open();
  stays = await publishArticle(strapi, "Stays");
  takenBack = await publishArticle(strapi, "A name that had to go");
  publishedAgain = await publishArticle(strapi, "With the name");
  takenBackTwice = await publishArticle(strapi, "Taken back twice");
  await unpublish(strapi, article, takenBackTwice);
  await untilJournalled(1);
  // A line that a crash cut short.
  await appendFile(journal, '{"type":"arti');
  await unpublish(strapi, article, await publishArticle(strapi, "Gone before"));
  await untilJournalled(2);
  await publish(strapi, article, takenBackTwice);
  await writeFile(path.join(prepared.folder, "uploads", "photo.jpg"), "a photo");
  await linkElsewhere(path.join(prepared.folder, "media"));

  expect(await run("backup", backups)).toMatchObject({ code: 0, output: expect.stringContaining(backups) });
  await unpublish(strapi, article, takenBack);
  await unpublish(strapi, article, publishedAgain);
  await edit(strapi, article, publishedAgain, { title: "Without the name" });
  await publish(strapi, article, publishedAgain);
  await untilJournalled(4);
  const lines = await readFile(journal, "utf8");
  await unpublish(strapi, article, takenBackTwice);
  await untilJournalled(5);
  await closeStrapi(strapi);
  await writeFile(journal, lines);
  // The next start writes what was not written before the end.
  await closeStrapi(await open());
  expect(await journalled()).toHaveLength(5);
  const [name = ""] = await readdir(backups);
  backup = path.join(backups, name);
});
afterAll(async () => {
  for (const folder of [prepared.folder, backups, elsewhere]) if (folder) await rm(folder, { recursive: true, force: true });
});

let elsewhere: string | undefined;
/** As on machines that keep their files on another disk. */
async function linkElsewhere(folder: string): Promise<void> {
  elsewhere = await mkdtemp(path.join(tmpdir(), "parasol-elsewhere-"));
  await rm(folder, { recursive: true });
  await writeFile(path.join(elsewhere, "shown.jpg"), "what readers see");
  await symlink(elsewhere, folder);
}

let empty: string;
beforeEach(async () => {
  empty = await mkdtemp(path.join(tmpdir(), "parasol-restored-"));
  return () => rm(empty, { recursive: true, force: true });
});

test("what was taken back after the backup does not come back with it", async () => {
  const restored = await run("restore", backup, "--withdrawals", journal);
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining(`article ${takenBack} (en) was taken back`) });
  expect(restored.output).toContain("Before readers see it, have the editors go through");
  // Of one that was published once more the backup has the text from before.
  expect(states()).toEqual({ [stays]: "published", [takenBack]: "withdrawn", [publishedAgain]: "withdrawn", [takenBackTwice]: "withdrawn" });
  expect(draftTitle(takenBack)).toBe("A name that had to go");
  expect(await runLedger(environment(), "verify")).toMatchObject({ code: 0 });
  expect(generationOf(empty)).not.toBe(generationOf(prepared.folder));
  expect(await readFile(path.join(empty, "withdrawals.jsonl"), "utf8")).toContain(await readFile(journal, "utf8"));
});

test("files and keys come back as they were, also where they lay on another disk, and the database for its owner alone", async () => {
  expect(await run("restore", backup, "--withdrawals", journal)).toMatchObject({ code: 0 });
  const read = (...place: readonly string[]) => readFile(path.join(empty, ...place), "utf8");
  expect(await read("uploads", "photo.jpg")).toBe("a photo");
  expect(await read("media", "shown.jpg")).toBe("what readers see");
  expect(await read("secrets.json")).toBe(await readFile(path.join(prepared.folder, "secrets.json"), "utf8"));
  for (const name of ["newsroom.sqlite", "secrets.json", "withdrawals.jsonl"]) expect((await stat(path.join(empty, name))).mode & 0o077).toBe(0);
});

test("a journal that survived in its place is found there", async () => {
  await cp(journal, path.join(empty, "withdrawals.jsonl"));
  expect(await run("restore", backup)).toMatchObject({ code: 0, output: expect.stringContaining("less what was taken back since (3 in the journal)") });
  expect(states()[takenBack]).toBe("withdrawn");
});

test("without a journal nothing is restored, unless somebody says that there is none", async () => {
  expect(await run("restore", backup)).toMatchObject({ code: 1, output: expect.stringContaining("There is no journal of withdrawals") });
  expect(await readdir(empty)).toEqual([]);
  expect(await run("restore", backup, "--without-withdrawals")).toMatchObject({ code: 0, output: expect.stringContaining("with what was taken back since") });
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

test.each(["secrets.json", "uploads/photo.jpg"])("a newsroom is not restored over, if all that is left of it is %s", async (left) => {
  await mkdir(path.join(empty, "uploads"));
  await writeFile(path.join(empty, left), "{}");
  expect(await run("restore", backup, "--withdrawals", journal)).toMatchObject({ code: 1, output: expect.stringContaining("There is a newsroom in") });
});

test("under the keys of another newsroom nothing is restored, since its former addresses would lead nowhere", async () => {
  const keys = path.join(backups, "other-keys.json");
  await writeFile(keys, JSON.stringify({ pathKey: "another" }));
  vi.stubEnv("PARASOL_SECRETS", keys);
  try {
    expect(await run("restore", backup, "--withdrawals", journal)).toMatchObject({ code: 1, output: expect.stringContaining("are not those of the backup") });
    expect(await readdir(empty)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    await rm(keys);
  }
});

test("one that was half restored serves nobody", async () => {
  await cp(path.join(prepared.folder, "secrets.json"), path.join(empty, "secrets.json"));
  await writeFile(path.join(empty, "restoring"), "");
  for (const command of ["start", "public-node", "restore"] as const) {
    expect(await run(command, ...(command === "restore" ? [backup] : []))).toMatchObject({ code: 1, output: expect.stringContaining("did not come to its end") });
  }
  // As it is started in production.
  expect(await runStrapi(environment(), "start")).toMatchObject({ code: 1, output: expect.stringContaining("did not come to its end") });
  expect(existsSync(path.join(empty, "newsroom.sqlite"))).toBe(false);
});

test("a journal that cannot be written stops the start", async () => {
  const nowhere = path.join(empty, "no-folder", "withdrawals.jsonl");
  for (const name of ["secrets.json", "first-account.json"]) await cp(path.join(prepared.folder, name), path.join(empty, name));
  const started = await runStrapi({ ...environment(), PARASOL_WITHDRAWALS: nowhere }, "start");
  expect(started).toMatchObject({ code: 1, output: expect.stringContaining("PARASOL_WITHDRAWALS") });
});

test("says what to name", async () => {
  expect(await run("backup")).toMatchObject({ code: 1, output: expect.stringContaining("npm run backup -- ") });
  expect(await run("restore")).toMatchObject({ code: 1, output: expect.stringContaining("npm run restore -- ") });
});

function environment(): Record<string, string> {
  return { ...prepared.environment, PARASOL_DATA: empty };
}

/** Backups are made of the newsroom, and restored into the empty folder. */
function run(command: "backup" | "restore" | "start" | "public-node", ...words: readonly string[]): Promise<Ended> {
  return runCommand({ ...prepared.environment, PARASOL_DATA: command === "backup" ? prepared.folder : empty }, command, ...words);
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
  const named = [stays, takenBack, publishedAgain, takenBackTwice];
  return Object.fromEntries(rows.filter(({ document_id }) => named.includes(document_id)).map(({ document_id, state }) => [document_id, state]));
}

function draftTitle(documentId: string): string | undefined {
  return query<{ title: string }>(empty, "SELECT title FROM articles WHERE document_id = ? AND published_at IS NULL", documentId)[0]?.title;
}

function generationOf(folder: string): string | undefined {
  return query<{ generation: string }>(folder, "SELECT generation FROM ledger_head")[0]?.generation;
}
