/** Every public type goes the same roads into the ledger, and leaves nothing behind when it goes back. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeAll, afterAll, describe, expect, it } from "vitest";
import { publishingCircumstances } from "#built/src/publishing/circumstances.js";
import { publicTypeNames, publicTypes } from "#built/src/publishing/public-types.js";
import { rebuildLedger } from "#built/src/publishing/rebuild.js";
import { sweepsDone } from "#built/src/publishing/sweep.js";
import { readSettings } from "#built/src/settings.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import { authoredPdf } from "../uploads/sample-files.js";
import {
  cardOf,
  edit,
  ledgerPosition,
  ledgerRows,
  place,
  publish,
  question,
  resource,
  resourceFields,
  unpublish,
  upload,
  uploadPicture,
  write,
} from "../writing.js";
import { Planter, type Planting } from "./planting.js";

const both = ["en", "ru"];
let newsroom: Newsroom;
let planter: Planter;
let base: Pick<Planting, "targets" | "files">;

beforeAll(async () => {
  newsroom = await openNewsroom();
  planter = new Planter(newsroom.strapi);
  const picture = await uploadPicture(newsroom.strapi);
  const report = await upload(newsroom.strapi, await authoredPdf());
  const asked = await write(newsroom.strapi, question, { prompt: "Who are you?", code: "who-are-you" });
  await publish(newsroom.strapi, question, asked);
  base = { targets: { [question]: [asked] }, files: { images: picture.id, files: report.id } };
});
afterEach(async () => {
  await sweepsDone();
  const { differences } = await rebuildLedger(circumstances(), "verify");
  expect(differences, "what verify finds").toBe(0);
});
afterAll(() => newsroom.close());

describe("every type", () => {
  it.each(publicTypeNames)("is published, changed, published anew, unpublished and deleted: %s", async (type) => {
    const { strapi } = newsroom;
    const uid = publicTypes[type];
    const planting = plantingOf(type);
    const id = await planter.write(planting);
    expect(await ledgerRows(strapi, id)).toEqual({});
    await publish(strapi, uid, id, both);
    const first = await ledgerRows(strapi, id);
    expect([first.en?.state, first.ru?.state, first.en?.type]).toEqual(["published", "published", type]);

    const position = await ledgerPosition(strapi);
    await publish(strapi, uid, id, both);
    await planter.edit(planting, id, "en");
    expect(await ledgerPosition(strapi), "a save and a second publish").toBe(position);
    await publish(strapi, uid, id, "en");
    expect((await ledgerRows(strapi, id)).en?.card).not.toBe(first.en?.card);

    await unpublish(strapi, uid, id, "ru");
    expect((await ledgerRows(strapi, id)).ru).toMatchObject({
      state: "withdrawn",
      reason: "UNPUBLISHED",
      card: null,
      body: null,
    });
    await strapi.documents(uid).delete({ documentId: id, locale: "*" } as never);
    expect((await ledgerRows(strapi, id)).en).toMatchObject({ state: "withdrawn", reason: "DELETED", card: null, body: null });
    for (const table of ["ledger_reference", "ledger_file"]) {
      expect(await strapi.db.connection(table).where({ document_id: id })).toEqual([]);
    }
  });
});

describe("a rename", () => {
  it("of a place writes one row, whatever refers to it", async () => {
    const { strapi } = newsroom;
    const country = await write(strapi, place, { name: "Kyrgyzstan", kind: "place_country", code: "KG" });
    await publish(strapi, place, country);
    const city = await write(strapi, place, { name: "Bishkek", parent: country });
    await publish(strapi, place, city);
    const position = await ledgerPosition(strapi);
    await edit(strapi, place, country, { name: "Kyrgyz Republic" });
    await publish(strapi, place, country);
    expect(await ledgerPosition(strapi)).toBe(position + 1);
    for (const id of [city, country]) await strapi.documents(place).delete({ documentId: id, locale: "*" } as never);
  });
});

describe("a file of a resource", () => {
  it("is in the public store, cleaned and named by its content, while a publication offers it", async () => {
    const { strapi } = newsroom;
    const file = await upload(strapi, await authoredPdf());
    expect(await stored()).toEqual([]);
    const one = await write(strapi, resource, resourceFields("First", { file: file.id }));
    await publish(strapi, resource, one);
    const offered = cardOf((await ledgerRows(strapi, one)).en).file;
    expect(offered).toEqual({
      name: expect.stringMatching(/^[0-9a-f]{32}\.pdf$/),
      mediaType: "application/pdf",
      bytes: expect.any(Number),
    });
    expect(await stored()).toEqual([offered.name]);
    const two = await write(strapi, resource, resourceFields("Second", { file: file.id }));
    await publish(strapi, resource, two);
    await unpublish(strapi, resource, one);
    await sweepsDone();
    expect(await stored()).toEqual([offered.name]);
    await strapi.documents(resource).delete({ documentId: two, locale: "*" } as never);
    await sweepsDone();
    expect(await stored()).toEqual([]);
  });

  it("is of one language, and goes with a new file, with the file itself and with a change of mind", async () => {
    const { strapi } = newsroom;
    const english = await upload(strapi, await authoredPdf());
    const id = await write(strapi, resource, resourceFields("Report", { file: english.id }));
    await edit(strapi, resource, id, resourceFields("Доклад"), "ru");
    await publish(strapi, resource, id, both);
    expect(cardOf((await ledgerRows(strapi, id)).ru).file).toBeNull();
    expect(await stored()).toHaveLength(1);
    await edit(strapi, resource, id, { file: null });
    expect(await stored()).toHaveLength(1);
    await publish(strapi, resource, id);
    await sweepsDone();
    expect(await stored()).toEqual([]);
    await edit(strapi, resource, id, { file: english.id });
    await publish(strapi, resource, id);
    expect(await stored()).toHaveLength(1);
    const row = await strapi.db.query("plugin::upload.file").findOne({ where: { id: english.id } });
    await strapi.plugin("upload").service("upload").remove(row);
    await sweepsDone();
    expect(cardOf((await ledgerRows(strapi, id)).en).file).toBeNull();
    expect(await stored()).toEqual([]);
  });

  it("is not in the public store when its publication is refused", async () => {
    const { strapi } = newsroom;
    const file = await upload(strapi, await authoredPdf());
    const id = await write(strapi, resource, resourceFields("Refused", { file: file.id, link: "nowhere" }));
    await expect(publish(strapi, resource, id)).rejects.toThrow("one field");
    await sweepsDone();
    expect(await stored()).toEqual([]);
  });
});

function plantingOf(type: keyof typeof publicTypes): Planting {
  const chosen = { listing: "listing_public", venueVisibility: "visibility_public", sourceLanguage: "en" };
  return { name: type, uid: publicTypes[type], ...base, isPublic: true, chosen };
}

function circumstances() {
  return publishingCircumstances(newsroom.strapi, readSettings(newsroom.strapi));
}

async function stored(): Promise<readonly string[]> {
  return readdir(path.join(newsroom.folder, "media"));
}
