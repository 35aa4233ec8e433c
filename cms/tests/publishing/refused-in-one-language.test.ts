/** Publishing several languages at once, when one of them is refused. */
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import { article, articleFields, edit, ledgerRows, publish, write } from "../writing.js";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

it("publishes none of them, and leaves nothing going on that would end the process", async () => {
  const { strapi } = newsroom;
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  try {
    for (let round = 0; round < 10; round += 1) {
      const id = await write(strapi, article, { title: `Without a summary ${round}` });
      await edit(strapi, article, id, articleFields(`Целиком ${round}`), "ru");
      // English is refused without a look into the database, Russian must ask it whether the address is free.
      await strapi.db.connection("articles").where({ document_id: id, locale: "en" }).update({ slug: null });
      await expect(publish(strapi, article, id, ["en", "ru"])).rejects.toMatchObject({ name: "ValidationError" });
      await expect(publish(strapi, article, id, "*")).rejects.toMatchObject({ name: "ValidationError" });
      expect(await ledgerRows(strapi, id)).toEqual({});
    }
    await setTimeout(100);
  } finally {
    process.off("unhandledRejection", note);
  }
  expect(unhandled).toEqual([]);
});

it("publishes all of them when none is refused, and answers with each", async () => {
  const { strapi } = newsroom;
  const id = await write(strapi, article, articleFields("Both"));
  await edit(strapi, article, id, articleFields("Обе"), "ru");
  const { entries } = await strapi.documents(article).publish({ documentId: id, locale: ["ru", "en"] } as never);
  expect(entries).toMatchObject([{ locale: "en" }, { locale: "ru" }]);
  const rows = await ledgerRows(strapi, id);
  expect([rows.en?.state, rows.ru?.state]).toEqual(["published", "published"]);
});
