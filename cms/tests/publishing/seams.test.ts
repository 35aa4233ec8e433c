/** Private seams of Strapi that publishing leans on: when a new release moves one, a test here says which. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { logIn, type Editor } from "../editor.js";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import { article, articleFields, publishArticle, write } from "../writing.js";

let newsroom: Newsroom;
let editor: Editor;
beforeAll(async () => {
  newsroom = await openNewsroom({ listen: true });
  editor = await logIn(newsroom);
});
afterAll(() => newsroom.close());

it("Strapi's schema sync leaves the ledger's tables alone, also when it changes its own", async () => {
  const { strapi } = newsroom;
  await publishArticle(strapi, "Before the sync");
  const tables = strapi.db.schema.schema.tables;
  const topics = tables.find((table) => table.name === "topics");
  topics?.columns.push({ name: "extra", type: "string", args: [], defaultTo: null, notNullable: false, unsigned: false });
  expect(await strapi.db.schema.sync()).toBe("CHANGED");
  expect(await strapi.db.connection.schema.hasColumn("topics", "extra")).toBe(true);
  for (const table of ["ledger_head", "ledger_publication", "ledger_path", "ledger_history", "ledger_migration"]) {
    expect(await strapi.db.connection(table).first(), table).toBeDefined();
  }
});

it("the slug field's button makes the slug that saving makes, also of a Russian title", async () => {
  const generate = (title: string, locale: string) =>
    editor.request("POST", `/content-manager/uid/generate?locale=${locale}`, {
      contentTypeUID: article,
      field: "slug",
      data: { title },
    });
  expect((await generate("Зонт над площадью", "ru")).data).toBe("zont-nad-ploshchadiu");
  await write(newsroom.strapi, article, articleFields("Зонт над площадью"), "ru");
  expect((await generate("Зонт над площадью", "ru")).data).toBe("zont-nad-ploshchadiu-2");
  expect((await generate("Зонт над площадью", "en")).data).toBe("zont-nad-ploshchadiu");
});

it("a slug that was typed stays as it was typed, and an emptied one is made anew", async () => {
  const { strapi } = newsroom;
  const id = await write(strapi, article, articleFields("A title", { slug: "my-own-slug" }));
  const slug = async () => (await strapi.documents(article).findOne({ documentId: id, locale: "en" }))?.slug;
  expect(await slug()).toBe("my-own-slug");
  await strapi.documents(article).update({ documentId: id, locale: "en", data: { title: "Another title" } as never });
  expect(await slug()).toBe("my-own-slug");
  await strapi.documents(article).update({ documentId: id, locale: "en", data: { slug: "" } as never });
  expect(await slug()).toBe("another-title");
});

it("e-mail that nobody switched on is refused with a sentence, and sent nowhere", async () => {
  const mail = { to: "somebody@example.org", subject: "Hello", text: "Hello" };
  await expect(newsroom.strapi.plugin("email").service("email").send(mail)).rejects.toThrow("E-mail is off");
});

it("while e-mail is off, nobody who forgot a password is told that one was sent", async () => {
  for (const email of [newsroom.account.email, "stranger@example.org"]) {
    await expect(editor.request("POST", "/admin/forgot-password", { email })).rejects.toThrow("parasol.email.off");
  }
});
