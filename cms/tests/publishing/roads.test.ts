/** Every road by which published content changes ends in the ledger. */
import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { settleMarks } from "#built/src/publishing/causes.js";
import { publishingCircumstances } from "#built/src/publishing/circumstances.js";
import { rebuildLedger } from "#built/src/publishing/rebuild.js";
import { sweepsDone } from "#built/src/publishing/sweep.js";
import { readSettings } from "#built/src/settings.js";
import { logIn, type Editor, type Refusal } from "../editor.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import {
  article,
  articleFields,
  cardOf,
  contributor,
  edit,
  ledgerPosition,
  ledgerRows,
  publish,
  publishArticle,
  publishInBoth,
  topic,
  unpublish,
  uploadPicture,
  write,
} from "../writing.js";

const admin = `/content-manager/collection-types/${article}`;
let newsroom: Newsroom;
let editor: Editor;

beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  editor = await logIn(newsroom);
});
afterEach(async () => {
  await sweepsDone();
  const { differences } = await rebuildLedger(circumstances(), "verify");
  expect(differences, "what verify finds").toBe(0);
});
afterAll(() => newsroom.close());

describe("the admin", () => {
  it("publishes, republishes and unpublishes one language", async () => {
    const { strapi } = newsroom;
    const { data } = await editor.request("POST", `${admin}?locale=en`, articleFields("From the admin"));
    const id: string = data.documentId;
    await editor.request("POST", `${admin}/${id}/actions/publish?locale=en`, articleFields("From the admin, finished"));
    expect(cardOf((await ledgerRows(strapi, id)).en).title).toBe("From the admin, finished");
    await editor.request("POST", `${admin}/${id}/actions/unpublish?locale=en`, {});
    expect((await ledgerRows(strapi, id)).en).toMatchObject({ state: "withdrawn", reason: "UNPUBLISHED" });
  });

  it("publishes and unpublishes many documents in many languages at once", async () => {
    const { strapi } = newsroom;
    const ids = [];
    for (const title of ["Bulk one", "Bulk two"]) {
      const id = await write(strapi, article, articleFields(title));
      await edit(strapi, article, id, articleFields(`${title} по-русски`), "ru");
      ids.push(id);
    }
    await editor.request("POST", `${admin}/actions/bulkPublish?locale=en&locale=ru`, { documentIds: ids });
    for (const id of ids) {
      const rows = await ledgerRows(strapi, id);
      expect([rows.en?.state, rows.ru?.state]).toEqual(["published", "published"]);
    }
    await editor.request("POST", `${admin}/actions/bulkUnpublish?locale=en&locale=ru`, { documentIds: ids });
    for (const id of ids) {
      const rows = await ledgerRows(strapi, id);
      expect([rows.en?.state, rows.ru?.state]).toEqual(["withdrawn", "withdrawn"]);
    }
  });

  it("deletes one language and leaves the other", async () => {
    const { strapi } = newsroom;
    const id = await publishInBoth(strapi, "Half deleted", "Удалено наполовину");
    await editor.request("DELETE", `${admin}/${id}?locale=ru`);
    const rows = await ledgerRows(strapi, id);
    expect(rows.ru).toMatchObject({ state: "withdrawn", reason: "DELETED" });
    expect(rows.en).toMatchObject({ state: "published" });
  });

  it("deletes a document in every language", async () => {
    const { strapi } = newsroom;
    const id = await publishInBoth(strapi, "All deleted", "Удалено всё");
    await editor.request("DELETE", `${admin}/${id}?locale=*`);
    const rows = await ledgerRows(strapi, id);
    expect([rows.en?.reason, rows.ru?.reason]).toEqual(["DELETED", "DELETED"]);
  });

  it("calls a language modified when something of it changed, and not when another language was saved", async () => {
    const { strapi } = newsroom;
    const known = await write(strapi, topic, { name: "Of both" });
    await edit(strapi, topic, known, { name: "Обоих" }, "ru");
    await publish(strapi, topic, known, ["en", "ru"]);
    const picture = await uploadPicture(strapi);
    const cover = (alt: string) => ({ cover: { image: picture.id, alt } });
    const id = await publishInBoth(strapi, "Saved in English", "Не тронут", { topics: [known], ...cover("Wall") }, cover("Стена"));
    const russian = async () => (await editor.request("GET", `${admin}/${id}?locale=ru`)).data.status;
    expect(await russian()).toBe("published");
    await editor.request("PUT", `${admin}/${id}?locale=en`, { title: "Saved in English again" });
    expect(await russian()).toBe("published");
    await editor.request("PUT", `${admin}/${id}?locale=en`, { kind: "kind_story" });
    expect(await russian()).toBe("modified");
  });

  it("clones to a draft that is not public", async () => {
    const { strapi } = newsroom;
    const id = await publishArticle(strapi, "The original");
    const position = await ledgerPosition(strapi);
    const { data } = await editor.request("POST", `${admin}/clone/${id}?locale=en`, { title: "The clone", slug: "the-clone" });
    expect(await ledgerRows(strapi, data.documentId)).toEqual({});
    expect(await ledgerPosition(strapi)).toBe(position);
  });

  it("discards a draft without a word to the public", async () => {
    const { strapi } = newsroom;
    const id = await publishArticle(strapi, "Stays");
    await edit(strapi, article, id, { title: "Goes" });
    const position = await ledgerPosition(strapi);
    await editor.request("POST", `${admin}/${id}/actions/discard?locale=en`, {});
    expect(await ledgerPosition(strapi)).toBe(position);
    expect(cardOf((await ledgerRows(strapi, id)).en).title).toBe("Stays");
  });

  it("is refused by the gate with every field named, in the editor's language", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi);
    const id = await write(strapi, article, articleFields("Refused", { cover: { image: picture.id }, body: [] }));
    const user = await strapi.db.query("admin::user").findOne({ where: { email: newsroom.account.email } });
    await strapi.db.query("admin::user").update({ where: { id: user.id }, data: { preferedLanguage: "ru" } });
    const refusal: Refusal = await editor
      .request("POST", `${admin}/${id}/actions/publish?locale=en`, { cover: { image: picture.id }, body: [] })
      .then(() => Promise.reject(new Error("was published")), (error) => error);
    await strapi.db.query("admin::user").update({ where: { id: user.id }, data: { preferedLanguage: null } });
    expect(refusal.status).toBe(400);
    expect(refusal.fields.sort()).toEqual(["body", "cover.alt"]);
    expect(refusal.body).toContain("Опишите одним предложением");
    expect(await ledgerRows(strapi, id)).toEqual({});
  });
});

describe("the gate", () => {
  it("refuses a day that has not come, and what the site cannot show, by field", async () => {
    const { strapi } = newsroom;
    const code = { type: "code", language: "plaintext", children: [{ type: "text", text: "Call 112" }] };
    const body = [{ __component: "body.text", content: [{ type: "paragraph", children: [{ type: "text", text: "Text" }] }, code] }];
    const id = await write(strapi, article, articleFields("Too soon", { datedOn: "2999-01-01", body }));
    const refusal = await publish(strapi, article, id).then(() => null, (error) => error);
    const fields = refusal.details.errors.map(({ path: at }: { path: string[] }) => at.join("."));
    expect(fields.sort()).toEqual(["body.0.content", "datedOn"]);
  });

  it("says what Strapi refuses first in words for people, too", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, { title: "No summary", body: [] });
    const refusal = await publish(strapi, article, id).then(() => null, (error) => error);
    expect(refusal.details.errors).toMatchObject([{ path: ["summary"], message: "This is empty. Readers need it." }]);
  });
});

describe("the Document Service", () => {
  it("publishes by creating or updating with a status, references included", async () => {
    const { strapi } = newsroom;
    const known = await write(strapi, topic, { name: "At once" });
    await publish(strapi, topic, known);
    const created = await strapi.documents(article).create({
      data: articleFields("Created published", { topics: [known] }) as never,
      locale: "en",
      status: "published",
    });
    expect((await ledgerRows(strapi, created.documentId)).en?.state).toBe("published");
    const references = strapi.db.connection("ledger_reference").where({ document_id: created.documentId });
    expect(await references.pluck("target_id")).toEqual([known]);
    await strapi.documents(article).update({
      documentId: created.documentId,
      data: { title: "Updated published" } as never,
      locale: "en",
      status: "published",
    });
    expect(cardOf((await ledgerRows(strapi, created.documentId)).en).title).toBe("Updated published");
  });

  it("publishes every language at once with a star", async () => {
    const { strapi } = newsroom;
    const id = await write(strapi, article, articleFields("Star"));
    await edit(strapi, article, id, articleFields("Звезда"), "ru");
    await strapi.documents(article).publish({ documentId: id, locale: "*" });
    const rows = await ledgerRows(strapi, id);
    expect([rows.en?.state, rows.ru?.state]).toEqual(["published", "published"]);
  });

  it("renames a topic with one row, and no row for the articles on it", async () => {
    const { strapi } = newsroom;
    const health = await write(strapi, topic, { name: "Health" });
    await publish(strapi, topic, health);
    await publishArticle(strapi, "On health", { topics: [health] });
    const position = await ledgerPosition(strapi);
    await edit(strapi, topic, health, { name: "Health and care" });
    await publish(strapi, topic, health);
    expect(await ledgerPosition(strapi)).toBe(position + 1);
  });

  it("keeps an article's references while what they point at is unpublished, and has them again afterwards", async () => {
    const { strapi } = newsroom;
    const law = await write(strapi, topic, { name: "Law" });
    const author = await write(strapi, contributor, { name: "Desk" });
    await publish(strapi, topic, law);
    await publish(strapi, contributor, author);
    const id = await publishArticle(strapi, "On law", { topics: [law], byline: [author] });
    const references = () =>
      strapi.db.connection("ledger_reference").where({ document_id: id }).orderBy("field").pluck("target_id");
    expect(await references()).toEqual([author, law]);
    await unpublish(strapi, topic, law);
    await publish(strapi, article, id);
    expect(await references()).toEqual([author, law]);
    await publish(strapi, topic, law);
    await publish(strapi, article, id);
    expect(await references()).toEqual([author, law]);
  });

  it("refuses to publish what refers to something that is published in no language", async () => {
    const { strapi } = newsroom;
    const draft = await write(strapi, topic, { name: "Not yet public" });
    const id = await write(strapi, article, articleFields("Too early", { topics: [draft] }));
    const refusal = await publish(strapi, article, id).then(() => null, (error) => error);
    expect(refusal.details.errors).toMatchObject([{ path: ["topics"], message: expect.stringContaining("Not yet public") }]);
  });
});

describe("files", () => {
  it("follows the alt text typed at a file, in the language the text was written in", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#222222");
    await strapi.plugin("upload").service("upload").updateFileInfo(picture.id, { alternativeText: "An umbrella" });
    const id = await publishArticle(strapi, "Alt at the file", { cover: { image: picture.id } });
    expect(cardOf((await ledgerRows(strapi, id)).en).cover.alt).toBe("An umbrella");
    const position = await ledgerPosition(strapi);
    await strapi.plugin("upload").service("upload").updateFileInfo(picture.id, { alternativeText: "A red umbrella" });
    expect(cardOf((await ledgerRows(strapi, id)).en).cover.alt).toBe("A red umbrella");
    expect(await ledgerPosition(strapi)).toBe(position + 1);
  });

  it("shows a replaced picture and forgets the one before", async () => {
    const { strapi, folder } = newsroom;
    const picture = await uploadPicture(strapi, "#333333");
    const id = await publishArticle(strapi, "Replaced", { cover: { image: picture.id, alt: "Dark" } });
    const before: string = cardOf((await ledgerRows(strapi, id)).en).cover.fallback;
    const filepath = path.join(folder, "new.jpg");
    const bytes = await sharp({ create: { width: 900, height: 900, channels: 3, background: "#eeeeee" } }).jpeg().toBuffer();
    await writeFile(filepath, bytes);
    await strapi.plugin("upload").service("upload").replace(picture.id, {
      data: { fileInfo: {} },
      file: { filepath, originalFilename: "new.jpg", mimetype: "image/jpeg", size: bytes.length },
    });
    const after: string = cardOf((await ledgerRows(strapi, id)).en).cover.fallback;
    await sweepsDone();
    const stored = await readdir(path.join(folder, "media"));
    expect(stored).toContain(after);
    expect(stored).not.toContain(before);
  });

  it("reaches a publication that was under way while the file changed", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#666666");
    const upload = strapi.plugin("upload").service("upload");
    await upload.updateFileInfo(picture.id, { alternativeText: "Before" });
    const id = await write(strapi, article, articleFields("Under way", { cover: { image: picture.id } }));
    await Promise.all([
      publish(strapi, article, id),
      upload.updateFileInfo(picture.id, { alternativeText: "After" }),
    ]);
    expect(cardOf((await ledgerRows(strapi, id)).en).cover.alt).toBe("After");
  });

  it("drops a deleted picture from what showed it", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#444444");
    const id = await publishArticle(strapi, "Loses its picture", { cover: { image: picture.id, alt: "Gone soon" } });
    const file = await strapi.db.query("plugin::upload.file").findOne({ where: { id: picture.id } });
    await strapi.plugin("upload").service("upload").remove(file);
    expect(cardOf((await ledgerRows(strapi, id)).en).cover).toBeNull();
  });

  it("settles at the next start what a crash left between the file's change and the ledger", async () => {
    const { strapi } = newsroom;
    const picture = await uploadPicture(strapi, "#555555");
    const id = await publishArticle(strapi, "Crash", { cover: { image: picture.id, alt: "Before" } });
    await strapi.db.connection("ledger_mark").insert({ file_id: picture.id });
    await strapi.db.connection("files").where({ id: picture.id }).update({ formats: null });
    expect(await settleMarks(circumstances())).toBe(1);
    expect(cardOf((await ledgerRows(strapi, id)).en).cover).toBeNull();
    expect(await strapi.db.connection("ledger_mark").select()).toEqual([]);
  });
});

describe("an address", () => {
  it("that passed to another document behind the road is brought in line, also when two changed places", async () => {
    const { strapi } = newsroom;
    const [one, two] = [await publishArticle(strapi, "Place one"), await publishArticle(strapi, "Place two")];
    const rename = (id: string, slug: string) =>
      strapi.db.connection("articles").where({ document_id: id }).update({ slug });
    await rename(one, "place-two");
    await rename(two, "place-one");
    await rebuildLedger(circumstances(), "rebuild");
    expect((await ledgerRows(strapi, one)).en?.slug).toBe("place-two");
    expect((await ledgerRows(strapi, two)).en?.slug).toBe("place-one");
    await strapi.db.connection("articles").where({ document_id: one }).delete();
    await rename(two, "place-two");
    await rebuildLedger(circumstances(), "rebuild");
    expect((await ledgerRows(strapi, one)).en?.state).toBe("withdrawn");
    expect((await ledgerRows(strapi, two)).en?.slug).toBe("place-two");
  });
});

describe("import", () => {
  it("is brought into the ledger by a rebuild, which then finds nothing more to write", async () => {
    const { strapi } = newsroom;
    const id = await publishArticle(strapi, "Before the import");
    // What `strapi import` does: rows that appear, change and vanish in Strapi's tables alone.
    await strapi.db.connection("articles").where({ document_id: id }).update({ title: "As imported" });
    const gone = await publishArticle(strapi, "Not in the import");
    await strapi.db.connection("articles").where({ document_id: gone }).delete();
    expect((await rebuildLedger(circumstances(), "verify")).differences).toBe(2);
    expect(cardOf((await ledgerRows(strapi, id)).en).title).toBe("Before the import");
    expect((await rebuildLedger(circumstances(), "rebuild")).differences).toBe(2);
    expect(cardOf((await ledgerRows(strapi, id)).en).title).toBe("As imported");
    expect((await ledgerRows(strapi, gone)).en).toMatchObject({ state: "withdrawn", reason: "DELETED" });
    expect((await rebuildLedger(circumstances(), "rebuild")).differences).toBe(0);
  });
});

describe("languages (last: it takes Russian away)", () => {
  it("withdraws every text of a language that is removed in the settings", async () => {
    const { strapi } = newsroom;
    const id = await publishInBoth(strapi, "Stays in English", "Уходит по-русски");
    const locales = await editor.request("GET", "/i18n/locales");
    const russian = locales.find((locale: { code: string }) => locale.code === "ru");
    await editor.request("DELETE", `/i18n/locales/${russian.id}`);
    const rows = await ledgerRows(strapi, id);
    expect(rows.ru).toMatchObject({ state: "withdrawn", reason: "LANGUAGE_REMOVED", card: null });
    expect(rows.en).toMatchObject({ state: "published" });
  });
});

function circumstances() {
  return publishingCircumstances(newsroom.strapi, readSettings(newsroom.strapi));
}
