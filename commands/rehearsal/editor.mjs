/** Somebody who opens an empty newsroom and writes in it, through the admin's own HTTP interface. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkout } from "../checkout.mjs";
import { textAt, valueAt } from "../json-file.mjs";
import { generatePassword } from "../secrets.mjs";

const articles = "/content-manager/collection-types/api::newsroom.article";

/** @param {string} cms its origin */
export async function openAccount(cms) {
  let token = "";
  const account = { email: "editor@newsroom.example", password: generatePassword() };
  const registered = await send("POST", "/admin/register-admin", { ...account, firstname: "Editor", lastname: "" });
  token = textAt(valueAt(registered, "data"), "token") ?? "";

  /**
   * @param {string} method
   * @param {string} address
   * @param {object | FormData} [body]
   * @returns {Promise<unknown>}
   */
  async function send(method, address, body) {
    const isForm = body instanceof FormData;
    const answer = await fetch(cms + address, {
      method,
      headers: { ...(token && { authorization: `Bearer ${token}` }), ...(!isForm && { "content-type": "application/json" }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${address} was refused: ${answer.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  return {
    /** @returns {Promise<number>} the picture's id */
    async uploadPicture() {
      const form = new FormData();
      const bytes = readFileSync(path.join(checkout, "docs/screenshots/article-phone.en.webp"));
      form.set("files", new Blob([new Uint8Array(bytes)], { type: "image/webp" }), "picture.webp");
      form.set("fileInfo", JSON.stringify({ name: "picture.webp" }));
      const uploaded = await send("POST", "/upload", form);
      return Number(valueAt(Array.isArray(uploaded) ? uploaded[0] : undefined, "id"));
    },
    /**
     * Writes an article in both languages and publishes it in both.
     *
     * @param {{ en: string, ru: string }} titles
     * @param {string} slug
     * @param {number} [picture]
     * @returns {Promise<string>} its id
     */
    async publish(titles, slug, picture) {
      const fieldsIn = (/** @type {"en" | "ru"} */ locale) => articleFields(titles[locale], slug, picture);
      const created = await send("POST", `${articles}?locale=en`, fieldsIn("en"));
      const id = textAt(valueAt(created, "data"), "documentId") ?? "";
      await send("PUT", `${articles}/${id}?locale=ru`, fieldsIn("ru"));
      for (const locale of ["en", "ru"]) await send("POST", `${articles}/${id}/actions/publish?locale=${locale}`, {});
      return id;
    },
    /**
     * @param {string} id
     * @param {string} title
     */
    async correct(id, title) {
      await send("PUT", `${articles}/${id}?locale=en`, { title });
      await send("POST", `${articles}/${id}/actions/publish?locale=en`, {});
    },
    /** @param {string} id */
    async takeBack(id) {
      for (const locale of ["en", "ru"]) await send("POST", `${articles}/${id}/actions/unpublish?locale=${locale}`, {});
    },
    /**
     * The address of a draft's preview, as the admin is told it.
     *
     * @param {string} id
     */
    async previewOf(id) {
      const answered = await send("GET", `/content-manager/preview/url/api::newsroom.article?documentId=${id}&locale=en&status=draft`);
      return textAt(valueAt(answered, "data"), "url") ?? "";
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openAccount>>} Editor */

/**
 * @param {string} title
 * @param {string} slug
 * @param {number} [picture]
 */
function articleFields(title, slug, picture) {
  const text = { type: "paragraph", children: [{ type: "text", text: `${title}. ${"All of it. ".repeat(200)}` }] };
  return {
    title,
    slug,
    summary: `${title}, in short.`,
    kind: "kind_news",
    body: [{ __component: "body.text", content: [text] }],
    ...(picture !== undefined && { cover: { image: picture, alt: "A page on a phone" } }),
  };
}
