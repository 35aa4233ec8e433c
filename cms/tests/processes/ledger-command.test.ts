/** `npm run ledger`, as a process of its own, on a newsroom that somebody changed behind Strapi's back. */
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Core } from "@strapi/strapi";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLedgerDatabase } from "../../src/ledger/database.js";
import { closeStrapi, openPrepared, prepareNewsroom } from "../newsroom.js";
import { publishArticle } from "../writing.js";
import { runLedger } from "./ledger-process.js";

let prepared: Awaited<ReturnType<typeof prepareNewsroom>>;

beforeAll(async () => {
  prepared = await prepareNewsroom();
  const { strapi } = await openPrepared(prepared.folder, prepared.databaseUrl, prepared.environment);
  await publishArticle(strapi, "Stays");
  const changed = await publishArticle(strapi, "Will be changed");
  await strapi.db.connection("articles").where({ document_id: changed }).update({ title: "Changed by SQL" });
  await forgetLanguages(strapi);
  await closeStrapi(strapi);
});
afterAll(() => rm(prepared.folder, { recursive: true, force: true }));

it("finds the difference, mends it, and then finds none", async () => {
  expect(await ledger("verify")).toMatchObject({ code: 1, output: expect.stringContaining("1 publication out of line") });
  expect(await languages()).toEqual([null]);
  expect(await ledger("rebuild")).toMatchObject({ code: 0, output: expect.stringContaining("1 publication brought in line") });
  expect(await languages()).toEqual(["en"]);
  expect(await ledger("verify")).toMatchObject({ code: 0, output: expect.stringContaining("agrees with what is published") });
});

it("is not needed for what documents' languages are: a start that serves tells them anew", async () => {
  const { folder, databaseUrl, environment } = prepared;
  const open = async () => (await openPrepared(folder, databaseUrl, environment)).strapi;
  const first = await open();
  await forgetLanguages(first);
  await closeStrapi(first);
  expect(await languages()).toEqual([null]);
  await closeStrapi(await open());
  expect(await languages()).toEqual(["en"]);
});

it("begins a new generation", async () => {
  const first = await ledger("renew");
  const second = await ledger("renew");
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(first.output).not.toBe(second.output);
});

it("says what can be done when asked for something else", async () => {
  expect(await ledger("polish")).toMatchObject({ code: 1, output: expect.stringContaining("verify") });
});

const ledger = (mode: string) => runLedger(prepared.environment, mode);

/** In which languages the ledger says that articles are published. */
async function languages(): Promise<readonly unknown[]> {
  const { folder, databaseUrl } = prepared;
  const database = openLedgerDatabase(databaseUrl === null ? { file: path.join(folder, "newsroom.sqlite") } : { url: databaseUrl });
  try {
    const rows = await database.select("SELECT DISTINCT published_in FROM ledger_publication WHERE type = 'article'", []);
    return rows.map((row) => row.published_in);
  } finally {
    await database.close();
  }
}

async function forgetLanguages(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection("ledger_publication").where({ type: "article" }).update({ published_in: null });
}
