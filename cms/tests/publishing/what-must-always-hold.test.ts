/** The promises of docs/architecture.md, each as a test. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { publishingCircumstances } from "#built/src/publishing/circumstances.js";
import { endConsent } from "#built/src/publishing/consent.js";
import { readSettings } from "#built/src/settings.js";
import { sweepsDone } from "#built/src/publishing/sweep.js";
import { projections } from "#built/src/publishing/project/index.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import {
  article,
  articleFields,
  cardOf,
  edit,
  ledgerPosition,
  ledgerRows,
  photoRecord,
  publish,
  publishArticle,
  publishInBoth,
  topic,
  unpublish,
  uploadPicture,
  write,
} from "../writing.js";

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
});
afterAll(() => newsroom.close());

describe("1. The public never reads an editorial table", () => {
  it("keeps what was never published out of every table that the public may read", async () => {
    const { strapi } = newsroom;
    await write(strapi, article, articleFields("Planted-draft-7f3a"));
    const published = await publishArticle(strapi, "Planted-public-7f3a");
    await edit(strapi, article, published, { title: "Planted-later-7f3a" });
    const seen = JSON.stringify(await publicTables(newsroom));
    expect(seen).toContain("Planted-public-7f3a");
    expect(seen).not.toContain("Planted-draft-7f3a");
    expect(seen).not.toContain("Planted-later-7f3a");
  });

  it("has no road for strangers to Strapi's own API", async () => {
    const { origin } = newsroom;
    for (const road of ["/api/articles", "/api/topics", "/api/upload/files", "/api/i18n/locales", "/api/sites"]) {
      const answer = await fetch(origin + road);
      expect([401, 403, 404], road).toContain(answer.status);
    }
    const signUp = await fetch(`${origin}/api/auth/local/register`, { method: "POST" });
    expect([403, 404, 405]).toContain(signUp.status);
  });
});

describe("2. One pure function per type says what is public", () => {
  it("projects the same entry to the same publication, and leaves the entry as it was", async () => {
    const { Fields } = await import("#built/src/fields.js");
    const row = deepFreeze({
      title: "Hello",
      slug: "hello",
      summary: "In short",
      kind: "kind_news",
      body: [],
      secretNote: "Planted-field-11aa",
    });
    const surroundings = {
      translation: { sourceLocale: "en", status: "ORIGINAL" as const, since: null, method: null },
      photoRecords: new Map(),
      today: "2026-01-01",
      omit: () => undefined,
    };
    const once = projections.article(new Fields(row, "article"), surroundings);
    const twice = projections.article(new Fields(row, "article"), surroundings);
    expect(twice).toEqual(once);
    expect(JSON.stringify(once)).not.toContain("Planted-field-11aa");
  });
});

describe("3. Publishing and its ledger row are one transaction", () => {
  it("publishes nothing when the ledger cannot be written", async () => {
    const { strapi } = newsroom;
    const documentId = await write(strapi, article, articleFields("Half done"));
    const before = await ledgerPosition(strapi);
    const project = vi.spyOn(projections, "article").mockImplementation(() => {
      throw new Error("projection broken");
    });
    await expect(publish(strapi, article, documentId)).rejects.toThrow("projection broken");
    project.mockRestore();
    expect(await ledgerPosition(strapi)).toBe(before);
    expect(await ledgerRows(strapi, documentId)).toEqual({});
    const published = await strapi.documents(article).findOne({ documentId, locale: "en", status: "published" });
    expect(published).toBeNull();
    await publish(strapi, article, documentId);
    expect((await ledgerRows(strapi, documentId)).en?.state).toBe("published");
  });

  it("takes back a bulk publish whole when one document of it is refused", async () => {
    const { strapi } = newsroom;
    const good = await write(strapi, article, articleFields("Good one"));
    const bad = await write(strapi, article, articleFields("Bad one", { body: [] }));
    const manager = strapi.plugin("content-manager").service("document-manager");
    await expect(manager.publishMany(article, [good, bad], ["en"])).rejects.toThrow();
    expect(await ledgerRows(strapi, good)).toEqual({});
    await manager.publishMany(article, [good], ["en"]);
    expect((await ledgerRows(strapi, good)).en?.state).toBe("published");
  });
});

describe("4. The cursor follows commit order", () => {
  it("writes no row when a save or a second publish changes nothing public", async () => {
    const { strapi } = newsroom;
    const documentId = await publishArticle(strapi, "Quiet");
    const position = await ledgerPosition(strapi);
    await publish(strapi, article, documentId);
    await edit(strapi, article, documentId, { title: "Only a draft" });
    expect(await ledgerPosition(strapi)).toBe(position);
  });

  it("moves every change to a new place after all earlier ones", async () => {
    const { strapi } = newsroom;
    const first = await publishArticle(strapi, "First of two");
    const second = await publishArticle(strapi, "Second of two");
    await edit(strapi, article, first, { title: "First, corrected" });
    await publish(strapi, article, first);
    const [one, two] = [await ledgerRows(strapi, first), await ledgerRows(strapi, second)];
    expect(one.en?.position).toBeGreaterThan(two.en?.position ?? Infinity);
  });
});

describe("Dates", () => {
  it("dates a text to the day the editors set, through corrections and being taken back, and calls only changes updates", async () => {
    const { strapi } = newsroom;
    const documentId = await publishArticle(strapi, "From the archive", { datedOn: "2016-04-15" });
    const dates = async () => {
      const { en } = await ledgerRows(strapi, documentId);
      return [en?.published_at, en?.updated_at];
    };
    const today = new Date().toISOString().slice(0, 10);
    expect(await dates()).toEqual(["2016-04-15", "2016-04-15"]);
    await edit(strapi, article, documentId, { title: "From the archive, corrected" });
    await publish(strapi, article, documentId);
    expect(await dates()).toEqual(["2016-04-15", today]);
    await unpublish(strapi, article, documentId);
    await publish(strapi, article, documentId);
    expect(await dates()).toEqual(["2016-04-15", today]);
  });
});

describe("6. A withdrawal is forgotten", () => {
  it("leaves nothing of a withdrawn text in any table that the public may read", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#123456");
    const about = await write(strapi, topic, { name: "Withdrawn topic" });
    await publish(strapi, topic, about);
    const documentId = await publishInBoth(
      strapi,
      "Planted-withdrawn-e1",
      "Изъятое-e1",
      { topics: [about], cover: { image: picture.id, alt: "Planted-alt-e1" } },
      { cover: { image: picture.id, alt: "Изъятое-alt" } },
    );
    const dependents = () =>
      Promise.all(
        ["ledger_reference", "ledger_file"].map((table) => strapi.db.connection(table).where({ document_id: documentId })),
      );
    expect((await dependents()).map((rows) => rows.length > 0)).toEqual([true, true]);
    await unpublish(strapi, article, documentId, ["en", "ru"]);
    expect(await dependents()).toEqual([[], []]);
    const rows = await ledgerRows(strapi, documentId);
    expect(rows.en).toMatchObject({ state: "withdrawn", reason: "UNPUBLISHED", slug: null, card: null, body: null });
    expect(rows.ru).toMatchObject({ state: "withdrawn", reason: "UNPUBLISHED", slug: null, card: null, body: null });
    const seen = JSON.stringify(await publicTables(newsroom)).toLowerCase();
    for (const planted of ["planted-withdrawn-e1", "изъятое-e1", "planted-alt-e1", "izieiatoe", "iziatoe"]) {
      expect(seen).not.toContain(planted);
    }
  });

  it("still knows, by a keyed hash, that there was something at the address", async () => {
    const { strapi } = newsroom;
    const { hashPath } = await import("#built/src/ledger/path-hash.js");
    const documentId = await publishArticle(strapi, "Once here");
    const hash = hashPath("test-path", "article", "en", "once-here");
    await strapi.documents(article).delete({ documentId, locale: "en" });
    const rows = await strapi.db.connection("ledger_path").where({ path_hash: hash });
    expect(rows).toMatchObject([{ document_id: documentId, locale: "en" }]);
    expect((await ledgerRows(strapi, documentId)).en).toMatchObject({ state: "withdrawn", reason: "DELETED" });
  });
});

describe("9. A file is public only while a publication shows it", () => {
  it("puts a picture's renditions into the public store with the first publication and removes them with the last", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#0a7d4b");
    expect(await storedFiles(newsroom)).toEqual([]);
    const cover = { image: picture.id, alt: "A green field" };
    const one = await publishArticle(strapi, "Shows it", { cover });
    const files = await storedFiles(newsroom);
    expect(files.length).toBeGreaterThan(1);
    const shown = cardOf((await ledgerRows(strapi, one)).en).cover.renditions.map((file: { name: string }) => file.name);
    expect(files).toEqual([...shown].sort());
    const two = await publishArticle(strapi, "Shows it too", { cover });
    await unpublish(strapi, article, one);
    await sweepsDone();
    expect(await storedFiles(newsroom)).toEqual(files);
    await unpublish(strapi, article, two);
    await sweepsDone();
    expect(await storedFiles(newsroom)).toEqual([]);
  });

  it("takes a picture off every publication when consent is withdrawn, and brings it back when it is given again", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#aa00aa");
    const documentId = await publishArticle(strapi, "With consent", { cover: { image: picture.id, alt: "Two hands" } });
    const record = await write(strapi, photoRecord, { image: picture.id, credit: "Somebody", licence: "CC-BY-4.0" });
    expect(cardOf((await ledgerRows(strapi, documentId)).en).cover).toMatchObject({ credit: "Somebody" });
    await strapi.documents(photoRecord).update({ documentId: record, data: { consentWithdrawn: true } as object });
    await sweepsDone();
    expect(cardOf((await ledgerRows(strapi, documentId)).en).cover).toBeNull();
    expect(await storedFiles(newsroom)).toEqual([]);
    await strapi.documents(photoRecord).update({ documentId: record, data: { consentWithdrawn: false } as object });
    expect(cardOf((await ledgerRows(strapi, documentId)).en).cover).toMatchObject({ alt: "Two hands" });
    await unpublish(strapi, article, documentId);
    await sweepsDone();
  });

  it("shows a picture through the last day of consent, not after it, and again when consent is prolonged", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#bb00bb");
    const documentId = await publishArticle(strapi, "Consent ends", { cover: { image: picture.id, alt: "Two hands" } });
    const record = await write(strapi, photoRecord, { image: picture.id, consentUntil: "2031-05-31" });
    const shownOn = async (day: string) => {
      await endConsent({ ...circumstances(), now: () => new Date(`${day}T12:00:00Z`) });
      return cardOf((await ledgerRows(strapi, documentId)).en).cover !== null;
    };
    expect(await shownOn("2031-05-31")).toBe(true);
    expect(await shownOn("2031-06-01")).toBe(false);
    await sweepsDone();
    expect(await storedFiles(newsroom)).toEqual([]);
    await strapi.documents(photoRecord).update({ documentId: record, data: { consentUntil: null } as never });
    expect(cardOf((await ledgerRows(strapi, documentId)).en).cover).not.toBeNull();
    await unpublish(strapi, article, documentId);
    await sweepsDone();
  });

  it("ends a consent although another picture cannot be projected any more", async () => {
    const { strapi, folder } = newsroom;
    const [lost, ending] = [await uploadPicture(strapi, "#cc11cc"), await uploadPicture(strapi, "#dd22dd")];
    const ids = [];
    for (const picture of [lost, ending]) {
      await write(strapi, photoRecord, { image: picture.id, consentUntil: "2031-05-31" });
      ids.push(await publishArticle(strapi, `Shows ${picture.id}`, { cover: { image: picture.id, alt: "Two hands" } }));
    }
    await strapi.db.connection("articles").where({ document_id: ids[0] }).update({ summary: null });
    await endConsent({ ...circumstances(), now: () => new Date("2031-06-01T12:00:00Z") });
    expect(cardOf((await ledgerRows(strapi, ids[1] ?? "")).en).cover).toBeNull();
    for (const id of ids) await unpublish(strapi, article, id);
    await sweepsDone();
    expect(await storedFiles({ ...newsroom, folder })).toEqual([]);
  });

  it("keeps a withdrawn consent withdrawn when a second record of the same picture says nothing of it", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#ee33ee");
    const documentId = await publishArticle(strapi, "Two records", { cover: { image: picture.id, alt: "Two hands" } });
    await write(strapi, photoRecord, { image: picture.id, consentWithdrawn: true });
    await write(strapi, photoRecord, { image: picture.id, credit: "Somebody" });
    expect(cardOf((await ledgerRows(strapi, documentId)).en).cover).toBeNull();
    await unpublish(strapi, article, documentId);
    await sweepsDone();
  });

  it("leaves no file behind when a publication is refused", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#00ffaa");
    const cover = { image: picture.id, alt: "A green wall" };
    const good = await write(strapi, article, articleFields("Good, with a picture", { cover }));
    const bad = await write(strapi, article, articleFields("Bad, without a body", { body: [] }));
    const manager = strapi.plugin("content-manager").service("document-manager");
    await expect(manager.publishMany(article, [good, bad], ["en"])).rejects.toThrow();
    await sweepsDone();
    expect(await storedFiles(newsroom)).toEqual([]);
    await publish(strapi, article, good);
    expect((await storedFiles(newsroom)).length).toBeGreaterThan(1);
    await unpublish(strapi, article, good);
    await sweepsDone();
  });
});

function circumstances() {
  return publishingCircumstances(newsroom.strapi, readSettings(newsroom.strapi));
}

async function publicTables({ strapi }: Newsroom): Promise<unknown[]> {
  const tables = ["ledger_head", "ledger_publication", "ledger_reference", "ledger_path"];
  return Promise.all(tables.map((table) => strapi.db.connection(table).select()));
}

async function storedFiles({ folder }: Newsroom): Promise<string[]> {
  const names = await readdir(path.join(folder, "media"));
  for (const name of names) await readFile(path.join(folder, "media", name));
  return names.sort();
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
