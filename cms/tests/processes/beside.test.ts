/** The ledger's command works beside a newsroom in which editors are publishing: neither gets in the other's way. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openNewsroom, type Newsroom } from "../newsroom.js";
import { publishArticle, uploadPicture } from "../writing.js";
import { runLedger } from "./ledger-process.js";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

it("rebuilds while texts with pictures are published, and no one is told that the database is locked", async () => {
  const { strapi, folder, databaseUrl } = newsroom;
  const environment = { NODE_ENV: "production", PARASOL_DATA: folder, DATABASE_URL: databaseUrl ?? "" };
  let isRebuilding = true;
  const rebuild = runLedger(environment, "rebuild").finally(() => {
    isRebuilding = false;
  });
  for (let number = 0; isRebuilding; number += 1) {
    const picture = await uploadPicture(strapi, `#${String(100000 + number)}`);
    await publishArticle(strapi, `Beside ${number}`, { cover: { image: picture.id, alt: "A colour" } });
  }
  expect(await rebuild).toMatchObject({ code: 0 });
  expect(await runLedger(environment, "verify")).toMatchObject({ code: 0 });
});
