// Publishes for ever, as a process of its own that the test kills. Prints a line for every publish that was acknowledged.
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const cms = path.resolve(import.meta.dirname, "../..");
process.chdir(cms);
const { createStrapi } = require("@strapi/strapi");
const strapi = createStrapi({ appDir: cms, distDir: path.join(cms, "dist"), serveAdminPanel: false });
strapi.log.level = "error";
await strapi.load();
const article = "api::newsroom.article";
const say = (line) => process.stdout.write(`${line}\n`);
say("ready");
for (let number = 0; ; number += 1) {
  const title = `Kill ${process.pid} ${number}`;
  const body = [{ __component: "body.text", content: [{ type: "paragraph", children: [{ type: "text", text: title }] }] }];
  const { documentId } = await strapi.documents(article).create({ data: { title, summary: title, body }, locale: "en" });
  await strapi.documents(article).update({ documentId, data: { title: `${title} ru`, summary: title, body }, locale: "ru" });
  say(`publishing ${documentId}`);
  await strapi.documents(article).publish({ documentId, locale: ["en", "ru"] });
  say(`published ${documentId}`);
  if (number % 3 === 2) {
    await strapi.documents(article).unpublish({ documentId, locale: "ru" });
    say(`withdrawn ${documentId}`);
  }
}
