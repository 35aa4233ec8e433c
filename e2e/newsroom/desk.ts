/** An editor at work through the admin's own HTTP interface: what the browser sends, without the browser. */
import type { Newsroom } from "./newsroom.ts";

export interface Desk {
  /** @returns the document's id */
  createArticle(locale: string, fields: object): Promise<string>;
  updateArticle(id: string, locale: string, fields: object): Promise<void>;
  publishArticle(id: string, locale: string): Promise<void>;
  unpublishArticle(id: string, locale: string): Promise<void>;
  deleteArticle(id: string): Promise<void>;
  /** As a form does when it is opened. */
  openArticle(id: string, locale: string): Promise<void>;
  /** @returns the file's id */
  uploadPicture(photo: Buffer): Promise<number>;
  /** Saves and publishes what is said of the site in a language. */
  changeSite(locale: string, fields: object): Promise<void>;
}

/** What the newsroom answered instead of doing it. */
export class NotDone extends Error {
  override readonly name = "NotDone";

  constructor(
    what: string,
    readonly status: number,
    readonly said: string,
    readonly retryAfter: string | null,
  ) {
    super(`${what} was refused: ${status} ${said}`);
  }
}

export async function sitDown({ cms, account }: Newsroom): Promise<Desk> {
  let token = "";
  token = (await send("POST", "/admin/login", account)).data.token;
  const articles = "/content-manager/collection-types/api::newsroom.article";
  const site = "/content-manager/single-types/api::newsroom.site";
  return {
    createArticle: async (locale, fields) => (await send("POST", `${articles}?locale=${locale}`, fields)).data.documentId,
    updateArticle: (id, locale, fields) => send("PUT", `${articles}/${id}?locale=${locale}`, fields),
    publishArticle: (id, locale) => send("POST", `${articles}/${id}/actions/publish?locale=${locale}`, {}),
    unpublishArticle: (id, locale) => send("POST", `${articles}/${id}/actions/unpublish?locale=${locale}`, {}),
    deleteArticle: (id) => send("DELETE", `${articles}/${id}?locale=*`),
    openArticle: (id, locale) => send("GET", `${articles}/${id}?locale=${locale}`),
    uploadPicture: async (photo) => {
      const form = new FormData();
      form.append("files", new Blob([new Uint8Array(photo)], { type: "image/jpeg" }), "photo.jpg");
      return (await send("POST", "/upload", form))[0].id;
    },
    changeSite: async (locale, fields) => {
      await send("PUT", `${site}?locale=${locale}`, fields);
      await send("POST", `${site}/actions/publish?locale=${locale}`, {});
    },
  };

  // What comes back is Strapi's business; a test reads one id of it.
  async function send(method: string, path: string, body?: object): Promise<any> {
    const answer = await fetch(cms + path, {
      method,
      headers: { ...(!(body instanceof FormData) && { "content-type": "application/json" }), ...(token && { authorization: `Bearer ${token}` }) },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new NotDone(`${method} ${path}`, answer.status, text, answer.headers.get("retry-after"));
    return text === "" ? undefined : JSON.parse(text);
  }
}
