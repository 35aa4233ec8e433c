/** `strapi export` from one newsroom and `strapi import` into another: the import passes by the road, a rebuild brings it in. */
import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeStrapi, openPrepared, prepareNewsroom } from "../newsroom.js";
import { publishInBoth } from "../writing.js";
import { runLedger, runStrapi } from "./ledger-process.js";

type Prepared = Awaited<ReturnType<typeof prepareNewsroom>>;
let from: Prepared;
let into: Prepared;

beforeAll(async () => {
  [from, into] = [await prepareNewsroom(), await prepareNewsroom()];
  const { strapi } = await openPrepared(from.folder, from.databaseUrl, from.environment);
  await publishInBoth(strapi, "Goes along", "Идёт с нами");
  await closeStrapi(strapi);
});
afterAll(async () => {
  for (const { folder } of [from, into]) await rm(folder, { recursive: true, force: true });
});

it("is in the ledger after a rebuild", async () => {
  const archive = path.join(from.folder, "export");
  const plain = ["--no-encrypt", "--no-compress", "--exclude", "files", "--file"];
  expect(await runStrapi(from.environment, "export", ...plain, archive)).toMatchObject({ code: 0 });
  const imported = await runStrapi(into.environment, "import", "--force", "--exclude", "files", "--file", `${archive}.tar`);
  expect(imported).toMatchObject({ code: 0 });
  expect(await runLedger(into.environment, "verify")).toMatchObject({
    code: 1,
    output: expect.stringContaining("2 publications out of line"),
  });
  expect(await runLedger(into.environment, "rebuild")).toMatchObject({ code: 0 });
  expect(await runLedger(into.environment, "verify")).toMatchObject({ code: 0 });
});
